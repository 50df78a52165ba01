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
		String text = this.words.text(form, "\u0001", "\u0002", "\u0003", "\u0004", "\u0005");
		StringBuilder run = new StringBuilder();
		for (char letter : text.toCharArray()) {
			if (letter > 5) {
				run.append(letter);
				continue;
			}
			flush(run, line);
			part(letter, item).ifPresent(line::add);
		}
		flush(run, line);
		Component why = when(kind, item);
		why.addClassName("ot-why");
		if (item.value() != null && item.value() != 0) {
			line.add(new Amount(item.value(), this.words.locale()));
		}
		line.add(why);
		return line;
	}

	/** The day, which leads to the alert, the case or the handover itself. */
	private Component when(Kind kind, Item item) {
		String day = this.words.day(item.at());
		if (item.matter() == null) {
			return new Span(day);
		}
		Anchor link = new Anchor(switch (kind) {
			case HANDED_OVER -> "handovers/";
			case SETTLED -> "overlap-cases/";
			default -> "health/";
		} + item.matter(), day);
		link.setAriaLabel(this.words.text("company.change.open", this.words.text("company.change." + kind.key()),
				this.words.name(item.subject()), day));
		return link;
	}

	private java.util.Optional<Component> part(char place, Item item) {
		return java.util.Optional.ofNullable(switch (place) {
			case '\u0001' ->
				new Anchor(RecordPath.of(item.label(), item.subject().id()), this.words.name(item.subject()));
			case '\u0002' -> (item.rep() != null)
					? new Anchor(RecordPath.of("Rep", item.rep().id()), this.words.name(item.rep())) : null;
			case '\u0003' -> (item.before() != null)
					? new Anchor(RecordPath.of("Rep", item.before().id()), this.words.name(item.before())) : null;
			case '\u0005' -> new Span(this.words.text("company.customers.of", item.customers()));
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
			case HANDED_OVER -> new Anchor("handovers", text);
			case SETTLED -> new Anchor("overlap-cases?show=settled", text);
			case DECLINED -> new Anchor(CompanyPaths.alerts("decline"), text);
			case SILENT -> new Anchor(CompanyPaths.alerts("silence"), text);
			case LOSING -> new Anchor(CompanyPaths.alerts("loss"), text);
			case RECOVERED -> new Anchor("health?state=closed", text);
			case PASSED -> new Span(text);
		};
		more.addClassName("ot-why");
		return more;
	}

	private static Chip.Tone tone(Kind kind) {
		return switch (kind) {
			case WON, RECOVERED -> Chip.Tone.GOOD;
			case LOST, LOSING -> Chip.Tone.BAD;
			case PASSED, DECLINED, SILENT -> Chip.Tone.WARN;
			case ADDED, HANDED_OVER, SETTLED -> Chip.Tone.INFO;
		};
	}

	private static void flush(StringBuilder run, Div line) {
		if (!run.isEmpty()) {
			line.add(new Span(run.toString()));
			run.setLength(0);
		}
	}

}
