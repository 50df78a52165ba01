package io.onethread.activity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import io.onethread.activity.ActivityProblem;

/** Says in a few words what came of an action, and lets it be undone. */
final class Told {

	private static final int MILLISECONDS = 8000;

	private Told() {
	}

	/** Something was done that can be undone. */
	static void done(String text, Runnable undo) {
		Notification notification = new Notification();
		notification.setDuration(MILLISECONDS);
		notification.setPosition(Position.BOTTOM_START);
		notification.addThemeVariants(NotificationVariant.SUCCESS);
		Button button = new Button(UI.getCurrent().getTranslation("activity.undo"), (click) -> {
			notification.close();
			attempt(undo);
		});
		button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		Div row = new Div(new Span(text), button);
		row.addClassName("ot-actions");
		notification.add(row);
		notification.open();
	}

	/** Does something, and says why where it could not be done. */
	static boolean attempt(Runnable action) {
		try {
			action.run();
			return true;
		}
		catch (ActivityProblem problem) {
			Notification.show(text(problem), MILLISECONDS, Position.BOTTOM_START)
				.addThemeVariants(NotificationVariant.ERROR);
			return false;
		}
	}

	/** What is wrong and what to do about it. */
	static String text(ActivityProblem problem) {
		UI ui = UI.getCurrent();
		return switch (problem) {
			case ActivityProblem.NotThere _ -> ui.getTranslation("activity.problem.gone");
			case ActivityProblem.Forbidden _ -> ui.getTranslation("activity.problem.forbidden");
			case ActivityProblem.Changed _ -> ui.getTranslation("activity.problem.changed");
			case ActivityProblem.IdRefused _ -> ui.getTranslation("activity.problem.id");
			case ActivityProblem.Invalid invalid -> ui.getTranslation(invalid.key(), invalid.argument()) + " "
					+ ui.getTranslation(invalid.key() + ".remedy", invalid.argument());
		};
	}

}
