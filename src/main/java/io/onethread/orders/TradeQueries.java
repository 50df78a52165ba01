package io.onethread.orders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.onethread.graph.Cypher;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/** The queries behind the sums of orders. */
@Component
class TradeQueries {

	private final Cypher cypher;

	TradeQueries(Cypher cypher) {
		this.cypher = cypher;
	}

	/** The day of the newest order that is not in the future. */
	Optional<LocalDate> newestOrder() {
		return this.cypher.findOne("orders/find_order_day", Map.of(), (row) -> row.get("day").asLocalDate());
	}

	/** The day that all sums reach at least. */
	Optional<LocalDate> summedUpTo() {
		return this.cypher.find("orders/find_summed_day", Map.of(), (row) -> row.get("day"))
			.stream()
			.filter((day) -> !day.isNull())
			.map((day) -> day.asLocalDate())
			.findFirst();
	}

	List<String> traders() {
		return this.cypher.find("orders/find_traders", Map.of(), (row) -> row.get("id").asString());
	}

	List<String> tradersAmong(Set<String> records) {
		return this.cypher.find("orders/find_traders_among", Map.of("ids", List.copyOf(records)),
				(row) -> row.get("id").asString());
	}

	/** Orders that belong to no customer. */
	List<String> strays() {
		return this.cypher.find("orders/find_strays", Map.of(), (row) -> row.get("id").asString());
	}

	/** Gives those among the records that are orders of no customer their value. */
	void saveStrays(Collection<String> records) {
		this.cypher.save("orders/save_stray_values", Map.of("ids", List.copyOf(records)), (row) -> row);
	}

	void save(List<String> customers, LocalDate asOf) {
		Map<String, Object> parameters = Map.of("ids", customers);
		this.cypher.write((tx) -> {
			tx.run("orders/save_order_values", parameters);
			tx.run("orders/save_order_costs", parameters);
			Set<String> without = new HashSet<>(customers);
			List<Map<String, Object>> rows = new ArrayList<>();
			for (Record row : tx.run("orders/find_ledger", parameters)) {
				OrderBook book = new OrderBook(asOf);
				row.get("orders").values().forEach((order) -> book.add(placed(order)));
				if (!book.isEmpty()) {
					without.remove(row.get("id").asString());
					rows.add(Map.of("id", row.get("id").asString(), "sums", book.sums()));
				}
			}
			tx.run("orders/save_trades", Map.of("rows", rows));
			return tx.run("orders/delete_trades", Map.of("ids", List.copyOf(without)));
		});
	}

	private static OrderBook.Placed placed(Value order) {
		return new OrderBook.Placed(order.get(0).isNull() ? null : order.get(0).asLocalDate(), order.get(1).asDouble(0),
				order.get(2).isNull() ? null : order.get(2).asDouble(), order.get(3).asString("placed"),
				order.get(4).asDouble(0));
	}

	/** Takes away the sums of customers that are no more. */
	void sweep() {
		this.cypher.save("orders/delete_stray_trades", Map.of(), (row) -> row);
	}

}
