package io.onethread.importing.guess;

import java.util.List;
import java.util.regex.Pattern;

/** What the values of a column look like. */
enum Shape {

	EMAIL("[^@\\s]+@[^@\\s]+\\.[\\p{L}]{2,}"), MOBILE("(?:\\+?86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}"),
	WEBSITE("(?i)(?:https?://\\S+|www\\.\\S+\\.\\S+)"),
	CREDIT_CODE("[0-9A-HJ-NP-RTUWXY]{2}\\d{6}[0-9A-HJ-NP-RTUWXY]{10}"),
	DATE("(?:\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4})(?:[T ].*)?"),
	NUMBER("[-+(]?[¥$€£￥]?\\s?[-+]?\\d[\\d,.]*\\)?%?"),
	PHONE("[+(]?\\d[\\d\\s()./-]{5,18}\\d(?:\\s*(?:x|ext\\.?|转)\\s*\\d+)?"), TEXT(".*");

	/** As many of the filled cells as must look so; one in ten may be dirt. */
	private static final double SHARE = 0.9;

	private final Pattern form;

	Shape(String form) {
		this.form = Pattern.compile(form, Pattern.DOTALL);
	}

	/** The first shape that nearly all filled cells have. */
	static Shape of(List<String> cells) {
		List<String> filled = cells.stream().map(String::strip).filter((cell) -> !cell.isEmpty()).toList();
		for (Shape shape : values()) {
			long alike = filled.stream().filter((cell) -> shape.form.matcher(cell).matches()).count();
			if (!filled.isEmpty() && alike >= filled.size() * SHARE) {
				return shape;
			}
		}
		return TEXT;
	}

}
