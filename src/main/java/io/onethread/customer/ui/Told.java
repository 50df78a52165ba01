package io.onethread.customer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import io.onethread.customer.CustomerProblem;
import io.onethread.customer.OwnershipProblem;

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

	/** Says what was done, and offers to take it back. */
	static void done(String text, String undo, Runnable takeBack) {
		Notification notification = new Notification();
		Button back = new Button(undo, (click) -> {
			notification.close();
			takeBack.run();
		});
		back.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		Div line = new Div(new Span(text), back);
		line.addClassName("ot-actions");
		notification.add(line);
		notification.setDuration(2 * MILLISECONDS);
		notification.setPosition(Position.BOTTOM_START);
		notification.addThemeVariants(NotificationVariant.SUCCESS);
		notification.open();
	}

	static String key(OwnershipProblem problem) {
		return "customer.owners.problem." + switch (problem) {
			case OwnershipProblem.NotThere _ -> "gone";
			case OwnershipProblem.Forbidden _ -> "forbidden";
			case OwnershipProblem.Changed _ -> "changed";
			case OwnershipProblem.NoSuchRep _ -> "rep";
			case OwnershipProblem.ReasonMissing _ -> "reason";
			case OwnershipProblem.Pointless _ -> "pointless";
			case OwnershipProblem.TooLate _ -> "late";
		};
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
