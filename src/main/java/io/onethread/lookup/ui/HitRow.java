package io.onethread.lookup.ui;

import java.util.Optional;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.onethread.graph.MatchedBy;
import io.onethread.lookup.RecordRef;
import io.onethread.lookup.SearchHit;
import io.onethread.shell.Chip;

/** A hit: its name, why it was found, and what it is tied to most strongly. */
class HitRow extends BarRow {

	private final transient SearchHit hit;

	HitRow(SearchHit hit, String id) {
		super(id);
		this.hit = hit;
		Div name = new Div(new Span(hit.record().name()));
		name.addClassName("lookup-name");
		mark(hit.why().by()).ifPresent((mark) -> name.add(new Chip(getTranslation(mark), Chip.Tone.PLAIN)));
		Span why = new Span(getTranslation("lookup.why." + hit.why().by().name(), hit.why().value()));
		why.addClassName("ot-why");
		add(name, why);
		if (!hit.links().isEmpty()) {
			Span links = new Span(String.join(" · ", hit.links().stream().map(RecordRef::name).toList()));
			links.addClassNames("ot-why", "lookup-links");
			add(links);
		}
	}

	RecordRef record() {
		return this.hit.record();
	}

	/** Says what else it was found by, where it is not called as was typed. */
	private static Optional<String> mark(MatchedBy by) {
		return switch (by) {
			case TYPO -> Optional.of("lookup.mark.typo");
			case PINYIN, INITIALS -> Optional.of("lookup.mark.sound");
			case FORMER_NAME -> Optional.of("lookup.mark.former");
			default -> Optional.empty();
		};
	}

}
