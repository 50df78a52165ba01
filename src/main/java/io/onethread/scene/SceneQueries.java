package io.onethread.scene;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/** Keeps scenes, and finds the records they are about. */
@Component
class SceneQueries {

	/** A scene with what it holds, as text. */
	record Stored(Scene scene, String content) {

	}

	/** Where a key leads, and whether the viewer sees that in full. */
	record Found(String id, boolean full) {

	}

	private final Cypher cypher;

	SceneQueries(Cypher cypher) {
		this.cypher = cypher;
	}

	List<Scene> list(Viewer viewer) {
		return this.cypher.find("scene/find_scenes", viewer.with(), SceneQueries::scene);
	}

	Optional<Stored> find(Viewer viewer, String id) {
		return this.cypher.findOne("scene/find_scene", viewer.with("id", id),
				(row) -> new Stored(scene(row), row.get("content").asString("{}")));
	}

	List<RecordRef> people(Viewer viewer, String text) {
		List<String> self = Stream.of(viewer.user(), viewer.rep()).flatMap(Stream::ofNullable).toList();
		return this.cypher.find("scene/find_people", Map.of("self", self, "text", text),
				(row) -> new RecordRef(row.get("id").asString(), row.get("name").asString("")));
	}

	List<SceneName> names(Viewer viewer, Collection<String> ids) {
		return this.cypher.find("scene/find_names", viewer.with("ids", List.copyOf(ids)),
				(row) -> new SceneName(row.get("id").asString(), row.get("label").asString(),
						row.get("name").asString(""), text(row.get("nameEn"))));
	}

	/** The keys of records, of those only that the viewer may see. */
	List<RecordKey> keys(Viewer viewer, Collection<String> ids) {
		return this.cypher.find("scene/find_keys", viewer.with("ids", List.copyOf(ids)),
				(row) -> new RecordKey(row.get("id").asString(), row.get("label").asString(), text(row.get("source")),
						text(row.get("code"))));
	}

	/** Where keys lead, by their places; nowhere where the viewer may not see it. */
	Map<Integer, Found> records(Viewer viewer, List<RecordKey> keys) {
		Map<Integer, Found> found = new HashMap<>();
		this.cypher
			.find("scene/find_records", viewer.with("keys", numbered(keys)),
					(row) -> Map.entry(row.get("n").asInt(),
							new Found(row.get("id").asString(), row.get("full").asBoolean())))
			.forEach((row) -> found.put(row.getKey(), row.getValue()));
		return found;
	}

	/** What the records are called that somebody may not see. */
	Set<String> hiddenNames(List<RecordKey> keys) {
		Set<String> names = new HashSet<>();
		if (!keys.isEmpty()) {
			this.cypher.find("scene/find_hidden_names", Map.of("keys", numbered(keys)), (row) -> {
				List<String> some = new ArrayList<>();
				for (String property : List.of("name", "nameEn", "shortName")) {
					some.add(row.get(property).asString(""));
				}
				if (!row.get("formerNames").isNull()) {
					some.addAll(row.get("formerNames").asList(Value::asString));
				}
				return some;
			}).forEach(names::addAll);
		}
		names.removeIf(String::isBlank);
		return names;
	}

	/** Keeps it; false where it is somebody else's. */
	boolean save(Viewer viewer, String id, Map<String, ? extends @Nullable Object> set, ZonedDateTime at) {
		return !this.cypher
			.save("scene/save_scene", Map.of("user", viewer.user(), "id", id, "set", set, "at", at), (row) -> row)
			.isEmpty();
	}

	boolean isDeleted(Viewer viewer, String id) {
		return this.cypher
			.findOne("scene/find_deleted", Map.of("user", viewer.user(), "id", id), (row) -> row.get("id").asString())
			.isPresent();
	}

	/** Shows it to these and nobody else; gives those it was not shown to before. */
	List<String> people(Viewer viewer, String id, Collection<String> people) {
		return this.cypher
			.save("scene/save_people", Map.of("user", viewer.user(), "id", id, "people", List.copyOf(people)),
					(row) -> row.get("added").asList(Value::asString))
			.stream()
			.flatMap(List::stream)
			.toList();
	}

	void purge(Viewer viewer, ZonedDateTime before) {
		this.cypher.save("scene/delete_scenes", Map.of("user", viewer.user(), "before", before), (row) -> row);
	}

	private static List<Map<String, @Nullable Object>> numbered(List<RecordKey> keys) {
		List<Map<String, @Nullable Object>> numbered = new ArrayList<>();
		for (int i = 0; i < keys.size(); i++) {
			numbered.add(keys.get(i).parameter(i));
		}
		return numbered;
	}

	private static Scene scene(Record row) {
		Value scene = row.get("scene");
		return new Scene(scene.get("id").asString(), scene.get("name").asString(""), row.get("maker").asString(""),
				row.get("own").asBoolean(), scene.get("byLink").asBoolean(false), RecordRef.listOf(row.get("people")),
				scene.get("at").asZonedDateTime(), scene.get("changedAt").asZonedDateTime());
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

}
