package io.onethread.lookup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.onethread.access.Viewer;
import io.onethread.graph.GraphTransaction;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.types.MapAccessorWithDefaultValue;

/** The queries of a thread. */
final class ThreadQueries {

	private final GraphTransaction tx;

	private final Viewer viewer;

	private final String id;

	private boolean full;

	ThreadQueries(GraphTransaction tx, Viewer viewer, String id) {
		this.tx = tx;
		this.viewer = viewer;
		this.id = id;
	}

	/** One page of a long list, and how long the list is. */
	record Page(long total, List<Strand> strands) {

	}

	/** The record in the middle. The other queries rely on its having been asked for. */
	Optional<RecordRef> root() {
		return this.tx.run("lookup/find_root", this.viewer.with("id", this.id)).stream().findFirst().map((row) -> {
			this.full = row.get("full").asBoolean();
			return SearchQueries.ref(row.get("kind"), row.get("id"), row.get("name"));
		});
	}

	List<Strand> near() {
		return strands("lookup/find_near");
	}

	List<Strand> far() {
		return strands("lookup/find_far");
	}

	List<Strand> met() {
		return strands("lookup/find_met");
	}

	List<Strand> bought() {
		return strands("lookup/find_bought");
	}

	Page orders(int depth, long skip, int limit) {
		return page("lookup/find_orders", depth, skip, limit);
	}

	Page activities(int depth, long skip, int limit) {
		return page("lookup/find_activities", depth, skip, limit);
	}

	Map<String, Map<String, Object>> facts(List<String> ids) {
		Map<String, Map<String, Object>> facts = new HashMap<>();
		for (Record row : this.tx.run("lookup/find_facts", this.viewer.with("ids", ids))) {
			facts.put(row.get("id").asString(), SearchQueries.present(row.get("facts")));
		}
		return facts;
	}

	private List<Strand> strands(String query) {
		return this.tx.run(query, this.viewer.with("id", this.id, "full", this.full))
			.stream()
			.map(this::strand)
			.toList();
	}

	private Page page(String query, int depth, long skip, int limit) {
		return this.tx
			.run(query,
					this.viewer.with("id", this.id, "full", this.full, "depth", depth, "skip", skip, "limit", limit))
			.stream()
			.findFirst()
			.map((row) -> new Page(row.get("total").asLong(), row.get("page").asList(this::strand)))
			.orElseGet(() -> new Page(0, List.of()));
	}

	private Strand strand(MapAccessorWithDefaultValue row) {
		RecordRef to = SearchQueries.ref(row.get("kind"), row.get("id"), row.get("name"));
		String type = row.get("type").asString();
		if (row.get("viaId").isNull()) {
			return new Strand(to, type, null, List.of(link(this.id, to.id(), type, row.get("out"))), grounds(row));
		}
		RecordRef via = SearchQueries.ref(row.get("viaKind"), row.get("viaId"), row.get("viaName"));
		return new Strand(to, type, via,
				List.of(link(this.id, via.id(), row.get("viaType").asString(), row.get("viaOut")),
						link(via.id(), to.id(), type, row.get("out"))),
				grounds(row));
	}

	private static ThreadLink link(String near, String far, String type, Value out) {
		return out.asBoolean(true) ? new ThreadLink(near, far, type) : new ThreadLink(far, near, type);
	}

	private static Grounds grounds(MapAccessorWithDefaultValue row) {
		Value link = row.get("link").isNull() ? Values.value(Map.of()) : row.get("link");
		double value = row.get("value").asDouble(0);
		return new Grounds(date(row.get("last")), row.get("activities").asLong(0), row.get("visits").asLong(0),
				row.get("orders").asLong(0), row.get("money").asDouble(value), text(link.get("role")),
				link.get("key").asBoolean(false), text(link.get("title")), date(link.get("since")),
				date(link.get("until")), text(row.get("status")), link.get("score").asDouble(0));
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

	private static @Nullable LocalDate date(Value value) {
		return value.isNull() ? null : value.asLocalDate();
	}

}
