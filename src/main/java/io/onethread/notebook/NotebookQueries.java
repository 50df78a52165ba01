package io.onethread.notebook;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.RecordRef;
import io.onethread.graph.Values;
import io.onethread.overlap.Place;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/** Reads and writes notebooks. Every query starts from the viewer's own login. */
@Component
class NotebookQueries {

	private final Cypher cypher;

	NotebookQueries(Cypher cypher) {
		this.cypher = cypher;
	}

	List<NotebookEntry> entries(Viewer viewer) {
		return this.cypher.find("notebook/find_entries", viewer.with(), (row) -> entry(row.get("entry")));
	}

	Optional<NotebookEntry> entry(Viewer viewer, String id) {
		return this.cypher.findOne("notebook/find_entry", viewer.with("id", id), (row) -> entry(row.get("entry")));
	}

	List<NotebookImport> imports(Viewer viewer, int limit) {
		return this.cypher.find("notebook/find_imports", viewer.with("limit", (long) limit),
				(row) -> new NotebookImport(row.get("id").asString(), row.get("name").asString(""),
						row.get("at").asZonedDateTime(), row.get("brought").asLong(), row.get("left").asLong()));
	}

	void keep(Viewer viewer, String id, String name, List<Row> rows) {
		this.cypher.save("notebook/save_import", Map.of("user", viewer.user(), "id", id, "name", name, "at",
				ZonedDateTime.now(), "rows", rows.stream().map(Row::parameter).toList()), (row) -> row);
	}

	Optional<NotebookEntry> change(Viewer viewer, String id, long version, String change, NotebookData data) {
		return this.cypher
			.save("notebook/save_entry",
					Map.of("user", viewer.user(), "id", id, "version", version, "change", change, "set",
							properties(data), "at", ZonedDateTime.now()),
					(row) -> entry(row.get("entry")))
			.stream()
			.findFirst();
	}

	long group(Viewer viewer, Collection<String> ids, Collection<String> into, Collection<String> outOf) {
		return this.cypher
			.save("notebook/save_groups",
					Map.of("user", viewer.user(), "ids", List.copyOf(ids), "into", List.copyOf(into), "outOf",
							List.copyOf(outOf), "at", ZonedDateTime.now()),
					(row) -> row.get("changed").asLong())
			.getFirst();
	}

	Optional<NotebookEntry> share(Viewer viewer, String id, @Nullable String contact) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("user", viewer.user());
		parameters.put("id", id);
		parameters.put("contact", contact);
		parameters.put("at", ZonedDateTime.now());
		return this.cypher.save("notebook/save_shared", parameters, (row) -> entry(row.get("entry")))
			.stream()
			.findFirst();
	}

	/** What was taken out, as it was. */
	List<Map<String, Object>> delete(Viewer viewer, Collection<String> ids) {
		return this.cypher.save("notebook/delete_entries", Map.of("user", viewer.user(), "ids", List.copyOf(ids)),
				(row) -> row.get("was").asMap(Value::asObject));
	}

	void restore(Viewer viewer, List<Map<String, Object>> rows) {
		this.cypher.save("notebook/save_restored", Map.of("user", viewer.user(), "rows",
				rows.stream().map((row) -> Map.of("id", Objects.requireNonNull(row.get("id")), "set", row)).toList()),
				(row) -> row);
	}

	Optional<NotebookService.Undone> undo(Viewer viewer, String id) {
		return this.cypher
			.save("notebook/delete_import", Map.of("user", viewer.user(), "id", id),
					(row) -> new NotebookService.Undone(row.get("taken").asLong(), row.get("kept").asLong()))
			.stream()
			.findFirst();
	}

	long erase(Viewer viewer) {
		return this.cypher
			.save("notebook/delete_notebook", Map.of("user", viewer.user()), (row) -> row.get("erased").asLong())
			.getFirst();
	}

	Audience audience(Viewer viewer, @Nullable String customer) {
		return this.cypher
			.findOne("notebook/find_audience", viewer.with("customer", customer),
					(row) -> new Audience(RecordRef.listOf(row.get("owners")), RecordRef.listOf(row.get("above"))))
			.orElse(new Audience(List.of(), List.of()));
	}

	List<Known> known(Viewer viewer, List<Map<String, Object>> asked) {
		return this.cypher.find("notebook/find_known", viewer.with("asked", asked), NotebookQueries::known);
	}

	private static Known known(Record row) {
		Value data = row.get("data");
		return new Known(row.get("at").asInt(), row.get("id").asString(), row.get("sees").asBoolean(),
				data.isNull() ? null : new Values(data), RecordRef.listOf(row.get("employers")),
				place(row.get("division")));
	}

	private static @Nullable Place place(Value value) {
		return value.isNull() ? null : new Place(value.get("id").asString(), value.get("name").asString(""),
				new Values(value).text("nameEn"), null);
	}

	private static NotebookEntry entry(Value value) {
		Values entry = new Values(value);
		return new NotebookEntry(entry.textOrEmpty("id"), value.get("version").asLong(0),
				new NotebookData(entry.text("name"), entry.text("company"), entry.text("title"), entry.text("phone"),
						entry.text("mobile"), entry.text("email"), entry.text("wechat"), entry.text("note"),
						entry.texts("groups")),
				entry.text("import"), entry.text("contact"), entry.dateTime("sharedAt"),
				value.get("createdAt").asZonedDateTime(), value.get("changedAt").asZonedDateTime());
	}

	static Map<String, Object> properties(NotebookData data) {
		return Map.of("name", data.name(), "company", data.company(), "title", data.title(), "phone", data.phone(),
				"mobile", data.mobile(), "email", data.email(), "wechat", data.wechat(), "note", data.note(), "groups",
				data.groups());
	}

	/**
	 * An entry to be kept.
	 *
	 * @param id its id
	 * @param data what it holds
	 */
	record Row(String id, NotebookData data) {

		Map<String, Object> parameter() {
			return Map.of("id", this.id, "set", properties(this.data));
		}

	}

	/**
	 * A contact that an entry may be.
	 *
	 * @param at the entry's place among those asked for
	 * @param id the contact's id
	 * @param sees whether the viewer may see it
	 * @param data what is written down about it, if so
	 * @param employers where it works now, as far as the viewer may know
	 * @param division the division of who answers for where it works
	 */
	record Known(int at, String id, boolean sees, @Nullable Values data, List<RecordRef> employers,
			@Nullable Place division) {

	}

}
