package io.onethread.overlap;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.onethread.access.Viewer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Writes overlaps as a table for a spreadsheet: exactly those a viewer sees under a
 * filter, in the order they see them.
 */
@Service
public class OverlapExport {

	private static final List<String> COLUMNS = List.of("customer", "counterpart", "kind", "divisions", "reps", "stake",
			"orders", "activity", "quiet", "score", "reasons");

	private final OverlapService overlaps;

	OverlapExport(OverlapService overlaps) {
		this.overlaps = overlaps;
	}

	/** What the file is to be. */
	public enum Format {

		/** A workbook with one sheet. */
		XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
		/** Commas and UTF-8 with a byte order mark, which is how spreadsheets know it. */
		CSV("text/csv;charset=UTF-8");

		private final String contentType;

		Format(String contentType) {
			this.contentType = contentType;
		}

		public String contentType() {
			return this.contentType;
		}

		public String fileName() {
			return "overlaps." + name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * Writes the file.
	 * @param sort as for {@link OverlapService#find}
	 * @param out is left open
	 * @param progress is told how far it is, from 0 to 1
	 */
	public void write(Viewer viewer, OverlapFilter filter, @Nullable String sort, Format format, OverlapTexts texts,
			OutputStream out, DoubleConsumer progress) throws IOException {
		switch (format) {
			case CSV -> writeCsv(viewer, filter, sort, texts, out, progress);
			case XLSX -> writeWorkbook(viewer, filter, sort, texts, out, progress);
		}
	}

	private void writeCsv(Viewer viewer, OverlapFilter filter, @Nullable String sort, OverlapTexts texts,
			OutputStream out, DoubleConsumer progress) throws IOException {
		OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		writer.write('\uFEFF');
		CsvWriter csv = CsvWriter.builder().build(writer);
		csv.writeRecord(heads(texts));
		this.overlaps.walk(viewer, filter, sort, (items, fraction) -> {
			for (Overlap overlap : items) {
				csv.writeRecord(cells(overlap, texts).stream().map((cell) -> text(cell)).toList());
			}
			progress.accept(fraction);
		});
		csv.flush();
	}

	private void writeWorkbook(Viewer viewer, OverlapFilter filter, @Nullable String sort, OverlapTexts texts,
			OutputStream out, DoubleConsumer progress) throws IOException {
		Workbook workbook = new Workbook(out, "Onethread", "1.0");
		Worksheet sheet = workbook.newWorksheet(texts.text("overlap.title"));
		sheet.freezePane(0, 1);
		List<String> heads = heads(texts);
		for (int column = 0; column < heads.size(); column++) {
			sheet.value(0, column, heads.get(column));
			sheet.style(0, column).bold().set();
		}
		int[] row = { 1 };
		this.overlaps.walk(viewer, filter, sort, (items, fraction) -> {
			for (Overlap overlap : items) {
				write(sheet, row[0]++, cells(overlap, texts));
			}
			flush(sheet);
			progress.accept(fraction);
		});
		workbook.finish();
	}

	private static void write(Worksheet sheet, int row, List<Object> cells) {
		for (int column = 0; column < cells.size(); column++) {
			Object cell = cells.get(column);
			if (cell instanceof Number number) {
				sheet.value(row, column, number);
			}
			else if (!text(cell).isEmpty()) {
				sheet.value(row, column, text(cell));
			}
		}
	}

	private static void flush(Worksheet sheet) {
		try {
			sheet.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> heads(OverlapTexts texts) {
		return COLUMNS.stream().map((column) -> SafeCell.of(texts.text("overlap.column." + column))).toList();
	}

	private static List<Object> cells(Overlap overlap, OverlapTexts texts) {
		List<Overlap.Customer> customers = overlap.customers();
		return List.of(texts.name(customers.getFirst()), (customers.size() > 1) ? texts.name(customers.getLast()) : "",
				texts.kind(overlap.kind()), texts.divisions(overlap.divisions()),
				overlap.reps().stream().map(Overlap.Rep::name).collect(Collectors.joining(", ")), overlap.openValue(),
				overlap.value12(),
				(overlap.lastActivity() != null) ? overlap.lastActivity().toLocalDate().toString() : "",
				(overlap.daysQuiet() != null) ? overlap.daysQuiet() : "",
				(overlap.kind() == OverlapKind.LOOK_ALIKE) ? Math.round(overlap.score() * 100) / 100.0 : "",
				texts.reasons(overlap, Integer.MAX_VALUE));
	}

	private static String text(Object cell) {
		return (cell instanceof Number number) ? new java.math.BigDecimal(number.toString()).toPlainString()
				: SafeCell.of(cell.toString());
	}

}
