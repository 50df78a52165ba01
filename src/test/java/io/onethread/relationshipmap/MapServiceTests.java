package io.onethread.relationshipmap;

import java.util.List;
import java.util.Set;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.orders.TradeSums;
import io.onethread.overlap.OverlapUpkeep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class MapServiceTests {

	private static boolean written;

	@Autowired
	MapService service;

	@BeforeEach
	void company(@Autowired Cypher cypher, @Autowired GraphWriter writer, @Autowired TradeSums trades,
			@Autowired OverlapUpkeep overlaps, @Autowired Driver driver) {
		if (!written) {
			new MapCompany().write(cypher, writer, trades, overlaps, driver);
			written = true;
		}
	}

	@Test
	void whatIsKnownOfThingsIsForThoseWhoMayKnowIt() {
		List<String> ids = List.of("alder", "birch", "dogwood", "nothing");
		assertThat(this.service.facts(MapCompany.EXECUTIVE, ids)).containsOnlyKeys("alder", "birch", "dogwood");
		assertThat(this.service.facts(MapCompany.LI, ids)).containsOnlyKeys("alder", "birch");
		assertThat(this.service.facts(MapCompany.EXECUTIVE, List.of("alder"))).hasEntrySatisfying("alder",
				(facts) -> assertThat(facts.lastOrder()).isNotNull());
	}

	@Test
	void anExecutiveSeesTheWholeCompanyWithTrueNumbers() {
		MapGraph map = map(MapCompany.EXECUTIVE, MapLevel.COMPANY, "");
		assertThat(map.nodes()).containsExactly(new MapNode("company", "Company", "Company", 8, 1800),
				new MapNode("imaging", "Division", "影像事业部", 3, 1500),
				new MapNode("lasers", "Division", "激光事业部", 3, 800), new MapNode("free", "Rep", "Free", 1, 0),
				new MapNode("unworked", "Group", "", 2, 0));
		assertThat(map.links()).contains(new MapLink("imaging", "lasers", "OVERLAP", 2),
				new MapLink("imaging", "company", "PART_OF", 1));
	}

	@Test
	void aManagersNumbersCountTheTeamsCustomersOnly() {
		MapGraph map = map(MapCompany.CHEN, MapLevel.COMPANY, "");
		assertThat(map.nodes()).contains(new MapNode("company", "Company", "Company", 3, 1500),
				new MapNode("imaging", "Division", "影像事业部", 3, 1500),
				new MapNode("lasers", "Division", "激光事业部", 1, 500), new MapNode("free", "Rep", "Free", 0, 0));
		assertThat(map.links()).contains(new MapLink("imaging", "lasers", "OVERLAP", 1));
	}

	@Test
	void aRepsNumbersCountTheirOwnCustomersAndNotWhatOthersEarnThere() {
		assertThat(map(MapCompany.LI, MapLevel.COMPANY, "").nodes()).contains(
				new MapNode("imaging", "Division", "影像事业部", 2, 1500),
				new MapNode("lasers", "Division", "激光事业部", 1, 500));
		// Zhao runs a project at Birch, but does not answer for it.
		assertThat(map(MapCompany.ZHAO, MapLevel.COMPANY, "").nodes()).contains(
				new MapNode("imaging", "Division", "影像事业部", 1, 0), new MapNode("lasers", "Division", "激光事业部", 3, 300));
	}

	@Test
	void aDivisionShowsItsBranchesAndTheRepsOutsideThem() {
		MapGraph map = map(MapCompany.EXECUTIVE, MapLevel.DIVISION, "imaging");
		assertThat(map.nodes()).extracting(MapNode::id).containsExactly("imaging", "shanghai@imaging", "wang");
		assertThat(map.links()).containsExactly(new MapLink("shanghai@imaging", "imaging", "BELONGS_TO", 1),
				new MapLink("wang", "imaging", "IN", 1));
	}

	@Test
	void aBranchIsFoundByItsOwnIdAndAsSeenFromADivision() {
		assertThat(map(MapCompany.EXECUTIVE, MapLevel.BRANCH, "shanghai").nodes())
			.contains(new MapNode("shanghai", "Branch", "上海分公司", 2, 1500))
			.extracting(MapNode::id)
			.containsExactly("shanghai", "li", "chen");
		assertThat(map(MapCompany.EXECUTIVE, MapLevel.BRANCH, "shanghai@imaging").nodes()).hasSize(3);
		assertThat(map(MapCompany.EXECUTIVE, MapLevel.BRANCH, "suzhou").nodes()).extracting(MapNode::id)
			.containsExactly("suzhou", "zhao");
	}

	@Test
	void aRepShowsCustomersMostValuableFirst() {
		MapGraph map = map(MapCompany.CHEN, MapLevel.REP, "li");
		assertThat(map.nodes()).containsExactly(new MapNode("li", "Rep", "Li", 2, 1500),
				new MapNode("alder", "Customer", "Alder Optics", 1, 1000),
				new MapNode("birch", "Customer", "Birch Laboratories", 1, 500));
		assertThat(map.links()).containsExactly(new MapLink("li", "alder", "OWNS", 1),
				new MapLink("li", "birch", "OWNS", 1));
	}

	@Test
	void aColleagueIsInTheDirectoryButTheirCustomersAreNot() {
		assertThat(map(MapCompany.LI, MapLevel.REP, "wang").nodes())
			.containsExactly(new MapNode("wang", "Rep", "Wang", 0, 0));
		assertThat(map(MapCompany.ZHAO, MapLevel.REP, "li").nodes()).extracting(MapNode::id)
			.containsExactly("li", "birch");
	}

	@Test
	void aCustomerShowsWhatHangsTogetherWithIt() {
		MapGraph map = map(MapCompany.LI, MapLevel.CUSTOMER, "birch");
		assertThat(map.nodes()).extracting(MapNode::id).containsExactlyInAnyOrder("birch", "line", "li", "zhao");
		assertThat(map.links()).extracting(MapLink::type).containsExactlyInAnyOrder("FOR", "OWNS", "RUNS");
	}

	@Test
	void whatAViewerMayNotSeeIsAsIfItWereNotThere() {
		for (String id : List.of("dogwood", "cedar2", "dora", "no such thing", "", "o-dogwood")) {
			assertThat(this.service.map(MapCompany.LI, MapLevel.CUSTOMER, id)).isEmpty();
			assertThat(this.service.around(MapCompany.LI, id)).isEmpty();
		}
		for (MapLevel level : List.of(MapLevel.DIVISION, MapLevel.BRANCH, MapLevel.REP)) {
			assertThat(this.service.map(MapCompany.LI, level, "no such thing")).isEmpty();
			assertThat(this.service.map(MapCompany.LI, level, null)).isEmpty();
		}
		assertThat(this.service.map(MapCompany.EXECUTIVE, MapLevel.BRANCH, "imaging")).isEmpty();
	}

	@Test
	void anyRecordHasItsSurroundings() {
		assertThat(around(MapCompany.LI, "line")).contains("line", "birch", "zhao");
		assertThat(around(MapCompany.EXECUTIVE, "kate")).containsExactlyInAnyOrder("kate", "alder");
		assertThat(around(MapCompany.EXECUTIVE, "o-alder")).containsExactlyInAnyOrder("o-alder", "alder");
		assertThat(around(MapCompany.EXECUTIVE, "lasers")).contains("suzhou@lasers");
		assertThat(around(MapCompany.EXECUTIVE, "cedar")).contains("cedar2");
		assertThat(around(MapCompany.CHEN, "cedar")).doesNotContain("cedar2");
	}

	@Test
	void theSharedCustomersAreThoseCounted() {
		CompanyMap company = this.service.company(MapCompany.EXECUTIVE);
		Overlap overlap = company.overlap("lasers", "imaging").orElseThrow();
		assertThat(overlap.count()).isEqualTo(2);
		assertThat(this.service.shared(MapCompany.EXECUTIVE, company, overlap, 10)).containsExactly(
				new SharedCustomer("birch", "Birch Laboratories", null, 500, null, null),
				new SharedCustomer("cedar", "Cedar Works", null, 0, "cedar2", "Zederwerk"));
		CompanyMap team = this.service.company(MapCompany.CHEN);
		assertThat(this.service.shared(MapCompany.CHEN, team, team.overlaps().getFirst(), 10)).hasSize(1);
	}

	@Test
	void aPictureDrawsSharedCustomersOnceTiedToBothSides() {
		MapState state = MapState.START.withLargest(false).opened(List.of("imaging", "shanghai@imaging", "li"));
		MapPicture picture = this.service.picture(MapCompany.EXECUTIVE, this.service.company(MapCompany.EXECUTIVE),
				state);
		assertThat(picture.things()).extracting(MapThing::id)
			.containsExactly("company", "imaging", "shanghai@imaging", "li", "chen", "wang", "lasers", "free",
					"unworked", "alder", "birch");
		assertThat(picture.links()).contains(new MapLink("li", "birch", "OWNS", 1),
				new MapLink("lasers", "birch", "WORKS", 1), new MapLink("imaging", "lasers", "OVERLAP", 2));
		assertThat(picture.path("birch")).extracting(MapThing::id)
			.containsExactly("company", "imaging", "shanghai@imaging", "li", "birch");
		assertThat(picture.thing("birch").orElseThrow().colour()).isEqualTo(5);
	}

	@Test
	void whatNobodyWorksIsOpenedLikeTheRest() {
		MapPicture picture = this.service.picture(MapCompany.EXECUTIVE, this.service.company(MapCompany.EXECUTIVE),
				MapState.START.opened(List.of("unworked")));
		assertThat(picture.links()).contains(new MapLink("unworked", "elm", "MORE", 1),
				new MapLink("unworked", "fir", "MORE", 1));
	}

	@Test
	void theLargestCustomersHangOnWhateverIsDrawnOfThoseWhoWorkThem() {
		MapPicture picture = this.service.picture(MapCompany.CHEN, this.service.company(MapCompany.CHEN),
				MapState.START);
		assertThat(picture.links()).contains(new MapLink("imaging", "alder", "WORKS", 1),
				new MapLink("lasers", "birch", "WORKS", 1));
		assertThat(picture.things()).extracting(MapThing::id).doesNotContain("dogwood");
	}

	@Test
	void anOpenCustomerShowsItsContactsAndProjects() {
		MapState state = MapState.START.opened(List.of("imaging", "shanghai@imaging", "li", "birch"));
		MapPicture picture = this.service.picture(MapCompany.LI, this.service.company(MapCompany.LI), state);
		assertThat(picture.links()).contains(new MapLink("line", "birch", "FOR", 1),
				new MapLink("zhao", "line", "RUNS", 1));
	}

	@Test
	void aRecordIsOpenedByKind() {
		MapState state = MapState.around("birch").openedBy("birch", Set.of("Rep"), 1);
		assertThat(drawn(MapCompany.LI, state)).contains("birch", "more:birch:Rep").doesNotContain("line");
	}

	@Test
	void whatSeveralShareIsDrawnAndToldApart() {
		MapState state = MapState.START.withLargest(false)
			.withBetween(new Between(Between.What.SHARED, List.of("birch", "zhao")));
		MapPicture picture = this.service.picture(MapCompany.EXECUTIVE, this.service.company(MapCompany.EXECUTIVE),
				state);
		assertThat(picture.marks()).containsOnlyKeys("birch", "zhao", "line");
		assertThat(picture.links()).contains(new MapLink("line", "birch", "FOR", 1),
				new MapLink("zhao", "line", "RUNS", 1));
	}

	@Test
	void waysBetweenTwoAreDrawn() {
		MapState state = MapState.START.withLargest(false)
			.withBetween(new Between(Between.What.WAYS, List.of("kate", "zhao")));
		MapPicture picture = this.service.picture(MapCompany.EXECUTIVE, this.service.company(MapCompany.EXECUTIVE),
				state);
		assertThat(picture.marks()).containsKeys("kate", "zhao");
		assertThat(picture.links()).anyMatch((link) -> link.from().equals("kate") || link.to().equals("kate"));
		assertThat(this.service.picture(MapCompany.ZHAO, this.service.company(MapCompany.ZHAO), state).things())
			.extracting(MapThing::name)
			.doesNotContain("Kate");
	}

	@Test
	void certainCustomersAreDrawnWhateverIsOpen() {
		assertThat(drawn(MapCompany.EXECUTIVE, MapState.START.withPicked(Set.of("dogwood", "x"))))
			.contains("dogwood", "lasers")
			.doesNotContain("alder");
		assertThat(drawn(MapCompany.LI, MapState.START.withPicked(Set.of("dogwood", "alder")))).contains("alder")
			.doesNotContain("dogwood");
	}

	@Test
	void idsThatAreNotThereOpenNothing() {
		MapState state = new MapState("dogwood", Set.of("dogwood", "x"), java.util.Map.of("y", 3), true, true, null,
				Set.of("dogwood"), new Between(Between.What.SHARED, List.of("dogwood", "x")), java.util.Map.of());
		assertThat(this.service.picture(MapCompany.LI, this.service.company(MapCompany.LI), state).things()).isEmpty();
	}

	private List<String> drawn(Viewer viewer, MapState state) {
		return this.service.picture(viewer, this.service.company(viewer), state)
			.things()
			.stream()
			.map(MapThing::id)
			.toList();
	}

	private MapGraph map(Viewer viewer, MapLevel level, String id) {
		return this.service.map(viewer, level, id).orElseThrow();
	}

	private List<String> around(Viewer viewer, String id) {
		return this.service.around(viewer, id).orElseThrow().nodes().stream().map(MapNode::id).toList();
	}

}
