package io.onethread.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where nothing is yet: what will be here, and what to do for it. */
public class EmptyState extends Div {

	public EmptyState(String title, String text, Component... actions) {
		addClassName("ot-empty");
		add(new H2(title), new Paragraph(text));
		Div row = new Div(actions);
		row.addClassName("ot-actions");
		add(row);
	}

}
