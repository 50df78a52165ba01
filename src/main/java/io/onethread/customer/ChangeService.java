package io.onethread.customer;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.ListRequest;
import io.onethread.graph.Listing;
import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Service;

/** Lists who added and changed what by hand. */
@Service
public class ChangeService {

	/** What changes may be sorted by. */
	public static final List<String> SORTS = List.of("at");

	private final Cypher cypher;

	ChangeService(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * A page of the changes of records that the viewer may see.
	 * @param rep by whom, or null for anybody
	 * @param kind the label of the records, or null for all
	 * @param what {@code created} or {@code changed}, or null for both
	 */
	public Listing<Change> list(Viewer viewer, @Nullable String rep, @Nullable String kind, @Nullable String what,
			ZonedDateTime since, ZonedDateTime before, ListRequest request) {
		return this.cypher
			.findOne("customer/find_changes",
					request.with(SORTS,
							viewer.with("rep", rep, "kind", kind, "what", what, "since", since, "before", before)),
					(row) -> new Listing<>(row.get("rows").asList(ChangeService::change), row.get("total").asLong()))
			.orElseThrow();
	}

	private static Change change(Value row) {
		return new Change(row.get("id").asString(), row.get("at").asZonedDateTime(), row.get("by").asString(""),
				RecordRef.of(row.get("rep")), row.get("what").asString(""), row.get("kind").asString(""),
				Objects.requireNonNull(RecordRef.of(row.get("record"))));
	}

}
