package io.onethread.administration.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import io.onethread.access.UserProblem;

/** Says in a few words what came of an action. */
final class Told {

	private static final int MILLISECONDS = 6000;

	private Told() {
	}

	static void done(String text) {
		Notification.show(text, MILLISECONDS, Position.BOTTOM_START).addThemeVariants(NotificationVariant.SUCCESS);
	}

	static void problem(UserProblem problem) {
		Notification
			.show(UI.getCurrent().getTranslation(problem.key(), problem.argument()), MILLISECONDS,
					Position.BOTTOM_START)
			.addThemeVariants(NotificationVariant.ERROR);
	}

}
