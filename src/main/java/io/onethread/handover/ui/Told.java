package io.onethread.handover.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import io.onethread.handover.HandoverProblem;

/** Does something, and says in a few words what came of it. */
final class Told {

	private static final int MILLISECONDS = 6000;

	private Told() {
	}

	static void done(String text) {
		Notification.show(text, MILLISECONDS, Position.BOTTOM_START).addThemeVariants(NotificationVariant.SUCCESS);
	}

	/** Whether it could be done; if not, the user is told why. */
	static boolean tried(HandoverWords words, Runnable action) {
		try {
			action.run();
			return true;
		}
		catch (HandoverProblem problem) {
			Notification.show(words.problem(problem), MILLISECONDS, Position.BOTTOM_START)
				.addThemeVariants(NotificationVariant.ERROR);
			return false;
		}
	}

}
