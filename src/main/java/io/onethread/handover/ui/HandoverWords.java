package io.onethread.handover.ui;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import io.onethread.handover.Fit;
import io.onethread.handover.HandoverItem;
import io.onethread.handover.HandoverProblem;
import io.onethread.handover.HandoverReason;
import io.onethread.handover.HandoverStatus;
import io.onethread.shell.Chip;
import io.onethread.shell.UserZone;
import org.jspecify.annotations.Nullable;

/** Says in words what a handover knows. */
final class HandoverWords {

	private static final int REASONS = 3;

	private final Locale locale;

	private final BiFunction<String, Object[], String> texts;

	HandoverWords(Locale locale) {
		this.locale = locale;
		this.texts = (key, values) -> I18NProvider.translate(locale, key, values);
	}

	Locale locale() {
		return this.locale;
	}

	String text(String key, Object... values) {
		return this.texts.apply("handover." + key, values);
	}

	/** What a kind of links is called; a kind that nobody named is called by its type. */
	String kind(String kind) {
		String key = "handover.kind." + kind;
		String text = this.texts.apply(key, new Object[0]);
		return (text.contains(key)) ? kind : text;
	}

	String reason(HandoverReason reason) {
		return text("reason." + reason.key());
	}

	String status(HandoverStatus status) {
		return text("status." + status.key());
	}

	static Chip.Tone tone(HandoverStatus status) {
		return switch (status) {
			case DRAFT -> Chip.Tone.PLAIN;
			case RUNNING, UNDOING -> Chip.Tone.INFO;
			case DONE -> Chip.Tone.GOOD;
			case UNDONE -> Chip.Tone.WARN;
		};
	}

	/** What the rep holds there, as in "owner, runs 2 projects". */
	String holds(HandoverItem item) {
		List<String> all = new ArrayList<>();
		item.holds().forEach((kind, count) -> all.add((count > 1) ? text("count", kind(kind), count) : kind(kind)));
		return join(all);
	}

	/** Why it is where it is in the list. */
	String why(HandoverItem item) {
		List<String> all = new ArrayList<>();
		all.add(holds(item));
		if (item.sole()) {
			all.add(text("item.sole"));
		}
		if (!item.contacts().isEmpty()) {
			all.add(text("item.contacts", item.contacts().size()));
		}
		ZonedDateTime met = item.lastMet();
		if (met != null) {
			all.add(text("item.met", Math.max(0, ChronoUnit.DAYS.between(met, ZonedDateTime.now()))));
		}
		else if (item.full()) {
			all.add(text("item.never-met"));
		}
		return join(all);
	}

	/** Why somebody fits. */
	String why(@Nullable Fit fit) {
		return (fit == null) ? "" : join(fit.reasons().stream().limit(REASONS).map(this::reason).toList());
	}

	private String reason(Fit.Reason reason) {
		String key = "fit." + reason.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
		return (reason.kind() == Fit.Kind.MET && reason.days() >= 0) ? text(key + "-ago", reason.count(), reason.days())
				: text(key, reason.count());
	}

	String name(HandoverItem item) {
		String name = item.name();
		return (name == null) ? text("item.hidden") : name;
	}

	String name(@Nullable String name) {
		return (name == null) ? text("item.hidden") : name;
	}

	String day(LocalDate day) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(this.locale).format(day);
	}

	String day(ZonedDateTime moment) {
		return day(moment.withZoneSameInstant(UserZone.of(UI.getCurrent())).toLocalDate());
	}

	String problem(HandoverProblem problem) {
		return text("problem." + switch (problem) {
			case HandoverProblem.NotThere _ -> "gone";
			case HandoverProblem.Forbidden _ -> "forbidden";
			case HandoverProblem.Changed _ -> "changed";
			case HandoverProblem.Incomplete _ -> "incomplete";
			case HandoverProblem.ReasonMissing _ -> "reason";
			case HandoverProblem.WrongState _ -> "state";
			case HandoverProblem.TooLate _ -> "late";
		});
	}

	String join(List<String> texts) {
		return String.join(this.locale.getLanguage().equals("zh") ? "，" : ", ", texts);
	}

	/** The sum of each kind, as in "Owner 20". */
	List<String> sums(Map<String, Long> sums) {
		return sums.entrySet().stream().map((one) -> text("count", kind(one.getKey()), one.getValue())).toList();
	}

}
