package io.onethread.overlap;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.onethread.access.Viewer;
import io.onethread.graph.GraphTransaction;
import io.onethread.graph.RecordRef;
import io.onethread.graph.Values;
import io.onethread.overlap.CaseDetails.Appeal;
import io.onethread.overlap.CaseDetails.Decision;
import io.onethread.overlap.CaseDetails.Entry;
import io.onethread.overlap.CaseDetails.Fact;
import io.onethread.overlap.CaseDetails.Introduction;
import io.onethread.overlap.CaseDetails.Moment;
import io.onethread.overlap.CaseDetails.Percent;
import io.onethread.overlap.CaseDetails.Precedent;
import io.onethread.overlap.CaseDetails.Share;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Reads cases within one transaction, so that everything shown is of one moment. */
final class CaseReads {

	/** How long ago counts as of late. */
	static final Period LATELY = Period.ofDays(90);

	private static final int MOST_MOMENTS = 60;

	private static final long MOST_PRECEDENTS = 5;

	private final GraphTransaction tx;

	private final Viewer viewer;

	private final OverlapQueries overlaps;

	/** Who stands above a set of reps; many cases are between the same ones. */
	private final Map<List<String>, List<RecordRef>> rulers = new HashMap<>();

	CaseReads(GraphTransaction tx, Viewer viewer) {
		this.tx = tx;
		this.viewer = viewer;
		this.overlaps = new OverlapQueries(tx, viewer);
	}

	/** A case as it is stored, where the viewer may know of it. */
	Optional<Stored> stored(String id) {
		return this.tx.run("overlap/find_case", this.viewer.with("id", id)).stream().findFirst().map(Stored::of);
	}

	/** Who stands above all parties of a case, the nearest first. */
	List<RecordRef> rulers(Stored stored) {
		return this.rulers.computeIfAbsent(stored.parties(),
				(ids) -> this.tx.run("overlap/find_rulers", Map.of("ids", ids))
					.stream()
					.map((row) -> new RecordRef(row.get("id").asString(), row.get("name").asString("")))
					.toList());
	}

	/** Whether the viewer is above all parties. */
	boolean mayRule(Stored stored) {
		return this.viewer.all() || rulers(stored).stream().anyMatch((ruler) -> ruler.id().equals(this.viewer.rep()));
	}

	/**
	 * Whether the viewer may appeal: a party, or who is above one, once and in time, and
	 * not who ruled.
	 */
	boolean mayAppeal(Stored stored) {
		ZonedDateTime settled = stored.settledAt();
		return settled != null && stored.appeal().id().isEmpty() && !stored.isRuledBy(this.viewer.name())
				&& settled.plusDays(OverlapCases.APPEAL_DAYS).isAfter(ZonedDateTime.now())
				&& stored.parties().stream().anyMatch(this.viewer.reps()::contains);
	}

	/**
	 * Whether the viewer may decide an appeal: an executive, or who is above all parties
	 * and is neither who ruled nor a party.
	 */
	boolean mayDecideAppeal(Stored stored) {
		return stored.appeal().isOpen() && !stored.isRuledBy(this.viewer.name()) && mayRule(stored);
	}

	/** Whether the parties may know of each other, and who they are where they may. */
	List<Introduction> introductions(Stored stored) {
		return this.tx.run("overlap/find_introductions", this.viewer.with("id", stored.id())).stream().map((row) -> {
			Value rep = row.get("rep");
			List<String> divisions = row.get("divisions").asList((one) -> one.get("name").asString(""));
			String reach = rep.isNull() ? ""
					: Stream.of(rep.get("phone"), rep.get("email"))
						.filter((value) -> !value.isNull())
						.map(Value::asString)
						.collect(Collectors.joining(", "));
			return new Introduction(row.get("allowed").asBoolean(), row.get("below").asBoolean(),
					rep.isNull() ? null : rep.get("name").asString(""),
					divisions.isEmpty() ? null : divisions.getFirst(), reach,
					row.get("customers").asList((one) -> one.asString("")));
		}).toList();
	}

