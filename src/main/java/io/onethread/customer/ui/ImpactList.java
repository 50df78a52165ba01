package io.onethread.customer.ui;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.onethread.customer.TouchedProject;
import io.onethread.graph.RecordRef;
import io.onethread.shell.Amount;
import io.onethread.shell.Card;
import io.onethread.shell.Chip;
import io.onethread.shell.RecordPath;

/**
 * The projects that a contact's leaving touches: its part in them, and what they are
 * worth.
 */
class ImpactList extends Div {

	ImpactList(List<TouchedProject> projects) {
		double stake = projects.stream()
			.filter(TouchedProject::open)
			.map(TouchedProject::value)
			.filter(Objects::nonNull)
			.mapToDouble(Double::doubleValue)
			.sum();
		Card card = new Card(getTranslation("customer.impact"), String.valueOf(projects.size()));
		if (stake > 0) {
			card.addToHead(new Amount(stake, getLocale()));
		}
		for (TouchedProject project : projects) {
			card.add(row(project));
		}
		if (projects.isEmpty()) {
			Span none = new Span(getTranslation("customer.impact.none"));
			none.addClassName("ot-muted");
			Div row = new Div(none);
			row.addClassName("customer-contact");
			card.add(row);
		}
		add(card);
	}

	private Div row(TouchedProject project) {
		Anchor name = new Anchor(RecordPath.of("Project", project.project().id()), project.project().name(),
				AnchorTarget.BLANK);
		name.addClassName("customer-name");
		RecordRef customer = project.customer();
		Span why = new Span(Stream.of(project.role(), project.stage(), (customer == null) ? null : customer.name())
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" · ")));
		why.addClassName("ot-why");
		Div text = new Div(name, why);
		text.addClassName("customer-cell");
		Div row = new Div(text);
		row.addClassName("customer-contact");
		if (project.key()) {
			row.add(new Chip(getTranslation("customer.impact.key"), Chip.Tone.WARN));
		}
		if (!project.open()) {
			row.add(new Chip(getTranslation("customer.impact.closed"), Chip.Tone.PLAIN));
		}
		Double value = project.value();
		if (value != null) {
			row.add(new Amount(value, getLocale()));
		}
		return row;
	}

}
