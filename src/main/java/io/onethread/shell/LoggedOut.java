package io.onethread.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;

/** Leads a page whose login holds no more to the way in, and ends its session. */
final class LoggedOut {

	private LoggedOut() {
	}

	static void leave(UI ui) {
		ui.removeAll();
		ui.getPage().setLocation("login");
		VaadinSession session = ui.getSession();
		if (ui.getPushConfiguration().getPushMode().isEnabled()) {
			ui.push();
		}
		WrappedSession wrapped = session.getSession();
		if (wrapped != null) {
			wrapped.invalidate();
		}
	}

}
