package io.onethread.overlap;

import java.util.List;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static io.onethread.overlap.SmallCompany.CANARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@GraphTest
class OverlapServiceTests {

	private static boolean written;

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@Autowired
	OverlapUpkeep upkeep;

	@Autowired
	OverlapService overlaps;

	@BeforeEach
	void company() {
		if (!written) {
			new SmallCompany().write(this.cypher, this.writer);
			this.upkeep.refreshAll();
			written = true;
		}
	}

	@Test
	void anExecutiveSeesEachKindAndWhatIsNoneIsNotThere() {
		OverlapPage page = all(SmallCompany.executive());
		assertThat(page.items()).extracting(Overlap::kind)
			.containsExactlyInAnyOrder(OverlapKind.REPS, OverlapKind.DIVISIONS, OverlapKind.LOOK_ALIKE,
					OverlapKind.GROUP);
		assertThat(page.total()).isEqualTo(4);
		assertThat(page.atStake()).isEqualTo(3_700_000);
	}

	@Test
	void whatIsAvoidedComesFirstThenMostAtStake() {
		assertThat(all(SmallCompany.executive()).items()).extracting(Overlap::openValue)
			.containsExactly(200_000.0, 3_000_000.0, 500_000.0, 0.0);
		assertThat(find(SmallCompany.executive(), OverlapFilter.NONE, "-stake").items()).extracting(Overlap::openValue)
			.containsExactly(3_000_000.0, 500_000.0, 200_000.0, 0.0);
	}

	@Test
	void avoidedIsWhatSeveralWorkForMoneyAndNobodyHasComeToForLong() {
		OverlapPage page = all(SmallCompany.executive());
		assertThat(page.avoided()).isEqualTo(1);
		OverlapPage avoided = find(SmallCompany.executive(), new OverlapFilter(null, null, null, null, true), null);
		assertThat(avoided.items()).singleElement().satisfies((overlap) -> {
			assertThat(overlap.customers()).extracting(Overlap.Customer::name).containsExactly("Ninefold Ceramics");
			assertThat(overlap.avoided()).isTrue();
			assertThat(overlap.daysQuiet()).isEqualTo(40);
		});
	}

	@Test
	void nobodyIsToldThatACustomerIsAvoidedWhoWouldNotKnowIfSomebodyHadCome() {
		assertThat(all(SmallCompany.zhao()).items()).noneMatch(Overlap::avoided);
		assertThat(all(SmallCompany.li()).avoided()).isEqualTo(1);
	}

	@Test
	void aSharedCustomerTellsWhoWorksItAndHowLongNobodyCame() {
		Overlap overlap = only(SmallCompany.li(), OverlapKind.REPS);
		assertThat(overlap.customers()).extracting(Overlap.Customer::name).containsExactly("Lantern Hill Foundry");
		assertThat(overlap.reps()).extracting(Overlap.Rep::name).containsExactlyInAnyOrder("Li", "Wang");
		assertThat(overlap.divisions()).extracting(Place::nameEn).containsExactly("Imaging");
		assertThat(overlap.openValue()).isEqualTo(500_000);
		assertThat(overlap.daysQuiet()).isEqualTo(12);
		assertThat(overlap.reasons()).extracting(Reason::code).containsExactly("OWNERS", "PROJECTS", "ACTIVITIES");
	}

	@Test
	void aRepWhoOnlyHasAProjectThereSeesNoMoreThanTheirOwnPart() {
		Overlap overlap = only(SmallCompany.wang(), OverlapKind.REPS);
		assertThat(overlap.customers().getFirst().sight()).isEqualTo(Sight.OWN_PART);
		assertThat(overlap.openValue()).isEqualTo(500_000);
		assertThat(overlap.lastActivity()).isNull();
		assertThat(all(SmallCompany.wang()).total()).isEqualTo(1);
	}

	@Test
	void aRepSeesOverlapsOfTheirOwnCustomersOnly() {
		assertThat(all(SmallCompany.zhao()).items()).extracting(Overlap::kind)
			.containsExactlyInAnyOrder(OverlapKind.LOOK_ALIKE, OverlapKind.GROUP);
		assertThat(all(SmallCompany.administrator()).items()).isEmpty();
	}

	@Test
	void aManagerSeesThoseOfTheTeam() {
		assertThat(all(SmallCompany.chen()).total()).isEqualTo(4);
	}

