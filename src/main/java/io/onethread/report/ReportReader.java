package io.onethread.report;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.ListRequest;
import io.onethread.graph.Listing;
import io.onethread.graph.RecordsWritten;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Reads reports, comments on them and answers them: for the rep, those above them and
 * executives, and nobody else.
 */
@Service
public class ReportReader {

	/** What reports may be sorted by. */
	public static final List<String> SORTS = List.of("day", "rep", "filedAt");

	private static final int LONGEST = 4000;

	private final ReportQueries queries;

	private final ReportRules rules;

	private final Cypher cypher;

	private final ApplicationEventPublisher events;

	ReportReader(ReportQueries queries, ReportRules rules, Cypher cypher, ApplicationEventPublisher events) {
		this.queries = queries;
		this.rules = rules;
		this.cypher = cypher;
		this.events = events;
	}

	/** A report, where the viewer may read it. */
	public Optional<DailyReport> find(Viewer viewer, String id) {
		return this.queries.find(viewer, id);
	}

	/** A page of the reports the viewer may read, sorted by one of {@link #SORTS}. */
	public Listing<ReportRow> list(Viewer viewer, ReportFilter filter, ListRequest request) {
		return this.queries.list(viewer, filter, request);
	}

	/** Who of the viewer's people reported on a day, who did not, and who had not to. */
	public List<Filing> filings(Viewer viewer, LocalDate day) {
		return this.queries.filings(viewer, day, this.rules.calendar(), ZonedDateTime.now());
	}

	/** The latest day up to a given one on which the viewer has something to read. */
	public Optional<LocalDate> newestDay(Viewer viewer, LocalDate until) {
		return this.queries.newestDay(viewer, until);
	}

	/** Notes whether the viewer has read a report. */
	public void mark(Viewer viewer, String id, boolean read) {
		DailyReport report = require(viewer, id);
		this.cypher.save(read ? "report/save_read" : "report/delete_read",
				Map.of("user", viewer.user(), "id", report.id(), "at", ZonedDateTime.now()), (row) -> row);
		told(id);
	}

	/**
	 * Says something about a filed report. Doing so again with the same id changes
	 * nothing.
	 * @param id a new random UUID
	 * @param answer whether it answers what the rep needs help with; the rep's own words
	 * are no answer
	 * @throws ReportProblem if it cannot be said
	 */
	public DailyReport comment(Viewer viewer, String report, String id, String text, boolean answer) {
		DailyReport found = require(viewer, report);
		String plain = Plain.text(text, LONGEST).strip();
		if (!found.filed() || plain.isEmpty()) {
			throw new ReportProblem.Invalid("report.problem.comment");
		}
		requireUuid(id);
		boolean own = found.rep().id().equals(viewer.rep());
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("report", report);
		parameters.put("id", id);
		parameters.put("at", ZonedDateTime.now());
		parameters.put("by", viewer.name());
		parameters.put("name", viewer.displayName());
		parameters.put("author", viewer.rep());
		parameters.put("text", plain);
		parameters.put("answer", answer && !own);
		Set<String> authors = new HashSet<>();
		this.cypher.save("report/save_comment", parameters, (row) -> row.get("authors").asList(Value::asString))
			.forEach(authors::addAll);
		authors.add(found.rep().id());
		told(report);
		this.events.publishEvent(new ReportCommented(viewer, found, Set.copyOf(authors), answer && !own));
		return require(viewer, report);
	}

	/** Notes the task that was made of a report. */
	public void ledTo(Viewer viewer, String report, String task) {
		require(viewer, report);
		this.cypher.save("report/save_led_to", Map.of("report", report, "task", task), (row) -> row);
		told(report);
	}

	DailyReport require(Viewer viewer, String id) {
		return find(viewer, id).orElseThrow(ReportProblem.NotThere::new);
	}

	void told(String id) {
		this.events.publishEvent(new RecordsWritten(Set.of(ReportService.KIND), Optional.of(Set.of(id))));
	}

	static void requireUuid(String id) {
		try {
			if (UUID.fromString(id).toString().equals(id)) {
				return;
			}
		}
		catch (IllegalArgumentException ex) {
			// Said below.
		}
		throw new ReportProblem.Invalid("report.problem.id");
	}

}
