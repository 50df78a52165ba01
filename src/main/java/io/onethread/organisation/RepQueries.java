package io.onethread.organisation;

import java.util.Optional;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.ListRequest;
import io.onethread.graph.Listing;
import io.onethread.graph.RecordRef;
import io.onethread.graph.Values;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/** Reads reps. */
@Component
class RepQueries {

	private final Cypher cypher;

	RepQueries(Cypher cypher) {
		this.cypher = cypher;
	}

	Optional<Rep> find(Viewer viewer, String id) {
		return this.cypher.findOne("organisation/find_rep", viewer.with("id", id),
				(row) -> rep(row.get("rep"), row.get("division"), row.get("branch"), row.get("manager")));
	}

	Listing<Rep> list(Viewer viewer, ListRequest request) {
		return this.cypher
			.findOne("organisation/find_reps", request.with(RepService.SORTS, viewer.with()),
					(row) -> new Listing<>(row.get("rows")
						.asList((one) -> rep(one.get("rep"), one.get("division"), one.get("branch"),
								one.get("manager"))),
							row.get("total").asLong()))
			.orElseThrow();
	}

	private static Rep rep(Value value, Value division, Value branch, Value manager) {
		Values rep = new Values(value);
		return new Rep(rep.textOrEmpty("id"), rep.textOrEmpty("name"), rep.text("nameEn"), rep.text("code"),
				rep.text("title"), rep.text("email"), rep.text("phone"), rep.text("city"), rep.text("status"),
				RecordRef.of(division), RecordRef.of(branch), RecordRef.of(manager));
	}

}
