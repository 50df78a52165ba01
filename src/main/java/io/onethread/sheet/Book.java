package io.onethread.sheet;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

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
 * @param picture what stands above them on paper; null for none
 */
public record Book(String name, String title, String note, Locale locale, String address, List<Sheet> sheets,
		@Nullable Picture picture) {

	public Book {
		sheets = List.copyOf(sheets);
	}

	public Book(String name, String title, String note, Locale locale, String address, List<Sheet> sheets) {
		this(name, title, note, locale, address, sheets, null);
	}

	/** The same with a picture above the tables. */
	public Book with(@Nullable Picture picture) {
		return new Book(this.name, this.title, this.note, this.locale, this.address, this.sheets, picture);
	}

}
