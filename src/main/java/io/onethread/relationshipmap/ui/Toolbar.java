package io.onethread.relationshipmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;

/** The buttons over the canvas. */
class Toolbar extends Div {

	private final MapWords words;

	Toolbar(MapWords words) {
		this.words = words;
		addClassName("ot-map-tools");
		getElement().setAttribute("role", "toolbar");
		getElement().setAttribute("aria-label", words.say("tools"));
	}

	/** Adds a button; {@code key} is that of its text. */
	Button button(VaadinIcon icon, String key, ComponentEventListener<ClickEvent<Button>> then) {
		Button button = new Button(icon.create(), then);
		button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		button.setAriaLabel(this.words.say(key));
		button.setTooltipText(this.words.say(key));
		button.addClassName("ot-map-tool-" + key.substring(key.indexOf('.') + 1));
		add(button);
		return button;
	}

	/** Adds a thin line between groups of buttons. */
	void line() {
		Div line = new Div();
		line.addClassName("ot-map-tools-line");
		add(line);
	}

}
