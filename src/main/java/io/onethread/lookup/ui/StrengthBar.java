package io.onethread.lookup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** How strong a tie is, as a bar. */
final class StrengthBar {

	private StrengthBar() {
	}

	static Div of(double strength, String words) {
		Div bar = new Div(new Span());
		bar.addClassName("lookup-strength");
		bar.getStyle().set("--strength", Math.round(strength * 100) + "%");
		bar.getElement().setAttribute("role", "img");
		bar.getElement().setAttribute("aria-label", words);
		return bar;
	}

}
