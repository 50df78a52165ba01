package io.onethread.overlap;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.onethread.access.Viewer;
import io.onethread.customer.OwnershipProblem;
import io.onethread.graph.Cypher;
import io.onethread.graph.Listing;
import io.onethread.graph.RecordsWritten;
import io.onethread.overlap.CaseReads.Stored;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.ClientException;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Opens, discusses and rules on cases about overlaps. Whoever knows of an overlap, being
 * a party, above one, or an executive, may open a case; whoever is above all parties
 * rules on it, which is carried out at once and can be taken back.
 */
@Service
public class OverlapCases {

	/** The label of cases, as {@link RecordsWritten} names it. */
	public static final String KIND = "OverlapCase";

	/** No comment and no reason is longer. */
	public static final int LONGEST = 2000;

	/** For so many days a ruling can be appealed against. */
	public static final int APPEAL_DAYS = 14;

	private static final int WHOLE = 100;

	private final Cypher cypher;

	private final RulingWork work;

	private final CaseNotices notices;

	private final ApplicationEventPublisher events;

	OverlapCases(Cypher cypher, RulingWork work, CaseNotices notices, ApplicationEventPublisher events) {
		this.cypher = cypher;
		this.work = work;
		this.notices = notices;
		this.events = events;
	}

	/**
	 * Opens a case about an overlap; if one is open already, it is that one.
	 * @param id a new random UUID
	 * @param overlap the overlap's id
	 * @param text why it is opened; may be empty
	 * @return the case's id
	 * @throws OverlapCaseProblem.NotThere if there is no such overlap to know of
	 */
	public String open(Viewer viewer, String id, String overlap, String text) {
		String opened = this.cypher.write((tx) -> {
			Candidate candidate = new OverlapQueries(tx, viewer).candidates(null)
				.stream()
				.filter((one) -> one.id().equals(overlap))
				.findFirst()
				.orElseThrow(OverlapCaseProblem.NotThere::new);
			CaseWrites writes = new CaseWrites(tx, viewer);
			String matter = writes.open(id, candidate);
			if (matter.equals(id)) {
				writes.entry(matter, "opened:" + id, "opened", cut(text));
			}
			return matter;
		});
		if (opened.equals(id)) {
			told(viewer, id, "opened:" + id, "notice.overlap.opened");
		}
		return opened;
	}

	/**
	 * The cases the viewer may know of, open ones first.
	 * @param open whether only open or only settled ones; null for all
	 */
	public Listing<OverlapCase> list(Viewer viewer, @Nullable Boolean open, int offset, int limit) {
		return this.cypher.read((tx) -> {
			Map<String, @Nullable Object> parameters = viewer.with("state",
					(open == null) ? null : open ? "open" : "settled", "skip", (long) offset, "limit", (long) limit);
			var row = tx.run("overlap/find_cases", parameters).getFirst();
			List<Stored> stored = row.get("rows").asList((Value one) -> Stored.of(one));
			return new Listing<>(new CaseReads(tx, viewer).cases(stored), row.get("total").asLong());
		});
	}

	/** A case; nothing where there is none to know of. */
	public Optional<CaseDetails> find(Viewer viewer, String id) {
		return this.cypher.read((tx) -> {
			CaseReads reads = new CaseReads(tx, viewer);
			return reads.stored(id).flatMap(reads::details);
		});
	}

