package io.onethread.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * Says quietly that what is shown has changed, to somebody who is in the middle of
 * something, and shows it when they ask.
 */
public class ChangedBar extends Div {

	private final Span text = new Span();

	public ChangedBar(Runnable show) {
		addClassName("ot-changed");
		getElement().setAttribute("role", "status");
		Button button = new Button(getTranslation("shell.changed.show"), (click) -> {
			setVisible(false);
			show.run();
		});
		button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		add(this.text, button);
		setVisible(false);
	}

	/** Says it, until it is shown. */
	public void tell(String what) {
		this.text.setText(what);
		setVisible(true);
	}

}
