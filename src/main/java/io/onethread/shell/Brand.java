package io.onethread.shell;

import com.vaadin.flow.component.html.Image;

/** The mark: two records tied by one thread. */
class Brand extends Image {

	Brand() {
		super("icons/onethread.svg", "");
		addClassName("ot-brand-mark");
	}

}
