package io.onethread.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

/** A titled group of rows on a page. */
public class Card extends Div {

	private final Div head = new Div();

	public Card(String title, String count, Component... rows) {
		addClassName("ot-card");
		this.head.addClassName("ot-card-head");
		Span number = new Span(count);
		number.addClassNames("ot-muted", "ot-num");
		this.head.add(new H2(title), number);
		add(this.head);
		add(rows);
	}

	/** Puts something at the right end of the title's line. */
	public void addToHead(Component component) {
		this.head.add(component);
	}

}
