package io.onethread.lookup;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StrengthTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

	@Test
	void liesBetweenNothingAndOne() {
		Grounds much = new Grounds(TODAY, 10_000, 10_000, 1_000, 1e12, "owner", true, null, null, null, "open", 1);
		assertThat(Strength.of(1, 1, much, TODAY)).isBetween(0.99, 1.0);
		assertThat(Strength.of(0, 2, Grounds.NONE, TODAY)).isZero();
	}

	@Test
	void growsWithWhatWasDoneTogetherAndFadesWithTime() {
		assertThat(met(1, 5)).isLessThan(met(8, 5));
		assertThat(met(8, 300)).isLessThan(met(8, 5));
		assertThat(met(8, -3)).isEqualTo(met(8, 0));
	}

	@Test
	void isWeakerAtSecondHandAndOnceItIsOver() {
		assertThat(Strength.of(0.5, 2, Grounds.NONE, TODAY)).isLessThan(Strength.of(0.5, 1, Grounds.NONE, TODAY));
		Grounds over = new Grounds(null, 0, 0, 0, 0, null, false, null, null, TODAY.minusDays(1), null, 0);
		assertThat(Strength.ofLink("WORKS_AT", over, TODAY))
			.isLessThan(Strength.ofLink("WORKS_AT", Grounds.NONE, TODAY));
	}

	private static double met(long times, int daysAgo) {
		Grounds grounds = new Grounds(TODAY.minusDays(daysAgo), times, times, 0, 0, null, false, null, null, null, null,
				0);
		return Strength.of(0.3, 1, grounds, TODAY);
	}

}
