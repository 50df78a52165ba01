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

	private final H1 title;

	private final Span note = new Span();

	public PageHeader(String title, Component... actions) {
		addClassName("ot-page-header");
		this.note.addClassName("ot-muted");
		Div row = new Div(actions);
		row.addClassName("ot-actions");
		this.title = new H1(title);
		add(this.title, this.note, row);
	}

	/** Sets the title, where it depends on what is shown. */
	public void setTitle(String text) {
		this.title.setText(text);
	}

	/** Says something beside the title: how many, how much. */
	public void setNote(String text) {
		this.note.setText(text);
	}

}
