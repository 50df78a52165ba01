package io.onethread.importing.guess;

import java.util.List;

/** Guesses the form of dates whose day or month stands first. */
final class DateForms {

	private DateForms() {
	}

	/**
	 * The form, or none where the year stands first. Where no number above 12 tells day
	 * from month, the day is taken to stand first, as nearly everywhere.
	 */
	static List<String> of(List<String> cells) {
		List<String> late = cells.stream()
			.filter((cell) -> cell.matches("\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}.*"))
			.toList();
		if (late.isEmpty()) {
			return List.of();
		}
		String mark = late.getFirst().replaceFirst("\\d+([-/.]).*", "$1");
		boolean monthFirst = late.stream().anyMatch((cell) -> second(cell) > 12);
		String form = monthFirst ? "M" + mark + "d" + mark + "yyyy" : "d" + mark + "M" + mark + "yyyy";
		boolean timed = late.stream().anyMatch((cell) -> cell.contains(":"));
		return List.of(timed ? form + "[ H:mm[:ss]]" : form);
	}

	private static int second(String cell) {
		return Integer.parseInt(cell.split("[-/.]")[1]);
	}

}
