package io.onethread.customer.ui;

import java.util.List;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.onethread.customer.Level;
import io.onethread.customer.NewCustomerCheck.Match;
import io.onethread.shell.Chip;
import io.onethread.shell.RecordPath;

/** The customers a new one may be; of those the viewer may not know, only whom to ask. */
class LookAlikes extends Div {

	private static final int MOST = 5;

	LookAlikes() {
		addClassName("customer-alike");
		getElement().setAttribute("role", "status");
		setVisible(false);
	}

	void show(List<Match> matches) {
		removeAll();
		setVisible(!matches.isEmpty());
		if (!matches.isEmpty()) {
			Span head = new Span(getTranslation("customer.alike"));
			head.addClassName("ot-muted");
			add(head);
			matches.stream().limit(MOST).map(this::row).forEach(this::add);
		}
	}

	private Div row(Match match) {
		Span why = new Span(match.reasons()
			.stream()
			.map((reason) -> getTranslation(reason.key(), reason.values().toArray()))
			.collect(Collectors.joining(" · ")));
		why.addClassName("ot-why");
		Chip chip = new Chip(getTranslation(match.clear() ? "customer.alike.clear" : "customer.alike.possible"),
				match.clear() ? Chip.Tone.THREAD : Chip.Tone.WARN);
		Div row = new Div(name(match), chip, why);
		row.addClassName("customer-alike-row");
		return row;
	}

	private Component name(Match match) {
		if (match.id() == null || match.level() == Level.EXISTS) {
			return new Span((match.askDivision() == null) ? getTranslation("customer.alike.hidden")
					: getTranslation("customer.alike.ask", match.askDivision()));
		}
		return new Anchor(RecordPath.of("Customer", match.id()), (match.name() == null) ? "" : match.name(),
				AnchorTarget.BLANK);
	}

}
