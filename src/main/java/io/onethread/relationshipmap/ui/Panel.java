package io.onethread.relationshipmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** What there is to know of what is selected. */
class Panel extends Section {

	private final Div head = new Div();

	private final Div body = new Div();

	private final Div foot = new Div();

	private final Runnable close;

	private final MapWords words;

	Panel(MapWords words, Runnable close) {
		this.words = words;
		this.close = close;
		addClassName("ot-map-panel");
		getElement().setAttribute("aria-label", words.say("panel"));
		getElement().setAttribute("aria-live", "polite");
		this.head.addClassName("ot-map-panel-head");
		this.body.addClassName("ot-map-panel-body");
		this.foot.addClassName("ot-actions");
		add(this.head, this.body, this.foot);
	}

	/** Begins anew. */
	Panel about(String title, String subtitle, boolean closable) {
		this.head.removeAll();
		this.body.removeAll();
		this.foot.removeAll();
		H2 heading = new H2(title);
		heading.getElement().setAttribute("title", title);
		this.head.add(heading);
		if (closable) {
			Button button = new Button(VaadinIcon.CLOSE_SMALL.create(), (click) -> this.close.run());
			button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
			button.setAriaLabel(this.words.say("panel.close"));
			this.head.add(button);
		}
		if (!subtitle.isBlank()) {
			Span line = new Span(subtitle);
			line.addClassName("ot-muted");
			this.body.add(line);
		}
		return this;
	}

	/** Adds names and what they are. */
	Panel facts(DescriptionList facts) {
		facts.addClassName("ot-map-facts");
		this.body.add(facts);
		return this;
	}

	/** Adds a titled list. */
	Panel list(String title, Component... rows) {
		if (rows.length > 0) {
			Span heading = new Span(title);
			heading.addClassName("ot-map-panel-title");
			Div list = new Div(rows);
			list.addClassName("ot-map-list");
			this.body.add(heading, list);
		}
		return this;
	}

	/** Adds something to do; the first is what is most likely wanted. */
	Panel action(String text, Runnable then) {
		Button button = new Button(text, (click) -> then.run());
		if (this.foot.getComponentCount() == 0) {
			button.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		}
		this.foot.add(button);
		return this;
	}

}
