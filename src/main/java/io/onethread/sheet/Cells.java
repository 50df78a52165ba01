package io.onethread.sheet;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Cells as text. */
final class Cells {

	private Cells() {
	}

	/**
	 * For a machine: plain numbers, dates by ISO, nothing that a spreadsheet computes.
	 */
	static String plain(@Nullable Object cell) {
		return switch (cell) {
			case null -> "";
			case Number number -> decimal(number).toPlainString();
			case Link link -> SafeCell.of(link.text());
			default -> SafeCell.of(cell.toString());
		};
	}

	/** For people, in their language. */
	static String written(@Nullable Object cell, Column.Type type, Locale locale) {
		return switch (cell) {
			case null -> "";
			case Number number -> format(type, locale).format(number);
			case LocalDate date ->
				date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
			case Link link -> link.text();
			default -> cell.toString();
		};
	}

	/** Not through a double's own text, which turns great numbers into powers of ten. */
	static BigDecimal decimal(Number number) {
		return new BigDecimal(number.toString()).stripTrailingZeros();
	}

	/** One cell for each column, whatever was given. */
	static @Nullable Object at(List<? extends @Nullable Object> cells, int column) {
		return (column < cells.size()) ? cells.get(column) : null;
	}

	private static NumberFormat format(Column.Type type, Locale locale) {
		NumberFormat format = (type == Column.Type.PERCENT) ? NumberFormat.getPercentInstance(locale)
				: NumberFormat.getNumberInstance(locale);
		format.setMaximumFractionDigits((type == Column.Type.MONEY) ? 0 : (type == Column.Type.PERCENT) ? 1 : 3);
		return format;
	}

}
