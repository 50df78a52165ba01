package io.onethread.relationshipmap.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;

/** What leads on from the map, in a menu: to other days, and to what is kept of it. */
class MapDoors extends Div {

	private final MapWords words;

	private final MenuItem more;

	private @Nullable String root;

	MapDoors(MapWords words, Runnable keep) {
		this.words = words;
		addClassName("ot-map-doors");
		MenuBar menu = new MenuBar();
		menu.addClassName("ot-map-menu");
		this.more = menu.addItem(words.say("doors.more"));
		this.more.setAriaLabel(words.say("doors"));
		add(menu);
		door(VaadinIcon.PICTURE, "scene", keep);
		door(VaadinIcon.LIST, "scenes", () -> UI.getCurrent().navigate("scenes"));
		door(VaadinIcon.SPLIT_H, "compare",
				() -> UI.getCurrent()
					.navigate("map/compare",
							(this.root == null) ? QueryParameters.empty() : QueryParameters.of("root", this.root)));
		door(VaadinIcon.CLUSTER, "groups", () -> UI.getCurrent().navigate("map/groups"));
	}

	/** Leads on from the surroundings of a record, or from the company. */
	void follow(@Nullable String record) {
		this.root = record;
	}

	private void door(VaadinIcon icon, String key, Runnable then) {
		Div entry = new Div(icon.create(), new Span(this.words.say("door." + key)));
		entry.addClassName("ot-map-entry");
		this.more.getSubMenu().addItem(entry, (click) -> then.run()).addClassName("ot-map-door-" + key);
	}

}
