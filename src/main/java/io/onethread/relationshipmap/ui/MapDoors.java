package io.onethread.relationshipmap.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;

/** What leads on from the map: to other days, and to what is kept of it. */
class MapDoors extends Div {

	private final MapWords words;

	private @Nullable String root;

	MapDoors(MapWords words, Runnable keep) {
		this.words = words;
		addClassName("ot-map-doors");
		getElement().setAttribute("role", "group");
		getElement().setAttribute("aria-label", words.say("doors"));
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
		Button button = new Button(this.words.say("door." + key), icon.create(), (click) -> then.run());
		button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		button.addClassNames("ot-map-chip", "ot-map-door-" + key);
		add(button);
	}

}
