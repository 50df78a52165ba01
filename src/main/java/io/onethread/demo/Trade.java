package io.onethread.demo;

import java.util.List;

/**
 * What a customer does.
 *
 * @param shortName the trade as people say it
 * @param domain how it reads in a domain
 * @param divisions codes of the divisions that sell to it
 */
record Trade(String name, String shortName, String nameEn, String domain, String industry, List<String> divisions) {

	static List<Trade> all() {
		return Words.read("trades.txt",
				(cells) -> new Trade(cells[0], cells[1], cells[2], cells[3], cells[4], List.of(cells[5].split(","))));
	}

}
