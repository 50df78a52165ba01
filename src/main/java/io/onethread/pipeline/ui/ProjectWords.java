package io.onethread.pipeline.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.i18n.I18NProvider;
import io.onethread.pipeline.Condition;
import io.onethread.pipeline.Exit;
import io.onethread.pipeline.Milestone;
import io.onethread.pipeline.Project;
import io.onethread.shell.Chip.Tone;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What there is to say about a project, in somebody's language. */
@Component
class ProjectWords {

	private final I18NProvider texts;

	ProjectWords(I18NProvider texts) {
		this.texts = texts;
	}

	/** What is wrong with a project, the gravest first. */
	List<Warning> warnings(Project project, LocalDate today, Locale locale) {
		List<Warning> warnings = new ArrayList<>();
		Project.Standing standing = project.standing();
		if (standing.stalled(today)) {
			warnings.add(new Warning(text(locale, "pipeline.stalled"), stalled(standing, today, locale), Tone.BAD));
		}
		LocalDate expected = project.data().expectedClose();
		if (project.overdue(today) && expected != null) {
			warnings.add(new Warning(text(locale, "pipeline.overdue"),
					text(locale, "pipeline.overdue.why", ChronoUnit.DAYS.between(expected, today)), Tone.WARN));
		}
		if (standing.single()) {
			warnings.add(new Warning(text(locale, standing.contacts() < 2 ? "pipeline.single" : "pipeline.keyless"),
					single(standing, locale), Tone.WARN));
		}
		return warnings;
	}

	/** Why a project counts as stalled. */
	String stalled(Project.Standing standing, LocalDate today, Locale locale) {
		LocalDate quiet = standing.quietSince();
		return text(locale, "pipeline.stalled.why", (quiet != null) ? ChronoUnit.DAYS.between(quiet, today) : 0);
	}

	/** Why a project hangs by a thread. */
	String single(Project.Standing standing, Locale locale) {
		return text(locale,
				(standing.contacts() == 0) ? "pipeline.single.none" : (standing.keys() > 0) ? "pipeline.single.one"
						: (standing.contacts() == 1) ? "pipeline.single.ordinary" : "pipeline.keyless.why");
	}

	String milestone(@Nullable Milestone milestone, Locale locale) {
		return text(locale, (milestone != null) ? "pipeline.milestone." + milestone.key() : "pipeline.unmapped");
	}

	/** What a stage asks for. */
	String exit(Exit exit, Locale locale) {
		Condition condition = exit.condition();
		return (condition != null) ? text(locale, "pipeline.condition." + condition.key()) : exit.item();
	}

	/** What to do for it. */
	String remedy(Exit exit, Locale locale) {
		Condition condition = exit.condition();
		return text(locale, "pipeline.condition." + ((condition != null) ? condition.key() : "item") + ".remedy");
	}

	/** How long a project has been where it is. */
	String age(Project project, LocalDate today, Locale locale) {
		LocalDate since = project.standing().since();
		if (since == null) {
			return "";
		}
		long days = ChronoUnit.DAYS.between(since, today);
		return (days <= 0) ? text(locale, "pipeline.age.today") : text(locale, "pipeline.age", days);
	}

	/** A word from data: translated where it is one of ours, else as it is. */
	String known(String prefix, @Nullable String word, Locale locale) {
		if (word == null || word.isBlank()) {
			return "";
		}
		String text = text(locale, prefix + word);
		return text.contains(prefix + word) ? word : text;
	}

	String text(Locale locale, String key, Object... arguments) {
		return this.texts.getTranslation(key, locale, arguments);
	}

	/**
	 * Something to look after.
	 *
	 * @param text in a word or two
	 * @param why the reason, in a line
	 * @param tone how it looks
	 */
	record Warning(String text, String why, Tone tone) {

	}

}
