package io.onethread.relationshipmap.ui;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import io.onethread.relationshipmap.MapOverlay;
import io.onethread.shell.PageKeys;
import org.jspecify.annotations.Nullable;

/**
 * What can be laid over the map, in a menu that is called by what is on; each also by a
 * key. The one that is on is taken off again.
 */
class OverlayBar extends Div {

	private static final String DIGITS = "/^[1-6]$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey";

	private final MapWords words;

	private final Consumer<@Nullable MapOverlay> choose;

	private final MenuItem root;

	private final Map<MapOverlay, MenuItem> items = new EnumMap<>(MapOverlay.class);

	private @Nullable MapOverlay now;

	OverlayBar(MapWords words, Consumer<@Nullable MapOverlay> choose) {
		this.words = words;
		this.choose = choose;
		addClassName("ot-map-overlays");
		MenuBar menu = new MenuBar();
		menu.addClassName("ot-map-menu");
		this.root = menu.addItem(words.say("overlays.none"));
		this.root.setAriaLabel(words.say("overlays"));
		for (MapOverlay each : MapOverlay.values()) {
			MenuItem item = this.root.getSubMenu().addItem(entry(each), (click) -> toggle(each));
			item.setCheckable(true);
			this.items.put(each, item);
		}
		add(menu);
		// What is pressed within the canvas's tools goes no further than those.
		getElement()
			.addEventListener("keydown", (event) -> pressed(event.getEventData().path("event.key").asString("")))
			.setFilter(DIGITS)
			.addEventData("event.key")
			.stopPropagation();
	}

	/** Hears the keys wherever the focus is on this page. */
	void listen(Component page) {
		PageKeys.listen(page, Arrays.stream(MapOverlay.values()).map(OverlayBar::key).toList(),
				(key, row) -> pressed(key));
	}

	void show(@Nullable MapOverlay overlay) {
		this.now = overlay;
		String name = (overlay == null) ? this.words.say("overlays.none") : this.words.say("overlay." + overlay.key());
		this.root.setText(name);
		this.root.setAriaLabel((overlay == null) ? this.words.say("overlays")
				: this.words.say("overlays.on", this.words.say("overlay." + overlay.key())));
		getElement().setAttribute("data-on", overlay != null);
		this.items.forEach((each, item) -> item.setChecked(each == overlay));
	}

	private Div entry(MapOverlay overlay) {
		Span name = new Span(this.words.say("overlay." + overlay.key()));
		Span means = new Span(this.words.say("overlay." + overlay.key() + ".means"));
		means.addClassName("ot-why");
		Div text = new Div(name, means);
		text.addClassName("ot-map-entry-text");
		Div entry = new Div(text, PageKeys.printed(key(overlay)));
		entry.addClassName("ot-map-entry");
		return entry;
	}

	private void pressed(String key) {
		Arrays.stream(MapOverlay.values())
			.filter((overlay) -> key(overlay).equals(key))
			.findFirst()
			.ifPresent(this::toggle);
	}

	private void toggle(MapOverlay overlay) {
		this.choose.accept((overlay == this.now) ? null : overlay);
	}

	private static String key(MapOverlay overlay) {
		return String.valueOf(overlay.ordinal() + 1);
	}

}
