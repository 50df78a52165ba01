package io.onethread.customer.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.onethread.customer.Contact;
import io.onethread.customer.EarlierValue;
import io.onethread.shell.Card;
import io.onethread.shell.Chip;
import io.onethread.shell.RecordPath;
import org.jspecify.annotations.Nullable;

/** Where a contact works and worked, and what was written down about it before. */
@StyleSheet("customer.css")
class ContactHistoryCard extends Card {

	private final DateTimeFormatter format = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
		.withLocale(getLocale());

	private final LocalDate today;

	/**
	 * A card.
	 * @param today the day it is where whoever reads it is
	 */
	ContactHistoryCard(Contact contact, List<EarlierValue> earlier, LocalDate today) {
		super("", "");
		this.today = today;
		setTitle(getTranslation("customer.history"));
		Div rows = new Div();
		rows.getElement().setAttribute("role", "list");
		contact.jobs().forEach((job) -> rows.add(row(job)));
		earlier.forEach((value) -> rows.add(row(value)));
		if (contact.jobs().isEmpty() && earlier.isEmpty()) {
			Span none = new Span(getTranslation("customer.history.none"));
			none.addClassName("ot-muted");
			rows.add(line(none));
		}
		if (!contact.present()) {
			Span why = new Span(getTranslation("customer.history.former"));
			why.addClassName("ot-why");
			rows.add(line(why));
		}
		add(rows);
	}

	private Div row(Contact.Job job) {
		Anchor customer = new Anchor(RecordPath.of("Customer", job.customer().id()), job.customer().name());
		customer.addClassName("customer-name");
		Span what = new Span(Stream.of(job.title(), job.department(), period(job.since(), job.until()))
			.filter(Objects::nonNull)
			.filter((one) -> !one.isEmpty())
			.collect(Collectors.joining(" · ")));
		what.addClassName("ot-why");
		Div text = new Div(customer, what);
		text.addClassName("customer-cell");
		Div row = line(text);
		row.add(job.lasts(this.today) ? new Chip(getTranslation("customer.history.now"), Chip.Tone.GOOD)
				: new Chip(getTranslation("customer.history.before"), Chip.Tone.PLAIN));
		return row;
	}

	private Div row(EarlierValue value) {
		Span what = new Span(getTranslation("customer.history.value",
				getTranslation("customer.contact.field." + value.field()), value.value()));
		LocalDate until = value.until();
		Span when = new Span((until == null) ? getTranslation("customer.history.last") : period(value.since(), until));
		when.addClassName("ot-why");
		Div text = new Div(what, when);
		text.addClassName("customer-cell");
		return line(text);
	}

	private String period(@Nullable LocalDate since, @Nullable LocalDate until) {
		if (since != null && until != null) {
			return getTranslation("customer.history.period", since.format(this.format), until.format(this.format));
		}
		return (until != null) ? getTranslation("customer.history.until", until.format(this.format))
				: (since != null) ? getTranslation("customer.history.since", since.format(this.format)) : "";
	}

	private static Div line(com.vaadin.flow.component.Component content) {
		Div row = new Div(content);
		row.addClassName("customer-contact");
		row.getElement().setAttribute("role", "listitem");
		return row;
	}

}
