package io.onethread.relationshipmap.ui;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.onethread.relationshipmap.Hub;

/** Which colour is which division, and what size and lines mean. */
class Legend extends Details {

	private final MapWords words;

	private final Div rows = new Div();

	Legend(MapWords words) {
		this.words = words;
		addClassName("ot-map-legend");
		setOpened(true);
		this.rows.addClassName("ot-map-legend-rows");
		Span sizes = new Span(words.say("legend.sizes"));
		sizes.addClassName("ot-why");
		add(this.rows, sizes);
	}

	void show(List<Hub> divisions, Consumer<Hub> choose) {
		setSummaryText(this.words.say("legend", this.words.number(divisions.size())));
		this.rows.removeAll();
		for (Hub division : divisions) {
			NativeButton row = new NativeButton("", (click) -> choose.accept(division));
			Span name = new Span(this.words.name(division));
			name.addClassName("ot-map-name");
			Span count = new Span(this.words.number(division.customers()));
			count.addClassNames("ot-why", "ot-num");
			row.add(new Dot(division.colour()), name, count);
			row.getElement()
				.setAttribute("title", this.words.say("legend.row", this.words.name(division), division.customers(),
						this.words.money(division.value())));
			this.rows.add(row);
		}
		setVisible(!divisions.isEmpty());
	}

}
