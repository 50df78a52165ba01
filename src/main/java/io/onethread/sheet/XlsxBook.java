package io.onethread.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes tables as a workbook. */
final class XlsxBook {

	/** Rows are handed on in such portions; a workbook may have a million. */
	private static final int PORTION = 500;

	/** Spreadsheets take no longer names, and not these characters in them. */
	private static final int NAME_LENGTH = 31;

	private XlsxBook() {
	}

	static void write(Book book, OutputStream out) throws IOException {
		Workbook workbook = new Workbook(out, "Onethread", "1.0");
		Set<String> names = new HashSet<>();
		for (Sheet sheet : book.sheets()) {
			write(book, sheet, workbook.newWorksheet(name(sheet.title(), names)));
		}
		workbook.finish();
	}

	private static void write(Book book, Sheet sheet, Worksheet worksheet) throws IOException {
		worksheet.freezePane(0, 1);
		List<Column> columns = sheet.columns();
		for (int column = 0; column < columns.size(); column++) {
			worksheet.width(column, columns.get(column).type().isNumber() ? 14 : 26);
			worksheet.value(0, column, SafeCell.of(columns.get(column).name()));
			worksheet.style(0, column).bold().set();
		}
		int[] next = { 1 };
		sheet.rows().addTo((cells) -> {
			int row = next[0]++;
			for (int column = 0; column < columns.size(); column++) {
				write(book, worksheet, row, column, columns.get(column).type(), Cells.at(cells, column));
			}
			if (row % PORTION == 0) {
				worksheet.flush();
			}
		});
		if (!sheet.note().isEmpty()) {
			worksheet.value(next[0] + 1, 0, SafeCell.of(sheet.note()));
		}
	}

	private static void write(Book book, Worksheet worksheet, int row, int column, Column.Type type,
			@Nullable Object cell) {
		switch (cell) {
			case null -> {
				// Nothing to write.
			}
			case Number number -> {
				worksheet.value(row, column, Cells.decimal(number));
				if (type == Column.Type.MONEY) {
					worksheet.style(row, column).format("#,##0.00").set();
				}
				else if (type == Column.Type.PERCENT) {
					worksheet.style(row, column).format("0.0%").set();
				}
			}
			case LocalDate date -> {
				worksheet.value(row, column, date);
				worksheet.style(row, column).format("yyyy-mm-dd").set();
			}
			case Link link when !book.address().isEmpty() ->
				worksheet.hyperlink(row, column, new HyperLink(book.address() + link.path(), SafeCell.of(link.text())));
			default -> {
				String text = Cells.plain(cell);
				if (!text.isEmpty()) {
					worksheet.value(row, column, text);
				}
			}
		}
	}

	/** A name the workbook takes, and has not yet. */
	private static String name(String title, Set<String> taken) {
		String base = title.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
		String name = cut(base.isEmpty() ? "Sheet" : base, NAME_LENGTH);
		for (int next = 2; !taken.add(name.toLowerCase(Locale.ROOT)); next++) {
			String number = " " + next;
			name = cut(base, NAME_LENGTH - number.length()) + number;
		}
		return name;
	}

	private static String cut(String text, int length) {
		return (text.length() <= length) ? text : text.substring(0, length);
	}

}
