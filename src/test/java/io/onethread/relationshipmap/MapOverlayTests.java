package io.onethread.relationshipmap;

import java.util.List;
import java.util.Map;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.health.HealthUpkeep;
import io.onethread.orders.TradeSums;
import io.onethread.overlap.OverlapUpkeep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class MapOverlayTests {

	@Autowired
	MapService service;

	@BeforeEach
	void company(@Autowired Cypher cypher, @Autowired GraphWriter writer, @Autowired TradeSums trades,
			@Autowired OverlapUpkeep overlaps, @Autowired HealthUpkeep health, @Autowired Driver driver) {
		new MapCompany().write(cypher, writer, trades, overlaps, driver);
		for (Map.Entry<String, Double> cost : Map.of("alder", 600.0, "birch", 1400.0, "dogwood", 299.0).entrySet()) {
			driver.executableQuery("MATCH (o:Record {id: 'o-' + $id}) SET o.cost = $cost")
				.withParameters(Map.of("id", cost.getKey(), "cost", cost.getValue()))
				.execute();
		}
		trades.refreshAll();
		health.refreshAll();
		driver.executableQuery("""
				MATCH (c:Record {id: 'birch'})
				MERGE (alert:Alert {id: 'map-alert'}) SET alert.kind = 'decline', alert.state = 'open'
				MERGE (alert)-[:ABOUT]->(c)""").execute();
	}

	@Test
	void aPlaceCountsEachCustomerOnce() {
		Totals all = totals(MapCompany.EXECUTIVE, CompanyMap.COMPANY);
		assertThat(all.customers()).isEqualTo(8);
		assertThat(all.profit()).isEqualTo(-499);
		assertThat(List.of(all.earning(), all.even(), all.losing())).containsExactly(1L, 1L, 1L);
		assertThat(List.of(all.overlaps(), all.declines(), all.projects(), all.pursued())).containsExactly(3L, 1L, 1L,
				1L);
		assertThat(all.openValue()).isEqualTo(9000);
		assertThat(totals(MapCompany.EXECUTIVE, "imaging").overlaps()).isEqualTo(2);
		assertThat(totals(MapCompany.EXECUTIVE, "lasers").losing()).isEqualTo(1);
	}

	@Test
	void neglectedIsWhereMoneyIsAtStakeAndNobodyCame() {
		assertThat(totals(MapCompany.EXECUTIVE, CompanyMap.COMPANY).neglected()).isEqualTo(3);
		assertThat(totals(MapCompany.EXECUTIVE, "wang").neglected()).isZero();
	}

	@Test
	void mineAreThoseOneAnswersForAndNotThoseOfTheTeam() {
		assertThat(totals(MapCompany.LI, CompanyMap.COMPANY).mine()).isEqualTo(2);
		assertThat(totals(MapCompany.CHEN, CompanyMap.COMPANY).mine()).isZero();
	}

	@Test
	void whoOnlyWorksAProjectAtACustomerLearnsNotHowItFares() {
		Totals zhao = totals(MapCompany.ZHAO, CompanyMap.COMPANY);
		assertThat(List.of(zhao.losing(), zhao.declines())).containsExactly(0L, 0L);
		assertThat(zhao.profit()).isEqualTo(1);
		assertThat(zhao.overlaps()).isEqualTo(2);
		MapPicture picture = picture(MapCompany.ZHAO, MapOverlay.DECLINE, "lasers", "suzhou@lasers", "zhao");
		assertThat(picture.thing("birch")).isPresent();
		assertThat(picture.marks()).isEmpty();
	}

	@Test
	void anOverlayMarksPlacesAndCustomers() {
		MapPicture picture = picture(MapCompany.EXECUTIVE, MapOverlay.PROFIT, "imaging", "shanghai@imaging", "li");
		assertThat(picture.marks()).containsEntry("birch", new MapMark(MapMark.Tone.BAD, 1, -900.0))
			.containsEntry("alder", new MapMark(MapMark.Tone.GOOD, 0, 400.0))
			.containsEntry("imaging", new MapMark(MapMark.Tone.BAD, 1, -500.0))
			.doesNotContainKey("elm");
	}

	@Test
	void theLargestCustomersAreThoseAnOverlayIsAbout() {
		for (MapOverlay overlay : List.of(MapOverlay.DECLINE, MapOverlay.PROFIT, MapOverlay.PROJECTS)) {
			assertThat(customers(picture(MapCompany.EXECUTIVE, overlay))).as(overlay.key()).containsExactly("birch");
		}
		assertThat(customers(picture(MapCompany.EXECUTIVE, MapOverlay.OVERLAP))).containsExactly("birch", "cedar",
				"cedar2");
		assertThat(customers(picture(MapCompany.EXECUTIVE, MapOverlay.NEGLECTED))).containsExactly("alder", "birch",
				"dogwood");
		assertThat(customers(picture(MapCompany.LI, MapOverlay.MINE))).containsExactly("alder", "birch");
	}

	@Test
	void theSurroundingsOfARecordAreMarkedToo() {
		MapState around = MapState.around("birch").withOverlay(MapOverlay.PROJECTS);
		MapPicture picture = this.service.picture(MapCompany.LI, this.service.company(MapCompany.LI), around);
		assertThat(picture.marks()).containsOnlyKeys("birch", "line", "li", "zhao");
	}

	private Totals totals(Viewer viewer, String hub) {
		return this.service.company(viewer).hub(hub).orElseThrow().totals();
	}

	private MapPicture picture(Viewer viewer, MapOverlay overlay, String... open) {
		return this.service.picture(viewer, this.service.company(viewer),
				MapState.START.withOverlay(overlay).opened(List.of(open)));
	}

	private static List<String> customers(MapPicture picture) {
		return picture.things().stream().filter((thing) -> thing.type().equals("Customer")).map(MapThing::id).toList();
	}

}
