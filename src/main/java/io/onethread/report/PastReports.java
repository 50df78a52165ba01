package io.onethread.report;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.RecordsWritten;
import io.onethread.report.DraftLine.Section;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Brings in reports of days gone by, as from another program, or of a made-up company.
 */
@Service
public class PastReports {

	private static final Viewer PROGRAM = new Viewer("", "", Role.EXECUTIVE, null, "", null, List.of());

	private final DayQueries days;

	private final Cypher cypher;

	private final ApplicationEventPublisher events;

	PastReports(DayQueries days, Cypher cypher, ApplicationEventPublisher events) {
		this.days = days;
		this.cypher = cypher;
		this.events = events;
	}

	/** What reps would have been drafted for a day, by their ids. */
	public Map<String, ReportText> drafted(Collection<String> reps, LocalDate day, ReportWords words) {
		return this.days.done(PROGRAM, reps, day, DayLinks.ZONE)
			.stream()
			.collect(Collectors.groupingBy(DayEntry::rep))
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (one) -> {
				List<DraftLine> lines = words.draft(one.getValue(), List.of());
				return new ReportText(text(Section.PROSPECTING, lines), text(Section.CARE, lines), "", "");
			}));
	}

	/** Brings reports; those that are there already stay as they are. */
	public void bring(Collection<Past> reports) {
		this.cypher.save("report/save_past_reports", Map.of("rows", reports.stream().map(PastReports::row).toList()),
				(row) -> row);
		this.events.publishEvent(new RecordsWritten(Set.of(ReportService.KIND), Optional.empty()));
	}

	private static String text(Section section, List<DraftLine> lines) {
		return lines.stream()
			.filter((line) -> line.section() == section)
			.map(DraftLine::text)
			.collect(Collectors.joining("\n"));
	}

	private static Map<String, Object> row(Past report) {
		Map<String, Object> row = new HashMap<>();
		row.put("id", DailyReport.idOf(report.rep(), report.day()));
		row.put("rep", report.rep());
		row.put("day", report.day());
		row.put("at", report.filedAt());
		row.put("late", report.late());
		row.put("help", !report.text().help().isBlank());
		row.put("set", Map.of("prospecting", report.text().prospecting(), "care", report.text().care(), "plan",
				report.text().plan(), "help", report.text().help()));
		return row;
	}

	/**
	 * A report of a day gone by.
	 *
	 * @param rep whose, by the rep's id
	 * @param day which day
	 * @param filedAt when it was filed
	 * @param late whether after it was due
	 * @param text what it says
	 */
	public record Past(String rep, LocalDate day, ZonedDateTime filedAt, boolean late, ReportText text) {

	}

}
