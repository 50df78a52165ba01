package io.onethread.lookup;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.onethread.access.Viewer;
import io.onethread.graph.GraphTransaction;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

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
		return this.tx.run("lookup/find_record", this.viewer.with("id", this.id)).stream().findFirst().map((row) -> {
			this.full = row.get("full").asBoolean();
			return SearchQueries.ref(row.get("kind"), row.get("id"), row.get("name"));
		});
	}

	/** All strands but those to orders and activities, the direct ones first. */
	List<Strand> ties(int depth) {
		return this.tx.run("lookup/find_ties", this.viewer.with("id", this.id, "full", this.full, "depth", depth))
			.stream()
			.map(this::strand)
			.toList();
	}

	Page orders(int depth, ThreadFilter filter, long skip, int limit) {
		return page("lookup/find_orders", depth, filter, skip, limit);
	}

	Page activities(int depth, ThreadFilter filter, long skip, int limit) {
		return page("lookup/find_activities", depth, filter, skip, limit);
	}

	/** Which of some records a rep answers for, by their ids. */
	Set<String> owned(Collection<String> ids, String owner) {
		return this.tx.run("lookup/find_owned", this.viewer.with("ids", List.copyOf(ids), "owner", owner))
			.stream()
			.map((row) -> row.get("id").asString())
			.collect(Collectors.toSet());
	}

	private Page page(String query, int depth, ThreadFilter filter, long skip, int limit) {
		LocalDate today = LocalDate.now(ZoneId.systemDefault());
		List<Record> rows = this.tx.run(query,
				this.viewer.with("id", this.id, "full", this.full, "depth", depth, "skip", skip, "limit", limit,
						"after", filter.time().after(today), "until", filter.time().until(today), "owner",
						filter.owner()));
		if (rows.isEmpty() && skip > 0) {
			return new Page(page(query, depth, filter, 0, 1).total(), List.of());
		}
		return new Page(rows.isEmpty() ? 0 : rows.getFirst().get("total").asLong(),
				rows.stream().map(this::strand).toList());
	}

	private Strand strand(Record row) {
		RecordRef to = SearchQueries.ref(row.get("kind"), row.get("id"), row.get("name"));
		String type = row.get("type").asString();
		Map<String, Object> facts = SearchQueries.present(row.get("facts"));
		if (row.get("viaId").isNull()) {
			return new Strand(to, type, null, List.of(link(this.id, to.id(), type, row.get("out"))), grounds(row),
					facts);
		}
		RecordRef via = SearchQueries.ref(row.get("viaKind"), row.get("viaId"), row.get("viaName"));
		return new Strand(to, type, via,
				List.of(link(this.id, via.id(), row.get("viaType").asString(), row.get("viaOut")),
						link(via.id(), to.id(), type, row.get("out"))),
				grounds(row), facts);
	}

	private static ThreadLink link(String near, String far, String type, Value out) {
		return out.asBoolean(true) ? new ThreadLink(near, far, type) : new ThreadLink(far, near, type);
	}

	private static Grounds grounds(Record row) {
		Value link = map(row.get("link"));
		Value sums = map(row.get("sums"));
		Value facts = map(row.get("facts"));
		return new Grounds(date(sums.get("last")), sums.get("activities").asLong(0), sums.get("visits").asLong(0),
				sums.get("orders").asLong(0), sums.get("money").asDouble(facts.get("value").asDouble(0)),
				text(link.get("role")), link.get("key").asBoolean(false), text(link.get("title")),
				date(link.get("since")), date(link.get("until")), text(facts.get("status")),
				link.get("score").asDouble(0));
	}

	private static Value map(Value value) {
		return value.isNull() ? Values.value(Map.of()) : value;
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

	private static @Nullable LocalDate date(Value value) {
		return value.isNull() ? null : value.asLocalDate();
	}

}
