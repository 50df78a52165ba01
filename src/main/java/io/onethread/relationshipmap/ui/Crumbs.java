package io.onethread.relationshipmap.ui;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import io.onethread.relationshipmap.MapThing;

/** The way from the company down to what is selected, tied by short strokes. */
class Crumbs extends Nav {

	private final MapWords words;

	Crumbs(MapWords words) {
		this.words = words;
		addClassName("ot-map-crumbs");
		getElement().setAttribute("aria-label", words.say("crumbs"));
	}

	/**
	 * Shows a way.
	 * @param path its steps after the company
	 * @param choose takes the step that was clicked
	 * @param home runs when the company was clicked
	 */
	void show(List<MapThing> path, Consumer<MapThing> choose, Runnable home) {
		removeAll();
		add(new NativeButton(this.words.say("company"), (click) -> home.run()));
		for (MapThing thing : path) {
			if (thing.type().equals("Company")) {
				continue;
			}
			Span stroke = new Span();
			stroke.addClassName("ot-map-stroke");
			stroke.getElement().setAttribute("aria-hidden", "true");
			NativeButton step = new NativeButton(this.words.name(thing), (click) -> choose.accept(thing));
			if (thing.equals(path.getLast())) {
				step.getElement().setAttribute("aria-current", "true");
			}
			add(stroke, step);
		}
	}

}
