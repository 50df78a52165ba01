package io.onethread.overlap.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.overlap.Overlap;
import io.onethread.overlap.OverlapCases;
import io.onethread.overlap.OverlapService;
import io.onethread.overlap.OverlapTexts;
import io.onethread.shell.Card;
import io.onethread.shell.Chip;
import io.onethread.shell.RecordPanel;

import org.springframework.core.annotation.Order;

/** On a customer's page: in what it overlaps, and the way to settle it. */
@org.springframework.stereotype.Component
@Order(40)
class OverlapRecordPanel implements RecordPanel {

	private static final int REASONS = 3;

	private final OverlapService overlaps;

	private final OverlapCases cases;

	private final Viewers viewers;

	OverlapRecordPanel(OverlapService overlaps, OverlapCases cases, Viewers viewers) {
		this.overlaps = overlaps;
		this.cases = cases;
		this.viewers = viewers;
	}

	@Override
	public Optional<Component> card(Viewer viewer, String type, String id) {
		List<Overlap> found = type.equals("Customer") ? this.overlaps.of(viewer, id) : List.of();
		if (found.isEmpty()) {
			return Optional.empty();
		}
		OverlapTexts texts = CaseWords.texts(UI.getCurrent().getLocale());
		return Optional.of(new OverlapsCard(texts, found));
	}

	/** The overlaps, each with its case or a way to open one. */
	@StyleSheet("overlap.css")
	private final class OverlapsCard extends Card {

		private OverlapsCard(OverlapTexts texts, List<Overlap> found) {
			super(texts.text("overlap.title"), String.valueOf(found.size()));
			found.forEach((overlap) -> add(row(texts, overlap)));
		}

		private Div row(OverlapTexts texts, Overlap overlap) {
			Anchor name = new Anchor("overlaps/" + overlap.id(), texts.title(overlap));
			name.getElement().setAttribute("router-link", true);
			name.addClassName("overlap-name");
			Span why = new Span(texts.reasons(overlap, REASONS));
			why.addClassName("ot-why");
			Div text = new Div(name, why);
			text.addClassName("overlap-customer");
			Chip chip = overlap.avoided() ? new Chip(texts.text("overlap.kind.avoided"), Chip.Tone.BAD)
					: new Chip(texts.kind(overlap.kind()), Chip.Tone.PLAIN);
			Div row = new Div(text, chip,
					new CaseButton(OverlapRecordPanel.this.cases, OverlapRecordPanel.this.viewers, overlap.id()));
			row.addClassName("case-row");
			return row;
		}

	}

}
