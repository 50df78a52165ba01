package io.onethread.handover;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.RecordRef;
import io.onethread.graph.Values;
import io.onethread.handover.Handover.Balance;
import io.onethread.handover.Handover.Given;
import io.onethread.handover.Handover.State;
import io.onethread.handover.HandoverRow.LeftBehind;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/** Reads handovers as far as a viewer may see them, and writes drafts. */
@Component
class HandoverQueries {

	private static final long LIMIT = 200;

	private final Cypher cypher;

	HandoverQueries(Cypher cypher) {
		this.cypher = cypher;
	}

	Optional<Handover> find(Viewer viewer, String id) {
		return this.cypher.findOne("handover/find_handover", viewer.with("id", id), HandoverQueries::handover);
	}

	List<HandoverRow> list(Viewer viewer) {
		return this.cypher.find("handover/find_handovers", viewer.with("limit", LIMIT), (row) -> {
			Values values = new Values(row.get("doneAt"));
			return new HandoverRow(row.get("id").asString(), HandoverStatus.of(row.get("status").asString()), rep(row),
					HandoverReason.of(row.get("reason").asString()), row.get("createdAt").asZonedDateTime(),
					values.map().isNull() ? null : values.map().asZonedDateTime(), row.get("manages").asBoolean(),
					row.get("parts").asLong(), row.get("moved").asLong(), row.get("mine").asLong(),
					row.get("unseen").asLong());
		});
	}

	List<LeftBehind> leftBehind(Viewer viewer) {
		return this.cypher.find("handover/find_left_behind", viewer.with(),
				(row) -> new LeftBehind(rep(row), row.get("customers").asLong(), row.get("value").asDouble(0)));
	}

	/**
	 * Whether the viewer may hand over what a rep holds; nothing where there is no such
	 * rep.
	 */
	Optional<Boolean> right(Viewer viewer, String rep) {
		return this.cypher.findOne("handover/find_right", viewer.with("rep", rep), (row) -> row.get("may").asBoolean());
	}

	String saveDraft(Map<String, @Nullable Object> parameters) {
		return this.cypher.save("handover/save_draft", parameters, (row) -> row.get("id").asString()).getFirst();
	}

	boolean saveTerms(Map<String, @Nullable Object> parameters) {
		return !this.cypher.save("handover/save_terms", parameters, (row) -> row).isEmpty();
	}

	void saveAssigned(String id, List<Map<String, @Nullable Object>> rows) {
		this.cypher.save("handover/save_assigned", Map.of("id", id, "rows", rows), (row) -> row);
	}

	boolean deleteDraft(String id) {
		return this.cypher.save("handover/delete_draft", Map.of("id", id), (row) -> row.get("deleted").asLong())
			.getFirst() > 0;
	}

	private static Handover handover(Record row) {
		Values values = new Values(row.get("handover"));
		return new Handover(values.textOrEmpty("id"), HandoverStatus.of(values.textOrEmpty("status")), rep(row),
				HandoverReason.of(values.textOrEmpty("reason")), values.textOrEmpty("why"), values.date("lastDay"),
				values.textOrEmpty("by"), values.map().get("createdAt").asZonedDateTime(), values.dateTime("doneAt"),
				values.dateTime("undoneAt"), values.map().get("keptLogins").asBoolean(false),
				row.get("manages").asBoolean(), row.get("parts").asList(HandoverQueries::given),
				RecordRef.listOf(row.get("successors")),
				row.get("manages").asBoolean() ? new Balance(counts(values, "before"), counts(values, "expected"),
						counts(values, "after"), counts(values, "restored")) : new Balance(null, null, null, null));
	}

	private static Given given(Value value) {
		Values values = new Values(value);
		String state = values.text("state");
		return new Given(values.textOrEmpty("id"), values.textOrEmpty("label"), values.text("name"), values.text("to"),
				(state == null) ? State.WAITING : State.valueOf(state.toUpperCase(Locale.ROOT)),
				values.dateTime("seenAt"));
	}

	private static @Nullable Counts counts(Values values, String name) {
		String text = values.text(name);
		return (text == null) ? null : Counts.read(text);
	}

	private static RecordRef rep(Record row) {
		return new RecordRef(row.get("rep").get("id").asString(), row.get("rep").get("name").asString(""));
	}

}
