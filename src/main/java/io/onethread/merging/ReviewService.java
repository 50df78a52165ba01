package io.onethread.merging;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.Listing;
import io.onethread.graph.RecordsWritten;
import io.onethread.graph.Values;
import io.onethread.matching.Learned;
import io.onethread.matching.Observed;
import io.onethread.merging.ReviewPair.Judged;
import io.onethread.merging.ReviewPair.Side;
import io.onethread.overlap.LookAlikes;
import io.onethread.overlap.Reason;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Pairs of records that may be one customer, for those who answer for both to decide on:
 * same, different, or later. What was judged different comes back only when something new
 * speaks for it. Decisions teach how evidence is weighed.
 */
@Service
public class ReviewService {

	/** What is written when somebody decides, as {@link RecordsWritten} names it. */
	public static final String KIND = "Judged";

	/** Put off until so many days later. */
	static final int LATER_DAYS = 7;

	private final Cypher cypher;

	private final MergeService merges;

	private final LookAlikes lookAlikes;

	private final ApplicationEventPublisher events;

	ReviewService(Cypher cypher, MergeService merges, LookAlikes lookAlikes, ApplicationEventPublisher events) {
		this.cypher = cypher;
		this.merges = merges;
		this.lookAlikes = lookAlikes;
		this.events = events;
	}

	/** The pairs that wait for the viewer, those with most at stake first. */
	public Listing<ReviewPair> list(Viewer viewer, int offset, int limit) {
		return this.cypher
			.findOne("merging/find_review",
					viewer.with("now", ZonedDateTime.now(), "skip", (long) offset, "limit", (long) limit, "pair", null),
					(row) -> new Listing<>(row.get("rows").asList(ReviewService::pair), row.get("total").asLong()))
			.orElseThrow();
	}

	/** How many pairs wait for the viewer. */
	public long count(Viewer viewer) {
		return list(viewer, 0, 0).total();
	}

	/** One of the pairs that wait. */
	public Optional<ReviewPair> find(Viewer viewer, String id) {
		return this.cypher
			.findOne("merging/find_review",
					viewer.with("now", ZonedDateTime.now(), "skip", 0L, "limit", 1L, "pair", id),
					(row) -> row.get("rows").asList(ReviewService::pair))
			.flatMap((rows) -> rows.stream().findFirst());
	}

	/**
	 * Says that a pair is one customer, and merges it.
	 * @param into the id of the one that it is shown as
	 * @throws MergeProblem if the pair does not wait for the viewer
	 */
	public SameCustomer same(Viewer viewer, String pair, String into, String why) {
		ReviewPair found = waiting(viewer, pair);
		if (!into.equals(found.left().id()) && !into.equals(found.right().id())) {
			throw new MergeProblem.NotThere();
		}
		String member = into.equals(found.left().id()) ? found.right().id() : found.left().id();
		judge(viewer, found, "same", null);
		try {
			return this.merges.merge(viewer, UUID.randomUUID().toString(), member, into, why, found.score());
		}
		catch (MergeProblem problem) {
			// What was not done teaches nothing.
			undo(viewer, member, into);
			throw problem;
		}
	}

	/**
	 * Says that a pair is two customers.
	 * @throws MergeProblem if the pair does not wait for the viewer
	 */
	public void different(Viewer viewer, String pair) {
		judge(viewer, waiting(viewer, pair), "different", null);
	}

	/**
	 * Puts a pair off for a week.
	 * @throws MergeProblem if the pair does not wait for the viewer
	 */
	public void later(Viewer viewer, String pair) {
		judge(viewer, waiting(viewer, pair), "later", ZonedDateTime.now().plusDays(LATER_DAYS));
	}

	/**
	 * Takes back what was said of two customers that are not merged; they wait again.
	 * @throws MergeProblem if the viewer does not answer for both
	 */
	public void undo(Viewer viewer, String one, String other) {
		if (this.cypher.save("merging/delete_judgement", viewer.with("one", one, "other", other), (row) -> row)
			.isEmpty()) {
			throw new MergeProblem.NotThere();
		}
		decided(Set.of(one, other));
	}

	/** What all decisions taught, as evidence is weighed now. */
	public Learned learned() {
		return this.lookAlikes.learned();
	}

	/** What the customers themselves taught, as evidence is weighed now. */
	public Observed observed() {
		return this.lookAlikes.observed();
	}

	private ReviewPair waiting(Viewer viewer, String pair) {
		return find(viewer, pair).orElseThrow(MergeProblem.NotThere::new);
	}

	private void judge(Viewer viewer, ReviewPair pair, String verdict, @Nullable ZonedDateTime until) {
		this.cypher.save("merging/save_judgement",
				viewer.with("one", pair.left().id(), "other", pair.right().id(), "verdict", verdict, "by",
						viewer.name(), "at", ZonedDateTime.now(), "until", until, "reasons",
						this.lookAlikes.assumed(pair.left().id(), pair.right().id()), "evidence",
						pair.reasons()
							.stream()
							.filter((reason) -> reason.weight() > 0 && !reason.isPrior())
							.map(Reason::signature)
							.toList()),
				(row) -> row);
		decided(Set.of(pair.left().id(), pair.right().id()));
	}

	private void decided(Set<String> ids) {
		this.events.publishEvent(new RecordsWritten(Set.of(KIND), Optional.of(ids)));
	}

	private static ReviewPair pair(Value row) {
		List<Reason> reasons = row.get("reasons").asList(Value::asString).stream().map(Reason::parse).toList();
		List<String> fresh = row.get("fresh").asList(Value::asString);
		Value judged = row.get("judged");
		return new ReviewPair(row.get("id").asString(), side(row.get("left")), side(row.get("right")),
				row.get("score").asDouble(), row.get("stake").asDouble(), reasons,
				judged.isNull() ? List.of()
						: reasons.stream().filter((reason) -> fresh.contains(reason.signature())).toList(),
				judged.isNull() ? null : new Judged(judged.get("by").asString(""), judged.get("at").asZonedDateTime()));
	}

	private static Side side(Value side) {
		Values values = new Values(side);
		return new Side(values.textOrEmpty("id"), values.textOrEmpty("name"), values.texts("owners"),
				side.get("orders").asDouble(0), side.get("open").asDouble(0), values.dateTime("lastActivity"));
	}

	/** The names of the contacts and of the reps that both customers of a pair share. */
	public Map<String, List<String>> shared(Viewer viewer, String pair) {
		return this.cypher
			.findOne("merging/find_shared", viewer.with("pair", pair), (row) -> Map.of("contacts",
					row.get("contacts").asList(Value::asString), "reps", row.get("reps").asList(Value::asString)))
			.orElse(Map.of());
	}

}
