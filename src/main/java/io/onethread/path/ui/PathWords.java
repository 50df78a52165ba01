package io.onethread.path.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import com.vaadin.flow.i18n.I18NProvider;
import io.onethread.path.Step;
import io.onethread.path.Stop;
import io.onethread.path.Way;
import io.onethread.shell.Amount;

/** Puts ways into words of the reader's language. */
final class PathWords {

	private final I18NProvider texts;

	private final Locale locale;

	PathWords(I18NProvider texts, Locale locale) {
		this.texts = texts;
		this.locale = locale;
	}

	String say(String key, Object... arguments) {
		return this.texts.getTranslation("path." + key, this.locale, arguments);
	}

	String name(Stop stop) {
		if (!stop.isHidden()) {
			return stop.name();
		}
		return (stop.where() == null) ? say("colleague") : say("colleague.in", stop.where());
	}

	/** What ties the two, and what it rests on. */
	String step(Step step) {
		if (step.types().isEmpty()) {
			return say("hidden");
		}
		List<String> parts = new ArrayList<>();
		step.types()
			.stream()
			.filter((type) -> !type.equals("WORKED_BY") || step.types().size() == 1)
			.limit(2)
			.map((type) -> say("type." + type))
			.forEach(parts::add);
		Step.Evidence evidence = step.evidence();
		if (evidence.title() != null) {
			parts.add(evidence.title());
		}
		if (evidence.role() != null && !step.types().contains("OWNS")) {
			parts.add(role(evidence.role()));
		}
		if (evidence.until() != null && evidence.until().isBefore(today())) {
			parts.add(say("until", day(evidence.until())));
		}
		if (evidence.times() > 0) {
			parts.add(say("times", evidence.times()));
		}
		if (evidence.last() != null) {
			long days = ChronoUnit.DAYS.between(evidence.last(), today());
			parts.add((days < 1) ? say("today") : (days < 60) ? say("days-ago", days) : say("months-ago", days / 30));
		}
		if (evidence.value() != null && evidence.value() > 0) {
			parts.add(Amount.shortForm(evidence.value(), this.locale));
		}
		return String.join(" · ", parts);
	}

	/** The whole way in a line. */
	String way(Way way) {
		return String.join(" → ", way.stops().stream().map(this::name).toList());
	}

	String percent(double strength) {
		return Math.max(1, Math.round(strength * 100)) + " %";
	}

	private String role(String role) {
		String key = "pipeline.role." + role;
		String text = Objects.requireNonNullElse(this.texts.getTranslation(key, this.locale), role);
		return text.contains(key) ? role : text;
	}

	private String day(LocalDate day) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(this.locale).format(day);
	}

	private static LocalDate today() {
		return LocalDate.now(ZoneId.systemDefault());
	}

}
