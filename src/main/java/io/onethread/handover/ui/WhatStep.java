package io.onethread.handover.ui;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.onethread.handover.Handover;
import io.onethread.handover.HandoverItem;
import io.onethread.handover.HandoverPlan;
import io.onethread.shell.Amount;
import io.onethread.shell.Card;
import io.onethread.shell.Chip;

/** What hangs on a rep, first what only they hold. */
class WhatStep extends Div {

	private final transient HandoverWords words;

	WhatStep(HandoverWords words, Handover handover, HandoverPlan plan) {
		this.words = words;
		addClassName("handover-body");
		List<HandoverItem> items = plan.items();
		List<HandoverItem> sole = items.stream().filter(HandoverItem::sole).toList();
		Div facts = new Div(fact("facts.all", items.size(), stake(items)), fact("facts.sole", sole.size(), stake(sole)),
				fact("facts.contacts", items.stream().mapToLong((item) -> item.contacts().size()).sum(), -1));
		facts.addClassName("handover-facts");
		Map<String, Long> sums = new TreeMap<>();
		items.forEach((item) -> item.holds().forEach((kind, count) -> sums.merge(kind, count, Long::sum)));
		Div chips = new Div();
		chips.addClassName("handover-chips");
		words.sums(sums).forEach((text) -> chips.add(new Chip(text, Chip.Tone.PLAIN)));
		add(facts, chips);
		if (plan.reports() > 0) {
			add(DraftPanel.note(words.text("facts.reports", plan.reports(), handover.rep().name())));
		}
		Card card = new Card(words.text("items"), String.valueOf(items.size()), new ItemGrid(words, plan, null));
		card.addToHead(DraftPanel.note(words.text("items.order")));
		add(card);
	}

	private Div fact(String key, long count, double stake) {
		Span number = new Span(String.format(this.words.locale(), "%,d", count));
		number.addClassNames("handover-number", "ot-num");
		Div fact = new Div(number, DraftPanel.note(this.words.text(key)));
		if (stake >= 0) {
			fact.add(new Amount(stake, this.words.locale()));
		}
		fact.addClassName("handover-fact");
		return fact;
	}

	private static double stake(List<HandoverItem> items) {
		return items.stream().mapToDouble(HandoverItem::stake).sum();
	}

}
