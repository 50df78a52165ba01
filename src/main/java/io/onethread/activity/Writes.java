package io.onethread.activity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTransaction;
import io.onethread.graph.RecordsWritten;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What writing an activity and writing a task have in common: transactions that may run
 * twice, ids that are free, ties to what the viewer may know of, and telling others.
 */
@Component
class Writes {

	private final Cypher cypher;

	private final ApplicationEventPublisher events;

	Writes(Cypher cypher, ApplicationEventPublisher events) {
		this.cypher = cypher;
		this.events = events;
	}

	/** Writes all or nothing. */
	void run(Consumer<GraphTransaction> work) {
		this.cypher.write((tx) -> {
			work.accept(tx);
			return true;
		});
	}

	/** Whether this viewer added it already; refuses an id that is not free. */
	static boolean isRepeated(GraphTransaction tx, Viewer viewer, String kind, String id) {
		requireUuid(id);
		return tx.run("activity/find_origin", Map.of("id", id)).stream().findFirst().map((row) -> {
			if (!row.get("kind").asString().equals(kind) || !row.get("by").asString("").equals(viewer.user())) {
				throw new ActivityProblem.IdRefused();
			}
			return true;
		}).orElse(false);
	}

	/**
	 * The kinds of some records by their ids.
	 * @throws ActivityProblem.NotThere if one is missing, or the viewer may not know of
	 * it
	 */
	static Map<String, String> kinds(GraphTransaction tx, Viewer viewer, Collection<String> ids) {
		Set<String> asked = new HashSet<>(ids);
		Map<String, String> kinds = new HashMap<>();
		if (!asked.isEmpty()) {
			tx.run("activity/find_tied", viewer.with("ids", List.copyOf(asked)))
				.forEach((row) -> kinds.put(row.get("id").asString(), row.get("kind").asString()));
		}
		if (kinds.size() < asked.size()) {
			throw new ActivityProblem.NotThere();
		}
		return kinds;
	}

	static void requireSalesperson(Viewer viewer) {
		if (viewer.is(Role.ADMINISTRATOR)) {
			throw new ActivityProblem.Forbidden();
		}
	}

	void tell(String kind, String id, Collection<String> others) {
		Set<String> ids = new HashSet<>(others);
		ids.add(id);
		this.events.publishEvent(new RecordsWritten(Set.of(kind), Optional.of(ids)));
	}

	/** An id that anybody could guess would tell, by being refused, that it is taken. */
	private static void requireUuid(String id) {
		try {
			if (UUID.fromString(id).toString().equals(id)) {
				return;
			}
		}
		catch (IllegalArgumentException ex) {
			// Said below.
		}
		throw new ActivityProblem.IdRefused();
	}

}
