package io.onethread.health.ui;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.vaadin.flow.i18n.I18NProvider;
import io.onethread.graph.RecordRef;
import io.onethread.health.Alert;
import io.onethread.health.AlertKind;
import io.onethread.health.Cause;
import io.onethread.health.Evidence;
import io.onethread.health.Outcome;
import io.onethread.health.Rhythm;
import io.onethread.health.Trend;
import io.onethread.shell.Amount;
import io.onethread.shell.Chip;
import org.jspecify.annotations.Nullable;

/** What is said of health, in the language of whoever looks. */
record HealthTexts(Locale locale) {

	String text(String key, Object... values) {
		return I18NProvider.translate(this.locale, key, values);
	}

	String name(RecordRef customer, @Nullable String english) {
		boolean chinese = this.locale.getLanguage().equals("zh");
		return (chinese || english == null || english.isBlank()) ? customer.name() : english;
	}

	String name(Alert alert) {
		return name(alert.customer(), alert.customerEn());
	}

	String kind(AlertKind kind) {
		return text("health.kind." + kind.word());
	}

	String outcome(Outcome outcome) {
		return text("health.outcome." + outcome.word());
	}

	static Chip.Tone tone(AlertKind kind) {
		return switch (kind) {
			case DECLINE -> Chip.Tone.BAD;
			case SILENCE -> Chip.Tone.WARN;
			case LOSS -> Chip.Tone.INFO;
		};
	}

	/** Why the alert is there, in a line. */
	String reason(Alert alert) {
		Evidence evidence = alert.evidence();
		String reason = switch (alert.kind()) {
			case DECLINE -> text("health.reason.decline", percent(-evidence.fall()), or(evidence.days()));
			case SILENCE -> text("health.reason.silence", evidence.quiet(), Math.round(or(evidence.interval())));
			case LOSS -> text("health.reason.loss", amount(or(evidence.profit())), amount(or(evidence.revenue())));
		};
		return alert.silent() ? reason + text("health.comma") + text("health.reason.silent", evidence.quiet()) : reason;
	}

	/** What the alert rests on, in sentences. */
	String evidence(Alert alert) {
		Evidence evidence = alert.evidence();
		return switch (alert.kind()) {
			case DECLINE -> text("health.evidence.decline", or(evidence.days()), amount(or(evidence.now())),
					amount(or(evidence.usual())), chance(or(evidence.chance())));
			case SILENCE -> text("health.evidence.silence", evidence.quiet(), Math.round(or(evidence.interval())),
					or(evidence.pauses()), (evidence.limit() != null) ? evidence.limit() : 0L,
					chance(or(evidence.chance())));
			case LOSS -> text("health.evidence.loss", amount(or(evidence.revenue())), amount(or(evidence.profit())));
		};
	}

	String cause(Cause cause) {
		return switch (cause) {
			case Cause.OwnerChanged changed -> text("health.cause.owner", changed.before().name(),
					(changed.after() != null) ? changed.after().name() : "–", day(changed.day()));
			case Cause.ContactLeft left ->
				text((left.title() != null) ? "health.cause.contact.title" : "health.cause.contact",
						left.contact().name(), day(left.day()), (left.title() != null) ? left.title() : "");
			case Cause.VisitsStopped stopped -> text("health.cause.visits", day(stopped.day()), stopped.since(),
					stopped.days(), Math.round(stopped.before()));
			case Cause.LineDropped dropped ->
				text("health.cause.line", dropped.line().name(), percent(dropped.share()), amount(dropped.missing()));
			case Cause.SisterBuys sister -> text("health.cause.sister", sister.sister().name(), amount(sister.more()));
		};
	}

	String rhythm(@Nullable Rhythm rhythm) {
		if (rhythm == null) {
			return text("health.rhythm.none");
		}
		return text("health.rhythm", Math.round(rhythm.interval()), Math.round(rhythm.shorter()),
				Math.round(rhythm.longer()), day(rhythm.last()), day(rhythm.next()), rhythm.quiet());
	}

	String trend(@Nullable Trend trend) {
		if (trend == null) {
			return text("health.trend.none");
		}
		String text = text("health.trend", trend.days(), amount(trend.now()), amount(trend.usual()),
				signed(-trend.fall()));
		Double slope = trend.slope();
		return (slope == null) ? text : text + " " + text("health.trend.slope", signed(slope));
	}

	/** The names, the first few of them. */
	String names(List<RecordRef> holders) {
		return holders.isEmpty() ? text("health.nobody")
				: holders.stream().limit(2).map(RecordRef::name).collect(Collectors.joining(text("health.comma")))
						+ ((holders.size() > 2) ? text("health.more", holders.size() - 2) : "");
	}

	String amount(double value) {
		return (value < 0) ? "−" + Amount.shortForm(-value, this.locale) : Amount.shortForm(value, this.locale);
	}

	String day(LocalDate day) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(this.locale).format(day);
	}

	/** A share as a percentage. */
	String percent(double share) {
		String text = NumberFormat.getPercentInstance(this.locale).format(Math.abs(share));
		return (share < 0) ? "−" + text : text;
	}

	/** A share as a percentage with its sign. */
	String signed(double share) {
		return (share > 0) ? "+" + percent(share) : percent(share);
	}

	/** How likely something is: one of so many times. */
	private String chance(double chance) {
		NumberFormat whole = NumberFormat.getIntegerInstance(this.locale);
		return whole.format(Math.clamp(Math.round(1 / Math.max(chance, 1e-6)), 1, 10_000));
	}

	private static double or(@Nullable Double value) {
		return (value == null) ? 0 : value;
	}

	private static int or(@Nullable Integer value) {
		return (value == null) ? 0 : value;
	}

}
