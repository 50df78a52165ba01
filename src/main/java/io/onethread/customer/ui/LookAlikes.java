package io.onethread.customer.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import io.onethread.customer.Level;
import io.onethread.customer.NewCustomerCheck.Match;
import io.onethread.shell.Chip;
import io.onethread.shell.RecordPath;

/**
 * The customers a new one may be, each with its reasons: those the viewer may see with
 * the way there, of the others only in which division to ask.
 */
class LookAlikes extends Div {

	private static final int MOST = 6;

	/** What the arrow keys go to, one in each row. */
	static final String STOP = "data-stop";

	private final Div rows = new Div();

	private final Span note = new Span();

	private final transient Consumer<Match> ask;

	private final transient Consumer<Match> use;

	private transient List<Match> shown = List.of();

	/**
	 * An empty list.
	 * @param ask asks after one that may not be seen
	 * @param use takes one that may be seen in place of a new one
	 */
	LookAlikes(Consumer<Match> ask, Consumer<Match> use) {
		this.ask = ask;
		this.use = use;
		addClassName("customer-alike");
		getElement().setAttribute("role", "region");
		getElement().setAttribute("aria-label", getTranslation("customer.alike.title"));
		this.note.addClassName("ot-muted");
		this.rows.addClassName("customer-alike-rows");
		add(new H3(getTranslation("customer.alike.title")), this.note, this.rows);
		show(List.of(), false);
	}

	/**
	 * Shows these.
	 * @param asked whether something was looked for at all
	 */
	void show(List<Match> matches, boolean asked) {
		if (!matches.equals(this.shown)) {
			this.shown = List.copyOf(matches);
			this.rows.removeAll();
			matches.stream().limit(MOST).map(this::row).forEach(this.rows::add);
		}
		String key = matches.isEmpty() ? (asked ? "none" : "start") : "keys";
		this.note.setText(getTranslation("customer.alike." + key));
	}

	/** How many there are, in words; blank where there are none. */
	String count() {
		long clear = this.shown.stream().filter(Match::clear).count();
		return Stream
			.of(count("customer.alike.count.clear", clear),
					count("customer.alike.count.possible", this.shown.size() - clear))
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining(" · "));
	}

	private String count(String key, long number) {
		return (number == 0) ? "" : getTranslation(key, number);
	}

	private Div row(Match match) {
		Chip chip = new Chip(getTranslation(match.clear() ? "customer.alike.clear" : "customer.alike.possible"),
				match.clear() ? Chip.Tone.THREAD : Chip.Tone.WARN);
		Div row = new Div(chip);
		row.addClassName("customer-alike-row");
		if (match.id() == null || match.level() == Level.EXISTS) {
			hidden(row, match);
		}
		else {
			seen(row, match, match.id());
		}
		return row;
	}

	private void seen(Div row, Match match, String id) {
		Anchor name = new Anchor(RecordPath.of("Customer", id), (match.name() == null) ? "" : match.name(),
				AnchorTarget.BLANK);
		name.addClassName("customer-name");
		name.getElement().setAttribute(STOP, true);
		Button use = new Button(getTranslation("customer.alike.use"), (click) -> this.use.accept(match));
		use.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		row.addComponentAsFirst(name);
		if (!match.about().isEmpty()) {
			row.add(muted(String.join(" · ", match.about())));
		}
		row.add(why(match), use);
	}

	private void hidden(Div row, Match match) {
		Span known = new Span((match.division() == null) ? getTranslation("customer.alike.known.nowhere")
				: getTranslation("customer.alike.known", match.division().name(getLocale())));
		row.addComponentAsFirst(known);
		row.add(why(match));
		String asked = match.asked();
		if (asked != null) {
			Anchor inquiries = new Anchor("inquiries", getTranslation("customer.alike.inquiries"), AnchorTarget.BLANK);
			inquiries.getElement().setAttribute(STOP, true);
			row.add(muted(getTranslation("customer.alike.asked." + asked)), inquiries);
		}
		if (asked == null || asked.equals("expired")) {
			Button ask = new Button(
					getTranslation((asked == null) ? "customer.alike.ask.do" : "customer.alike.ask.again"),
					(click) -> this.ask.accept(match));
			if (asked == null) {
				ask.getElement().setAttribute(STOP, true);
			}
			row.add(ask);
		}
	}

	private Component why(Match match) {
		Span why = new Span(match.reasons()
			.stream()
			.map((reason) -> getTranslation(reason.key(), reason.values().toArray()))
			.collect(Collectors.joining(" · ")));
		why.addClassName("ot-why");
		return why;
	}

	private static Span muted(String text) {
		Span span = new Span(text);
		span.addClassName("ot-muted");
		return span;
	}

}
