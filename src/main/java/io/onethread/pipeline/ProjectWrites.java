package io.onethread.pipeline;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphKinds;
import io.onethread.graph.GraphTransaction;
import io.onethread.graph.RecordsWritten;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Writes projects in transactions that may run twice: who may is asked in the
 * transaction, and what was written already is known again by its id.
 */
@Component
class ProjectWrites {

	private static final JsonMapper JSON = new JsonMapper();

	private final Cypher cypher;

	private final GraphKinds kinds;

	private final ApplicationEventPublisher events;

	ProjectWrites(Cypher cypher, GraphKinds kinds, ApplicationEventPublisher events) {
		this.cypher = cypher;
		this.kinds = kinds;
		this.events = events;
	}

	/** Writes all or nothing, then tells others which projects it touched. */
	<T> T run(Viewer viewer, Collection<String> projects, Set<String> kinds, Function<GraphTransaction, T> work) {
		if (viewer.is(Role.ADMINISTRATOR)) {
			throw new ProjectProblem.Forbidden();
		}
		T result = this.cypher.write(work);
		this.events.publishEvent(new RecordsWritten(kinds, Optional.of(Set.copyOf(projects))));
		return result;
	}

	/** As {@link #run(Viewer, Collection, Set, Function)}, for one project. */
	void change(Viewer viewer, String project, Function<GraphTransaction, Object> work) {
		run(viewer, Set.of(project), Set.of("Project"), work);
	}

	/**
	 * A project that the viewer may change.
	 * @throws ProjectProblem if there is none
	 */
	static Current require(GraphTransaction tx, Viewer viewer, String project) {
		Record row = look(tx, viewer, project);
		if (!row.get("editable").asBoolean()) {
			throw new ProjectProblem.Forbidden();
		}
		if (row.get("standing").isNull()) {
			StandingQueries.refresh(tx, List.of(project));
			row = look(tx, viewer, project);
		}
		Value properties = row.get("project");
		return new Current(project, properties.get("version").asLong(0), properties.asMap(),
				ProjectQueries.data(properties),
				ProjectQueries.standing(row.get("standing"), properties.get("status").asString(null)));
	}

	private static Record look(GraphTransaction tx, Viewer viewer, String project) {
		return tx.run("pipeline/find_project_to_change", viewer.with("id", project))
			.stream()
			.findFirst()
			.orElseThrow(ProjectProblem.NotThere::new);
	}

	/**
	 * Sets properties of a project by hand.
	 * @param set the properties, null for those to be emptied
	 * @throws ProjectProblem.Changed if its version is another one
	 */
	static void save(GraphTransaction tx, String project, long version, Map<String, @Nullable Object> set,
			Collection<String> edited) {
		Map<String, Object> parameters = new HashMap<>(Map.of("id", project, "version", version, "set", set, "edited",
				List.copyOf(edited), "at", ZonedDateTime.now()));
		if (tx.run("pipeline/save_project", parameters).isEmpty()) {
			throw new ProjectProblem.Changed();
		}
	}

	/** Notes what was changed on a project, and keeps its search keys in step. */
	void note(GraphTransaction tx, Viewer viewer, String change, String project, String what,
			Map<String, Object> before, Map<String, Object> after, Map<String, Object> whole) {
		tx.run("customer/save_change", Map.of("id", change, "record", project, "by", viewer.name(), "what", what,
				"before", json(before), "after", json(after), "keys", keys(whole), "at", ZonedDateTime.now()));
	}

	/** Whether this is noted already, because the transaction runs once more. */
	static boolean isNoted(GraphTransaction tx, String change) {
		return !tx.run("customer/find_change", Map.of("id", change)).isEmpty();
	}

	Map<String, Object> keys(Map<String, Object> properties) {
		return this.kinds.record("Project").map((kind) -> kind.derive().apply(properties)).orElse(Map.of());
	}

	static String json(Map<String, Object> properties) {
		Map<String, Object> texts = new TreeMap<>(properties);
		texts.replaceAll((name, value) -> (value instanceof java.time.temporal.Temporal) ? value.toString() : value);
		return JSON.writeValueAsString(texts);
	}

	/**
	 * A project as it is stored, at the time of a write.
	 *
	 * @param id its id
	 * @param version its version
	 * @param properties all that is stored
	 * @param data what people write down about it
	 * @param standing where it stands
	 */
	record Current(String id, long version, Map<String, Object> properties, ProjectData data,
			Project.Standing standing) {

	}

}
