package io.onethread.customer;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.onethread.access.Viewer;
import io.onethread.customer.Ownership.Holder;
import io.onethread.customer.Ownership.Made;
import io.onethread.customer.Ownership.Past;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTransaction;
import io.onethread.graph.LinkState;
import io.onethread.graph.RecordRef;
import io.onethread.graph.Values;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import tools.jackson.databind.json.JsonMapper;

/** Reads who answers for customers, and notes changes of it. */
final class OwnershipQueries {

	/** What a change of owners is called among the notes of changes. */
	static final String WHAT = "owners";

	private static final JsonMapper JSON = new JsonMapper();

	private final GraphTransaction tx;

	OwnershipQueries(GraphTransaction tx) {
		this.tx = tx;
	}

	/** As far as the viewer may see it; nothing where they may not know of it. */
	static Optional<Seen> find(Cypher cypher, Viewer viewer, String customer) {
		return cypher.findOne("customer/find_owners", viewer.with("id", customer), OwnershipQueries::seen);
	}

	/** As {@link #find}, in this transaction. */
	Optional<Seen> find(Viewer viewer, String customer) {
		return this.tx.run("customer/find_owners", viewer.with("id", customer))
			.stream()
			.findFirst()
			.map(OwnershipQueries::seen);
	}

	/** Whether there is such a rep who has not left. */
	boolean isActiveRep(String rep) {
		return !this.tx.run("customer/find_active_rep", Map.of("id", rep)).isEmpty();
	}

	Optional<Made> made(String change) {
		return this.tx.run("customer/find_owners_change", Map.of("id", change))
			.stream()
			.findFirst()
			.map((row) -> new Made(row.get("id").asString(), row.get("customer").asString(),
					row.get("at").asZonedDateTime(), row.get("by").asString(), row.get("before").asString(),
					row.get("after").asString()));
	}

	/** Notes a change: the links before and after, and why. */
	void note(OwnershipEdit edit, Viewer viewer, List<LinkState> before, List<LinkState> after, String why) {
		LinkChanges.note(this.tx, edit.id(), edit.customer(), viewer.name(), WHAT, before, after, why);
	}

	/** The links in what was noted. */
	static List<LinkState> links(String noted) {
		return LinkState.read(JSON.readTree(noted).path("links").toString());
	}

	private static Seen seen(Record row) {
		return new Seen(row.get("full").asBoolean(), row.get("works").asBoolean(), row.get("decides").asBoolean(),
				row.get("pooled").asBoolean(), row.get("owners").asList(OwnershipQueries::holder),
				row.get("past").asList(OwnershipQueries::past), row.get("links").asList(OwnershipQueries::link));
	}

	private static Holder holder(Value value) {
		Values values = new Values(value);
		return new Holder(rep(value), RecordRef.of(value.get("division")), values.textOrEmpty("role"),
				values.date("since"), values.date("until"), value.get("left").asBoolean(),
				value.get("mayPass").asBoolean());
	}

	private static Past past(Value value) {
		Values values = new Values(value);
		return new Past(rep(value), values.textOrEmpty("role"), values.date("since"), values.date("until"),
				values.text("why"));
	}

	private static LinkState link(Value value) {
		return new LinkState(value.get("from").asString(), OwnershipRules.OWNS, value.get("to").asString(),
				value.get("properties").asMap());
	}

	private static RecordRef rep(Value value) {
		@Nullable RecordRef rep = RecordRef.of(value.get("rep"));
		return (rep == null) ? new RecordRef("", "") : rep;
	}

	/**
	 * Who answers for a customer, and what the viewer may do about it.
	 *
	 * @param full whether the viewer sees the customer in full
	 * @param works whether the viewer, or somebody below them, works it
	 * @param decides whether the owner is the viewer or below them, or, where there is
	 * none, a co-owner
	 * @param pooled whether it lies in the pool, where other rules say who may take it
	 * @param owners who may be shown
	 * @param past who answered for it
	 * @param links all that say who answers for it, also those that are over
	 */
	record Seen(boolean full, boolean works, boolean decides, boolean pooled, List<Holder> owners, List<Past> past,
			List<LinkState> links) {

		Seen {
			owners = List.copyOf(owners);
		}

		boolean hasOwner() {
			return this.owners.stream().anyMatch(Holder::isOwner);
		}

		Optional<Holder> holder(String rep) {
			return this.owners.stream().filter((holder) -> holder.rep().id().equals(rep)).findFirst();
		}

	}

}
