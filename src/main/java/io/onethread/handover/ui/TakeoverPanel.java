package io.onethread.handover.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import io.onethread.handover.Takeover;
import io.onethread.handover.Takeover.Event;
import io.onethread.handover.Takeover.OpenProject;
import io.onethread.handover.Takeover.Person;
import io.onethread.handover.Takeover.Promise;
import io.onethread.shell.Amount;
import io.onethread.shell.Card;
import io.onethread.shell.Chip;
import io.onethread.shell.RecordPath;

/** What a successor must know of a customer: people, what is open, what happened. */
class TakeoverPanel extends Div {

	private final transient HandoverWords words;

	private final transient Takeover takeover;

	TakeoverPanel(HandoverWords words, Takeover takeover) {
		this.words = words;
		this.takeover = takeover;
		addClassName("handover-body");
		H2 title = new H2();
		title.add(link("Customer", takeover.customer().id(), takeover.customer().name()));
		List<String> facts = new ArrayList<>(takeover.facts());
		if (takeover.nameEn() != null) {
			facts.addFirst(takeover.nameEn());
		}
		Div head = new Div(title, note(String.join(" · ", facts)));
		Div cards = new Div(open(), people());
		cards.addClassName("handover-cards");
		add(head, cards, story());
	}

	private Card open() {
		Div rows = new Div();
		for (Promise promise : this.takeover.promises()) {
			LocalDate due = promise.due();
			Div row = row(new Span(promise.subject()),
					(due == null) ? "" : this.words.text("walk.due", this.words.day(due)));
			if (due != null && due.isBefore(LocalDate.now())) {
				row.add(new Chip(this.words.text("walk.overdue"), Chip.Tone.BAD));
			}
			rows.add(row);
		}
		for (OpenProject project : this.takeover.projects()) {
			List<String> why = new ArrayList<>();
			if (project.stage() != null) {
				why.add(project.stage());
			}
			if (project.expectedClose() != null) {
				why.add(this.words.text("walk.closes", this.words.day(project.expectedClose())));
			}
			why.add((project.nextStep() == null) ? this.words.text("walk.no-next-step")
					: this.words.text("walk.next-step", project.nextStep()));
			Div row = row(link("Project", project.project().id(), project.project().name()), this.words.join(why));
			row.add(new Amount(project.value(), this.words.locale()));
			rows.add(row);
		}
		int count = this.takeover.promises().size() + this.takeover.projects().size();
		if (count == 0) {
			rows.add(row(new Span(this.words.text("walk.nothing-open")), ""));
		}
		return new Card(this.words.text("walk.open"), String.valueOf(count), rows);
	}

	private Card people() {
		Div rows = new Div();
		for (Person person : this.takeover.people()) {
			List<String> why = new ArrayList<>(person.reach());
			if (person.title() != null) {
				why.addFirst(person.title());
			}
			why.add(this.words.text("walk.met", person.met()));
			Div row = row(link("Contact", person.contact().id(), person.contact().name()), String.join(" · ", why));
			if (person.key()) {
				row.add(new Chip(this.words.text("walk.key"), Chip.Tone.BAD));
			}
			if (person.only()) {
				row.add(new Chip(this.words.text("walk.only", this.takeover.leaver().name()), Chip.Tone.WARN));
			}
			rows.add(row);
		}
		if (this.takeover.people().isEmpty()) {
			rows.add(row(new Span(this.words.text("walk.nobody")), ""));
		}
		return new Card(this.words.text("walk.people"), String.valueOf(this.takeover.people().size()), rows);
	}

	private Card story() {
		Div rows = new Div();
		for (Event event : this.takeover.story()) {
			Span when = new Span(this.words.day(event.at()));
			when.addClassNames("ot-muted", "ot-num", "handover-when");
			Div row = row(new Span(what(event)), (event.who() == null) ? "" : event.who());
			row.addComponentAsFirst(when);
			if (event.value() != null) {
				row.add(new Amount(event.value(), this.words.locale()));
			}
			rows.add(row);
		}
		if (this.takeover.story().isEmpty()) {
			rows.add(row(new Span(this.words.text("walk.no-story")), ""));
		}
		return new Card(this.words.text("walk.story"), String.valueOf(this.takeover.story().size()), rows);
	}

	private String what(Event event) {
		String text = (event.text() == null) ? "" : event.text();
		String kind = this.words.text("walk.event." + (event.what().equals("owned") ? "owned" : event.kind()));
		return text.isBlank() ? kind : this.words.text("walk.event", kind, text);
	}

	private static Div row(com.vaadin.flow.component.Component first, String why) {
		Div text = new Div(first, note(why));
		text.addClassName("handover-cell");
		Div row = new Div(text);
		row.addClassName("handover-row");
		return row;
	}

	private static Anchor link(String label, String id, String name) {
		Anchor link = new Anchor(RecordPath.of(label, id), name);
		link.getElement().setAttribute("router-link", true);
		link.addClassName("handover-name");
		return link;
	}

	private static Span note(String text) {
		Span span = new Span(text);
		span.addClassName("ot-why");
		return span;
	}

}
