package io.onethread.importing.ui;

import java.util.List;

import io.onethread.graph.PropertyType;
import io.onethread.importing.guess.ColumnGuess;
import io.onethread.importing.mapping.Need;
import io.onethread.importing.mapping.PropertyMapping;
import io.onethread.importing.mapping.PropertyMapping.Column;
import io.onethread.importing.mapping.PropertyMapping.NumberStyle;
import io.onethread.importing.ui.Meaning.Fills;
import io.onethread.importing.ui.Meaning.Nothing;

/** What somebody says of one column. */
final class HandColumn {

	private final String name;

	private final List<String> cells;

	private final ColumnGuess guess;

	private Meaning meaning = new Nothing();

	private String date = "";

	private NumberStyle number = NumberStyle.USUAL;

	HandColumn(String name, List<String> cells, ColumnGuess guess) {
		this.name = name;
		this.cells = cells;
		this.guess = guess;
	}

	String name() {
		return this.name;
	}

	/** A few different cells. */
	List<String> examples() {
		return this.cells.stream().distinct().limit(3).toList();
	}

	ColumnGuess guess() {
		return this.guess;
	}

	Meaning meaning() {
		return this.meaning;
	}

	void mean(Meaning now) {
		this.meaning = now;
		this.date = isDate() ? DateChoices.fitting(this.cells) : "";
	}

	boolean isDate() {
		return this.meaning instanceof Fills fills
				&& (fills.type() == PropertyType.DATE || fills.type() == PropertyType.DATE_TIME);
	}

	boolean isNumber() {
		return this.meaning instanceof Fills fills
				&& (fills.type() == PropertyType.NUMBER || fills.type() == PropertyType.INTEGER);
	}

	String date() {
		return this.date;
	}

	void setDate(String form) {
		this.date = form;
	}

	NumberStyle number() {
		return this.number;
	}

	void setNumber(NumberStyle style) {
		this.number = style;
	}

	/** The column as a mapping has it. */
	PropertyMapping mapping(Fills fills) {
		boolean required = fills.property().equals("name");
		List<String> dates = this.date.isBlank() ? List.of() : List.of(this.date);
		return new PropertyMapping(new Column(this.name), dates, isNumber() ? this.number : NumberStyle.USUAL, null,
				java.util.Map.of(), null, null, "", "", required ? Need.TRUE : Need.FALSE,
				fills.type() != PropertyType.TEXT && !required);
	}

}
