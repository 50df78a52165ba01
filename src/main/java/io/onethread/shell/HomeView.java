package io.onethread.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.onethread.access.Viewers;
import jakarta.annotation.security.PermitAll;

/** Leads everybody to where their day starts. */
@Route("")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver {

	private final transient Viewers viewers;

	HomeView(Viewers viewers) {
		this.viewers = viewers;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		event.forwardTo(switch (this.viewers.current().role()) {
			case REP, MANAGER -> "today";
			case EXECUTIVE -> "map";
			case ADMINISTRATOR -> "users";
		});
	}

}
