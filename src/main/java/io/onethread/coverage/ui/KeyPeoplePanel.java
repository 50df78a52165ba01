package io.onethread.coverage.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.coverage.CoverageService;
import io.onethread.shell.RecordPanel;

import org.springframework.core.annotation.Order;

/** Puts the key people on the page of a customer and of a project. */
@org.springframework.stereotype.Component
@Order(25)
class KeyPeoplePanel implements RecordPanel {

	private final CoverageService coverage;

	KeyPeoplePanel(CoverageService coverage) {
		this.coverage = coverage;
	}

	@Override
	public Optional<Component> card(Viewer viewer, String type, String id) {
		if (viewer.is(Role.ADMINISTRATOR) || !type.equals("Customer") && !type.equals("Project")) {
			return Optional.empty();
		}
		return this.coverage.of(viewer, id).map(KeyPeopleCard::new);
	}

}
