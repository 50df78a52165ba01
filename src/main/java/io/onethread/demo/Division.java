package io.onethread.demo;

import java.util.List;

/** A division with its place in the palette and how large it is beside the others. */
record Division(String id, String code, String name, String nameEn, int colour, double weight) {

	private static final int COLOURS = 7;

	static List<Division> all() {
		List<String[]> rows = Words.read("divisions.txt", (cells) -> cells);
		return rows.stream()
			.map((cells) -> new Division(DemoIds.of("Division", cells[0]), cells[0], cells[1], cells[2],
					rows.indexOf(cells) % COLOURS + 1, Double.parseDouble(cells[3])))
			.toList();
	}

}
