package io.onethread.demo;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.onethread.graph.Cypher;
import io.onethread.graph.GraphWriter;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Repository;

/** Writes the company and remembers how far it is. */
@Repository
class DemoQueries {

	private static final String ID = "demo";

	private final Cypher cypher;

	private final GraphWriter writer;

	DemoQueries(Cypher cypher, GraphWriter writer) {
		this.cypher = cypher;
		this.writer = writer;
	}

	Optional<DemoLoad> findLoad() {
		return this.cypher.findOne("demo/find_load", Map.of("id", ID),
				(row) -> new DemoLoad(row.get("seed").asLong(), row.get("today").asLocalDate(),
						row.get("size").asString(), row.get("doneBatches").asInt(), row.get("finished").asBoolean(),
						row.get("logins").asList(Value::asString)));
	}

	boolean holdsRecords() {
		return this.cypher.findOne("demo/find_any_record", Map.of(), (row) -> row).isPresent();
	}

	void begin(DemoLoad load) {
		this.cypher.save("demo/save_load",
				Map.of("id", ID, "seed", load.seed(), "today", load.today(), "size", load.size()), (row) -> row);
	}

	/**
	 * Writes a batch and counts it, both or neither. A batch that is counted already, by
	 * another program or by a commit whose reply was lost, is left alone.
	 */
	void save(DemoBatch batch, int number) {
		this.cypher.write((tx) -> {
			boolean mine = tx.run("demo/save_batch", Map.of("id", ID, "batch", number, "at", ZonedDateTime.now()))
				.getFirst()
				.get("mine")
				.asBoolean();
			return mine ? this.writer.write(tx, ID, ID, batch.records(), batch.links()).links() : 0;
		});
	}

	void end() {
		this.cypher.save("demo/save_load_end", Map.of("id", ID, "at", ZonedDateTime.now()), (row) -> row);
	}

	void saveLogins(List<String> names) {
		this.cypher.save("demo/save_logins", Map.of("id", ID, "logins", names), (row) -> row);
	}

}
