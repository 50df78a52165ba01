package io.onethread.lookup.ui;

import com.vaadin.flow.component.ClickNotifier;
import com.vaadin.flow.component.html.Div;

/** Something to choose in the list below the search bar. */
class BarRow extends Div implements ClickNotifier<Div> {

	BarRow(String id) {
		setId(id);
		addClassName("lookup-hit");
		getElement().setAttribute("role", "option");
		getElement().setAttribute("aria-selected", "false");
	}

	void setActive(boolean active) {
		getElement().setAttribute("aria-selected", String.valueOf(active));
		setClassName("lookup-active", active);
		if (active) {
			scrollIntoView();
		}
	}

}
