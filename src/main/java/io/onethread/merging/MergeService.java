package io.onethread.merging;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphKinds;
import io.onethread.graph.GraphTransaction;
import io.onethread.graph.Listing;
import io.onethread.graph.RecordsWritten;
import io.onethread.graph.SearchText;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Joins records that are one customer, and takes them apart again. For those who answer
 * for both: what one side kept from the other is seen by both afterwards.
 */
@Service
public class MergeService {

	/** The longest reason. */
	public static final int LONGEST = 2000;

	private final Cypher cypher;

	private final GraphKinds kinds;

	private final MergeSettingsService settings;

	private final ApplicationEventPublisher events;

	MergeService(Cypher cypher, GraphKinds kinds, MergeSettingsService settings, ApplicationEventPublisher events) {
		this.cypher = cypher;
		this.kinds = kinds;
		this.settings = settings;
		this.events = events;
	}

	/**
	 * The customer that a record is part of, with all its records; nothing where there is
	 * none that the viewer answers for.
	 */
	public Optional<SameCustomer> find(Viewer viewer, String record) {
		return this.cypher.read((tx) -> top(tx, viewer, record).map((top) -> read(tx, top)));
	}

	/**
	 * What a customer would be shown with if another were merged into it.
	 * @throws MergeProblem if they cannot be merged
	 */
	public SameCustomer preview(Viewer viewer, String member, String into) {
		return this.cypher.read((tx) -> {
			List<String> tops = tops(tx, viewer, member, into);
			StoredRecords joined = StoredRecords.read(tx, tops.getLast());
			List<CustomerRecord> records = new ArrayList<>(joined.records());
			records.addAll(StoredRecords.read(tx, tops.getFirst()).records());
			return settling().settle(records, joined.chosen());
		});
	}

	/**
	 * Merges a customer into another. Doing so again with the same id changes nothing.
	 * @param id a new random UUID
	 * @param member the id of the customer that is no more shown by itself
	 * @param into the id of the one it is shown as
	 * @param why in somebody's words; may be empty
	 * @param score how likely they were held to be one; null if they were not compared
	 * @return the customer as it is now
	 * @throws MergeProblem if it cannot be done
	 */
	public SameCustomer merge(Viewer viewer, String id, String member, String into, String why,
			@Nullable Double score) {
		SameCustomer merged = this.cypher.write((tx) -> {
			if (tx.run("merging/find_merge", Map.of("id", id)).isEmpty()) {
				List<String> tops = tops(tx, viewer, member, into);
				writes(tx).merge(tops.getFirst(), tops.getLast(),
						new MergeWrites.Reason(id, viewer.name(), cut(why), score));
			}
			return read(tx, top(tx, viewer, into).orElseThrow(MergeProblem.NotThere::new));
		});
		written(ids(merged));
		return merged;
	}

	/**
	 * Takes a record out of the customer it is part of. It is a customer of its own
	 * again, with everything that came with it.
	 * @param apart whether they are two customers, which nothing merges again by itself
	 * @return the customer it was part of
	 * @throws MergeProblem if it is not part of a customer that the viewer answers for
	 */
	public SameCustomer unmerge(Viewer viewer, String member, boolean apart) {
		Set<String> touched = new HashSet<>();
		SameCustomer rest = this.cypher.write((tx) -> {
			String top = top(tx, viewer, member).orElseThrow(MergeProblem.NotThere::new);
			if (top.equals(member)) {
				throw new MergeProblem.NotMerged();
			}
			touched.addAll(moved(tx, top));
			String into = StoredRecords.read(tx, top)
				.records()
				.stream()
				.filter((record) -> record.id().equals(member))
				.findFirst()
				.map(CustomerRecord::into)
				.orElse(top);
			writes(tx).unmerge(member, top);
			tx.run("merging/save_apart", Map.of("member", member, "into", into, "apart", apart, "by", viewer.name(),
					"at", ZonedDateTime.now()));
			return read(tx, top);
		});
		touched.addAll(ids(rest));
		touched.add(member);
		written(touched);
		return rest;
	}

	/**
	 * Chooses which record's value a customer is shown with in a field.
	 * @param record the record's id; null to leave it to the rule
	 * @throws MergeProblem if the viewer does not answer for the customer, or the record
	 * holds nothing there
	 */
	public SameCustomer choose(Viewer viewer, String customer, String field, @Nullable String record) {
		if (!Settling.FIELDS.contains(field)) {
			throw new MergeProblem.NoSuchValue();
		}
		SameCustomer chosen = this.cypher.write((tx) -> {
			String top = top(tx, viewer, customer).orElseThrow(MergeProblem.NotThere::new);
			writes(tx).choose(top, field, record);
			return read(tx, top);
		});
		written(Set.of(chosen.id()));
		return chosen;
	}

