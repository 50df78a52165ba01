package io.onethread.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;

/**
 * A page's title, what there is to say about it in a few words, and its actions on the
 * right.
 */
public class PageHeader extends Div {

	private final Span note = new Span();

	public PageHeader(String title, Component... actions) {
		addClassName("ot-page-header");
		this.note.addClassName("ot-muted");
		Div row = new Div(actions);
		row.addClassName("ot-actions");
		add(new H1(title), this.note, row);
	}

	/** Says something beside the title: how many, how much. */
	public void setNote(String text) {
		this.note.setText(text);
	}

}
