package io.onethread.impact;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.RecordRef;
import io.onethread.graph.Values;
import io.onethread.impact.Impact.Item;
import io.onethread.impact.Impact.Person;
import io.onethread.impact.Impact.Touched;
import io.onethread.shell.ChangeAhead;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

/** Reads what hangs on records and whom that concerns; keeps what was carried out. */
@Component
class ImpactQueries {

	private final Cypher cypher;

	ImpactQueries(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * A record that a change is about.
	 *
	 * @param record the record
	 * @param kind its label
	 * @param allowed whether the viewer may change it
	 * @param counted what is only counted, by kind
	 */
	record Subject(RecordRef record, String kind, boolean allowed, List<Touched> counted) {

	}

	/**
	 * Whom a change concerns.
	 *
	 * @param shown those whom the viewer may know to be concerned
	 * @param told all of them, by their ids
	 */
	record People(List<Person> shown, Set<String> told) {

	}

	List<Subject> subjects(Viewer viewer, List<String> ids) {
		return this.cypher.find("impact/find_subjects", viewer.with("ids", ids), ImpactQueries::subject);
	}

	List<Item> ofCustomers(Viewer viewer, List<String> ids, @Nullable String rep, Map<Item, String> kinds) {
		return items("impact/find_of_customers", viewer.with("ids", ids, "rep", rep), kinds);
	}

	List<Item> ofContact(Viewer viewer, String id, Map<Item, String> kinds) {
		return items("impact/find_of_contact", viewer.with("id", id), kinds);
	}

	List<Item> ofProject(Viewer viewer, String id, Map<Item, String> kinds) {
		return items("impact/find_of_project", viewer.with("id", id), kinds);
	}

	List<Item> ofLine(Viewer viewer, String id, Map<Item, String> kinds) {
		return items("impact/find_of_line", viewer.with("id", id), kinds);
	}

	People people(Viewer viewer, List<String> ids) {
		Map<String, Person> shown = new LinkedHashMap<>();
		Set<String> told = new LinkedHashSet<>();
		this.cypher.find("impact/find_people", viewer.with("ids", ids), (row) -> row).forEach((row) -> {
			String id = row.get("id").asString();
			told.add(id);
			if (row.get("seen").asBoolean()) {
				shown.putIfAbsent(id, new Person(new RecordRef(id, row.get("name").asString("")),
						row.get("why").asString(), row.get("by").isNull() ? null : row.get("by").asString()));
			}
		});
		return new People(List.copyOf(shown.values()), told);
	}

	/** Product lines or divisions, whichever a product or a line may go to. */
	List<RecordRef> places(Viewer viewer, String id) {
		return this.cypher.find("impact/find_places", viewer.with("id", id),
				(row) -> new RecordRef(row.get("id").asString(), row.get("name").asString("")));
	}

	void save(Viewer viewer, String id, ChangeAhead change, String undo, Collection<String> told) {
		Map<String, @Nullable Object> set = new java.util.HashMap<>();
		set.put("kind", change.kind().name());
		set.put("record", change.record());
		set.put("other", change.other());
		set.put("at", ZonedDateTime.now());
		set.put("undo", undo);
		set.put("told", List.copyOf(told));
		if (this.cypher
			.save("impact/save_carried_out", Map.of("user", viewer.user(), "id", id, "set", set), (row) -> row)
			.isEmpty()) {
			throw new ImpactProblem.NotThere();
		}
	}

	Optional<Kept> find(Viewer viewer, String id) {
		return this.cypher.findOne("impact/find_carried_out", viewer.with("id", id), ImpactQueries::kept);
	}

	List<CarriedOut> of(Viewer viewer, String record, ZonedDateTime since) {
		return this.cypher
			.find("impact/find_changes_of", viewer.with("record", record, "since", since), ImpactQueries::kept)
			.stream()
			.map(Kept::change)
			.toList();
	}

	void saveUndone(Viewer viewer, String id) {
		this.cypher.save("impact/save_undone", Map.of("user", viewer.user(), "id", id, "at", ZonedDateTime.now()),
				(row) -> row);
	}

	/**
	 * What is kept of a change.
	 *
	 * @param change the change
	 * @param told who was told, by their ids
	 * @param undone whether it was taken back
	 */
	record Kept(CarriedOut change, List<String> told, boolean undone) {

	}

	private List<Item> items(String query, Map<String, ?> parameters, Map<Item, String> kinds) {
		List<Item> items = new ArrayList<>();
		this.cypher.find(query, parameters, (row) -> row).forEach((row) -> {
			Item item = item(row);
			if (kinds.putIfAbsent(item, row.get("kind").asString("")) == null) {
				items.add(item);
			}
		});
		return items;
	}

	private static Item item(Record row) {
		return new Item(new RecordRef(row.get("id").asString(), row.get("name").asString("")), text(row, "what"),
				row.get("value").isNull() ? null : row.get("value").asDouble(),
				row.get("at").isNull() ? null : row.get("at").asLocalDate(), row.get("key").asBoolean(false),
				text(row, "hint"));
	}

	private static Subject subject(Record row) {
		List<Touched> counted = new ArrayList<>();
		count(counted, "Order", row.get("orders").asLong(0), row.get("value12").asDouble(0));
		count(counted, "Alert", row.get("alerts").asLong(0), 0);
		count(counted, "OverlapCase", row.get("cases").asLong(0), 0);
		return new Subject(new RecordRef(row.get("id").asString(), row.get("name").asString("")),
				row.get("kind").asString(""), row.get("allowed").asBoolean(false), counted);
	}

	private static void count(List<Touched> counted, String kind, long count, double value) {
		if (count > 0) {
			counted.add(new Touched(kind, count, value, List.of()));
		}
	}

	private static Kept kept(Record row) {
		Values done = new Values(row.get("done"));
		ZonedDateTime at = row.get("done").get("at").asZonedDateTime();
		return new Kept(
				new CarriedOut(done.textOrEmpty("id"),
						new ChangeAhead(ChangeAhead.Kind.valueOf(done.textOrEmpty("kind")), done.textOrEmpty("record"),
								done.text("other")),
						at, done.textOrEmpty("undo")),
				done.texts("told"), !row.get("done").get("undoneAt").isNull());
	}

	private static @Nullable String text(Record row, String name) {
		return row.get(name).isNull() ? null : row.get(name).asString();
	}

}
