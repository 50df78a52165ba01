package io.onethread.handover.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import io.onethread.access.Viewers;
import io.onethread.graph.RecordRef;
import io.onethread.handover.Candidate;
import io.onethread.handover.Handover;
import io.onethread.handover.HandoverItem;
import io.onethread.handover.HandoverPlan;
import io.onethread.handover.HandoverService;
import io.onethread.shell.Amount;
import io.onethread.shell.Card;
import io.onethread.shell.Chip;

/**
 * Who takes over what: by a rule, and then by hand where the rule does not know better.
 */
class WhoStep extends Div {

	/** Keys that are typed into a field are not meant for the list. */
	private static final String KEY = "(event.key === 'j' || event.key === 'k' || /^[1-9]$/.test(event.key)) && "
			+ "!event.ctrlKey && !event.metaKey && !event.altKey && "
			+ "!event.composedPath()[0].matches('input, textarea')";

	private static final int KEYS = 9;

	private final transient HandoverService handovers;

	private final transient Viewers viewers;

	private final transient HandoverWords words;

	private final transient Handover handover;

	private final SplitCard split;

	private final Div successors = new Div();

	private final ItemGrid grid;

	/**
	 * The successors by the digits that stand for them, which stay as long as the page.
	 */
	private final List<String> order = new ArrayList<>();

	private transient HandoverPlan plan;

	WhoStep(HandoverService handovers, Viewers viewers, HandoverWords words, Handover handover, HandoverPlan plan) {
		this.handovers = handovers;
		this.viewers = viewers;
		this.words = words;
		this.handover = handover;
		this.plan = plan;
		addClassName("handover-body");
		this.split = new SplitCard(words, plan,
				(rule) -> write(() -> handovers.split(viewers.current(), handover.id(), rule)));
		this.successors.addClassName("handover-successors");
		this.grid = new ItemGrid(words, plan, this::assign);
		Card card = new Card(words.text("items"), String.valueOf(plan.items().size()), this.grid);
		card.addToHead(DraftPanel.note(words.text("keys")));
		add(this.split, this.successors, card);
		summary();
		this.grid.step(1);
		getElement().setAttribute("tabindex", "-1");
		getElement().addEventListener("keydown", this::key).setFilter(KEY).addEventData("event.key");
	}

	private void key(DomEvent press) {
		String key = press.getEventData().path("event.key").asString();
		switch (key) {
			case "j" -> this.grid.step(1);
			case "k" -> this.grid.step(-1);
			default -> give(Integer.parseInt(key) - 1);
		}
	}

	private void give(int place) {
		HandoverItem item = this.grid.selected();
		if (item != null && place < this.order.size()) {
			assign(item, this.order.get(place));
			this.grid.step(1);
		}
	}

	private void assign(HandoverItem item, String rep) {
		write(() -> this.handovers.assign(this.viewers.current(), this.handover.id(), Map.of(item.id(), rep)));
	}

	private void write(Runnable action) {
		Told.tried(this.words, action);
		this.plan = this.handovers.plan(this.viewers.current(), this.handover.id());
		this.split.show(this.plan);
		this.grid.show(this.plan);
		summary();
	}

	private void summary() {
		this.plan.successors().stream().filter((rep) -> !this.order.contains(rep)).forEach(this.order::add);
		this.successors.removeAll();
		for (int i = 0; i < this.order.size(); i++) {
			String rep = this.order.get(i);
			Span key = new Span((i < KEYS) ? String.valueOf(i + 1) : "");
			key.addClassName("handover-key");
			Span name = new Span(
					this.plan.candidate(rep).map(Candidate::rep).map(RecordRef::name).orElse(this.handover.name(rep)));
			name.addClassName("handover-name");
			Span sum = new Span(this.words.text("split.sum", this.plan.count(rep),
					Amount.shortForm(this.plan.stake(rep), this.words.locale())));
			sum.addClassNames("ot-muted", "ot-num");
			Div one = new Div(key, name, sum);
			one.addClassName("handover-successor");
			this.successors.add(one);
		}
		if (!this.plan.open().isEmpty()) {
			this.successors.add(new Chip(this.words.text("check.open", this.plan.open().size()), Chip.Tone.BAD));
		}
	}

}
