package io.onethread.report;

import java.util.regex.Pattern;

/**
 * What may be written: no more than so much, and nothing that is not printed or turns the
 * direction of writing.
 */
final class Plain {

	private static final Pattern HIDDEN = Pattern
		.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFFE\\uFFFF]");

	private Plain() {
	}

	/**
	 * The text with line ends of one kind and nothing hidden.
	 * @throws ReportProblem.Invalid if it is too long
	 */
	static String text(String text, int longest) {
		String plain = HIDDEN.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("").stripTrailing();
		if (plain.length() > longest) {
			throw new ReportProblem.Invalid("report.problem.long", longest);
		}
		return plain;
	}

}
