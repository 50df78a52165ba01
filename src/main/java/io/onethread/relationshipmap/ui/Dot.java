package io.onethread.relationshipmap.ui;

import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A division's colour. */
class Dot extends Span {

	Dot(@Nullable Integer colour) {
		addClassName("ot-map-dot");
		getElement().setAttribute("aria-hidden", "true");
		if (colour != null) {
			getStyle().set("--dot", "var(--ot-d%d)".formatted(colour));
		}
	}

}