	@Test
	void aCounterpartOneMayNotSeeIsACustomerOfADivision() {
		for (Viewer viewer : List.of(SmallCompany.li(), SmallCompany.chen())) {
			Overlap overlap = only(viewer, OverlapKind.LOOK_ALIKE);
			Overlap.Customer hidden = overlap.customers()
				.stream()
				.filter((customer) -> customer.sight() == Sight.EXISTS)
				.findFirst()
				.orElseThrow();
			assertThat(hidden.id()).isNull();
			assertThat(hidden.name()).isNull();
			assertThat(hidden.divisions()).extracting(Place::nameEn).containsExactly("Distribution");
			assertThat(overlap.openValue()).isZero();
			assertThat(overlap.reps()).extracting(Overlap.Rep::name).containsExactly("Li");
			assertThat(overlap.reasons()).extracting(Reason::code).contains("SAME_PHONE", "SAME_CREDIT_CODE");
			assertThat(all(viewer).toString() + this.overlaps.details(viewer, OverlapFilter.NONE, null, overlap.id()))
				.doesNotContainIgnoringCase(CANARY)
				.doesNotContain("like-zhao", "3000000");
		}
	}

	@Test
	void anIdOfAnOverlapThatIsNotOnesOwnFindsNothing() {
		String id = only(SmallCompany.li(), OverlapKind.REPS).id();
		assertThat(this.overlaps.details(SmallCompany.li(), OverlapFilter.NONE, null, id)).isPresent();
		assertThat(this.overlaps.details(SmallCompany.zhao(), OverlapFilter.NONE, null, id)).isEmpty();
	}

	@Test
	void divisionBranchAndKindNarrowTheList() {
		assertThat(find(SmallCompany.executive(), new OverlapFilter("distribution", null, null), null).total())
			.isEqualTo(3);
		assertThat(find(SmallCompany.executive(), new OverlapFilter(null, "beijing", OverlapKind.REPS), null).total())
			.isEqualTo(1);
		assertThat(find(SmallCompany.li(), new OverlapFilter(null, "beijing", OverlapKind.LOOK_ALIKE), null).total())
			.as("the branch of a customer that may not be known")
			.isZero();
	}

	@Test
	void pagesFollowOneAnotherAndAreNeverHuge() {
		List<String> all = all(SmallCompany.executive()).items().stream().map(Overlap::id).toList();
		OverlapPage second = this.overlaps.find(SmallCompany.executive(), OverlapFilter.NONE, null, 1, 3);
		assertThat(second.items()).extracting(Overlap::id).containsExactly(all.get(3));
		assertThat(second.total()).isEqualTo(4);
		assertThat(this.overlaps.find(SmallCompany.executive(), OverlapFilter.NONE, null, 0, 10_000_000).items())
			.hasSize(4);
	}

	@Test
	void sortingKnowsItsKeysAndNothingElse() {
		assertThat(find(SmallCompany.executive(), OverlapFilter.NONE, "activity").items())
			.extracting(Overlap::daysQuiet)
			.containsExactly(40L, 12L, 3L, null);
		assertThat(find(SmallCompany.executive(), OverlapFilter.NONE, "name").items())
			.extracting((overlap) -> overlap.customers().getFirst().name())
			.isSorted();
		for (String attack : List.of("n.name` RETURN 1 //", "stake; MATCH (n) DETACH DELETE n", "STAKE", "--stake")) {
			assertThatIllegalArgumentException()
				.isThrownBy(() -> find(SmallCompany.executive(), OverlapFilter.NONE, attack))
				.withMessageContaining("stake, orders, activity, score, name, kind")
				.withMessageNotContaining("DELETE");
		}
	}

	@Test
	void refreshingTwiceChangesNothing() {
		String before = all(SmallCompany.executive()).toString();
		this.upkeep.refreshAll();
		assertThat(all(SmallCompany.executive())).hasToString(before);
	}

	private OverlapPage all(Viewer viewer) {
		return find(viewer, OverlapFilter.NONE, null);
	}

	private Overlap only(Viewer viewer, OverlapKind kind) {
		List<Overlap> items = find(viewer, new OverlapFilter(null, null, kind), null).items();
		assertThat(items).hasSize(1);
		return items.getFirst();
	}

	private OverlapPage find(Viewer viewer, OverlapFilter filter, @org.jspecify.annotations.Nullable String sort) {
		return this.overlaps.find(viewer, filter, sort, 0, 50);
	}

}
