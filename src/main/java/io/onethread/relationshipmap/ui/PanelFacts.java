package io.onethread.relationshipmap.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Names on the left, numbers on the right. */
class PanelFacts {

	private final DescriptionList list = new DescriptionList();

	private final MapWords words;

	PanelFacts(MapWords words) {
		this.words = words;
	}

	PanelFacts number(String name, long number) {
		Span value = new Span(this.words.number(number));
		value.addClassName("ot-num");
		this.list.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
		return this;
	}

	/** A number that says nothing when it is 0. */
	PanelFacts numberIfAny(String name, long number) {
		return (number == 0) ? this : number(name, number);
	}

	PanelFacts amount(String name, double value) {
		this.list.add(new DescriptionList.Term(name), new DescriptionList.Description(this.words.amount(value)));
		return this;
	}

	PanelFacts text(String name, String text) {
		this.list.add(new DescriptionList.Term(name), new DescriptionList.Description(text));
		return this;
	}

	DescriptionList done() {
		return this.list;
	}

}
