package io.onethread.merging.ui;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.i18n.I18NProvider;
import io.onethread.merging.CustomerRecord.Written;
import io.onethread.merging.MergeProblem;
import io.onethread.overlap.OverlapTexts;
import io.onethread.shell.Amount;
import io.onethread.shell.UserZone;
import org.jspecify.annotations.Nullable;

/**
 * The words for merging.
 *
 * @param locale the language
 */
record MergeWords(Locale locale) {

	private static final int MILLISECONDS = 8000;

	static MergeWords current() {
		return new MergeWords(UI.getCurrent().getLocale());
	}

	String text(String key, @Nullable Object... values) {
		return I18NProvider.translate(this.locale, "merging." + key, values);
	}

	/** A field's name. */
	String field(String name) {
		return I18NProvider.translate(this.locale, switch (name) {
			case "name", "nameEn", "shortName", "formerNames" -> "customer.field." + name;
			case "status" -> "merging.field.status";
			default -> "lookup.property." + name;
		});
	}

	/** A field's value. */
	String value(String field, Object value) {
		return switch (value) {
			case Double amount -> Amount.shortForm(amount, this.locale);
			case String status when field.equals("status") ->
				I18NProvider.translate(this.locale, "lookup.status." + status);
			default -> value.toString();
		};
	}

	/** A day in the user's zone. */
	String day(ZonedDateTime at) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
			.withLocale(this.locale)
			.format(at.withZoneSameInstant(UserZone.of(UI.getCurrent())));
	}

	/** Where a value comes from: the system, who wrote it, and when. */
	String origin(String source, @Nullable Written written) {
		String from = (written != null && written.by() != null) ? text("by-hand", written.by())
				: source.isBlank() ? text("no-source") : source;
		return (written == null || written.at() == null) ? from : text("origin", from, day(written.at()));
	}

	/** The words of overlaps. */
	OverlapTexts overlaps() {
		return new OverlapTexts(this.locale, (key, values) -> I18NProvider.translate(this.locale, key, values));
	}

	/** Says what was done, with a way to take it back. */
	void done(String text, Runnable undo) {
		Button back = new Button(text("undo"));
		Notification said = done(text, back);
		back.addClickListener((click) -> {
			said.close();
			undo.run();
		});
	}

	/** Says what was done, with a button that takes it back. */
	Notification done(String text, Button back) {
		Div body = new Div(new Span(text), back);
		body.addClassName("merging-said");
		Notification said = new Notification();
		said.setDuration(MILLISECONDS);
		said.setPosition(Position.BOTTOM_START);
		said.add(body);
		said.open();
		return said;
	}

	void done(String text) {
		Notification.show(text, MILLISECONDS, Position.BOTTOM_START).addThemeVariants(NotificationVariant.SUCCESS);
	}

	void problem(MergeProblem problem) {
		String key = switch (problem) {
			case MergeProblem.NotThere _ -> "problem.gone";
			case MergeProblem.SameAlready _ -> "problem.same";
			case MergeProblem.NotMerged _ -> "problem.not-merged";
			case MergeProblem.TooMany _ -> "problem.many";
			case MergeProblem.NoSuchValue _ -> "problem.value";
			case MergeProblem.NotAllowed _ -> "problem.not-allowed";
		};
		Notification.show(text(key), MILLISECONDS, Position.BOTTOM_START).addThemeVariants(NotificationVariant.ERROR);
	}

}
