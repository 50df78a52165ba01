package io.onethread.impact.ui;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.onethread.impact.Impact;
import io.onethread.impact.Impact.Item;
import io.onethread.impact.Impact.Person;
import io.onethread.impact.Impact.Touched;
import io.onethread.shell.Amount;
import io.onethread.shell.Card;
import io.onethread.shell.Chip;
import io.onethread.shell.RecordPath;

/**
 * What a change touches: how many of each kind and which, what makes it worse, and the
 * people to be told.
 */
@StyleSheet("impact.css")
class ImpactCard extends Div {

	/** So many of a kind are open from the start. */
	private static final int FEW = 3;

	private static final Set<String> WITH_PAGE = Set.of("Project", "Contact", "Customer", "Activity", "Product",
			"ProductLine", "Division");

	private final Checkbox tell = new Checkbox();

	ImpactCard(Impact impact) {
		addClassName("impact");
		Card card = new Card(getTranslation("impact.touches"), String.valueOf(impact.count()));
		for (Touched touched : impact.touched()) {
			card.add(group(touched));
		}
		if (impact.touched().isEmpty()) {
			card.add(line(muted(getTranslation("impact.nothing"))));
		}
		add(card, people(impact.people()));
	}

	/** Whether those concerned are to be told. */
	boolean tells() {
		return this.tell.getValue();
	}

	private Component group(Touched touched) {
		Span count = new Span(getTranslation("impact.count." + touched.kind(), touched.count()));
		count.addClassName("impact-count");
		Div head = new Div(count);
		head.addClassName("impact-head");
		if (touched.value() > 0) {
			head.add(new Amount(touched.value(), getLocale()));
		}
		long worse = touched.items().stream().filter((item) -> item.hint() != null).count();
		if (worse > 0) {
			head.add(new Chip(getTranslation("impact.worse", worse), Chip.Tone.BAD));
		}
		if (touched.items().isEmpty()) {
			return line(head);
		}
		UnorderedList rows = new UnorderedList();
		rows.addClassName("impact-rows");
		touched.items().forEach((item) -> rows.add(row(touched.kind(), item)));
		Details details = new Details(head, rows);
		details.setOpened(touched.items().size() <= FEW || worse > 0);
		details.addClassName("impact-group");
		return details;
	}

	private ListItem row(String kind, Item item) {
		String name = item.record().name().isBlank() ? getTranslation("impact.unnamed") : item.record().name();
		Component title = WITH_PAGE.contains(kind)
				? new Anchor(RecordPath.of(kind, item.record().id()), name, AnchorTarget.BLANK) : new Span(name);
		Div first = new Div(title);
		first.addClassName("impact-first");
		if (item.key()) {
			first.add(new Chip(getTranslation("lookup.key"), Chip.Tone.WARN));
		}
		Double value = item.value();
		if (value != null) {
			first.add(new Amount(value, getLocale()));
		}
		ListItem row = new ListItem(first);
		List<String> parts = new ArrayList<>();
		parts.add(what(kind, Objects.requireNonNullElse(item.what(), "")));
		if (item.at() != null) {
			parts.add(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(getLocale()).format(item.at()));
		}
		parts.removeIf(String::isBlank);
		if (!parts.isEmpty()) {
			row.add(muted(String.join(" · ", parts)));
		}
		if (item.hint() != null) {
			Span hint = new Span(getTranslation("impact.hint." + item.hint()));
			hint.addClassName("impact-hint");
			row.add(hint);
		}
		return row;
	}

	/** A word from data: translated where it is one of ours. */
	private String what(String kind, String word) {
		String key = switch (kind) {
			case "Activity" -> "lookup.kind." + word;
			case "Contact", "Project" -> "pipeline.role." + word;
			default -> "";
		};
		String text = key.isEmpty() ? word : getTranslation(key);
		return text.contains(key) ? word : text;
	}

	private Component people(List<Person> people) {
		Card card = new Card(getTranslation("impact.people"), String.valueOf(people.size()));
		UnorderedList rows = new UnorderedList();
		rows.addClassName("impact-rows");
		for (Person person : people) {
			Anchor name = new Anchor(RecordPath.of("Rep", person.rep().id()), person.rep().name(), AnchorTarget.BLANK);
			String by = person.by();
			Span why = muted((by == null) ? getTranslation("impact.why." + person.why())
					: getTranslation("impact.why." + person.why() + ".of", by));
			Div first = new Div(name, why);
			first.addClassName("impact-first");
			rows.add(new ListItem(first));
		}
		this.tell.setLabel(getTranslation("impact.tell"));
		this.tell.setValue(true);
		card.add(people.isEmpty() ? line(muted(getTranslation("impact.people.none"))) : rows, line(this.tell));
		return card;
	}

	private static Div line(Component component) {
		Div line = new Div(component);
		line.addClassName("impact-line");
		return line;
	}

	private static Span muted(String text) {
		Span span = new Span(text);
		span.addClassName("ot-why");
		return span;
	}

}
