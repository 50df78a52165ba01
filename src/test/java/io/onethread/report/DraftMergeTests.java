package io.onethread.report;

import java.util.List;

import io.onethread.report.DraftLine.Section;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DraftMergeTests {

	@Test
	void whatIsNewComesAfterWhatIsThere() {
		assertThat(DraftMerge.section("", List.of(), lines("a:Visited A", "b:Called B")))
			.isEqualTo("Visited A\nCalled B");
		assertThat(
				DraftMerge.section("My own line\nVisited A", lines("a:Visited A"), lines("a:Visited A", "b:Called B")))
			.isEqualTo("My own line\nVisited A\nCalled B");
	}

	@Test
	void aLineLeftAsItWasFollowsTheGraph() {
		assertThat(DraftMerge.section("Visited A\nend", lines("a:Visited A"), lines("a:Visited A: samples")))
			.isEqualTo("Visited A: samples\nend");
		assertThat(DraftMerge.section("Visited A\nend", lines("a:Visited A"), List.of())).isEqualTo("end");
	}

	@Test
	void aLineChangedByHandStays() {
		assertThat(DraftMerge.section("Visited A, they want it", lines("a:Visited A"), lines("a:Visited A: samples")))
			.isEqualTo("Visited A, they want it");
		assertThat(DraftMerge.section("Visited A, they want it", lines("a:Visited A"), List.of()))
			.isEqualTo("Visited A, they want it");
	}

	@Test
	void aLineTakenOutDoesNotComeBack() {
		assertThat(DraftMerge.section("Called B", lines("a:Visited A", "b:Called B"),
				lines("a:Visited A", "b:Called B", "c:Mailed C")))
			.isEqualTo("Called B\nMailed C");
	}

	@Test
	void twoThingsThatSoundTheSameAreTwo() {
		assertThat(DraftMerge.section("", List.of(), lines("a:Called B", "b:Called B")))
			.isEqualTo("Called B\nCalled B");
		assertThat(DraftMerge.section("Called B\nCalled B", lines("a:Called B", "b:Called B"), lines("a:Called B")))
			.isEqualTo("Called B");
	}

	@Test
	void whatIsKeptComesBackAsItWas() {
		DraftLine line = new DraftLine(Section.PLAN, "plan:task:1", "Send\tthe\n offer");
		assertThat(line.text()).isEqualTo("Send the offer");
		assertThat(DraftLine.of(line.stored())).isEqualTo(line);
	}

	private static List<DraftLine> lines(String... keysAndTexts) {
		return java.util.Arrays.stream(keysAndTexts)
			.map((one) -> one.split(":", 2))
			.map((parts) -> new DraftLine(Section.CARE, parts[0], parts[1]))
			.toList();
	}

}
