package io.onethread.protection.ui;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.protection.Named;
import io.onethread.protection.ProtectionService;
import io.onethread.protection.Rule;
import io.onethread.protection.RuleService;
import io.onethread.shell.Card;
import io.onethread.shell.Chip;
import io.onethread.shell.EmptyState;

/** The rules, each with what it says in a line. */
class RulesPart extends Div {

	RulesPart(RuleService rules, ProtectionService protection, Viewers viewers, Words words) {
		addClassName("pool-rules");
		Viewer viewer = viewers.current();
		List<Rule> all = rules.list(viewer);
		Button add = new Button(words.text("rule.new"),
				(click) -> UI.getCurrent().navigate("pool/rules/" + UUID.randomUUID()));
		add.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		boolean may = rules.maySuggest(viewer);
		if (all.isEmpty()) {
			add(may ? new EmptyState(words.text("rules.empty"), words.text("rules.empty.text"), add)
					: new EmptyState(words.text("rules.none"), words.text("empty.off")));
			return;
		}
		Map<String, Named> names = protection.names(viewer,
				all.stream().flatMap((rule) -> Stream.ofNullable(rule.division())).toList());
		Card card = new Card(words.text("part.rules"), words.number(all.size()));
		all.forEach((rule) -> card.add(row(rule, names, words)));
		if (may) {
			card.addToHead(add);
		}
		add(card);
	}

	private static Div row(Rule rule, Map<String, Named> names, Words words) {
		Anchor name = new Anchor("pool/rules/" + rule.id(), words.scope(rule, names));
		name.getElement().setAttribute("router-link", true);
		Div head = new Div(name, state(rule, words));
		head.addClassName("pool-head");
		Span says = new Span(words.terms(rule.terms()));
		Span changed = new Span(
				words.text("rule.changed", rule.changedBy(), words.day(rule.changedAt().toLocalDate())));
		changed.addClassName("ot-why");
		Div text = new Div(head, says, changed);
		text.addClassName("pool-customer");
		Div row = new Div(text);
		row.addClassName("pool-row");
		return row;
	}

	/** Whether a rule holds. */
	static Chip state(Rule rule, Words words) {
		return new Chip(words.text(rule.on() ? "rule.on" : "rule.off"), rule.on() ? Chip.Tone.GOOD : Chip.Tone.PLAIN);
	}

}
