package io.onethread.handover.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import io.onethread.access.Viewer;
import io.onethread.handover.HandoverService;
import io.onethread.shell.RecordPanel;

import org.springframework.core.annotation.Order;

/** Lets those above a rep hand over from the rep's page. */
@org.springframework.stereotype.Component
@Order(60)
class HandoverPanel implements RecordPanel {

	private final HandoverService handovers;

	HandoverPanel(HandoverService handovers) {
		this.handovers = handovers;
	}

	@Override
	public Optional<Component> card(Viewer viewer, String type, String id) {
		return Optional.empty();
	}

	@Override
	public List<Component> actions(Viewer viewer, String type, String id) {
		if (!type.equals("Rep") || !this.handovers.mayHandOver(viewer, id)) {
			return List.of();
		}
		return List
			.of(new Button(new HandoverWords(UI.getCurrent().getLocale()).text("begin"), VaadinIcon.EXCHANGE.create(),
					(click) -> UI.getCurrent().navigate("handovers", QueryParameters.of("rep", id))));
	}

}
