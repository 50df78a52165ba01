package io.onethread.path.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import io.onethread.access.Viewer;
import io.onethread.shell.RecordPanel;

import org.springframework.core.annotation.Order;

/** The question who can introduce one to a person or a customer, on their page. */
@org.springframework.stereotype.Component
@Order(45)
class IntroductionPanel implements RecordPanel {

	private final I18NProvider texts;

	IntroductionPanel(I18NProvider texts) {
		this.texts = texts;
	}

	@Override
	public Optional<Component> card(Viewer viewer, String type, String id) {
		return Optional.empty();
	}

	@Override
	public List<Component> actions(Viewer viewer, String type, String id) {
		if (!type.equals("Contact") && !type.equals("Customer")) {
			return List.of();
		}
		String key = (viewer.rep() != null) ? "path.introduce" : "path.ways-to";
		Button button = new Button(this.texts.getTranslation(key, UI.getCurrent().getLocale()),
				VaadinIcon.CONNECT.create(),
				(click) -> UI.getCurrent().navigate("paths", QueryParameters.of("to", id)));
		return List.of(button);
	}

}
