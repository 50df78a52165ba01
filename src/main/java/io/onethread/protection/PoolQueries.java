package io.onethread.protection;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTransaction;
import io.onethread.graph.ListRequest;
import io.onethread.graph.Listing;
import io.onethread.graph.RecordRef;
import io.onethread.graph.Values;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/** Reads what lies in the pool, and writes what becomes of it. */
@Component
class PoolQueries {

	private final Cypher cypher;

	PoolQueries(Cypher cypher) {
		this.cypher = cypher;
	}

	Listing<PoolItem> list(Viewer viewer, PoolFilter filter, @Nullable String customer, ListRequest request) {
		Map<String, @Nullable Object> parameters = viewer.with("division", filter.division(), "grade",
				(filter.grade() == null) ? null : filter.grade().name(), "customer", customer);
		return this.cypher
			.findOne("protection/find_pool", request.with(PoolService.SORTS, parameters),
					(row) -> new Listing<>(row.get("rows").asList(PoolQueries::item), row.get("total").asLong()))
			.orElseThrow();
	}

	List<PoolCount> counts(Viewer viewer) {
		return this.cypher.find("protection/find_pool_divisions", viewer.with(),
				(row) -> new PoolCount(Named.of(row), row.get("waiting").asLong()));
	}

	List<Named> assignable(Viewer viewer, String division) {
		return this.cypher.find("protection/find_assignable", viewer.with("division", division), Named::of);
	}

	Claims claims(String rep, ZonedDateTime since, Terms terms) {
		return this.cypher.read((tx) -> claims(tx, rep, since, terms));
	}

	static Claims claims(GraphTransaction tx, String rep, ZonedDateTime since, Terms terms) {
		var row = tx.run("protection/find_claims", Map.of("rep", rep, "since", since)).getFirst();
		return new Claims(row.get("month").asLong(), terms.perMonth(), row.get("held").asLong(), terms.atOnce());
	}

	/** The division of a rep who is there. */
	static Optional<String> division(GraphTransaction tx, String rep) {
		return tx.run("protection/find_rep", Map.of("id", rep))
			.stream()
			.findFirst()
			.map((row) -> row.get("division").asString());
	}

	Optional<Entry> entry(Viewer viewer, String id) {
		return this.cypher.read((tx) -> entry(tx, viewer, id));
	}

	static Optional<Entry> entry(GraphTransaction tx, Viewer viewer, String id) {
		return tx.run("protection/find_entry", viewer.with("id", id)).stream().findFirst().map((row) -> {
			Values entry = new Values(row.get("entry"));
			return new Entry(id, row.get("customer").asString(), entry.textOrEmpty("division"),
					entry.textOrEmpty("state"), row.get("waiting").asBoolean(), row.get("above").asBoolean(),
					entry.texts("former"), entry.textOrEmpty("rule"), entry.date("waitUntil"),
					entry.textOrEmpty("change"), entry.text("claim"), entry.text("claimedBy"), entry.text("by"),
					entry.dateTime("claimedAt"));
		});
	}

	static void save(GraphTransaction tx, String entry, Map<String, ? extends @Nullable Object> set) {
		tx.run("protection/save_entry", Map.of("id", entry, "set", set));
	}

	private static PoolItem item(Value row) {
		Value value = row.get("entry");
		Values entry = new Values(value);
		Values customer = new Values(row.get("customer"));
		return new PoolItem(entry.textOrEmpty("id"), Named.of(row.get("customer")), customer.text("city"),
				customer.text("industry"), entry.textOrEmpty("division"),
				Grade.of(entry.textOrEmpty("grade")).orElse(Grade.D), Objects.requireNonNull(entry.date("day")),
				entry.textOrEmpty("rule"), Reason.valueOf(entry.textOrEmpty("why")), entry.date("last"),
				RecordRef.listOf(row.get("former")), entry.date("waitUntil"), row.get("mayKeep").asBoolean());
	}

	/**
	 * What came into the pool once.
	 *
	 * @param id its id
	 * @param customer the customer's
	 * @param division that of the division whose pool it is, or empty
	 * @param state {@code open}, {@code claimed}, {@code kept} or {@code elsewhere}
	 * @param waiting whether it waits there
	 * @param above whether the viewer had it, or is above who had
	 * @param former the ids of those who had it
	 * @param rule that of the rule it returned by
	 * @param waitUntil the first day they may claim it again
	 * @param change the id of the change that ended their ownership
	 * @param claim the id of the claim
	 * @param claimedBy the id of the rep who has it since
	 * @param by the login that claimed or assigned it
	 * @param claimedAt when
	 */
	record Entry(String id, String customer, String division, String state, boolean waiting, boolean above,
			List<String> former, String rule, @Nullable LocalDate waitUntil, String change, @Nullable String claim,
			@Nullable String claimedBy, @Nullable String by, @Nullable ZonedDateTime claimedAt) {

		Entry {
			former = List.copyOf(former);
		}

	}

}