	/** Rulings on cases like this one, the likest first. */
	List<Precedent> precedents(Stored stored) {
		return this.tx.run("overlap/find_precedents", this.viewer.with("id", stored.id(), "limit", MOST_PRECEDENTS))
			.stream()
			.map((row) -> new Precedent(text(row.get("id")), Ruling.valueOf(row.get("ruling").asString()),
					row.get("at").asZonedDateTime(), text(row.get("by")), text(row.get("why"))))
			.toList();
	}

	/** Cases in order, with what overlaps in them. */
	List<OverlapCase> cases(List<Stored> stored) {
		List<Candidate> candidates = this.overlaps.seen(stored.stream().map(Stored::found).toList());
		Map<String, Overlap> about = new HashMap<>();
		OverlapService.details(this.overlaps, candidates)
			.forEach((details) -> about.put(details.overlap().id(), details.overlap()));
		return stored.stream()
			.filter((one) -> about.containsKey(one.overlap()))
			.map((one) -> matter(one, Objects.requireNonNull(about.get(one.overlap()))))
			.toList();
	}

	/** A case with all there is to know. */
	Optional<CaseDetails> details(Stored stored) {
		List<Candidate> candidates = this.overlaps.seen(List.of(stored.found()));
		return OverlapService.details(this.overlaps, candidates).stream().findFirst().map((overlap) -> {
			boolean open = stored.isOpen();
			boolean full = overlap.overlap().customers().stream().allMatch((one) -> one.sight() == Sight.FULL);
			List<Fact> facts = full ? facts(stored) : List.of();
			List<Precedent> precedents = precedents(stored);
			Proposal proposal = (full && open) ? Proposal.of(stored.kind(), facts).after(precedents) : null;
			boolean mayUndo = !open && (this.viewer.all() || stored.isRuledBy(this.viewer.name()));
			return new CaseDetails(matter(stored, overlap.overlap()), overlap, stored.entries(),
					moments(stored, overlap.overlap()), facts, proposal, precedents, stored.decision(),
					open && mayRule(stored), mayUndo, stored.appeal(), mayAppeal(stored), mayDecideAppeal(stored),
					introductions(stored));
		});
	}

	private OverlapCase matter(Stored stored, Overlap about) {
		List<RecordRef> above = rulers(stored);
		boolean forViewer = stored.isOpen()
				&& (above.isEmpty() ? this.viewer.all() : above.getFirst().id().equals(this.viewer.rep()));
		return new OverlapCase(stored.id(), about, stored.isOpen(), stored.openedAt(), stored.settledAt(),
				stored.ruling(), above.isEmpty() ? null : above.getFirst().name(), forViewer || mayDecideAppeal(stored),
				stored.dueAt(), stored.appeal().isOpen());
	}

	List<Fact> facts(Stored stored) {
		Map<String, Object> parameters = Map.of("customers", stored.customers(), "reps", stored.parties(), "since",
				ZonedDateTime.now().minus(LATELY));
		return this.tx.run("overlap/find_facts", parameters).stream().map(CaseReads::fact).toList();
	}

	private List<Moment> moments(Stored stored, Overlap about) {
		List<String> divisions = about.divisions().stream().map(Place::id).toList();
		List<Record> rows = this.tx.run("overlap/find_timeline",
				this.viewer.with("ids", stored.customers(), "limit", (long) MOST_MOMENTS));
		List<Moment> moments = new ArrayList<>();
		for (Record row : rows) {
			int side = (stored.customers().size() > 1) ? stored.customers().indexOf(row.get("customer").asString())
					: Math.max(0,
							row.get("divisions")
								.asList(Value::asString)
								.stream()
								.mapToInt(divisions::indexOf)
								.filter((place) -> place >= 0)
								.findFirst()
								.orElse(0));
			moments.add(new Moment(side, row.get("seen").asBoolean(), text(row.get("kind")), text(row.get("subject")),
					row.get("at").isNull() ? null : row.get("at").asZonedDateTime(), row.get("rep").isNull() ? null
							: new RecordRef(row.get("rep").asString(), row.get("name").asString(""))));
		}
		// Of what has no date, one for each side says enough: how many there are is not
		// theirs to know.
		Map<Integer, Moment> undated = new LinkedHashMap<>();
		moments.stream()
			.filter((one) -> one.at() == null && !one.seen())
			.forEach((one) -> undated.put(one.side(), one));
		return Stream.concat(moments.stream().filter((one) -> one.at() != null), undated.values().stream()).toList();
	}

