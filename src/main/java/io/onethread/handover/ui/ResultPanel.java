package io.onethread.handover.ui;

import java.time.ZonedDateTime;
import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.onethread.access.Viewers;
import io.onethread.graph.RecordRef;
import io.onethread.handover.Handover;
import io.onethread.handover.Handover.Given;
import io.onethread.handover.Handover.State;
import io.onethread.handover.HandoverService;
import io.onethread.handover.HandoverStatus;
import io.onethread.shell.Card;
import io.onethread.shell.Chip;
import io.onethread.shell.RecordPath;

/** How far a handover is, whether the counts agree, and the way back. */
class ResultPanel extends Div {

	private static final int LISTED = 200;

	private final transient HandoverService handovers;

	private final transient Viewers viewers;

	private final transient HandoverWords words;

	private final transient Handover handover;

	ResultPanel(HandoverService handovers, Viewers viewers, HandoverWords words, Handover handover) {
		this.handovers = handovers;
		this.viewers = viewers;
		this.words = words;
		this.handover = handover;
		addClassName("handover-body");
		if (handover.status().isUnderWay()) {
			add(progress());
		}
		else {
			add(outcome());
		}
		add(balance());
		exceptions(State.SKIPPED, "skipped");
		exceptions(State.KEPT, "kept");
		if (handover.status() == HandoverStatus.DONE) {
			add(successors());
		}
		add(parts());
	}

	private Div progress() {
		ProgressBar bar = new ProgressBar();
		bar.setValue(Math.clamp(this.handover.fraction(), 0, 1));
		bar.getElement().setAttribute("aria-label", this.words.status(this.handover.status()));
		long open = this.handover
			.count((this.handover.status() == HandoverStatus.UNDOING) ? State.MOVED : State.WAITING);
		Span text = new Span(
				this.words.text("progress", this.handover.parts().size() - open, this.handover.parts().size()));
		text.addClassName("ot-num");
		Div line = new Div(text, bar);
		line.addClassName("handover-progress");
		line.getElement().setAttribute("role", "status");
		if (!this.handovers.isActive(this.handover.id())) {
			Button on = new Button(this.words.text("continue"), (click) -> Told.tried(this.words,
					() -> this.handovers.resume(this.viewers.current(), this.handover.id())));
			line.add(new Chip(this.words.text("broken-off"), Chip.Tone.WARN), on);
		}
		return line;
	}

	private Div outcome() {
		Div line = new Div();
		line.addClassNames("handover-progress");
		ZonedDateTime done = (this.handover.status() == HandoverStatus.UNDONE) ? this.handover.undoneAt()
				: this.handover.doneAt();
		if (done != null) {
			line.add(new Span(this.words.text("at." + this.handover.status().key(), this.words.day(done),
					this.handover.count(State.MOVED, State.RESTORED, State.KEPT))));
		}
		if (this.handover.keptLogins()) {
			line.add(new Chip(this.words.text("kept-logins"), Chip.Tone.WARN));
		}
		ZonedDateTime until = this.handover.undoUntil();
		if (until != null && until.isAfter(ZonedDateTime.now())) {
			Button undo = new Button(this.words.text("undo"), (click) -> askUndo());
			line.add(undo, note(this.words.text("undo.until", this.words.day(until))));
		}
		return line;
	}

	private void askUndo() {
		ConfirmDialog ask = new ConfirmDialog();
		ask.setHeader(this.words.text("undo.ask"));
		ask.setText(this.words.text("undo.text"));
		ask.setCancelable(true);
		ask.setCancelText(this.words.text("cancel"));
		ask.setConfirmText(this.words.text("undo"));
		ask.addConfirmListener((confirm) -> Told.tried(this.words,
				() -> this.handovers.undo(this.viewers.current(), this.handover.id())));
		ask.open();
	}

	private Div balance() {
		List<RecordRef> successors = this.handover.successors();
		BalanceTable table = new BalanceTable(this.words, this.handover.rep(), successors, this.handover.balance());
		Card card = new Card(this.words.text("balance"), "", table);
		if (!this.handover.status().isUnderWay()) {
			boolean agrees = table.agrees();
			card.addToHead(new Chip(this.words.text(agrees ? "balance.all" : "balance.not-all"),
					agrees ? Chip.Tone.GOOD : Chip.Tone.BAD));
		}
		Div scroll = new Div(card);
		scroll.addClassName("handover-scroll");
		return scroll;
	}

	private void exceptions(State state, String key) {
		List<Given> parts = this.handover.parts().stream().filter((part) -> part.state() == state).toList();
		if (!parts.isEmpty()) {
			Div rows = new Div();
			parts.forEach((part) -> rows.add(row(part)));
			Card card = new Card(this.words.text(key), String.valueOf(parts.size()), rows);
			card.addToHead(note(this.words.text(key + ".text")));
			add(card);
		}
	}

	private Card successors() {
		Div rows = new Div();
		for (RecordRef successor : this.handover.successors()) {
			List<Given> theirs = this.handover.parts()
				.stream()
				.filter((part) -> successor.id().equals(part.to()) && part.state() == State.MOVED
						&& part.label().equals("Customer"))
				.toList();
			long seen = theirs.stream().filter((part) -> part.seenAt() != null).count();
			ProgressBar bar = new ProgressBar();
			bar.setValue(theirs.isEmpty() ? 1 : (double) seen / theirs.size());
			bar.getElement().setAttribute("aria-label", successor.name());
			Span name = new Span(successor.name());
			name.addClassName("handover-name");
			Div row = new Div(name, bar, note(this.words.text("seen", seen, theirs.size())));
			row.addClassName("handover-row");
			rows.add(row);
		}
		return new Card(this.words.text("successors"), String.valueOf(this.handover.successors().size()), rows);
	}

	private Card parts() {
		Div rows = new Div();
		this.handover.parts().stream().limit(LISTED).forEach((part) -> rows.add(row(part)));
		return new Card(this.words.text("items"), String.valueOf(this.handover.parts().size()), rows);
	}

	private Div row(Given part) {
		Span hidden = new Span(this.words.name(part.name()));
		hidden.addClassName("ot-muted");
		Div row = new Div();
		row.addClassName("handover-row");
		if (part.name() != null) {
			Anchor link = new Anchor(RecordPath.of(part.label(), part.id()), part.name());
			link.getElement().setAttribute("router-link", true);
			link.addClassName("handover-name");
			row.add(link);
		}
		else {
			row.add(hidden);
		}
		String to = part.to();
		if (to != null) {
			row.add(note("→ " + this.handover.name(to)));
		}
		row.add(new Chip(this.words.text("state." + part.state().name().toLowerCase(java.util.Locale.ROOT)),
				tone(part.state())));
		return row;
	}

	private static Chip.Tone tone(State state) {
		return switch (state) {
			case MOVED, RESTORED -> Chip.Tone.GOOD;
			case SKIPPED, KEPT -> Chip.Tone.WARN;
			case WAITING -> Chip.Tone.PLAIN;
		};
	}

	private static Span note(String text) {
		Span span = new Span(text);
		span.addClassName("ot-why");
		return span;
	}

}