	/**
	 * Customers that one may be merged with, of those the viewer answers for; those that
	 * look like it first.
	 * @param text a part of the name; blank for those that look like it only
	 */
	public Listing<Choice> choices(Viewer viewer, String customer, String text, int offset, int limit) {
		String folded = SearchText.query(text).text();
		return this.cypher
			.findOne("merging/find_choices",
					viewer.with("id", customer, "text", folded
						.isEmpty() ? null : folded, "skip", (long) offset, "limit", (long) limit),
					(row) -> new Listing<>(row.get("rows")
						.asList((one) -> new Choice(one.get("id").asString(), one.get("name").asString(""),
								one.get("alike").asBoolean())),
							row.get("total").asLong()))
			.orElseThrow();
	}

	/**
	 * A customer that another may be merged with.
	 *
	 * @param id its id
	 * @param name its name
	 * @param alike whether it looks like the other
	 */
	public record Choice(String id, String name, boolean alike) {

	}

	/**
	 * Merges without anybody asking; for what the administrator left to the program.
	 * @return whether it was done: not if either was merged or taken apart meanwhile
	 */
	boolean mergeByRule(String id, String member, String into, double score) {
		boolean done = this.cypher.write((tx) -> {
			boolean both = tx.run("merging/find_customers", Map.of("ids", List.of(member, into))).size() == 2;
			if (both) {
				writes(tx).merge(member, into, new MergeWrites.Reason(id, "", "", score));
			}
			return both;
		});
		if (done) {
			written(Set.of(member, into));
		}
		return done;
	}

	/**
	 * Brings customers up to date with what was written to their records.
	 * @param records the records that were written; empty for all
	 */
	void tidy(Optional<Set<String>> records) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("ids", records.map(List::copyOf).orElse(null));
		for (String top : this.cypher.find("merging/find_tops", parameters, (row) -> row.get("id").asString())) {
			if (this.cypher.write((tx) -> writes(tx).tidy(top))) {
				written(Set.of(top));
			}
		}
	}

	private Settling settling() {
		return new Settling(this.settings.current().sources());
	}

	private MergeWrites writes(GraphTransaction tx) {
		return new MergeWrites(tx, this.kinds, settling());
	}

	private SameCustomer read(GraphTransaction tx, String top) {
		StoredRecords stored = StoredRecords.read(tx, top);
		return settling().settle(stored.records(), stored.chosen());
	}

	private static Optional<String> top(GraphTransaction tx, Viewer viewer, String record) {
		return tx.run("merging/find_top", viewer.with("id", record))
			.stream()
			.findFirst()
			.map((row) -> row.get("id").asString());
	}

	/** The customers that two records are shown as, both answered for by the viewer. */
	private static List<String> tops(GraphTransaction tx, Viewer viewer, String member, String into) {
		String one = top(tx, viewer, member).orElseThrow(MergeProblem.NotThere::new);
		String other = top(tx, viewer, into).orElseThrow(MergeProblem.NotThere::new);
		if (one.equals(other)) {
			throw new MergeProblem.SameAlready();
		}
		int records = StoredRecords.read(tx, one).records().size() + StoredRecords.read(tx, other).records().size();
		if (records > MergeProblem.TooMany.MOST) {
			throw new MergeProblem.TooMany();
		}
		return List.of(one, other);
	}

	private static Set<String> moved(GraphTransaction tx, String top) {
		Set<String> moved = new TreeSet<>();
		tx.run("merging/find_moved", Map.of("id", top)).forEach((row) -> {
			if (!row.get("kind").asString("").equals("Rep")) {
				moved.add(row.get("id").asString());
			}
		});
		return moved;
	}

	/** The ids of all records: those that are shown by themselves no more among them. */
	private static Set<String> ids(SameCustomer customer) {
		return customer.records().stream().map(CustomerRecord::id).collect(Collectors.toCollection(HashSet::new));
	}

	/** Tells what hangs on these customers, too: what is derived from it counts anew. */
	private void written(Set<String> ids) {
		Set<String> all = new HashSet<>(ids);
		for (String id : ids) {
			all.addAll(this.cypher.read((tx) -> moved(tx, id)));
		}
		this.events.publishEvent(new RecordsWritten(
				Set.of("Customer", "Contact", "Project", "Order", "Activity", "Task", "Alert", ReviewService.KIND),
				Optional.of(all)));
	}

	private static String cut(String text) {
		String stripped = text.strip();
		return (stripped.length() <= LONGEST) ? stripped : stripped.substring(0, LONGEST);
	}

}
