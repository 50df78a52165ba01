package io.onethread.health;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTransaction;
import io.onethread.graph.RecordRef;
import io.onethread.graph.Values;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/** Reads and keeps how customers fare. */
@Component
class HealthQueries {

	private final Cypher cypher;

	HealthQueries(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * What the health of a customer is computed from, where the viewer sees it in full.
	 */
	Optional<Facts> facts(Viewer viewer, String customer) {
		return this.cypher.read((tx) -> tx.run("health/find_customer", viewer.with("id", customer)).isEmpty()
				? Optional.empty() : facts(tx, List.of(customer)).stream().findFirst());
	}

	static List<Facts> facts(GraphTransaction tx, Collection<String> customers) {
		return tx.run("health/find_facts", Map.of("ids", List.copyOf(customers)))
			.stream()
			.map(HealthQueries::facts)
			.toList();
	}

	private static Facts facts(Record row) {
		Value trade = row.get("trade");
		Values sums = new Values(trade);
		return new Facts(row.get("id").asString(), row.get("status").asString(), history(trade),
				trade.get("value12").asDouble(0), trade.get("returns12").asDouble(0), sums.amount("cost12"),
				row.get("efforts").asList(HealthQueries::effort));
	}

	static History history(Value trade) {
		List<LocalDate> days = trade.get("days").asList(Value::asLocalDate, List.of());
		double[] values = new double[days.size()];
		long[] orders = new long[days.size()];
		for (int i = 0; i < values.length; i++) {
			values[i] = trade.get("dayValues").get(i).asDouble();
			orders[i] = trade.get("dayOrders").get(i).asLong();
		}
		return new History(days, values, orders, trade.get("asOf").asLocalDate());
	}

	private static Effort effort(Value value) {
		return new Effort(value.get("kind").asString(), new Values(value).text("division"), value.get("times").asLong(),
				value.get("measured").asLong(0), value.get("unmeasured").asLong(0));
	}

	static void save(GraphTransaction tx, List<Facts> facts, Map<String, CustomerHealth> health) {
		List<Map<String, Object>> rows = new ArrayList<>(facts.size());
		facts.forEach((one) -> rows.add(Map.of("id", one.customer(), "set", set(one, health.get(one.customer())))));
		tx.run("health/save_health", Map.of("rows", rows));
	}

	private static Map<String, @Nullable Object> set(Facts facts, @Nullable CustomerHealth health) {
		Map<String, @Nullable Object> set = new HashMap<>();
		if (health != null) {
			set.putAll(figures(health.profit()));
			set.put("asOf", health.asOf());
			Rhythm rhythm = health.rhythm();
			set.put("interval", (rhythm != null) ? rhythm.interval() : null);
			set.put("nextOrderAt", (rhythm != null) ? rhythm.next() : null);
			Trend trend = health.trend();
			set.put("fall", (trend != null) ? trend.fall() : null);
			set.put("slope", (trend != null) ? trend.slope() : null);
		}
		set.put("kinds", facts.efforts().stream().map(Effort::kind).toList());
		set.put("divisions",
				facts.efforts().stream().map((one) -> (one.division() == null) ? "" : one.division()).toList());
		set.put("times", facts.efforts().stream().map(Effort::times).toList());
		set.put("measured", facts.efforts().stream().map(Effort::measured).toList());
		set.put("unmeasured", facts.efforts().stream().map(Effort::unmeasured).toList());
		return set;
	}

	private static Map<String, @Nullable Object> figures(Profit profit) {
		Map<String, @Nullable Object> set = new HashMap<>();
		set.put("net", profit.net());
		set.put("returns", profit.returns());
		set.put("cost", profit.cost());
		set.put("serving", profit.serving());
		set.put("profit", profit.profit());
		set.put("standing", profit.standing().word());
		return set;
	}

	/** Forgets customers that have no orders. */
	static void forget(GraphTransaction tx, Collection<String> customers) {
		tx.run("health/delete_health", Map.of("ids", List.copyOf(customers)));
	}

	/** Forgets customers that are no more. */
	void sweep() {
		this.cypher.save("health/delete_stray_health", Map.of(), (row) -> row);
	}

	List<String> traders() {
		return this.cypher.find("health/find_traders", Map.of(), (row) -> row.get("id").asString());
	}

	List<String> customersTouched(Set<String> records) {
		return this.cypher.find("health/find_customers_touched", Map.of("ids", List.copyOf(records)),
				(row) -> row.get("id").asString());
	}

	/** Some of what is kept, in the order of their ids. */
	List<Kept> kept(String after, int limit) {
		return this.cypher.find("health/find_standings", Map.of("after", after, "limit", limit),
				(row) -> kept(row.get("health")));
	}

	private static Kept kept(Value health) {
		List<Effort> efforts = new ArrayList<>();
		List<String> kinds = health.get("kinds").asList(Value::asString, List.of());
		for (int i = 0; i < kinds.size(); i++) {
			String division = health.get("divisions").get(i).asString();
			efforts
				.add(new Effort(kinds.get(i), division.isEmpty() ? null : division, health.get("times").get(i).asLong(),
						health.get("measured").get(i).asLong(), health.get("unmeasured").get(i).asLong()));
		}
		return new Kept(health.get("id").asString(), health.get("net").asDouble(0), health.get("returns").asDouble(0),
				new Values(health).amount("cost"), efforts);
	}

	/** What each customer of the viewer's brought and left. */
	List<Share> shares(Viewer viewer, boolean mine) {
		return this.cypher.find("health/find_shares", viewer.with("mine", mine),
				(row) -> new Share(row.get("id").asString(), row.get("net").asDouble(0),
						row.get("profit").isNull() ? null : row.get("profit").asDouble()));
	}

	List<KeyCustomers.Row> shown(Viewer viewer, List<String> customers) {
		return this.cypher.find("health/find_shown", viewer.with("ids", customers), (row) -> {
			Value customer = row.get("customer");
			return new KeyCustomers.Row(java.util.Objects.requireNonNull(RecordRef.of(customer)),
					new Values(customer).text("nameEn"), row.get("net").asDouble(0),
					row.get("profit").isNull() ? null : row.get("profit").asDouble(),
					row.get("standing").asString(Standing.UNKNOWN.word()), RecordRef.listOf(row.get("holders")),
					row.get("alerts").asList(Value::asString), 0);
		});
	}

	List<Division> divisions() {
		return this.cypher.find("health/find_divisions", Map.of(), (row) -> new Division(row.get("id").asString(),
				row.get("name").asString(""), row.get("nameEn").isNull() ? null : row.get("nameEn").asString()));
	}

	List<DivisionProfit> profits(Viewer viewer) {
		return this.cypher.find("health/find_profits", viewer.with(),
				(row) -> new DivisionProfit(row.get("division").isNull() ? null : row.get("division").asString(),
						row.get("customers").asLong(), row.get("net").asDouble(0), row.get("cost").asDouble(0),
						row.get("serving").asDouble(0), row.get("profit").asDouble(0), row.get("unknown").asLong(),
						row.get("losing").asLong()));
	}

	/**
	 * What is kept of a customer, from which its profit can be computed anew.
	 *
	 * @param id the id of what is kept
	 * @param net what it brought
	 * @param returns what came back
	 * @param cost what the goods cost
	 * @param efforts what was done for it
	 */
	record Kept(String id, double net, double returns, @Nullable Double cost, List<Effort> efforts) {

		Standing standing(HealthSettings settings) {
			return Profit.of(this.net, this.returns, this.cost, this.efforts, settings).standing();
		}

	}

	/**
	 * What a customer brought and left.
	 *
	 * @param customer its id
	 * @param net what it brought
	 * @param profit what it left; null where unknown
	 */
	record Share(String customer, double net, @Nullable Double profit) {

	}

}
