package io.onethread.pipeline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import io.onethread.customer.FieldProblem;
import io.onethread.pipeline.ProjectProblem;

/** Says in a few words what came of an action, and offers to take it back. */
final class Told {

	private static final int MILLISECONDS = 6000;

	/** Long enough to read, to regret, and to reach the button. */
	private static final int TO_UNDO = 12_000;

	private Told() {
	}

	static void done(String text) {
		Notification.show(text, MILLISECONDS, Position.BOTTOM_START).addThemeVariants(NotificationVariant.SUCCESS);
	}

	static void problem(String text) {
		Notification.show(text, MILLISECONDS, Position.BOTTOM_START).addThemeVariants(NotificationVariant.ERROR);
	}

	static void undoable(String text, String undo, Runnable action) {
		Notification told = new Notification();
		Button button = new Button(undo, (click) -> {
			told.close();
			action.run();
		});
		button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		Div row = new Div(new Span(text), button);
		row.addClassName("pipeline-told");
		told.add(row);
		told.setDuration(TO_UNDO);
		told.setPosition(Position.BOTTOM_START);
		told.open();
	}

	/** Says why something was not written. */
	static void problem(Component page, ProjectProblem problem) {
		problem(switch (problem) {
			case ProjectProblem.NotThere _ -> page.getTranslation("pipeline.told.gone");
			case ProjectProblem.Forbidden _ -> page.getTranslation("pipeline.told.forbidden");
			case ProjectProblem.Changed _ -> page.getTranslation("pipeline.told.changed");
			case ProjectProblem.IdRefused _ -> page.getTranslation("pipeline.told.again");
			case ProjectProblem.Unmet _ -> page.getTranslation("pipeline.problem.unmet");
			case ProjectProblem.Invalid invalid -> said(page, invalid.problems().getFirst());
		});
	}

	/** What is wrong with a field, and what to do about it. */
	static String said(Component page, FieldProblem problem) {
		return page.getTranslation(problem.key(), problem.argument()) + " "
				+ page.getTranslation(problem.remedyKey(), problem.argument());
	}

}
