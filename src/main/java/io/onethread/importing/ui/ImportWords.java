package io.onethread.importing.ui;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import com.vaadin.flow.i18n.I18NProvider;
import io.onethread.importing.ImportRun;
import io.onethread.importing.ImportRun.State;
import io.onethread.importing.mapping.Mapping;
import io.onethread.importing.report.Severity;
import io.onethread.shell.Chip;
import io.onethread.shell.Chip.Tone;

/** The texts of imports in one language. */
final class ImportWords {

	static final String PREFIX = "importing.ui.";

	private final I18NProvider texts;

	private final Locale locale;

	ImportWords(I18NProvider texts, Locale locale) {
		this.texts = texts;
		this.locale = locale;
	}

	Locale locale() {
		return this.locale;
	}

	String say(String key, Object... parameters) {
		return this.texts.getTranslation(PREFIX + key, this.locale, parameters);
	}

	/** A text that another module gave the key of, or that is said elsewhere too. */
	String text(String key, Object... parameters) {
		return this.texts.getTranslation(key, this.locale, parameters);
	}

	String number(long number) {
		return NumberFormat.getIntegerInstance(this.locale).format(number);
	}

	String percent(int tenths) {
		NumberFormat format = NumberFormat.getPercentInstance(this.locale);
		format.setMinimumFractionDigits(1);
		return format.format(tenths / 1000.0);
	}

	String size(long bytes) {
		NumberFormat format = NumberFormat.getNumberInstance(this.locale);
		format.setMaximumFractionDigits(1);
		return (bytes < 1_000_000) ? format.format(Math.ceil(bytes / 1000.0)) + " kB"
				: format.format(bytes / 1_000_000.0) + " MB";
	}

	String time(ZonedDateTime time) {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
			.withLocale(this.locale)
			.format(time.withZoneSameInstant(ZoneId.systemDefault()));
	}

	/** Who started a run, when, and how long it took. */
	String origin(ImportRun run) {
		String started = say("run.origin", run.by(), time(run.startedAt()));
		ZonedDateTime end = run.finishedAt();
		if (end == null || run.state() == State.UNDONE) {
			return started;
		}
		long seconds = Math.max(1, Duration.between(run.startedAt(), end).toSeconds());
		return say("run.lasted", started,
				(seconds < 120) ? say("seconds", seconds) : say("minutes", Math.round(seconds / 60.0)));
	}

	Chip state(State state) {
		return new Chip(say("state." + state.name().toLowerCase(Locale.ROOT)), switch (state) {
			case WAITING, RUNNING, UNDOING -> Tone.INFO;
			case FINISHED -> Tone.GOOD;
			case FAILED -> Tone.BAD;
			case STOPPED, INTERRUPTED -> Tone.WARN;
			case UNDONE -> Tone.PLAIN;
		});
	}

	String severity(Severity severity) {
		return say("severity." + severity.name().toLowerCase(Locale.ROOT));
	}

	Chip chip(Severity severity) {
		return new Chip(severity(severity), switch (severity) {
			case CLEAN -> Tone.GOOD;
			case REPAIRED -> Tone.INFO;
			case WARNING -> Tone.WARN;
			case REFUSED -> Tone.BAD;
		});
	}

	/** A kind of record; its label where it has no name here. */
	String kind(String label) {
		return named("kind." + label, label);
	}

	/** A property of records or links; its name in mappings where it has none here. */
	String property(String property) {
		return named("property." + property, property);
	}

	/** What a link says, read from its start or from its end. */
	String link(String type, boolean outward) {
		return named("link." + type + (outward ? ".out" : ".in"), type);
	}

	/** What a mapping is called: its name, else where its files come from. */
	static String title(Mapping mapping) {
		return mapping.name().isBlank() ? mapping.source() : mapping.name();
	}

	private String named(String key, String otherwise) {
		String text = say(key);
		return (text.isEmpty() || text.contains(PREFIX + key)) ? otherwise : text;
	}

}
