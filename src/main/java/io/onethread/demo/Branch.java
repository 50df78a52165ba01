package io.onethread.demo;

import java.util.List;

/**
 * A branch.
 *
 * @param only the code of the only division it serves, or nothing where it serves all
 */
record Branch(String id, String code, String name, String nameEn, Place place, double weight, String only) {

	static List<Branch> all(List<Place> places) {
		return Words.read("branches.txt",
				(cells) -> new Branch(DemoIds.of("Branch", cells[0]), cells[0], cells[2], cells[3],
						places.stream().filter((place) -> place.city().equals(cells[1])).findFirst().orElseThrow(),
						Double.parseDouble(cells[4]), cells[5]));
	}

	boolean serves(Division division) {
		return this.only.isEmpty() || this.only.equals(division.code());
	}

}
