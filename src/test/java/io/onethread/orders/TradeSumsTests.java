package io.onethread.orders;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.LinkRow;
import io.onethread.graph.RecordRow;
import io.onethread.graph.RecordsWritten;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@GraphTest
class TradeSumsTests {

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@Autowired
	TradeSums sums;

	@Autowired
	Driver driver;

	@Autowired
	ApplicationEventPublisher events;

	private final List<RecordRow> records = new ArrayList<>();

	private final List<LinkRow> links = new ArrayList<>();

	@BeforeEach
	void empty() {
		run("MATCH (n:Order|Trade|Customer|Product) DETACH DELETE n");
	}

	@Test
	void sumsAreKeptByMonthAndInAll() {
		order("o1", "c1", LocalDate.of(2025, 6, 3), 100.0, "placed");
		order("o2", "c1", LocalDate.of(2025, 6, 30), 50.0, "placed");
		order("o3", "c1", LocalDate.of(2025, 8, 1), 25.5, "placed");
		order("o4", "c1", LocalDate.of(2025, 8, 2), 999.0, "cancelled");
		write();
		this.sums.refresh(List.of("c1"));
		Record trade = trade("c1");
		assertThat(trade.get("orders").asInt()).isEqualTo(3);
		assertThat(trade.get("value").asDouble()).isEqualTo(175.5);
		assertThat(trade.get("months").asList()).containsExactly("2025-06", "2025-08");
		assertThat(trade.get("values").asList()).containsExactly(150.0, 25.5);
		assertThat(trade.get("lastOrderAt").asLocalDate()).isEqualTo(LocalDate.of(2025, 8, 1));
	}

	@Test
	void theTwelveMonthsOfOldBooksEndWithTheBooks() {
		order("o1", "c1", LocalDate.of(1997, 2, 1), 40.0, "placed");
		order("o2", "c1", LocalDate.of(1998, 2, 1), 60.0, "placed");
		order("o3", "c2", LocalDate.of(1998, 5, 6), 10.0, "placed");
		write();
		this.sums.refreshAll();
		assertThat(trade("c1").get("value12").asDouble()).isEqualTo(60);
		assertThat(trade("c2").get("value12").asDouble()).isEqualTo(10);
	}

	@Test
	void anOrderDatedInTheFutureDoesNotMoveTheTwelveMonths() {
		order("o1", "c1", LocalDate.now().minusDays(3), 40.0, "placed");
		order("o2", "c1", LocalDate.of(2999, 1, 1), 60.0, "placed");
		write();
		this.sums.refreshAll();
		assertThat(trade("c1").get("value12").asDouble()).isEqualTo(40);
		assertThat(trade("c1").get("value").asDouble()).isEqualTo(100);
	}

	@Test
	void aNewerOrderOfOneCustomerMovesTheTwelveMonthsOfAll() {
		order("o1", "c1", LocalDate.of(2020, 1, 1), 40.0, "placed");
		write();
		this.sums.refreshAll();
		order("o2", "c2", LocalDate.of(2022, 1, 1), 5.0, "placed");
		write();
		this.sums.refresh(List.of("c2"));
		assertThat(trade("c1").get("value12").asDouble()).isZero();
	}

	@Test
	void anOrderWithoutValueIsWorthItsLinesAndFollowsThem() {
		order("o1", "c1", LocalDate.of(1998, 1, 1), null, "placed");
		line("o1", "p1", 1, 10, 14.0, 0.0);
		line("o1", "p1", 2, 3, 9.8, 0.15);
		write();
		this.sums.refresh(List.of("c1"));
		assertThat(value("o1")).isCloseTo(10 * 14.0 + 3 * 9.8 * 0.85, within(1e-9));
		line("o1", "p1", 2, 4, 9.8, 0.15);
		write();
		this.sums.refresh(List.of("c1"));
		assertThat(value("o1")).isCloseTo(10 * 14.0 + 4 * 9.8 * 0.85, within(1e-9));
		assertThat(trade("c1").get("value").asDouble()).isCloseTo(value("o1"), within(1e-9));
	}

	@Test
	void whatCameBackIsTakenOffInItsMonth() {
		order("o1", "c1", LocalDate.of(2025, 6, 3), 100.0, "placed");
		order("o2", "c1", LocalDate.of(2025, 7, 2), -30.0, "returned");
		order("o3", "c1", LocalDate.of(2025, 7, 4), 80.0, "returned");
		order("o4", "c1", LocalDate.of(2025, 7, 9), -5.0, "cancelled");
		order("o5", "c1", LocalDate.of(2025, 7, 10), null, "placed");
		line("o5", "p1", 1, 10, 7.0, 0.0);
		line("o5", "p2", 2, -2, 7.0, 0.0);
		write();
		this.sums.refresh(List.of("c1"));
		Record trade = trade("c1");
		assertThat(trade.get("values").asList()).containsExactly(100.0, -30.0 - 5 + 70 - 14);
		assertThat(trade.get("value12").asDouble()).isEqualTo(121);
		assertThat(trade.get("returns12").asDouble()).isEqualTo(30.0 + 80 + 5 + 14);
		assertThat(trade.get("orders").asInt()).isEqualTo(3);
		assertThat(trade.get("dayOrders").asList()).containsExactly(1L, 0L, 1L, 0L, 1L);
	}

