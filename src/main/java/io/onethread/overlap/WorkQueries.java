package io.onethread.overlap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.onethread.graph.Cypher;

import org.springframework.stereotype.Component;

/** Keeps who works which customer, and what hangs on it, as links of the graph. */
@Component
class WorkQueries {

	private static final int BATCH = 100;

	private final Cypher cypher;

	WorkQueries(Cypher cypher) {
		this.cypher = cypher;
	}

	List<String> customers() {
		return this.cypher.find("overlap/find_customers", Map.of(), (row) -> row.get("id").asString());
	}

	/** The customers that these records have to do with. */
	List<String> customersTouched(Set<String> records) {
		return this.cypher.find("overlap/find_customers_touched", Map.of("ids", List.copyOf(records)),
				(row) -> row.get("id").asString());
	}

	/** Brings the workers of customers up to date, in batches. */
	void refresh(List<String> customers, Steps steps) {
		for (int from = 0; from < customers.size(); from += BATCH) {
			List<String> batch = customers.subList(from, Math.min(customers.size(), from + BATCH));
			Map<String, Object> parameters = Map.of("ids", batch, "at", UUID.randomUUID().toString());
			this.cypher.write((tx) -> {
				tx.run("overlap/save_workers", parameters);
				tx.run("overlap/delete_workers", parameters);
				return tx.run("overlap/save_work", parameters);
			});
			steps.done((double) (from + batch.size()) / customers.size());
		}
	}

	/** Brings up to date who sells what at customers, in batches. */
	void refreshLines(List<String> customers) {
		for (int from = 0; from < customers.size(); from += BATCH) {
			this.cypher.save("overlap/save_lines",
					Map.of("ids", customers.subList(from, Math.min(customers.size(), from + BATCH))), (row) -> row);
		}
	}

	/** Takes away what was kept of customers that are no more. */
	void sweep() {
		this.cypher.save("overlap/delete_stray_work", Map.of(), (row) -> row);
	}

	/** Is told how far it is, from 0 to 1. */
	interface Steps {

		void done(double fraction);

	}

}
