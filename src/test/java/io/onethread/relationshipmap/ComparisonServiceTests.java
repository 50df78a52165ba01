package io.onethread.relationshipmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.orders.TradeSums;
import io.onethread.overlap.OverlapUpkeep;
import io.onethread.relationshipmap.Shift.What;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class ComparisonServiceTests {

	@Autowired
	ComparisonService service;

	@Autowired
	MapService map;

	@BeforeEach
	void company(@Autowired Cypher cypher, @Autowired GraphWriter writer, @Autowired TradeSums trades,
			@Autowired OverlapUpkeep overlaps, @Autowired Driver driver) {
		new MapCompany().write(cypher, writer, trades, overlaps, driver);
		MapHistory.write(driver);
	}

	@Test
	void customersContactsProjectsAndRepsAreGainedLostAndMoved() {
		Comparison all = compare(MapCompany.EXECUTIVE, null, MapHistory.APRIL, MapHistory.JULY);
		assertThat(names(all)).containsExactly("CUSTOMER_GAINED dogwood", "CUSTOMER_MOVED birch", "CONTACT_LOST dora",
				"CONTACT_MOVED kate", "PROJECT_OPENED line", "REP_LOST gone");
		assertThat(all.counts()).containsEntry(What.CUSTOMER_MOVED, 1L);
		Shift birch = all.only(List.of(What.CUSTOMER_MOVED)).shifts().getFirst();
		assertThat(birch.from()).extracting(Shift.End::id).isEqualTo("zhao");
		assertThat(birch.to()).extracting(Shift.End::id).isEqualTo("li");
		assertThat(birch.value()).isEqualTo(500);
	}

	@Test
	void onlyWhatLiesBetweenTheDaysIsTold() {
		assertThat(names(compare(MapCompany.EXECUTIVE, null, MapHistory.MAY, MapHistory.JULY)))
			.containsExactly("CUSTOMER_GAINED dogwood", "CONTACT_LOST dora", "PROJECT_OPENED line");
		assertThat(compare(MapCompany.EXECUTIVE, null, MapHistory.JULY, MapHistory.JULY).shifts()).isEmpty();
	}

	@Test
	void theOrderOfTheDaysDoesNotMatter() {
		assertThat(compare(MapCompany.EXECUTIVE, null, MapHistory.JULY, MapHistory.APRIL))
			.isEqualTo(compare(MapCompany.EXECUTIVE, null, MapHistory.APRIL, MapHistory.JULY));
	}

	@Test
	void whatAViewerMayNotSeeTodayDidNotHappen() {
		assertThat(names(compare(MapCompany.ZHAO, null, MapHistory.APRIL, MapHistory.JULY)))
			.containsExactly("CUSTOMER_GAINED dogwood", "CONTACT_LOST dora", "PROJECT_OPENED line", "REP_LOST gone");
		assertThat(names(compare(MapCompany.LI, null, MapHistory.APRIL, MapHistory.JULY)))
			.containsExactly("CUSTOMER_MOVED birch", "CONTACT_MOVED kate", "PROJECT_OPENED line", "REP_LOST gone");
	}

	@Test
	void aRecordOrAPlaceIsComparedAlone() {
		assertThat(names(compare(MapCompany.EXECUTIVE, "birch", MapHistory.APRIL, MapHistory.JULY)))
			.containsExactly("CUSTOMER_MOVED birch", "CONTACT_MOVED kate", "PROJECT_OPENED line");
		assertThat(names(compare(MapCompany.EXECUTIVE, "shanghai", MapHistory.APRIL, MapHistory.JULY)))
			.containsExactly("CUSTOMER_MOVED birch");
	}

	@Test
	void whatMovesBetweenClosedPlacesIsALineBetweenThem() {
		MapPicture picture = picture(MapState.START);
		assertThat(picture.links()).contains(new MapLink("lasers", "imaging", MapLink.OVERLAP, 1));
		assertThat(picture.marks()).containsEntry("imaging", new MapMark(MapMark.Tone.GOOD, 1, null))
			.containsEntry("lasers", new MapMark(MapMark.Tone.GOOD, 3, null));
		assertThat(picture.thing("birch")).isEmpty();
	}

	@Test
	void whatMovesToSomebodyWhoIsDrawnIsDrawnItself() {
		MapPicture picture = picture(MapState.START.opened(List.of("imaging", "shanghai@imaging")));
		assertThat(picture.links()).contains(new MapLink("li", "birch", MapLink.AFTER, 1),
				new MapLink("lasers", "birch", MapLink.BEFORE, 1));
		assertThat(picture.marks()).containsEntry("birch", new MapMark(MapMark.Tone.INFO, 0, 500.0));
	}

	@Test
	void aroundARecordWhoHadItIsDrawnToo() {
		MapPicture picture = picture(MapState.around("birch"));
		assertThat(picture.links()).contains(new MapLink("zhao", "birch", MapLink.BEFORE, 1),
				new MapLink("birch", "kate", MapLink.BEFORE, 1), new MapLink("alder", "kate", MapLink.AFTER, 1));
	}

	private MapPicture picture(MapState state) {
		CompanyMap company = this.map.company(MapCompany.EXECUTIVE);
		return this.service.picture(MapCompany.EXECUTIVE, company, state,
				compare(MapCompany.EXECUTIVE, state.root(), MapHistory.APRIL, MapHistory.JULY));
	}

	private Comparison compare(Viewer viewer, @Nullable String root, LocalDate earlier, LocalDate later) {
		return this.service.compare(viewer, this.map.company(viewer), root, earlier, later);
	}

	private static List<String> names(Comparison comparison) {
		return comparison.shifts().stream().map((shift) -> shift.what() + " " + shift.it().id()).toList();
	}

	/** Kept here so that a forgotten kind of change does not go unnoticed. */
	@Test
	void eachKindOfChangeHasAWord() {
		Map<String, What> keys = new java.util.HashMap<>();
		for (What what : What.values()) {
			assertThat(keys.put(what.key(), what)).isNull();
			assertThat(What.of(what.key())).contains(what);
		}
	}

}
