package io.onethread.lookup.ui;

import com.vaadin.flow.component.ClickNotifier;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.onethread.lookup.RecordRef;
import io.onethread.lookup.SearchHit;

/** A hit: its name, why it was found, and what it is tied to most strongly. */
class HitRow extends Div implements ClickNotifier<Div> {

	private final transient SearchHit hit;

	HitRow(SearchHit hit, String id) {
		this.hit = hit;
		setId(id);
		addClassName("lookup-hit");
		getElement().setAttribute("role", "option");
		getElement().setAttribute("aria-selected", "false");
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

	void setActive(boolean active) {
		getElement().setAttribute("aria-selected", String.valueOf(active));
		setClassName("lookup-active", active);
		if (active) {
			scrollIntoView();
		}
	}

}
