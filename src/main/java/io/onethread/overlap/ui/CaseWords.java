package io.onethread.overlap.ui;

import java.util.Locale;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.i18n.I18NProvider;
import io.onethread.overlap.OverlapCase;
import io.onethread.overlap.OverlapCaseProblem;
import io.onethread.overlap.OverlapTexts;
import io.onethread.overlap.Proposal;
import io.onethread.overlap.Ruling;
import io.onethread.shell.Chip;

/** The words for cases, and where they are found. */
final class CaseWords {

	private static final int MILLISECONDS = 6000;

	private CaseWords() {
	}

	static String path(String id) {
		return "overlap-cases/" + id;
	}

	/** Texts in this language whatever thread asks. */
	static OverlapTexts texts(Locale locale) {
		return new OverlapTexts(locale, (key, values) -> I18NProvider.translate(locale, key, values));
	}

	static String key(Ruling ruling) {
		return ruling.name().toLowerCase(Locale.ROOT);
	}

	static String ruling(OverlapTexts texts, Ruling ruling) {
		return texts.text("overlap.ruling." + key(ruling));
	}

	static String ground(OverlapTexts texts, Proposal.Ground ground) {
		String key = "overlap.ground." + ground.why().name().toLowerCase(Locale.ROOT);
		return (ground.rep() == null) ? texts.text(key) : texts.text(key, ground.rep().name());
	}

	/** Whether it waits, and for whom, or how it was settled. */
	static Chip state(OverlapTexts texts, OverlapCase matter) {
		if (matter.forViewer()) {
			return new Chip(texts.text("overlap.case.waits.you"), Chip.Tone.THREAD);
		}
		if (matter.open()) {
			return new Chip((matter.waitsFor() == null) ? texts.text("overlap.case.waits.executive")
					: texts.text("overlap.case.waits", matter.waitsFor()), Chip.Tone.WARN);
		}
		return new Chip(texts.text("overlap.case.settled"), Chip.Tone.GOOD);
	}

	static void done(String text) {
		Notification.show(text, MILLISECONDS, Position.BOTTOM_START).addThemeVariants(NotificationVariant.SUCCESS);
	}

	static void problem(OverlapTexts texts, OverlapCaseProblem problem) {
		String key = switch (problem) {
			case OverlapCaseProblem.NotThere _ -> "overlap.case.problem.gone";
			case OverlapCaseProblem.Forbidden _ -> "overlap.case.problem.forbidden";
			case OverlapCaseProblem.Changed _ -> "overlap.case.problem.changed";
			case OverlapCaseProblem.Incomplete _ -> "overlap.case.problem.incomplete";
			case OverlapCaseProblem.NotPossible _ -> "overlap.case.problem.not-possible";
		};
		failed(texts.text(key));
	}

	static void failed(String text) {
		Notification.show(text, MILLISECONDS, Position.BOTTOM_START).addThemeVariants(NotificationVariant.ERROR);
	}

}
