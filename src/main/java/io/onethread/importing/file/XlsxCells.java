package io.onethread.importing.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/** Writes a workbook's cell as a text file would have it. */
final class XlsxCells {

	/**
	 * What in a format is shown as it stands: quoted, escaped, colours and currencies.
	 */
	private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+\\])[^\\]]*\\]",
			Pattern.CASE_INSENSITIVE);

	/** A workbook shows 15 digits, whatever the binary number has beyond. */
	private static final MathContext SHOWN = new MathContext(15);

	private XlsxCells() {
	}

	static String text(Cell cell) {
		return switch (cell.getType()) {
			case EMPTY -> "";
			case STRING -> cell.getText();
			case NUMBER -> number(cell, cell.asNumber());
			case BOOLEAN -> cell.asBoolean().toString();
			case ERROR -> orEmpty(cell.getRawValue());
			case FORMULA -> formula(cell);
		};
	}

	/** A formula stands for the value it had when the workbook was saved. */
	private static String formula(Cell cell) {
		String value = orEmpty(cell.getRawValue());
		if (date(cell.getDataFormatString())) {
			try {
				return number(cell, new BigDecimal(value));
			}
			catch (NumberFormatException ex) {
				return value;
			}
		}
		return value;
	}

	private static String number(Cell cell, BigDecimal number) {
		String format = cell.getDataFormatString();
		if (!date(format)) {
			return number.round(SHOWN).stripTrailingZeros().toPlainString();
		}
		LocalDateTime at = cell.asDate();
		if (number.compareTo(BigDecimal.ONE) < 0 && number.signum() >= 0) {
			return at.toLocalTime().toString();
		}
		return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? at.toLocalDate().toString() : at.toString();
	}

	private static boolean date(@Nullable String format) {
		if (format == null || format.equalsIgnoreCase("General")) {
			return false;
		}
		String first = format.split(";", 2)[0];
		String letters = LITERAL.matcher(first).replaceAll("").toLowerCase(Locale.ROOT);
		return letters.matches(".*[ydhsm年月日].*") && !letters.matches(".*[0#?].*[0#?e].*");
	}

	private static String orEmpty(@Nullable String value) {
		return (value == null) ? "" : value;
	}

}