	@Test
	void costsAreUnknownAsSoonAsOneOrderHasNone() {
		order("o1", "c1", LocalDate.of(2025, 6, 3), 100.0, "placed", 60.0);
		order("o2", "c1", LocalDate.of(2025, 7, 2), -30.0, "returned", 18.0);
		write();
		this.sums.refresh(List.of("c1"));
		assertThat(trade("c1").get("cost12").asDouble()).isEqualTo(42);
		order("o3", "c1", LocalDate.of(2025, 8, 2), 10.0, "placed");
		write();
		this.sums.refresh(List.of("c1"));
		assertThat(trade("c1").get("cost12").isNull()).isTrue();
	}

	@Test
	void anOrderOfNoCustomerIsWorthItsLines() {
		this.records.add(new RecordRow("Order", "o1", Map.of("placedAt", LocalDate.of(2025, 6, 3))));
		line("o1", "p1", 1, 3, 2.5, 0.0);
		write();
		this.sums.refreshAll();
		assertThat(value("o1")).isEqualTo(7.5);
	}

	@Test
	void aValueThatTheFileGaveStays() {
		order("o1", "c1", LocalDate.of(1998, 1, 1), 77.0, "placed");
		line("o1", "p1", 1, 10, 14.0, 0.0);
		write();
		this.sums.refresh(List.of("c1"));
		assertThat(value("o1")).isEqualTo(77);
	}

	@Test
	void refreshingTwiceChangesNothingAndOrdersThatAreGoneTakeTheirSumsAlong() {
		order("o1", "c1", LocalDate.of(2025, 6, 3), 100.0, "placed");
		write();
		this.sums.refreshAll();
		Map<String, Object> first = trade("c1").asMap();
		this.sums.refreshAll();
		assertThat(trade("c1").asMap()).isEqualTo(first);
		run("MATCH (n:Order) DETACH DELETE n");
		this.sums.refreshAll();
		assertThat(run("MATCH (t:Trade) RETURN t")).isEmpty();
	}

	@Test
	void writtenOrdersAreSummedInTheBackground() {
		order("o1", "c1", LocalDate.of(2025, 6, 3), 100.0, "placed");
		write();
		this.events.publishEvent(new RecordsWritten(Set.of("Order"), Optional.of(Set.of("o1"))));
		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> this.sums.isUpToDate() && !run("MATCH (t:Trade) RETURN t").isEmpty());
		assertThat(trade("c1").get("value").asDouble()).isEqualTo(100);
	}

	private void order(String id, String customer, LocalDate day, @org.jspecify.annotations.Nullable Double value,
			String status) {
		this.records.add(new RecordRow("Customer", customer, Map.of("name", customer)));
		this.records
			.add(new RecordRow("Order", id, (value != null) ? Map.of("placedAt", day, "status", status, "value", value)
					: Map.of("placedAt", day, "status", status)));
		this.links.add(new LinkRow("PLACED", "Customer", customer, "Order", id, Map.of()));
	}

	private void order(String id, String customer, LocalDate day, double value, String status, double cost) {
		order(id, customer, day, value, status);
		this.records.add(new RecordRow("Order", id, Map.of("cost", cost)));
	}

	private void line(String order, String product, long number, double quantity, double price, double discount) {
		this.records.add(new RecordRow("Product", product, Map.of("name", product)));
		this.links.add(new LinkRow("CONTAINS", "Order", order, "Product", product,
				Map.of("line", number, "quantity", quantity, "price", price, "discount", discount)));
	}

	private void write() {
		this.cypher.write((tx) -> this.writer.write(tx, "test", "run", this.records, this.links));
		this.records.clear();
		this.links.clear();
	}

	private double value(String order) {
		return run("MATCH (o:Order {id: '" + order + "'}) RETURN o.value AS value").getFirst().get("value").asDouble();
	}

	private Record trade(String customer) {
		return run("MATCH (:Customer {id: '" + customer
				+ "'})-[:TRADED]->(t) RETURN t.orders AS orders, t.value AS value, t.value12 AS value12, "
				+ "t.months AS months, t.values AS values, t.lastOrderAt AS lastOrderAt, "
				+ "t.returns12 AS returns12, t.cost12 AS cost12, t.dayOrders AS dayOrders")
			.getFirst();
	}

	private List<Record> run(String query) {
		try (var session = this.driver.session()) {
			return session.run(query).list();
		}
	}

}
