package io.onethread.health;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class TrendTests {

	@Test
	void theRhythmIsTheMedianOfThePausesWithTheirMiddleHalf() {
		Rhythm rhythm = rhythm(new Books().on(100, 1).on(90, 1).on(78, 1).on(68, 1).on(54, 1).on(44, 1).on(10, 1));
		assertThat(rhythm.interval()).isEqualTo(11);
		assertThat(rhythm.shorter()).isEqualTo(10);
		assertThat(rhythm.longer()).isEqualTo(13.5);
		assertThat(rhythm.longest()).isEqualTo(34);
		assertThat(rhythm.next()).isEqualTo(Books.TODAY.plusDays(1));
	}

	@Test
	void aSilenceIsLongerThanAnyPauseAndFarOut() {
		assertThat(rhythm(new Books().every(14, 100, 400, 40)).isSilent()).isTrue();
		assertThat(rhythm(new Books().every(14, 100, 400, 20)).isSilent()).isFalse();
		Books seldom = new Books().on(500, 1).on(460, 1).on(320, 1).on(300, 1).on(250, 1).on(180, 1).on(120, 1);
		assertThat(rhythm(seldom).isSilent()).isFalse();
	}

	@Test
	void tooFewOrdersMakeNoRhythm() {
		assertThat(Rhythm.of(new Books().every(30, 100, 120, 0).history())).isEmpty();
	}

	@Test
	void whatIsUsualIsComputedFromTheTimeBefore() {
		Trend trend = trend(new Books().every(14, 1000, 540, 100).every(14, 300, 96, 0));
		assertThat(trend.usual()).isCloseTo(7000, within(350.0));
		assertThat(trend.fall()).isCloseTo(0.7, within(0.05));
		assertThat(trend.isDecline()).isTrue();
		assertThat(trend.chance()).isLessThan(0.001);
		assertThat(trend.lacking()).isCloseTo((7000 - 2100) * 365 / 98.0, within(2000.0));
		assertThat(trend.slope()).isNegative();
	}

	@Test
	void whatVariesMuchByItselfIsNoDecline() {
		Books wild = new Books();
		double[] values = { 50, 4000, 200, 90, 7000, 30, 900, 60, 3000, 100, 80, 5000, 20, 400, 70, 6000, 40, 300 };
		for (int i = 0; i < values.length; i++) {
			wild.on(540 - i * 25, values[i]);
		}
		wild.on(80, 200).on(50, 900).on(20, 100);
		assertThat(trend(wild).fall()).isGreaterThan(0.4);
		assertThat(trend(wild).isDecline()).isFalse();
	}

	@Test
	void whatComesEveryYearAtThisTimeIsNoDecline() {
		Books ices = new Books().every(14, 1000, 800, 470)
			.every(14, 300, 460, 368)
			.every(14, 1000, 364, 100)
			.every(14, 300, 96, 0);
		assertThat(trend(ices).fall()).isGreaterThan(0.4);
		assertThat(trend(ices).isDecline()).isFalse();
	}

	@Test
	void aFallThatIsOverIsNoDecline() {
		assertThat(trend(new Books().every(14, 1000, 540, 100).every(14, 100, 96, 50).every(7, 500, 48, 0)).isDecline())
			.isFalse();
	}

	@Test
	void theLowerTailOfTheNormalIsKnownToItsDigits() {
		assertThat(Normal.below(0)).isCloseTo(0.5, within(1e-7));
		assertThat(Normal.below(-1.959964)).isCloseTo(0.025, within(1e-7));
		assertThat(Normal.below(2.575829)).isCloseTo(0.995, within(1e-7));
	}

	private static Rhythm rhythm(Books books) {
		return Rhythm.of(books.history()).orElseThrow();
	}

	private static Trend trend(Books books) {
		Optional<Trend> trend = Trend.of(books.history(), rhythm(books));
		return trend.orElseThrow();
	}

}
