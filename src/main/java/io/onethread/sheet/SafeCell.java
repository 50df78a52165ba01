package io.onethread.sheet;

/**
 * Text that no spreadsheet takes for a formula. A name is somebody else's input: opened
 * in a spreadsheet, one that begins like a formula would be computed.
 */
final class SafeCell {

	/** How a formula or a command begins, in the wide form of Chinese input as well. */
	private static final String STARTS = "=+-@\t\r\n＝＋－＠";

	private SafeCell() {
	}

	/**
	 * The text, with an apostrophe ahead if it begins like a formula, be it after spaces.
	 */
	static String of(String text) {
		for (int i = 0; i < text.length(); i++) {
			char first = text.charAt(i);
			if (STARTS.indexOf(first) >= 0) {
				return "'" + text;
			}
			if (!isBlank(first)) {
				return text;
			}
		}
		return text;
	}

	private static boolean isBlank(char character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character)
				|| Character.getType(character) == Character.FORMAT || Character.isISOControl(character);
	}

}
