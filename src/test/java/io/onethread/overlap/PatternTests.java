package io.onethread.overlap;

import java.util.List;

import io.onethread.overlap.Part.Sells;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PatternTests {

	@Test
	void theSameProductLineIsACollision() {
		assertThat(of(OverlapKind.REPS, part(false, sells("a", "lenses", "cameras"), sells("b", "cameras"))))
			.isEqualTo(Pattern.COLLISION);
	}

	@Test
	void otherProductLinesAreCrossSelling() {
		assertThat(of(OverlapKind.DIVISIONS, part(false, sells("a", "lenses"), sells("b", "cameras"))))
			.isEqualTo(Pattern.CROSS_SELLING);
	}

	@Test
	void whatNobodyKnowsIsNotTold() {
		assertThat(of(OverlapKind.REPS, part(false, sells("a", "lenses"), sells("b")))).isEqualTo(Pattern.UNCLEAR);
		assertThat(of(OverlapKind.REPS, part(false))).isEqualTo(Pattern.UNCLEAR);
	}

	@Test
	void aCollisionIsOneEvenIfAThirdRepsLinesAreUnknown() {
		assertThat(of(OverlapKind.REPS, part(false, sells("a", "lenses"), sells("b"), sells("c", "lenses"))))
			.isEqualTo(Pattern.COLLISION);
	}

	@Test
	void whatPassesOnJustNowIsChangingHandsWhateverIsSold() {
		assertThat(of(OverlapKind.REPS, part(true, sells("a", "lenses"), sells("b", "lenses"))))
			.isEqualTo(Pattern.CHANGING_HANDS);
	}

	@Test
	void parentAndSubsidiaryAreAGroup() {
		assertThat(of(OverlapKind.GROUP, part(false, sells("a", "lenses")), part(false, sells("b", "lenses"))))
			.isEqualTo(Pattern.GROUP);
	}

	@Test
	void whoWorksBothRecordsCountsOnce() {
		assertThat(of(OverlapKind.LOOK_ALIKE, part(false, sells("a", "lenses")), part(false, sells("a", "lenses"))))
			.isEqualTo(Pattern.UNCLEAR);
		assertThat(of(OverlapKind.LOOK_ALIKE, part(false, sells("a", "lenses")), part(false, sells(null, "lenses"))))
			.isEqualTo(Pattern.COLLISION);
	}

	private static Pattern of(OverlapKind kind, Part... parts) {
		return Pattern.of(kind, List.of(parts));
	}

	private static Part part(boolean passing, Sells... sells) {
		return new Part("c", Sight.FULL, "C", null, List.of(), List.of(), List.of(), 0, null, null, List.of(sells),
				passing);
	}

	private static Sells sells(@Nullable String rep, String... lines) {
		return new Sells(rep, List.of(lines));
	}

}
