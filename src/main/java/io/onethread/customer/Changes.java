package io.onethread.customer;

import java.time.ZonedDateTime;
import java.util.Optional;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;

import org.springframework.stereotype.Service;

/** Says what is noted of changes by hand. */
@Service
public class Changes {

	private final Cypher cypher;

	Changes(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * Who changed a record last by hand.
	 * @param since changes made before are not asked for
	 * @return the name of a rep or a login; nothing where nobody did, or the viewer may
	 * not know of the record
	 */
	public Optional<String> lastBy(Viewer viewer, String record, ZonedDateTime since) {
		return this.cypher.findOne("customer/find_last_change", viewer.with("id", record, "since", since),
				(row) -> row.get("name").asString());
	}

}
