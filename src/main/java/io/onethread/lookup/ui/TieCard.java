package io.onethread.lookup.ui;

import java.util.List;
import java.util.function.IntFunction;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import io.onethread.lookup.Tie;
import io.onethread.lookup.TieGroup;
import io.onethread.shell.Card;
import io.onethread.shell.Chip;
import io.onethread.shell.Chip.Tone;

/** The records of one type in a thread, a page at a time. */
class TieCard extends Card {

	/** So many at a time. */
	static final int PAGE = 12;

	private final Words words;

	private final transient IntFunction<List<Tie>> pages;

	private final Div rows = new Div();

	private final Button more = new Button();

	private final long total;

	private final boolean explained;

	private int shown;

	private int place = 1;

	TieCard(TieGroup group, Words words, boolean explained, IntFunction<List<Tie>> pages) {
		super("", String.valueOf(group.total()));
		this.words = words;
		this.explained = explained;
		this.pages = pages;
		this.total = group.total();
		setTitle(getTranslation("lookup.type." + group.type()));
		boolean byDate = group.type().equals("Order") || group.type().equals("Activity");
		Span order = new Span(getTranslation(byDate ? "lookup.newest-first" : "lookup.strongest-first"));
		order.addClassName("ot-why");
		addToHead(order);
		add(this.rows, this.more);
		this.more.addClassName("lookup-more");
		this.more.addClickListener((click) -> show(this.pages.apply(this.place++)));
		show(group.ties());
	}

	private void show(List<Tie> ties) {
		ties.forEach((tie) -> this.rows.add(row(tie)));
		this.shown += ties.size();
		long left = this.total - this.shown;
		this.more.setVisible(left > 0 && !ties.isEmpty());
		this.more.setText(getTranslation("lookup.more", Math.min(left, PAGE)));
	}

	private RouterLink row(Tie tie) {
		Span dot = new Span();
		dot.addClassName("lookup-dot");
		if (tie.facts().get("colour") instanceof Number colour) {
			dot.getStyle().set("background", "var(--ot-d" + Math.clamp(colour.longValue(), 1, 7) + ")");
		}
		Span name = new Span(tie.record().name());
		name.addClassName("lookup-name");
		Div first = new Div(name);
		first.addClassName("lookup-first");
		if (tie.grounds().key()) {
			first.add(new Chip(getTranslation("lookup.key"), Tone.BAD));
		}
		if (tie.links().stream().anyMatch((link) -> link.type().equals("LOOKS_LIKE"))) {
			first.add(new Chip(getTranslation("lookup.look-alike"), Tone.THREAD));
		}
		Span what = new Span(this.words.what(tie));
		what.addClassName("lookup-what");
		Span why = new Span(this.words.why(tie));
		why.addClassName("ot-why");
		Div text = new Div(first, what, why);
		text.addClassName("lookup-text");
		String made = this.words.parts(tie);
		Div strength = StrengthBar.of(tie.strength(), made);
		strength.getElement().setAttribute("title", made);
		if (this.explained) {
			Span parts = new Span(made);
			parts.addClassNames("ot-why", "lookup-parts");
			text.add(parts);
		}
		Div row = new Div(dot, text, strength);
		row.addClassName("lookup-tie");
		RouterLink link = RecordLink.on(tie.record());
		link.add(row);
		return link;
	}

}
