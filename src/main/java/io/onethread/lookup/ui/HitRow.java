package io.onethread.lookup.ui;

import com.vaadin.flow.component.html.Span;
import io.onethread.lookup.RecordRef;
import io.onethread.lookup.SearchHit;

/** A hit: its name, why it was found, and what it is tied to most strongly. */
class HitRow extends BarRow {

	private final transient SearchHit hit;

	HitRow(SearchHit hit, String id) {
		super(id);
		this.hit = hit;
		Span name = new Span(hit.record().name());
		name.addClassName("lookup-name");
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

}
