package io.onethread.sheet;

import java.util.List;
import java.util.Locale;

/**
 * Tables that make one file.
 *
 * @param name the file's name without its ending
 * @param title what stands above them
 * @param note what is to be said about all of them, such as the day they show; empty for
 * none
 * @param locale the language that numbers and dates are written in where they are written
 * for people, which is on paper
 * @param address where the program is found, with a slash at the end; links lead there
 * @param sheets the tables
 */
public record Book(String name, String title, String note, Locale locale, String address, List<Sheet> sheets) {

	public Book {
		sheets = List.copyOf(sheets);
	}

}
