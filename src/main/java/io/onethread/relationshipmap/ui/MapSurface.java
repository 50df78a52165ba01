package io.onethread.relationshipmap.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.onethread.graphcanvas.GraphCanvas;
import io.onethread.relationshipmap.CompanyMap;
import io.onethread.relationshipmap.MapPicture;
import io.onethread.relationshipmap.MapState;
import io.onethread.relationshipmap.MapThing;

/**
 * The canvas with what floats over it, the way to what is selected, and the legend that
 * belongs to it.
 */
class MapSurface extends Div {

	private final MapWords words;

	private final GraphCanvas canvas;

	private final transient MapActions actions;

	private final Crumbs crumbs;

	private final Legend legend;

	MapSurface(MapWords words, GraphCanvas canvas, MapActions actions) {
		this.words = words;
		this.canvas = canvas;
		this.actions = actions;
		this.crumbs = new Crumbs(words);
		this.legend = new Legend(words);
		canvas.setTexts(words.canvas());
		canvas.addClassName("ot-map-canvas");
		canvas.addNodeOpenedListener((opened) -> actions.toggle(opened.getNode().id()));
		canvas.addNodeSelectedListener((selected) -> actions
			.select(selected.getNode().map((node) -> Selection.node(node.id())).orElse(Selection.NOTHING)));
		canvas.addLinkSelectedListener((selected) -> actions
			.select(Selection.link(selected.getLink().from(), selected.getLink().to(), selected.getLink().type())));
		addClassName("ot-map-stage");
		add(canvas, this.crumbs);
	}

	/** What colours mean; stands beside the canvas rather than over it. */
	Component legend() {
		return this.legend;
	}

	/** Draws a picture and says what its colours mean. */
	void show(MapPicture picture, MapState state, Selection selection, CompanyMap company) {
		select(picture, state, selection);
		boolean whole = state.root() == null;
		this.legend.show(whole ? company.divisions() : List.of(),
				(hub) -> this.actions.select(Selection.node(hub.id())));
		this.legend.overlay(state.overlay(), whole ? company.company().totals() : null, picture);
	}

	/** Draws the thread to what is selected. */
	void select(MapPicture picture, MapState state, Selection selection) {
		this.canvas
			.show(Drawing.of(picture, this.words, state.overlay() != null || state.between() != null, selection));
		if (selection.link().isEmpty()) {
			this.canvas.select(selection.node());
		}
		else {
			this.canvas.selectLink(selection.link().get(0), selection.link().get(1), selection.link().get(2));
		}
	}

	/** Says by which way one comes to what is selected. */
	void path(List<MapThing> path, Runnable home) {
		this.crumbs.show(path, (thing) -> this.actions.select(Selection.node(thing.id())), home);
	}

}
