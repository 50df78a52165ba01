package io.onethread.protection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.onethread.protection.Standing.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Says what comes of a customer on a day. The preview of a rule, the lists and the run
 * that returns customers all ask here, so that they cannot differ.
 *
 * @param rules those that hold
 * @param day the day
 */
record Judge(List<Rule> rules, LocalDate day) {

	Judge {
		rules = List.copyOf(rules);
	}

	/**
	 * The rule that is for such a customer: that of its division before the company's.
	 */
	Optional<Rule> rule(String division, Grade grade) {
		return this.rules.stream()
			.filter((rule) -> rule.covers(division, grade))
			.max(Comparator.comparingInt(Rule::precision).thenComparing(Rule::id));
	}

	Standing judge(Rule rule, Hold hold, Grade grade, double value12) {
		Terms terms = rule.terms();
		LocalDate from = (rule.onSince() != null) ? rule.onSince() : this.day;
		Map.Entry<Reason, LocalDate> longest = terms.protectedUntil(hold, hold.start(from))
			.entrySet()
			.stream()
			.max(Map.Entry.<Reason, LocalDate>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
			.orElseThrow();
		LocalDate due = longest.getValue().plusDays(1);
		LocalDate warnFrom = due.minusDays(terms.warning());
		LocalDate warned = warned(hold, warnFrom, from);
		// The first run that goes by a rule is that of the night after it was switched
		// on.
		LocalDate first = (warned != null) ? warned : later(this.day, from.plusDays(1));
		LocalDate leavesOn = later(due, first.plusDays(terms.warning()));
		Outcome outcome = outcome(terms, hold, grade, warnFrom, leavesOn);
		return new Standing(hold.customer(), hold.division(), hold.owners(), hold.reps(), grade, value12, rule.id(),
				outcome, longest.getKey(), outcome.isExempt() ? null : leavesOn,
				outcome == Outcome.WARNED && warned == null, hold.followUp(), hold.project(), hold.order());
	}

	private Outcome outcome(Terms terms, Hold hold, Grade grade, LocalDate warnFrom, LocalDate leavesOn) {
		if (terms.customers().contains(hold.customer())) {
			return Outcome.BY_NAME;
		}
		if (terms.openProjects() && hold.openProject()) {
			return Outcome.OPEN_PROJECT;
		}
		if (terms.keyAccounts() && grade == Grade.A) {
			return Outcome.KEY_ACCOUNT;
		}
		if (!leavesOn.isAfter(this.day)) {
			return Outcome.LEAVES;
		}
		return this.day.isBefore(warnFrom) ? Outcome.PROTECTED : Outcome.WARNED;
	}

	/**
	 * When the owners were warned of this return: a warning from before something was
	 * done, or from before the rule held, is none.
	 */
	private static @Nullable LocalDate warned(Hold hold, LocalDate warnFrom, LocalDate on) {
		LocalDate warned = hold.warned();
		return (warned == null || warned.isBefore(warnFrom) || warned.isBefore(on)) ? null : warned;
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

}
