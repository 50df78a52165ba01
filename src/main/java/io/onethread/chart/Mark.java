package io.onethread.chart;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Something said about a place in a {@link SeriesChart}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({ @JsonSubTypes.Type(value = Mark.Note.class, name = "note"),
		@JsonSubTypes.Type(value = Mark.Band.class, name = "band"),
		@JsonSubTypes.Type(value = Mark.Level.class, name = "level") })
public sealed interface Mark {

	/** What it says. */
	String text();

	/** Its colour. */
	Paint paint();

	/**
	 * Something that happened.
	 *
	 * @param at id of the item where it did
	 * @param text what it was
	 * @param paint its colour
	 */
	record Note(String at, String text, Paint paint) implements Mark {

	}

	/**
	 * A stretch of the axis.
	 *
	 * @param from id of the first item in it
	 * @param to id of the last
	 * @param text what it was
	 * @param paint its colour
	 */
	record Band(String from, String to, String text, Paint paint) implements Mark {

	}

	/**
	 * A value to measure the others by.
	 *
	 * @param value the value, in the unit of the first series
	 * @param text what it is
	 * @param paint its colour
	 */
	record Level(double value, String text, Paint paint) implements Mark {

	}

}
