package io.onethread.overlap;

import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.graph.GraphTransaction;
import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Reads and writes inquiries within one transaction, which may run twice. */
final class InquiryQueries {

	private final GraphTransaction tx;

	private final Viewer viewer;

	InquiryQueries(GraphTransaction tx, Viewer viewer) {
		this.tx = tx;
		this.viewer = viewer;
	}

	List<Inquiry> list(int offset, int limit) {
		return found(null, offset, limit);
	}

	Optional<Inquiry> find(String id) {
		return found(id, 0, 1).stream().findFirst();
	}

	private List<Inquiry> found(@Nullable String id, int offset, int limit) {
		Places places = new OverlapQueries(this.tx, this.viewer).places();
		return this.tx
			.run("overlap/find_inquiries", this.viewer.with("id", id, "skip", (long) offset, "limit", (long) limit))
			.stream()
			.map((row) -> inquiry(row, places))
			.toList();
	}

	/** How many the viewer made since then, and how many of them wait. */
	Counts counts(ZonedDateTime since) {
		Record row = this.tx.run("overlap/find_inquiry_counts", this.viewer.with("since", since)).getFirst();
		return new Counts(row.get("made").asLong(), row.get("open").asLong());
	}

	/** Who is to answer, where somebody answers for the customer. */
	Optional<String> asked(String customer) {
		return this.tx.run("overlap/find_asked", Map.of("customer", customer))
			.stream()
			.map((row) -> row.get("rep").asString(""))
			.filter((rep) -> !rep.isEmpty())
			.findFirst();
	}

	/** Asks, or finds what is open already; gives its id. */
	String save(String id, String customer, String rep, String typed, String text, @Nullable String division) {
		ZonedDateTime now = ZonedDateTime.now();
		Map<String, @Nullable Object> set = new HashMap<>();
		set.put("asker", this.viewer.user());
		set.put("typed", typed);
		set.put("text", text);
		set.put("division", division);
		set.put("askedAt", now);
		String openFor = UUID.nameUUIDFromBytes((this.viewer.user() + "\n" + customer).getBytes(StandardCharsets.UTF_8))
			.toString();
		return this.tx
			.run("overlap/save_inquiry", Map.of("openFor", openFor, "before", now.minus(Inquiry.PATIENCE), "customer",
					customer, "rep", rep, "id", id, "set", set))
			.getFirst()
			.get("id")
			.asString();
	}

	/** Answers; nothing where it is not open to the viewer any more. */
	Optional<Answered> answer(String id, boolean agreed, String answer) {
		return this.tx
			.run("overlap/save_inquiry_answer",
					this.viewer.with("id", id, "state", agreed ? "agreed" : "declined", "answer", answer, "at",
							ZonedDateTime.now()))
			.stream()
			.findFirst()
			.map((row) -> new Answered(row.get("rep").asString(), row.get("typed").asString(),
					row.get("customer").asString()));
	}

	boolean withdraw(String id) {
		return !this.tx.run("overlap/save_inquiry_withdrawn", this.viewer.with("id", id, "at", ZonedDateTime.now()))
			.isEmpty();
	}

	private static Inquiry inquiry(Record row, Places places) {
		boolean mine = row.get("mine").asBoolean();
		Place division = places.divisions().get(row.get(mine ? "division" : "home").asString(""));
		ZonedDateTime askedAt = row.get("askedAt").asZonedDateTime();
		Inquiry.State state = Inquiry.State.of(row.get("state").asString(), askedAt);
		return new Inquiry(row.get("id").asString(), mine, state, row.get("typed").asString(),
				row.get("text").asString(), askedAt,
				row.get("answeredAt").isNull() ? null : row.get("answeredAt").asZonedDateTime(), division,
				RecordRef.of(row.get("asker")), RecordRef.of(row.get("customer")), text(row.get("toldName")),
				RecordRef.of(row.get("owner")), row.get("answer").asString(""),
				state.answerable() && row.get("waits").asBoolean());
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

	/** How much somebody asked. */
	record Counts(long made, long open) {

	}

	/** Who is to be told of an answer, and about what. */
	record Answered(String rep, String typed, String customer) {

	}

}