	private static Fact fact(Record row) {
		LocalDate since = Stream.of(row.get("owns"), row.get("first"))
			.filter((value) -> !value.isNull())
			.map(Value::asLocalDate)
			.min(Comparator.naturalOrder())
			.orElse(null);
		return new Fact(new RecordRef(row.get("id").asString(), row.get("name").asString("")),
				row.get("active").asBoolean(), RecordRef.of(row.get("division")), since, row.get("sold").asDouble(0),
				row.get("open").asDouble(0), row.get("recent").asInt(0), RecordRef.listOf(row.get("lines")),
				RecordRef.listOf(row.get("projects")));
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

	/**
	 * A case as it is stored, for use within the module only.
	 *
	 * @param customers the ids of its customers
	 * @param parties the ids of the reps it is between
	 */
	record Stored(String id, String overlap, OverlapKind kind, List<String> customers, List<String> parties,
			ZonedDateTime openedAt, @Nullable ZonedDateTime settledAt, @Nullable Decision decision, List<Entry> entries,
			List<String> steps, String ruledBy, String rulingId, @Nullable ZonedDateTime dueAt, Appeal appeal) {

		static Stored of(org.neo4j.driver.types.MapAccessor row) {
			Value matter = row.get("matter");
			Values values = new Values(matter);
			return new Stored(values.textOrEmpty("id"), values.textOrEmpty("overlap"),
					OverlapKind.valueOf(values.textOrEmpty("kind")), texts(row.get("customers")),
					texts(row.get("parties")), matter.get("openedAt").asZonedDateTime(), values.dateTime("settledAt"),
					decision(row, values), entries(row.get("entries")), values.texts("steps"),
					values.textOrEmpty("ruledBy"), values.textOrEmpty("rulingId"), values.dateTime("dueAt"),
					new Appeal(values.textOrEmpty("appeal"), values.textOrEmpty("appealState")));
		}

		boolean isOpen() {
			return this.settledAt == null;
		}

		boolean isRuledBy(String login) {
			return this.ruledBy.equals(login);
		}

		@Nullable Ruling ruling() {
			return (this.decision == null) ? null : this.decision.ruling();
		}

		OverlapQueries.Found found() {
			return new OverlapQueries.Found(this.overlap, this.kind, this.customers, 1);
		}

		private static @Nullable Decision decision(org.neo4j.driver.types.MapAccessor row, Values matter) {
			String ruling = matter.text("ruling");
			ZonedDateTime at = matter.dateTime("settledAt");
			if (ruling == null || at == null) {
				return null;
			}
			List<Share> shares = row.get("shares").isNull() ? List.of()
					: row.get("shares")
						.asList((one) -> new Share(
								new RecordRef(one.get("id").asString(), one.get("name").asString("")),
								new RecordRef(one.get("rep").asString(""), one.get("repName").asString(""))));
			return new Decision(Ruling.valueOf(ruling), matter.textOrEmpty("why"),
					row.get("ruler").asString(matter.textOrEmpty("ruledBy")), at, RecordRef.of(row.get("lead")), shares,
					percents(row.get("percents")), matter.map().get("carriedOut").asBoolean(true));
		}

		private static List<Percent> percents(Value value) {
			return value.isNull() ? List.of()
					: value.asList(
							(one) -> new Percent(new RecordRef(one.get("id").asString(), one.get("name").asString("")),
									one.get("percent").asInt()));
		}

		private static List<Entry> entries(Value value) {
			return value.isNull() ? List.of()
					: value.asList((one) -> new Entry(one.get("id").asString(), one.get("kind").asString(),
							one.get("at").asZonedDateTime(), one.get("name").asString(""),
							one.get("text").asString("")));
		}

		private static List<String> texts(Value value) {
			return value.isNull() ? List.of() : value.asList(Value::asString);
		}

	}

}
