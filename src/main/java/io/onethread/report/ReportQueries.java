package io.onethread.report;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTransaction;
import io.onethread.graph.ListRequest;
import io.onethread.graph.Listing;
import io.onethread.graph.RecordRef;
import io.onethread.graph.Values;
import io.onethread.report.DailyReport.Attachment;
import io.onethread.report.DailyReport.Comment;
import io.onethread.report.DailyReport.Earlier;
import io.onethread.report.ReportCalendar.Employment;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/** Reads reports. */
@Component
class ReportQueries {

	private final Cypher cypher;

	ReportQueries(Cypher cypher) {
		this.cypher = cypher;
	}

	Optional<DailyReport> find(Viewer viewer, String id) {
		return this.cypher.read((tx) -> find(tx, viewer, id)).map(Stored::report);
	}

	static Optional<Stored> find(GraphTransaction tx, Viewer viewer, String id) {
		return tx.run("report/find_report", viewer.with("id", id)).stream().findFirst().map(ReportQueries::stored);
	}

	Listing<ReportRow> list(Viewer viewer, ReportFilter filter, ListRequest request) {
		return this.cypher
			.findOne("report/find_reports",
					request.with(ReportReader.SORTS,
							viewer.with("rep", filter.rep(), "firstDay", filter.since(), "lastDay", filter.until(),
									"unread", filter.unread(), "help", filter.help())),
					(row) -> new Listing<>(row.get("rows").asList(ReportQueries::row), row.get("total").asLong()))
			.orElseThrow();
	}

	List<Filing> filings(Viewer viewer, LocalDate day, ReportCalendar calendar, ZonedDateTime now) {
		return this.cypher.find("report/find_filings", viewer.with("day", day),
				(row) -> filing(row, day, calendar, now));
	}

	List<OwnDay> ownDays(Viewer viewer, LocalDate since, LocalDate until) {
		return this.cypher.find("report/find_own_days", viewer.with("firstDay", since, "lastDay", until), (row) -> {
			Values report = new Values(row.get("report"));
			return new OwnDay(row.get("report").get("day").asLocalDate(), report.textOrEmpty("state").equals("filed"),
					row.get("report").get("late").asBoolean(false), row.get("report").get("helpOpen").asBoolean(false),
					row.get("comments").asLong());
		});
	}

	Optional<LocalDate> newestDay(Viewer viewer, LocalDate until) {
		return this.cypher.findOne("report/find_newest_report_day", viewer.with("lastDay", until),
				(row) -> row.get("day").asLocalDate());
	}

	Optional<Employment> employment(String rep) {
		return this.cypher.findOne("report/find_rep_division", java.util.Map.of("rep", rep), (row) -> {
			RecordRef division = RecordRef.of(row.get("division"));
			Values there = new Values(row.get("rep"));
			return new Employment(rep, (division == null) ? null : division.id(), there.date("since"),
					there.date("until"));
		});
	}

	private static Stored stored(Record row) {
		Values report = new Values(row.get("report"));
		RecordRef rep = RecordRef.of(row.get("rep"));
		ReportText text = text(row.get("report"));
		DailyReport shown = new DailyReport(report.textOrEmpty("id"),
				(rep == null) ? new RecordRef(report.textOrEmpty("rep"), "") : rep, RecordRef.of(row.get("division")),
				row.get("report").get("day").asLocalDate(), row.get("report").get("version").asLong(0),
				report.textOrEmpty("state").equals("filed"), report.dateTime("filedAt"),
				row.get("report").get("late").asBoolean(false), row.get("report").get("helpOpen").asBoolean(false),
				row.get("read").asBoolean(), text,
				row.get("files")
					.asList((file) -> new Attachment(file.get("id").asString(), file.get("name").asString(),
							file.get("size").asLong(), file.get("at").asZonedDateTime())),
				row.get("comments")
					.asList((comment) -> new Comment(comment.get("id").asString(), comment.get("at").asZonedDateTime(),
							comment.get("by").asString(), comment.get("name").asString(""),
							comment.get("text").asString(), comment.get("answer").asBoolean(false))),
				row.get("versions").asList(ReportQueries::earlier), RecordRef.listOf(row.get("tasks")));
		return new Stored(shown, report.texts("taken").stream().map(DraftLine::of).toList(), report.text("write"));
	}

	private static Earlier earlier(Value version) {
		Values values = new Values(version);
		return new Earlier(version.get("version").asLong(), values.dateTime("at"), values.dateTime("replacedAt"),
				text(version));
	}

	private static ReportRow row(Value one) {
		Values report = new Values(one.get("report"));
		ReportText text = text(one.get("report"));
		return new ReportRow(report.textOrEmpty("id"), RecordRef.of(one.get("rep")),
				one.get("report").get("day").asLocalDate(), report.textOrEmpty("state").equals("filed"),
				report.dateTime("filedAt"), one.get("report").get("late").asBoolean(false), text.help(),
				one.get("report").get("helpOpen").asBoolean(false), one.get("read").asBoolean(),
				one.get("comments").asLong(), text);
	}

	private static Filing filing(Record row, LocalDate day, ReportCalendar calendar, ZonedDateTime now) {
		Values rep = new Values(row.get("rep"));
		RecordRef division = RecordRef.of(row.get("division"));
		Employment employment = new Employment(rep.textOrEmpty("id"), (division == null) ? null : division.id(),
				rep.date("since"), rep.date("until"));
		Value found = row.get("report");
		Values report = new Values(found);
		boolean filed = !found.isNull() && report.textOrEmpty("state").equals("filed");
		Filing.State state = calendar.state(employment, day, filed, filed && found.get("late").asBoolean(false), now);
		return new Filing(new RecordRef(employment.id(), rep.textOrEmpty("name")), division, state,
				calendar.due(employment, day).orElse(null), filed ? report.text("id") : null,
				filed ? report.dateTime("filedAt") : null, filed ? report.textOrEmpty("help") : "",
				filed && found.get("helpOpen").asBoolean(false), filed && row.get("read").asBoolean(),
				filed ? row.get("comments").asLong() : 0);
	}

	private static ReportText text(Value report) {
		Values values = new Values(report);
		return ReportText.of(values.text("prospecting"), values.text("care"), values.text("plan"), values.text("help"));
	}

	/**
	 * A report with what is kept for drafting it anew.
	 *
	 * @param report the report
	 * @param taken the lines that were drafted
	 * @param write the id of the change that wrote it last
	 */
	record Stored(DailyReport report, List<DraftLine> taken, @Nullable String write) {

	}

}
