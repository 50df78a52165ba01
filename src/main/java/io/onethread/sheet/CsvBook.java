package io.onethread.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * Writes tables as comma-separated values. Several stand one below the other, each under
 * its title, with an empty line between.
 */
final class CsvBook {

	private CsvBook() {
	}

	static void write(Book book, OutputStream out) throws IOException {
		OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		writer.write('\uFEFF');
		CsvWriter csv = CsvWriter.builder().build(writer);
		boolean several = book.sheets().size() > 1;
		for (Sheet sheet : book.sheets()) {
			if (several) {
				csv.writeRecord(SafeCell.of(sheet.title()));
			}
			csv.writeRecord(sheet.columns().stream().map((column) -> SafeCell.of(column.name())).toList());
			sheet.rows().addTo((cells) -> csv.writeRecord(cells.stream().map(Cells::plain).toList()));
			if (several) {
				csv.writeRecord("");
			}
		}
		csv.flush();
	}

}
