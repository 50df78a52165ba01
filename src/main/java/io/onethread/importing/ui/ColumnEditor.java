package io.onethread.importing.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.onethread.importing.guess.ColumnGuess;
import io.onethread.importing.mapping.PropertyMapping.NumberStyle;
import io.onethread.importing.ui.Meaning.Nothing;

/**
 * One column: what stands in it, what it is taken for and why, and how its dates or
 * numbers are written.
 */
class ColumnEditor extends Div {

	/** A guess below this was made by the look of the values, not by the heading. */
	private static final double BY_HEADING = 0.46;

	private static final double SURE = 0.75;

	private static final List<NumberStyle> NUMBERS = List.of(NumberStyle.USUAL, new NumberStyle(',', '.', 1),
			new NumberStyle(',', ' ', 1));

	private final transient HandFile file;

	private final transient HandColumn column;

	private final transient Meanings meanings;

	private final transient ImportWords words;

	private final ComboBox<Meaning> meaning = new ComboBox<>();

	private final ComboBox<String> date = new ComboBox<>();

	private final Select<NumberStyle> number = new Select<>();

	private final Span why = new Span();

	ColumnEditor(HandFile file, HandColumn column, Meanings meanings, ImportWords words, Runnable changed) {
		this.file = file;
		this.column = column;
		this.meanings = meanings;
		this.words = words;
		addClassName("ot-import-column");
		Span name = new Span(column.name());
		name.addClassNames("ot-import-column-name", "ot-import-break");
		Span examples = new Span(column.examples().stream().collect(Collectors.joining(" · ")));
		examples.addClassNames("ot-why", "ot-import-examples");
		Div what = new Div(name, examples);
		what.addClassName("ot-import-cell");
		this.why.addClassName("ot-why");
		Div form = new Div(this.date, this.number);
		form.addClassName("ot-import-form");
		Div taken = new Div(this.meaning, this.why);
		taken.addClassName("ot-import-cell");
		add(what, taken, form);
		this.meaning.setAriaLabel(words.say("column.meaning", column.name()));
		this.meaning.setItemLabelGenerator(meanings::say);
		this.meaning.addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				this.column.mean((change.getValue() == null) ? new Nothing() : change.getValue());
				changed.run();
			}
		});
		dates(changed);
		numbers(changed);
		show();
	}

	private void dates(Runnable changed) {
		this.date.setItems(DateChoices.FORMS);
		this.date.setItemLabelGenerator((form) -> form.isEmpty() ? this.words.say("date.usual") : form);
		this.date.setAllowCustomValue(true);
		this.date.setAriaLabel(this.words.say("column.date", this.column.name()));
		this.date.addCustomValueSetListener((set) -> {
			this.date.setValue(set.getDetail());
			this.column.setDate(set.getDetail());
			changed.run();
		});
		this.date.addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				this.column.setDate((change.getValue() == null) ? "" : change.getValue());
				changed.run();
			}
		});
	}

	private void numbers(Runnable changed) {
		this.number.setItems(NUMBERS);
		this.number.setItemLabelGenerator((style) -> "1%s234%s56"
			.formatted((style.grouping() == ' ') ? "\u00a0" : style.grouping(), style.decimal()));
		this.number.setAriaLabel(this.words.say("column.number", this.column.name()));
		this.number.addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				this.column.setNumber(change.getValue());
				changed.run();
			}
		});
	}

	/** Shows what is said of the column now. */
	final void show() {
		this.meaning.setItems(this.meanings.of(this.file.label()));
		this.meaning.setValue(this.column.meaning());
		this.date.setVisible(this.column.isDate());
		this.date.setValue(this.column.date());
		this.number.setVisible(this.column.isNumber());
		this.number.setValue(this.column.number());
		this.why.setText(reason());
		check();
	}

	/** Says where two columns fill the same property. */
	final void check() {
		Optional<HandColumn> twin = this.file.twin(this.column);
		this.meaning.setInvalid(twin.isPresent());
		this.meaning.setErrorMessage(twin.map((other) -> this.words.say("column.twin", other.name())).orElse(null));
	}

	private String reason() {
		ColumnGuess guess = this.column.guess();
		if (this.column.meaning() instanceof Nothing) {
			return this.words.say("why.nothing");
		}
		if (!this.column.meaning().equals(this.meanings.guessed(this.file.label(), guess))) {
			return this.words.say("why.chosen");
		}
		return this.words.say((guess.confidence() < BY_HEADING) ? "why.values"
				: (guess.confidence() < SURE) ? "why.perhaps" : "why.heading");
	}

}
