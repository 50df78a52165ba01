package io.onethread.relationshipmap.ui;

import java.util.Arrays;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.onethread.relationshipmap.MapOverlay;
import io.onethread.shell.PageKeys;
import org.jspecify.annotations.Nullable;

/**
 * What can be laid over the map, each by a key; the one that is on is taken off again.
 */
class OverlayBar extends Div {

	private static final String DIGITS = "/^[1-6]$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey";

	private final MapWords words;

	private final Consumer<@Nullable MapOverlay> choose;

	private @Nullable MapOverlay now;

	OverlayBar(MapWords words, Consumer<@Nullable MapOverlay> choose) {
		this.words = words;
		this.choose = choose;
		addClassName("ot-map-overlays");
		getElement().setAttribute("role", "group");
		getElement().setAttribute("aria-label", words.say("overlays"));
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
		removeAll();
		for (MapOverlay each : MapOverlay.values()) {
			Button chip = new Button(this.words.say("overlay." + each.key()), (click) -> toggle(each));
			chip.setSuffixComponent(PageKeys.printed(key(each)));
			chip.addThemeVariants(ButtonVariant.AURA_TERTIARY);
			chip.addClassName("ot-map-chip");
			// A tooltip of its own would outlive the chip, which is made anew with each
			// overlay.
			chip.getElement().setAttribute("title", this.words.say("overlay." + each.key() + ".means"));
			chip.getElement().setAttribute("aria-pressed", String.valueOf(each == overlay));
			add(chip);
		}
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
