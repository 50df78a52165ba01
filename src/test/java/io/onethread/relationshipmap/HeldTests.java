package io.onethread.relationshipmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.onethread.relationshipmap.Held.Hold;
import io.onethread.relationshipmap.Shift.End;
import io.onethread.relationshipmap.Shift.What;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HeldTests {

	private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

	private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

	private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

	@Test
	void whoPassesItOnHasItNoLongerOnThatDay() {
		Held held = new Held(List.of(past("li", null, JUNE), now("wang", JUNE, null)));
		assertThat(shift(held, MAY, JUNE)).hasValueSatisfying((shift) -> {
			assertThat(shift.what()).isEqualTo(What.CUSTOMER_MOVED);
			assertThat(shift.from()).extracting(End::id).isEqualTo("li");
			assertThat(shift.to()).extracting(End::id).isEqualTo("wang");
			assertThat(shift.day()).isEqualTo(JUNE);
		});
		assertThat(shift(held, JUNE, JULY)).isEmpty();
		assertThat(shift(held, MAY, MAY.plusDays(3))).isEmpty();
	}

	@Test
	void whatIsLentUntilADayIsHeldOnThatDayStill() {
		Held held = new Held(List.of(now("li", null, JUNE)));
		assertThat(shift(held, MAY, JUNE)).isEmpty();
		assertThat(shift(held, MAY, JUNE.plusDays(1))).map(Shift::what).contains(What.CUSTOMER_LOST);
	}

	@Test
	void whatNobodyHadIsGained() {
		assertThat(shift(new Held(List.of(now("li", JUNE, null))), MAY, JULY)).map(Shift::what)
			.contains(What.CUSTOMER_GAINED);
	}

	@Test
	void whoHelpsIsNotWhoHasIt() {
		Hold helper = new Hold(end("wang"), JUNE, null, false, false);
		assertThat(shift(new Held(List.of(helper, now("li", MAY.minusYears(1), null))), MAY, JULY)).isEmpty();
		assertThat(shift(new Held(List.of(helper)), MAY, JULY)).map(Shift::what).contains(What.CUSTOMER_GAINED);
	}

	@Test
	void whatWentAndCameBackDidNotChange() {
		Held held = new Held(List.of(past("li", null, MAY.plusDays(2)), past("wang", MAY.plusDays(2), MAY.plusDays(9)),
				now("li", MAY.plusDays(9), null)));
		assertThat(shift(held, MAY, JULY)).isEmpty();
	}

	private static Optional<Shift> shift(Held held, LocalDate earlier, LocalDate later) {
		return held.shift(earlier, later, What.CUSTOMER_GAINED, What.CUSTOMER_LOST, What.CUSTOMER_MOVED,
				new End("Customer", "c", "C", null, null), null);
	}

	private static Hold now(String rep, @Nullable LocalDate since, @Nullable LocalDate until) {
		return new Hold(end(rep), since, until, false, true);
	}

	private static Hold past(String rep, @Nullable LocalDate since, LocalDate until) {
		return new Hold(end(rep), since, until, true, true);
	}

	private static End end(String rep) {
		return new End("Rep", rep, rep, null, null);
	}

}
