package io.onethread.customer.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import io.onethread.customer.CustomerProblem;

/** Says in a few words what came of an action. */
final class Told {

	private static final int MILLISECONDS = 6000;

	private Told() {
	}

	static void done(String text) {
		Notification.show(text, MILLISECONDS, Position.BOTTOM_START).addThemeVariants(NotificationVariant.SUCCESS);
	}

	static void problem(String text) {
		Notification.show(text, MILLISECONDS, Position.BOTTOM_START).addThemeVariants(NotificationVariant.ERROR);
	}

	/** The key of the text for a problem that belongs to no field. */
	static String key(CustomerProblem problem) {
		return switch (problem) {
			case CustomerProblem.NotThere _ -> "customer.problem.gone";
			case CustomerProblem.Forbidden _ -> "customer.problem.forbidden";
			case CustomerProblem.Invalid _ -> "customer.problem.invalid";
			case CustomerProblem.Changed _ -> "customer.problem.changed";
			case CustomerProblem.IdRefused _ -> "customer.problem.id";
			case CustomerProblem.LooksAlike _ -> "customer.problem.looks-alike";
		};
	}

}
