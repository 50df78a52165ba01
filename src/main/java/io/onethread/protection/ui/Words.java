package io.onethread.protection.ui;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import com.vaadin.flow.i18n.I18NProvider;
import io.onethread.protection.Grade;
import io.onethread.protection.Line;
import io.onethread.protection.Named;
import io.onethread.protection.PoolItem;
import io.onethread.protection.ProtectionProblem;
import io.onethread.protection.Reason;
import io.onethread.protection.Rule;
import io.onethread.protection.Standing;
import io.onethread.protection.Standing.Outcome;
import io.onethread.protection.Terms;
import io.onethread.shell.Chip;
import org.jspecify.annotations.Nullable;

/** What is said of protection and the pool, in the language of whoever looks. */
record Words(Locale locale) {

	String text(String key, Object... values) {
		return I18NProvider.translate(this.locale, "protection." + key, values);
	}

	String name(Named one) {
		return one.name(this.locale);
	}

	String names(List<Named> some) {
		return some.stream().map(this::name).collect(Collectors.joining(text("comma")));
	}

	String division(@Nullable String id, Map<String, Named> names) {
		Named named = (id == null) ? null : names.get(id);
		return (id == null) ? text("company") : (named == null) ? text("no-division") : name(named);
	}

	String grade(@Nullable Grade grade) {
		return (grade == null) ? text("grade.all") : text("grade." + grade.name());
	}

	String outcome(Outcome outcome) {
		return text("outcome." + outcome.word());
	}

	static Chip.Tone tone(Outcome outcome) {
		return switch (outcome) {
			case LEAVES -> Chip.Tone.BAD;
			case WARNED -> Chip.Tone.WARN;
			case PROTECTED -> Chip.Tone.GOOD;
			case OPEN_PROJECT, KEY_ACCOUNT, BY_NAME -> Chip.Tone.INFO;
		};
	}

	String day(LocalDate day) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(this.locale).format(day);
	}

	String number(long number) {
		return NumberFormat.getIntegerInstance(this.locale).format(number);
	}

	/** What was last done for a customer, each with its day. */
	String done(Standing standing) {
		List<String> done = new ArrayList<>();
		add(done, Reason.FOLLOW_UP, standing.followUp());
		add(done, Reason.PROJECT, standing.project());
		add(done, Reason.ORDER, standing.order());
		return done.isEmpty() ? text("done.nothing") : String.join(" · ", done);
	}

	/** When a customer leaves, or why it does not. */
	String leaves(Standing standing, LocalDate today) {
		LocalDate day = standing.leavesOn();
		if (day == null) {
			return outcome(standing.outcome());
		}
		long days = Math.max(0, ChronoUnit.DAYS.between(today, day));
		return (standing.outcome() == Outcome.PROTECTED) ? text("protected-until", day(day.minusDays(1)), days)
				: text("leaves-on", day(day), days);
	}

	String why(PoolItem item) {
		LocalDate last = item.last();
		return (last == null) ? text("why.nothing") : text("why." + item.why().word(), day(last));
	}

	/** What a rule says, in a line. */
	String terms(Terms terms) {
		List<String> parts = new ArrayList<>();
		add(parts, "follow-up", terms.followUp());
		add(parts, "project", terms.project());
		add(parts, "order", terms.order());
		parts.add((terms.warning() == 0) ? text("terms.no-warning") : text("terms.warning", terms.warning()));
		if (!terms.customers().isEmpty()) {
			parts.add(text("terms.customers", terms.customers().size()));
		}
		return String.join(" · ", parts);
	}

	String scope(Rule rule, Map<String, Named> names) {
		return division(rule.division(), names) + " · " + grade(rule.grade());
	}

	String problem(ProtectionProblem problem) {
		return switch (problem) {
			case ProtectionProblem.NotThere _ -> text("problem.gone");
			case ProtectionProblem.Forbidden _ -> text("problem.forbidden");
			case ProtectionProblem.Changed _ -> text("problem.changed");
			case ProtectionProblem.Doubled _ -> text("problem.doubled");
			case ProtectionProblem.Taken _ -> text("problem.taken");
			case ProtectionProblem.TooLate _ -> text("problem.too-late");
			case ProtectionProblem.NoSuchRep _ -> text("problem.no-such-rep");
			case ProtectionProblem.TooEarly early -> text("problem.too-early", day(early.from()));
			case ProtectionProblem.LimitReached limit ->
				text(limit.isMonth() ? "problem.limit.month" : "problem.limit.held", limit.held(), limit.limit());
			case ProtectionProblem.Invalid invalid -> text("problem." + invalid.field());
		};
	}

	String owners(Line line) {
		return names(line.owners());
	}

	private void add(List<String> done, Reason reason, @Nullable LocalDate day) {
		if (day != null) {
			done.add(text("done." + reason.word(), day(day)));
		}
	}

	private void add(List<String> parts, String key, @Nullable Integer days) {
		if (days != null) {
			parts.add(text("terms." + key, days));
		}
	}

}
