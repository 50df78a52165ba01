package io.onethread.notebook.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Unit;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import io.onethread.customer.CustomerProblem;
import io.onethread.customer.FieldProblem;
import io.onethread.graph.RecordRef;
import io.onethread.notebook.NotebookProblem;
import io.onethread.notebook.Standing;
import io.onethread.notebook.Standing.Difference;
import io.onethread.notebook.Standing.State;
import io.onethread.overlap.Place;
import io.onethread.shell.Chip;

/** Puts into words what the blind check says, what was done, and what went wrong. */
final class Telling {

	private static final int MILLISECONDS = 6_000;

	private static final int TO_UNDO = 12_000;

	private static final Map<State, Chip.Tone> TONES = Map.of(State.CHANGED, Chip.Tone.WARN, State.KNOWN,
			Chip.Tone.INFO, State.NEW, Chip.Tone.PLAIN, State.YOURS, Chip.Tone.GOOD);

	private Telling() {
	}

	static Chip chip(Standing standing, Locale locale) {
		return new Chip(say(locale, standing.state().key()), TONES.getOrDefault(standing.state(), Chip.Tone.PLAIN));
	}

	/** Why an entry stands so, in a line. */
	static String why(Standing standing, Locale locale) {
		RecordRef customer = standing.customer();
		Place division = standing.division();
		return switch (standing.state()) {
			case CHANGED -> standing.differences()
				.stream()
				.map((one) -> difference(one, locale))
				.collect(Collectors.joining(" · "));
			case YOURS -> say(locale, "notebook.why.yours");
			case NEW -> (customer == null) ? say(locale, "notebook.why.new")
					: say(locale, "notebook.why.new-at", customer.name());
			case KNOWN ->
				(customer != null && !standing.mayShare()) ? say(locale, "notebook.why.colleague", customer.name())
						: (division == null) ? say(locale, "notebook.why.known")
								: say(locale, "notebook.why.known-in", division.name(locale));
		};
	}

	static String difference(Difference one, Locale locale) {
		String field = field(one.field(), locale);
		return one.was().isEmpty() ? say(locale, "notebook.difference.added", field, one.is())
				: say(locale, "notebook.difference", field, one.was(), one.is());
	}

	static String field(String name, Locale locale) {
		return say(locale, "notebook.field." + name);
	}

	static String problem(NotebookProblem problem, Locale locale) {
		return say(locale, problem.key(), problem.arguments().toArray());
	}

	static String problem(CustomerProblem problem, Locale locale) {
		return switch (problem) {
			case CustomerProblem.NotThere _ -> say(locale, "customer.problem.gone");
			case CustomerProblem.Forbidden _ -> say(locale, "customer.problem.forbidden");
			case CustomerProblem.Changed _ -> say(locale, "notebook.problem.contact-changed");
			case CustomerProblem.IdRefused _ -> say(locale, "notebook.problem.gone");
			case CustomerProblem.LooksAlike _ -> say(locale, "customer.problem.looks-alike");
			case CustomerProblem.Invalid invalid -> fields(invalid.problems(), locale);
		};
	}

	private static String fields(List<FieldProblem> problems, Locale locale) {
		return problems.stream()
			.map((one) -> say(locale, one.key(), one.argument()) + " " + say(locale, one.remedyKey(), one.argument()))
			.distinct()
			.collect(Collectors.joining(" "));
	}

	static void done(String text) {
		Notification.show(text, MILLISECONDS, Position.BOTTOM_START).addThemeVariants(NotificationVariant.SUCCESS);
	}

	static void failed(String text) {
		Notification.show(text, MILLISECONDS, Position.BOTTOM_START).addThemeVariants(NotificationVariant.ERROR);
	}

	/** Says what was done, with a way back. */
	static void undoable(Component page, String text, Runnable undo) {
		Notification notification = new Notification();
		notification.setPosition(Position.BOTTOM_START);
		notification.setDuration(TO_UNDO);
		Button back = new Button(page.getTranslation("notebook.undo"), (click) -> {
			notification.close();
			undo.run();
		});
		Div row = new Div(new Span(text), back);
		row.addClassName("notebook-undo");
		row.setMaxWidth(36, Unit.REM);
		notification.add(row);
		notification.open();
	}

	private static String say(Locale locale, String key, Object... values) {
		return I18NProvider.translate(locale, key, values);
	}

}
