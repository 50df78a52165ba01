package io.onethread.lookup.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.onethread.lookup.RecordPage;
import io.onethread.lookup.RecordPage.Owner;
import io.onethread.shell.Amount;
import io.onethread.shell.Chip;
import io.onethread.shell.Chip.Tone;

/** A record's own properties, those that have a value. */
class RecordFacts extends DescriptionList {

	private static final Set<String> IN_THE_HEAD = Set.of("name", "nameEn", "shortName", "formerNames", "status",
			"colour");

	RecordFacts(RecordPage page, Words words) {
		addClassName("lookup-facts");
		for (Map.Entry<String, Object> property : page.properties().entrySet()) {
			String key = "lookup.property." + property.getKey();
			String label = getTranslation(key);
			if (!IN_THE_HEAD.contains(property.getKey()) && !label.contains(key)) {
				Description value = new Description(switch (property.getKey()) {
					case "kind" -> words.known("lookup.kind.", String.valueOf(property.getValue()));
					// A year is no amount: its digits are not grouped.
					case "founded" -> String.valueOf(property.getValue());
					default -> words.value(property.getValue());
				});
				Div pair = new Div(new Term(label), value);
				getElement().appendChild(pair.getElement());
			}
		}
		if (!page.full()) {
			String why = page.record().type().equals("Contact") ? "lookup.former-only" : "lookup.summary-only";
			getElement()
				.appendChild(new Div(new Term(getTranslation("lookup.sight")), new Description(getTranslation(why)))
					.getElement());
		}
	}

	/** The names beside the first one. */
	static List<String> otherNames(RecordPage page, Texts texts) {
		List<String> names = new ArrayList<>();
		names.add(texts.text("lookup.one." + page.record().type()));
		if (!page.text("nameEn").isEmpty() && !page.text("nameEn").equals(page.record().name())) {
			names.add(page.text("nameEn"));
		}
		if (!page.text("shortName").isEmpty()) {
			names.add(texts.text("lookup.also", page.text("shortName")));
		}
		if (page.properties().get("formerNames") instanceof List<?> former && !former.isEmpty()) {
			names.add(texts.text("lookup.former", String.join(", ", former.stream().map(String::valueOf).toList())));
		}
		return names;
	}

	/** What stands out. */
	static Div chips(RecordPage page, Words words, Texts texts) {
		Div chips = new Div();
		chips.addClassName("lookup-chips");
		if (!page.text("status").isEmpty()) {
			String status = page.text("status");
			Tone tone = switch (status) {
				case "active", "won" -> Tone.GOOD;
				case "lost", "cancelled" -> Tone.BAD;
				case "left", "former" -> Tone.WARN;
				default -> Tone.PLAIN;
			};
			chips.add(new Chip(words.known("lookup.status.", status), tone));
		}
		RecordPage.Workers workers = page.workers();
		if (workers != null && workers.reps() > 1) {
			chips.add(new Chip(texts.text("lookup.workers", workers.reps(), workers.divisions()), Tone.THREAD));
		}
		RecordPage.Orders orders = page.orders();
		if (orders != null) {
			chips.add(
					new Chip(
							texts.text("lookup.orders12",
									Amount.shortForm(orders.value12(), chips.getUI()
										.map(com.vaadin.flow.component.UI::getLocale)
										.orElseGet(() -> com.vaadin.flow.component.UI.getCurrent().getLocale()))),
							Tone.INFO));
		}
		for (Owner owner : page.owners()) {
			String division = (owner.division() == null) ? "" : " · " + owner.division().name();
			chips.add(new Chip(words.known("lookup.role.", String.valueOf(owner.role() == null ? "rep" : owner.role()))
					+ ": " + owner.rep().name() + division, Tone.PLAIN));
		}
		return chips;
	}

	/** Texts of the page's language. */
	@FunctionalInterface
	interface Texts {

		String text(String key, Object... arguments);

	}

}
