package io.onethread.insight.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.onethread.insight.CompanyChange;
import io.onethread.insight.CompanyChange.Item;
import io.onethread.insight.CompanyChange.Kind;
import io.onethread.pipeline.Milestone;
import io.onethread.shell.Amount;
import io.onethread.shell.Card;
import io.onethread.shell.Chip;
import io.onethread.shell.RecordPath;

/** What happened lately, in sentences that lead to what they speak of. */
class CompanyChanges extends Card {

	static final List<Integer> DAYS = List.of(7, 30, 90);

	private final transient CompanyWords words;

	private final int days;

	CompanyChanges(CompanyWords words, List<CompanyChange> changes, int days, IntConsumer chosen) {
		super(words.text("company.changes"), "");
		this.words = words;
		this.days = days;
		addClassName("company-changes");
		Select<Integer> select = new Select<>();
		select.setItems(DAYS);
		select.setValue(days);
		select.setItemLabelGenerator((number) -> words.text("company.changes.days", number));
		select.setAriaLabel(words.text("company.changes.span"));
		select.addValueChangeListener((change) -> chosen.accept(change.getValue()));
		addToHead(select);
		if (changes.isEmpty()) {
			Span none = new Span(words.text("company.changes.none", days));
			none.addClassNames("ot-why", "company-none");
			add(none);
		}
		changes.forEach(this::add);
	}

	private void add(CompanyChange change) {
		Div group = new Div(head(change));
		group.addClassName("company-change");
		change.items().forEach((item) -> group.add(sentence(change.kind(), item)));
		if (change.count() > change.items().size() && !change.items().isEmpty()) {
			group.add(more(change));
		}
		add(group);
	}

	private Component head(CompanyChange change) {
		Div head = new Div(new Chip(this.words.text("company.change." + change.kind().key()), tone(change.kind())),
				new Span(this.words.number(change.count())));
		Double value = change.value();
		if (value != null && value != 0) {
			head.add(new Amount(value, this.words.locale()));
		}
		if (change.aside() > 0) {
			Span aside = new Span(this.words.text("company.change.imported", this.words.number(change.aside())));
			aside.addClassName("ot-why");
			head.add(aside);
		}
		head.addClassName("company-change-head");
		return head;
	}

	/** A sentence, in which names lead to their records. */
	private Component sentence(Kind kind, Item item) {
		Div line = new Div();
		line.addClassName("company-sentence");
		String form = "company.sentence." + kind.key()
				+ ((item.rep() == null || kind == Kind.PASSED && item.before() == null) ? ".nobody" : "");
		String text = this.words.text(form, "\u0001", "\u0002", "\u0003", "\u0004");
		StringBuilder run = new StringBuilder();
		for (char letter : text.toCharArray()) {
			if (letter > 4) {
				run.append(letter);
				continue;
			}
			flush(run, line);
			part(letter, item).ifPresent(line::add);
		}
		flush(run, line);
		Span why = new Span(this.words.day(item.at()));
		why.addClassName("ot-why");
		if (item.value() != null && item.value() != 0) {
			line.add(new Amount(item.value(), this.words.locale()));
		}
		line.add(why);
		return line;
	}

	private java.util.Optional<Component> part(char place, Item item) {
		return java.util.Optional.ofNullable(switch (place) {
			case '\u0001' ->
				new Anchor(RecordPath.of(item.label(), item.subject().id()), this.words.name(item.subject()));
			case '\u0002' -> (item.rep() != null)
					? new Anchor(RecordPath.of("Rep", item.rep().id()), this.words.name(item.rep())) : null;
			case '\u0003' -> (item.before() != null)
					? new Anchor(RecordPath.of("Rep", item.before().id()), this.words.name(item.before())) : null;
			default -> (item.customer() != null)
					? new Anchor(RecordPath.of("Customer", item.customer().id()), this.words.name(item.customer()))
					: new Span(this.words.text("company.nobody"));
		});
	}

	private Component more(CompanyChange change) {
		String text = this.words.text("company.changes.more",
				this.words.number(change.count() - change.items().size()));
		Component more = switch (change.kind()) {
			case WON -> new Anchor(CompanyPaths.projects(Milestone.WON), text);
			case LOST -> new Anchor(CompanyPaths.projects(Milestone.LOST), text);
			case ADDED -> new Anchor(CompanyPaths.added(LocalDate.now().minusDays(this.days)), text);
			case PASSED -> new Span(text);
		};
		more.addClassName("ot-why");
		return more;
	}

	private static Chip.Tone tone(Kind kind) {
		return switch (kind) {
			case WON -> Chip.Tone.GOOD;
			case LOST -> Chip.Tone.BAD;
			case PASSED -> Chip.Tone.WARN;
			case ADDED -> Chip.Tone.INFO;
		};
	}

	private static void flush(StringBuilder run, Div line) {
		if (!run.isEmpty()) {
			line.add(new Span(run.toString()));
			run.setLength(0);
		}
	}

}
