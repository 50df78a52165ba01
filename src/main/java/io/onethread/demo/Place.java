package io.onethread.demo;

import java.util.List;

/**
 * A real city.
 *
 * @param digits how long its telephone numbers are without the area code
 * @param district the number of one of its districts, as in credit codes
 * @param branch the code of the branch nearby
 */
record Place(String city, String cityEn, String province, String areaCode, int digits, String district, String postCode,
		String branch, double weight) {

	static List<Place> all() {
		return Words.read("places.txt", (cells) -> new Place(cells[0], cells[1], cells[2], cells[3],
				Integer.parseInt(cells[4]), cells[5], cells[6], cells[7], Double.parseDouble(cells[8])));
	}

}
