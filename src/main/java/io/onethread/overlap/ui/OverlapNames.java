package io.onethread.overlap.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import io.onethread.overlap.Overlap;
import io.onethread.overlap.OverlapTexts;
import io.onethread.shell.RecordPath;

/** The names of an overlap's customers, tied by a stroke of the thread. */
class OverlapNames extends Span {

	OverlapNames(OverlapTexts texts, Overlap overlap) {
		addClassName("overlap-title");
		for (Overlap.Customer customer : overlap.customers()) {
			if (getElement().getChildCount() > 0) {
				Span tie = new Span("—");
				tie.addClassName("overlap-tie");
				add(tie);
			}
			add(name(texts, customer));
		}
	}

	private static Span name(OverlapTexts texts, Overlap.Customer customer) {
		Span name = new Span();
		if (customer.id() == null) {
			name.setText(texts.name(customer));
			name.addClassName("overlap-hidden");
			return name;
		}
		Anchor link = new Anchor(RecordPath.of("Customer", customer.id()), texts.name(customer));
		link.getElement().setAttribute("router-link", true);
		name.add(link);
		String other = texts.otherName(customer);
		if (other != null) {
			Span second = new Span(" " + other);
			second.addClassName("ot-muted");
			name.add(second);
		}
		return name;
	}

}
