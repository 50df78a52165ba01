package io.onethread.relationshipmap.ui;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.onethread.relationshipmap.Comparison;
import io.onethread.relationshipmap.Shift;
import io.onethread.shell.RecordPath;

/** What changed between two days, as a list: the map's twin. */
class ShiftGrid extends Grid<Shift> {

	private final transient MapWords words;

	ShiftGrid(MapWords words) {
		this.words = words;
		addClassName("ot-map-shifts");
		addThemeVariants(GridVariant.AURA_NO_BORDER);
		getElement().setAttribute("aria-label", words.say("compare.list"));
		addColumn(new ComponentRenderer<>(this::name)).setHeader(words.say("compare.what")).setFlexGrow(1);
		addColumn(new ComponentRenderer<>(this::value)).setHeader(words.say("value"))
			.setTextAlign(ColumnTextAlign.END)
			.setFlexGrow(0)
			.setWidth("6rem");
		addItemClickListener((click) -> UI.getCurrent()
			.navigate(RecordPath.of(click.getItem().it().type(), click.getItem().it().id())));
	}

	void show(Comparison comparison) {
		setItems(comparison.shifts());
	}

	/** What happened to it, with whom, and when. */
	static String why(Shift shift, MapWords words) {
		String from = (shift.from() == null) ? "" : words.name(shift.from().name(), shift.from().nameEn());
		String to = (shift.to() == null) ? "" : words.name(shift.to().name(), shift.to().nameEn());
		String ends = Stream.of(from, to)
			.filter((name) -> !name.isBlank())
			.collect(Collectors.joining((shift.what().way() == Shift.Way.MOVED) ? " → " : " · "));
		String day = (shift.day() == null) ? "" : words.day(shift.day());
		return Stream.of(words.say("compare.is." + shift.what().key()), ends, day)
			.filter((part) -> !part.isBlank())
			.collect(Collectors.joining(" · "));
	}

	private Component name(Shift shift) {
		Span mark = new Span();
		mark.addClassNames("ot-map-dot", "ot-map-tone-" + tone(shift));
		mark.getElement().setAttribute("aria-hidden", "true");
		Span why = new Span(why(shift, this.words));
		why.addClassName("ot-why");
		Div text = new Div(new Anchor(RecordPath.of(shift.it().type(), shift.it().id()),
				this.words.name(shift.it().name(), shift.it().nameEn())), why);
		text.addClassName("ot-map-shift-text");
		Div cell = new Div(mark, text);
		cell.addClassName("ot-map-shift");
		return cell;
	}

	private Component value(Shift shift) {
		return (shift.value() == null || shift.value() == 0) ? new Span() : this.words.amount(shift.value());
	}

	private static String tone(Shift shift) {
		return switch (shift.what().way()) {
			case GAINED -> "good";
			case LOST -> "bad";
			case MOVED -> "info";
		};
	}

}
