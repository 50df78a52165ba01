package io.onethread.relationshipmap.ui;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.onethread.relationshipmap.Hub;
import io.onethread.relationshipmap.MapOverlay;
import io.onethread.relationshipmap.MapPicture;
import io.onethread.relationshipmap.Totals;
import org.jspecify.annotations.Nullable;

/** Which colour is which division, and what size and lines mean. */
class Legend extends Details {

	private final MapWords words;

	private final Div rows = new Div();

	private final OverlayLegend overlay;

	Legend(MapWords words) {
		this.words = words;
		addClassName("ot-map-legend");
		setOpened(true);
		this.rows.addClassName("ot-map-legend-rows");
		Span sizes = new Span(words.say("legend.sizes"));
		sizes.addClassName("ot-why");
		this.overlay = new OverlayLegend(words);
		add(this.overlay, this.rows, sizes);
	}

	/** Says what an overlay means; see {@link OverlayLegend#show}. */
	void overlay(@Nullable MapOverlay overlay, @Nullable Totals totals, MapPicture picture) {
		this.overlay.show(overlay, totals, picture);
		if (overlay != null) {
			setSummaryText(this.words.say("overlay." + overlay.key()));
			setVisible(true);
		}
		this.rows.setVisible(overlay == null);
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
