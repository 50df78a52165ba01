package io.onethread.orders;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.onethread.graph.Cypher;

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

	void save(List<String> customers, LocalDate asOf) {
		Map<String, Object> parameters = Map.of("ids", customers, "asOf", asOf);
		this.cypher.write((tx) -> {
			tx.run("orders/save_order_values", parameters);
			tx.run("orders/save_order_costs", parameters);
			tx.run("orders/save_trades", parameters);
			return tx.run("orders/delete_trades", parameters);
		});
	}

	/** Takes away the sums of customers that are no more. */
	void sweep() {
		this.cypher.save("orders/delete_stray_trades", Map.of(), (row) -> row);
	}

}
