package io.onethread.protection;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import io.onethread.protection.Standing.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class JudgeTests {

	private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

	@Test
	void aCustomerStaysAsLongAsAnyOfItsThingsProtectsIt() {
		Rule rule = rule(new Terms(90, 180, 365, 60, 0, 0, null, null, false, false));
		Hold hold = hold(DAY.minusYears(3), DAY.minusDays(80), null, DAY.minusDays(300), null);
		Standing standing = judge(rule, hold);
		assertThat(standing.outcome()).isEqualTo(Outcome.PROTECTED);
		assertThat(standing.why()).isEqualTo(Reason.ORDER);
		assertThat(standing.leavesOn()).isEqualTo(DAY.minusDays(300).plusDays(366));
	}

	@Test
	void soManyWholeDaysPassBeforeItLeavesAlsoOverALeapDay() {
		Rule rule = rule(new Terms(30, null, null, 0, 0, 0, null, null, false, false));
		LocalDate visited = LocalDate.of(2024, 1, 31);
		Hold hold = hold(DAY.minusYears(3), visited, null, null, null);
		assertThat(judge(rule, hold).outcome()).isEqualTo(Outcome.PROTECTED);
		assertThat(judge(rule, hold).leavesOn()).isEqualTo(LocalDate.of(2024, 3, 2));
		assertThat(new Judge(List.of(rule), LocalDate.of(2024, 3, 2)).judge(rule, hold, Grade.C, 0).outcome())
			.isEqualTo(Outcome.LEAVES);
	}

	@Test
	void nobodyLosesACustomerUnwarnedHoweverLongItIsOverdue() {
		Rule rule = rule(new Terms(30, null, null, 0, 7, 0, null, null, false, false));
		Standing first = judge(rule, hold(DAY.minusYears(3), DAY.minusYears(2), null, null, null));
		assertThat(first.outcome()).isEqualTo(Outcome.WARNED);
		assertThat(first.newlyWarned()).isTrue();
		assertThat(first.leavesOn()).isEqualTo(DAY.plusDays(7));
		Standing warned = judge(rule, hold(DAY.minusYears(3), DAY.minusYears(2), null, null, DAY.minusDays(6)));
		assertThat(warned.outcome()).isEqualTo(Outcome.WARNED);
		assertThat(warned.newlyWarned()).isFalse();
		Standing due = judge(rule, hold(DAY.minusYears(3), DAY.minusYears(2), null, null, DAY.minusDays(7)));
		assertThat(due.outcome()).isEqualTo(Outcome.LEAVES);
	}

	@Test
	void aWarningFromBeforeSomethingWasDoneIsNone() {
		Rule rule = rule(new Terms(30, null, null, 0, 7, 0, null, null, false, false));
		Standing standing = judge(rule, hold(DAY.minusYears(3), DAY.minusDays(31), null, null, DAY.minusDays(60)));
		assertThat(standing.outcome()).isEqualTo(Outcome.WARNED);
		assertThat(standing.newlyWarned()).isTrue();
	}

	@Test
	void whereNoDateIsKnownTheClockBeginsWhenTheRuleDoes() {
		Rule rule = rule(new Terms(30, null, null, 40, 0, 0, null, null, false, false));
		Standing standing = judge(rule, hold(null, null, null, null, null));
		assertThat(standing.outcome()).isEqualTo(Outcome.PROTECTED);
		assertThat(standing.why()).isEqualTo(Reason.START);
		assertThat(standing.leavesOn()).isEqualTo(DAY.minusDays(30).plusDays(41));
	}

	@Test
	void theRuleOfTheDivisionCountsBeforeThatOfTheCompanyAndOfTheGradeBeforeThatOfAll() {
		Rule company = rule("company", null, null);
		Rule companyA = rule("company-a", null, Grade.A);
		Rule north = rule("north", "north", null);
		Rule northB = rule("north-b", "north", Grade.B);
		Judge judge = new Judge(List.of(company, companyA, north, northB), DAY);
		assertThat(judge.rule("north", Grade.B)).contains(northB);
		assertThat(judge.rule("north", Grade.A)).contains(north);
		assertThat(judge.rule("south", Grade.A)).contains(companyA);
		assertThat(judge.rule("", Grade.D)).contains(company);
		assertThat(new Judge(List.of(northB), DAY).rule("south", Grade.B)).isEmpty();
	}

	@Test
	void gradesAreSharesOfWhatTheDivisionSold() {
		assertThat(Grade.of(Map.of("a", 79.0, "b", 10.0, "c", 7.0, "d", 4.0, "e", 0.0, "f", -3.0)))
			.containsExactlyInAnyOrderEntriesOf(
					Map.of("a", Grade.A, "b", Grade.A, "c", Grade.B, "d", Grade.C, "e", Grade.D, "f", Grade.D));
		assertThat(Grade.of(Map.of())).isEmpty();
	}

	private static Standing judge(Rule rule, Hold hold) {
		return new Judge(List.of(rule), DAY).judge(rule, hold, Grade.C, 0);
	}

	private static Rule rule(Terms terms) {
		return new Rule("r", 1, null, null, terms, true, DAY.minusDays(30), "eve", ZonedDateTime.now());
	}

	private static Rule rule(String id, @Nullable String division, @Nullable Grade grade) {
		return new Rule(id, 1, division, grade, Terms.USUAL, true, DAY, "eve", ZonedDateTime.now());
	}

	private static Hold hold(@Nullable LocalDate since, @Nullable LocalDate followUp, @Nullable LocalDate project,
			@Nullable LocalDate order, @Nullable LocalDate warned) {
		return new Hold("c", "north", List.of("ann"), List.of("ann"), since, null, null, followUp, project, order,
				false, warned);
	}

}
