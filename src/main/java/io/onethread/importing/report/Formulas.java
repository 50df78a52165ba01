package io.onethread.importing.report;

/**
 * Keeps a spreadsheet from running what stands in a cell. A cell that a spreadsheet would
 * take for a formula gets an apostrophe in front, and so does one that already begins
 * with apostrophes and then such a thing: so taking one away gives the cell back exactly.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
 */
public final class Formulas {

	private static final String STARTS = "=+-@＝＋－＠";

	private Formulas() {
	}

	/** The cell, harmless. */
	public static String neutralise(String cell) {
		return risky(cell) ? "'" + cell : cell;
	}

	/** The cell as it was before {@link #neutralise}. */
	public static String restore(String cell) {
		return cell.startsWith("'") && risky(cell) ? cell.substring(1) : cell;
	}

	private static boolean risky(String cell) {
		int at = 0;
		while (at < cell.length() && cell.charAt(at) == '\'') {
			at++;
		}
		if (at < cell.length() && "\t\r\n".indexOf(cell.charAt(at)) >= 0) {
			return true;
		}
		while (at < cell.length() && (Character.isWhitespace(cell.charAt(at)) || cell.charAt(at) == '\u00a0')) {
			at++;
		}
		return at < cell.length() && STARTS.indexOf(cell.charAt(at)) >= 0;
	}

}