	/**
	 * The open cases of overlaps, by the overlaps' ids, as far as the viewer may know.
	 */
	public Map<String, String> openOf(Viewer viewer, List<String> overlaps) {
		return this.cypher
			.find("overlap/find_open_cases_of", viewer.with("overlaps", overlaps),
					(row) -> Map.entry(row.get("overlap").asString(), row.get("id").asString()))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/**
	 * Says something in a case.
	 * @param id a new random UUID
	 * @throws OverlapCaseProblem if there is no such case to know of, or nothing is said
	 */
	public void comment(Viewer viewer, String matter, String id, String text) {
		if (text.isBlank()) {
			throw new OverlapCaseProblem.Incomplete();
		}
		this.cypher.write((tx) -> {
			var _ = new CaseReads(tx, viewer).stored(matter).orElseThrow(OverlapCaseProblem.NotThere::new);
			new CaseWrites(tx, viewer).entry(matter, id, "comment", cut(text));
			return "";
		});
		told(viewer, matter, "comment:" + id, "notice.overlap.comment");
	}

	/**
	 * Rules on a case and carries it out.
	 * @param id a new random UUID; the same ruling given twice is made once
	 * @throws OverlapCaseProblem if it is not for the viewer to rule, was ruled on
	 * already, or something is missing
	 */
	public void rule(Viewer viewer, String matter, String id, Verdict verdict) {
		Stored ruled = this.cypher.write((tx) -> {
			CaseReads reads = new CaseReads(tx, viewer);
			Stored before = reads.stored(matter).orElseThrow(OverlapCaseProblem.NotThere::new);
			if (!reads.mayRule(before)) {
				throw new OverlapCaseProblem.Forbidden();
			}
			CaseWrites writes = new CaseWrites(tx, viewer);
			writes.lock(matter, id);
			Stored now = reads.stored(matter).orElseThrow(OverlapCaseProblem.NotThere::new);
			if (!now.rulingId().equals(id)) {
				if (!now.isOpen()) {
					throw new OverlapCaseProblem.Changed();
				}
				verdict.check(now.parties());
				writes.ruling(matter, id, verdict.cut());
				writes.entry(matter, "ruled:" + id, "ruled", verdict.cut().why());
			}
			return reads.stored(matter).orElseThrow(OverlapCaseProblem.NotThere::new);
		});
		try {
			this.work.carryOut(viewer, ruled);
		}
		catch (OwnershipProblem problem) {
			Stored half = this.cypher.read((tx) -> new CaseReads(tx, viewer).stored(matter)).orElse(ruled);
			this.work.takeBack(viewer, half);
			withdraw(viewer, matter, ruled);
			throw new OverlapCaseProblem.NotPossible(problem);
		}
		told(viewer, matter, "ruled:" + id, "notice.overlap.ruled");
	}

	/**
	 * Allows, for those parties whom the viewer stands above, that they and the others
	 * know of each other. Once it is allowed for all, all are told who works the
	 * customer.
	 * @throws OverlapCaseProblem if the viewer is above none of them
	 */
	public void introduce(Viewer viewer, String matter) {
		boolean all = this.cypher.write((tx) -> {
			CaseReads reads = new CaseReads(tx, viewer);
			Stored stored = reads.stored(matter).orElseThrow(OverlapCaseProblem.NotThere::new);
			if (tx.run("overlap/save_introduction", viewer.with("id", matter, "by", viewer.name())).isEmpty()) {
				throw new OverlapCaseProblem.Forbidden();
			}
			return reads.introductions(stored).stream().allMatch(CaseDetails.Introduction::allowed);
		});
		told(viewer, matter, "introduced:" + matter + ":" + all + ":" + (all ? "" : viewer.name()),
				all ? "notice.overlap.introduced" : "notice.overlap.allowed");
	}

	/**
	 * Appeals against a ruling, once and within {@link #APPEAL_DAYS} days. The ruling
	 * stays in force until somebody above who ruled, or an executive, has decided.
	 * @param id a new random UUID; the same appeal sent twice is made once
	 * @throws OverlapCaseProblem if it is not the viewer's to appeal, or too late, or
	 * there was an appeal before
	 */
	public void appeal(Viewer viewer, String matter, String id, String why) {
		if (why.isBlank()) {
			throw new OverlapCaseProblem.Incomplete();
		}
		this.cypher.write((tx) -> {
			CaseReads reads = new CaseReads(tx, viewer);
			CaseWrites writes = new CaseWrites(tx, viewer);
			writes.lock(matter, id);
			Stored ruled = reads.stored(matter).orElseThrow(OverlapCaseProblem.NotThere::new);
			if (!ruled.appeal().id().equals(id)) {
				if (!reads.mayAppeal(ruled)) {
					throw new OverlapCaseProblem.Forbidden();
				}
				if (!writes.appeal(matter, id)) {
					throw new OverlapCaseProblem.Changed();
				}
				writes.entry(matter, "appealed:" + id, "appealed", cut(why));
			}
			return "";
		});
		told(viewer, matter, "appealed:" + id, "notice.overlap.appealed");
	}

	/**
	 * Decides an appeal: the ruling stands, or it is taken back and the case is open for
	 * another one, which is the last.
	 * @param stands whether the ruling stands
	 * @throws OverlapCaseProblem if it is not for the viewer to decide
	 */
	public void decideAppeal(Viewer viewer, String matter, boolean stands, String why) {
		if (why.isBlank()) {
			throw new OverlapCaseProblem.Incomplete();
		}
		Stored ruled = this.cypher.read((tx) -> {
			CaseReads reads = new CaseReads(tx, viewer);
			Stored stored = reads.stored(matter).orElseThrow(OverlapCaseProblem.NotThere::new);
			if (!reads.mayDecideAppeal(stored)) {
				throw new OverlapCaseProblem.Forbidden();
			}
			return stored;
		});
		if (!stands) {
			try {
				this.work.takeBack(viewer, ruled);
			}
			catch (OwnershipProblem problem) {
				throw new OverlapCaseProblem.NotPossible(problem);
			}
		}
		reopening(() -> this.cypher.change((tx) -> {
			CaseWrites writes = new CaseWrites(tx, viewer);
			writes.lock(matter, "appeal");
			if (!writes.appealDecided(matter, stands ? "upheld" : "granted")) {
				throw new OverlapCaseProblem.Changed();
			}
			writes.entry(matter, "decided:" + ruled.appeal().id(), stands ? "upheld" : "granted", cut(why));
			if (!stands) {
				writes.undone(matter);
			}
		}));
		told(viewer, matter, "decided:" + ruled.appeal().id(),
				stands ? "notice.overlap.upheld" : "notice.overlap.granted");
	}

	/**
	 * Takes a ruling back: those who answered for the customers before do again, and the
	 * case is open.
	 * @throws OverlapCaseProblem if it is not the viewer's to take back, or the customers
	 * passed on to others since
	 */
	public void undo(Viewer viewer, String matter) {
		Stored ruled = this.cypher.read((tx) -> new CaseReads(tx, viewer).stored(matter))
			.orElseThrow(OverlapCaseProblem.NotThere::new);
		if (ruled.isOpen()) {
			throw new OverlapCaseProblem.Changed();
		}
		if (!viewer.all() && !ruled.isRuledBy(viewer.name())) {
			throw new OverlapCaseProblem.Forbidden();
		}
		try {
			this.work.takeBack(viewer, ruled);
		}
		catch (OwnershipProblem problem) {
			throw new OverlapCaseProblem.NotPossible(problem);
		}
		withdraw(viewer, matter, ruled);
		told(viewer, matter, "undone:" + ruled.rulingId(), "notice.overlap.undone");
	}

	private void withdraw(Viewer viewer, String matter, Stored ruled) {
		reopening(() -> this.cypher.change((tx) -> {
			CaseWrites writes = new CaseWrites(tx, viewer);
			writes.lock(matter, "undo");
			writes.undone(matter);
			writes.entry(matter, "undone:" + ruled.rulingId(), "undone", "");
		}));
	}

	private static void reopening(Runnable write) {
		try {
			write.run();
		}
		catch (ClientException ex) {
			// Meanwhile another case about the same overlap was opened.
			throw new OverlapCaseProblem.NotPossible(ex);
		}
	}

	private void told(Viewer viewer, String matter, String event, String textKey) {
		Set<String> touched = new HashSet<>(this.notices.tell(viewer, matter, event, textKey));
		touched.add(matter);
		this.events.publishEvent(new RecordsWritten(Set.of(KIND), Optional.of(touched)));
	}

	private static String cut(String text) {
		String stripped = text.strip();
		return (stripped.length() <= LONGEST) ? stripped : stripped.substring(0, LONGEST);
	}

	/**
	 * A ruling as it is given.
	 *
	 * @param ruling what
	 * @param lead the id of the rep who leads; for sharing and joint work, who becomes
	 * owner where there is none
	 * @param shares who takes which product line, or which project where it is split by
	 * these, by the ids of lines or projects and reps
	 * @param percents how much of what is sold counts for whom, by the ids of reps; for
	 * joint work only, 100 together; may be empty
	 * @param why the reason
	 */
	public record Verdict(Ruling ruling, @Nullable String lead, Map<String, String> shares,
			Map<String, Integer> percents, String why) {

		/** A ruling that tells no percentages. */
		public Verdict(Ruling ruling, @Nullable String lead, Map<String, String> shares, String why) {
			this(ruling, lead, shares, Map.of(), why);
		}

		void check(List<String> parties) {
			boolean leadFits = (this.lead == null) ? this.ruling == Ruling.LEAVE : parties.contains(this.lead);
			boolean sharesFit = (this.ruling == Ruling.SHARE || this.ruling == Ruling.SPLIT) != this.shares.isEmpty()
					&& parties.containsAll(this.shares.values());
			boolean percentsFit = this.percents.isEmpty()
					|| this.ruling == Ruling.JOINT && parties.containsAll(this.percents.keySet())
							&& this.percents.values().stream().allMatch((one) -> one >= 0)
							&& this.percents.values().stream().mapToInt(Integer::intValue).sum() == WHOLE;
			if (this.why.isBlank() || !leadFits || !sharesFit || !percentsFit) {
				throw new OverlapCaseProblem.Incomplete();
			}
		}

		Verdict cut() {
			return new Verdict(this.ruling, this.lead, this.shares, this.percents, OverlapCases.cut(this.why));
		}

	}

}
