package io.onethread.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

/** A titled group of rows on a page. */
public class Card extends Div {

	private final Div head = new Div();

	private final H2 title;

	private final Span count;

	public Card(String title, String count, Component... rows) {
		addClassName("ot-card");
		this.head.addClassName("ot-card-head");
		this.title = new H2(title);
		this.count = new Span(count);
		this.count.addClassNames("ot-muted", "ot-num");
		this.head.add(this.title, this.count);
		add(this.head);
		add(rows);
	}

	/** Sets the title, for subclasses whose texts need the component to be there. */
	public void setTitle(String text) {
		this.title.setText(text);
	}

	/** Sets what stands beside the title: how many, how much. */
	public void setCount(String text) {
		this.count.setText(text);
	}

	/** Puts something at the right end of the title's line. */
	public void addToHead(Component component) {
		this.head.add(component);
	}

}
