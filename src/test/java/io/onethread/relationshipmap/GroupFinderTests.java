package io.onethread.relationshipmap;

import java.util.List;
import java.util.Set;

import io.onethread.relationshipmap.Groups.Bridge;
import io.onethread.relationshipmap.Groups.Loose;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GroupFinderTests {

	/** Two that each work together, and one of each who knows the other. */
	private static final List<WorkTie> TWO = List.of(tie("a1", "a2"), tie("a2", "a3"), tie("a1", "a3"), tie("b1", "b2"),
			tie("b2", "b3"), tie("b1", "b3"), tie("a3", "b1"));

	@Test
	void whoWorksTogetherIsAGroup() {
		assertThat(find(TWO).groups()).containsExactly(List.of("a1", "a2", "a3"), List.of("b1", "b2", "b3"));
	}

	@Test
	void theSameTiesGiveTheSameGroups() {
		assertThat(find(TWO)).isEqualTo(find(TWO));
	}

	@Test
	void whoHoldsTwoGroupsTogetherIsABridgeWithAReason() {
		assertThat(find(TWO).bridges()).containsExactly(new Bridge("a3", 0.6, true, 0, List.of(1), 1, 0),
				new Bridge("b1", 0.6, true, 1, List.of(0), 1, 0));
	}

	@Test
	void nobodyHoldsTogetherWhatIsOneGroup() {
		assertThat(find(List.of(tie("a1", "a2"), tie("a2", "a3"), tie("a1", "a3"))).bridges()).isEmpty();
		assertThat(find(List.of()).groups()).isEmpty();
	}

	@Test
	void divisionsThatShareLeastStandFirst() {
		CompanyMap company = new CompanyMapBuilder(
				new Directory(List.of(division("one"), division("other"), division("alone")), List.of(),
						List.of(rep("r", "one"), rep("s", "other"), rep("t", "alone"))))
			.build(List.of(new Worked(Set.of("r", "s"), 2, 0), new Worked(Set.of("r"), 8, 0),
					new Worked(Set.of("t"), 5, 0)), List.of());
		assertThat(new GroupFinder(List.of()).find(company).divisions()).containsExactly(new Loose("alone", 5, 0, 0),
				new Loose("one", 10, 2, 1), new Loose("other", 2, 2, 1));
	}

	private static Groups find(List<WorkTie> ties) {
		return new GroupFinder(ties).find(CompanyMap.NONE);
	}

	private static WorkTie tie(String one, String other) {
		return new WorkTie(one, other, 1, 0);
	}

	private static Directory.Division division(String id) {
		return new Directory.Division(id, id, null, 0, List.of());
	}

	private static Directory.Rep rep(String id, String division) {
		return new Directory.Rep(id, id, null, false, List.of(division), List.of());
	}

}
