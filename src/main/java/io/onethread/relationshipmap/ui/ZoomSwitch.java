package io.onethread.relationshipmap.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.onethread.shell.Preferences;

/**
 * Whether zooming opens what the user goes near to; as they chose last in this browser.
 */
class ZoomSwitch extends Button {

	private static final String PREFERENCE = "onethread-zoom";

	private boolean on = Preferences.chosen(PREFERENCE).filter("plain"::equals).isEmpty();

	ZoomSwitch(MapWords words) {
		super(VaadinIcon.SEARCH_PLUS.create());
		addThemeVariants(ButtonVariant.AURA_TERTIARY);
		addClassName("ot-map-tool-zoom");
		setAriaLabel(words.say("tool.zoom"));
		setTooltipText(words.say("tool.zoom"));
		addClickListener((click) -> {
			this.on = !this.on;
			Preferences.choose(UI.getCurrent(), PREFERENCE, this.on ? "opens" : "plain");
			show();
		});
		show();
	}

	boolean isOn() {
		return this.on;
	}

	private void show() {
		getElement().setAttribute("aria-pressed", String.valueOf(this.on));
	}

}
