package io.onethread.report;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTransaction;
import io.onethread.graph.RecordRef;
import io.onethread.graph.RecordsWritten;
import io.onethread.report.DraftLine.Section;
import io.onethread.report.ReportCalendar.Employment;
import io.onethread.report.ReportQueries.Stored;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Drafts, writes and files the viewer's own reports. */
@Service
public class ReportService {

	/** The label of reports, as {@link RecordsWritten} names it. */
	public static final String KIND = "DailyReport";

	private static final int LONGEST = 20_000;

	private final ReportQueries queries;

	private final DayQueries days;

	private final ReportRules rules;

	private final Cypher cypher;

	private final ApplicationEventPublisher events;

	ReportService(ReportQueries queries, DayQueries days, ReportRules rules, Cypher cypher,
			ApplicationEventPublisher events) {
		this.queries = queries;
		this.days = days;
		this.rules = rules;
		this.cypher = cypher;
		this.events = events;
	}

	/**
	 * The viewer's report of a day as it is, with nothing written where there is none.
	 */
	public DailyReport own(Viewer viewer, LocalDate day) {
		return this.cypher.read((tx) -> stored(tx, viewer, day)).report();
	}

	/**
	 * The viewer's report of a day as it would be drafted now; nothing is written. A
	 * filed one is given as it is.
	 */
	public DailyReport preview(Viewer viewer, LocalDate day, ReportWords words) {
		DailyReport report = own(viewer, day);
		return report.filed() ? report
				: with(report, merged(this.cypher.read((tx) -> stored(tx, viewer, day)), lines(viewer, day, words)));
	}

	/** What the viewer did on a day. */
	public List<DayEntry> done(Viewer viewer, LocalDate day) {
		return this.days.done(viewer, List.of(requireRep(viewer)), day, DayLinks.ZONE);
	}

	/**
	 * Drafts the viewer's report of a day anew and keeps it. What the rep has edited
	 * stays, and what they took out does not come back.
	 * @throws ReportProblem.Forbidden if the viewer is no rep
	 */
	public DailyReport draft(Viewer viewer, LocalDate day, ReportWords words) {
		requireNotAhead(day);
		List<DraftLine> lines = lines(viewer, day, words);
		String write = UUID.randomUUID().toString();
		boolean wrote = this.cypher.write((tx) -> {
			Stored stored = stored(tx, viewer, day);
			ReportText text = merged(stored, lines);
			if (stored.report().version() > 0 && text.equals(stored.report().text()) && known(stored, lines)) {
				return false;
			}
			Map<String, Object> set = properties(text);
			set.put("taken", lines.stream().map(DraftLine::stored).toList());
			write(tx, viewer, stored, stored.report().version(), write, set);
			return true;
		});
		if (wrote) {
			told(viewer, day);
		}
		return own(viewer, day);
	}

	/**
	 * Keeps what the rep wrote in a draft; what is filed stays filed and is amended by
	 * {@link #file}.
	 * @param version the version that the change is based on
	 * @throws ReportProblem if it cannot be kept
	 */
	public DailyReport save(Viewer viewer, LocalDate day, long version, ReportText text) {
		return write(viewer, day, version, text, false);
	}

	/**
	 * Files a report, or amends a filed one; the earlier version is kept.
	 * @throws ReportProblem if it cannot be filed
	 */
	public DailyReport file(Viewer viewer, LocalDate day, long version, ReportText text) {
		if (text.isBlank()) {
			throw new ReportProblem.Invalid("report.problem.empty");
		}
		return write(viewer, day, version, text, true);
	}

	/** The viewer's reports of a time, the latest first. */
	public List<OwnDay> ownDays(Viewer viewer, LocalDate since, LocalDate until) {
		return (viewer.rep() == null) ? List.of() : this.queries.ownDays(viewer, since, until);
	}

	/** Whether and until when the viewer has to report on a day. */
	public Optional<ZonedDateTime> due(Viewer viewer, LocalDate day) {
		return due(viewer, day, this.rules.calendar());
	}

	/** As {@link #due(Viewer, LocalDate)}, for who asks of several days. */
	public Optional<ZonedDateTime> due(Viewer viewer, LocalDate day, ReportCalendar calendar) {
		return (viewer.rep() == null || viewer.is(Role.ADMINISTRATOR)) ? Optional.empty()
				: this.queries.employment(viewer.rep()).flatMap((rep) -> calendar.due(rep, day));
	}

	private DailyReport write(Viewer viewer, LocalDate day, long version, ReportText text, boolean file) {
		requireNotAhead(day);
		String rep = requireRep(viewer);
		ReportText plain = checked(text);
		String write = UUID.randomUUID().toString();
		ZonedDateTime now = ZonedDateTime.now();
		boolean onTime = due(viewer, day, this.rules.calendar()).map((deadline) -> !now.isAfter(deadline)).orElse(true);
		this.cypher.write((tx) -> {
			Stored stored = stored(tx, viewer, day);
			DailyReport was = stored.report();
			boolean repeated = write.equals(stored.write());
			if (!file && was.filed() && !repeated) {
				throw new ReportProblem.Invalid("report.problem.filed");
			}
			Map<String, Object> set = properties(plain);
			if (file) {
				set.put("state", "filed");
				set.put("filedAt", now);
				set.put("helpOpen", !plain.help().isBlank()
						&& (!was.filed() || was.helpOpen() || !plain.help().equals(was.text().help())));
				if (!was.filed()) {
					set.put("late", !onTime);
				}
				if (!repeated) {
					tx.run("report/save_version", Map.of("id", DailyReport.idOf(rep, day), "version", version, "write",
							write, "by", viewer.name(), "at", now));
				}
			}
			write(tx, viewer, stored, version, write, set);
			return true;
		});
		told(viewer, day);
		return own(viewer, day);
	}

	private static void write(GraphTransaction tx, Viewer viewer, Stored stored, long version, String write,
			Map<String, Object> set) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("id", stored.report().id());
		parameters.put("rep", stored.report().rep().id());
		parameters.put("day", stored.report().day());
		parameters.put("version", version);
		parameters.put("write", write);
		parameters.put("set", set);
		parameters.put("at", ZonedDateTime.now());
		if (tx.run("report/save_report", parameters).isEmpty()) {
			throw new ReportProblem.Changed();
		}
	}

	private static Stored stored(GraphTransaction tx, Viewer viewer, LocalDate day) {
		String rep = requireRep(viewer);
		String id = DailyReport.idOf(rep, day);
		return ReportQueries.find(tx, viewer, id)
			.orElseGet(() -> new Stored(
					new DailyReport(id, new RecordRef(rep, viewer.displayName()), null, day, 0, false, null, false,
							false, false, ReportText.EMPTY, List.of(), List.of(), List.of(), List.of()),
					List.of(), null));
	}

	private List<DraftLine> lines(Viewer viewer, LocalDate day, ReportWords words) {
		String rep = requireRep(viewer);
		String division = this.queries.employment(rep).map(Employment::division).orElse(null);
		LocalDate next = this.rules.calendar().next(division, day);
		return words.draft(this.days.done(viewer, List.of(rep), day, DayLinks.ZONE),
				this.days.planned(viewer, rep, next, DayLinks.ZONE));
	}

	private static ReportText merged(Stored stored, List<DraftLine> lines) {
		ReportText text = stored.report().text();
		return new ReportText(section(Section.PROSPECTING, text.prospecting(), stored, lines),
				section(Section.CARE, text.care(), stored, lines), section(Section.PLAN, text.plan(), stored, lines),
				text.help());
	}

	private static String section(Section section, String text, Stored stored, List<DraftLine> lines) {
		return DraftMerge.section(text, of(section, stored.taken()), of(section, lines));
	}

	private static List<DraftLine> of(Section section, List<DraftLine> lines) {
		return lines.stream().filter((line) -> line.section() == section).toList();
	}

	private static boolean known(Stored stored, List<DraftLine> lines) {
		return new ArrayList<>(stored.taken()).equals(new ArrayList<>(lines));
	}

	private static DailyReport with(DailyReport report, ReportText text) {
		return new DailyReport(report.id(), report.rep(), report.division(), report.day(), report.version(),
				report.filed(), report.filedAt(), report.late(), report.helpOpen(), report.read(), text, report.files(),
				report.comments(), report.earlier(), report.tasks());
	}

	private static Map<String, Object> properties(ReportText text) {
		Map<String, Object> set = new HashMap<>();
		set.put("prospecting", text.prospecting());
		set.put("care", text.care());
		set.put("plan", text.plan());
		set.put("help", text.help());
		return set;
	}

	private static ReportText checked(ReportText text) {
		return new ReportText(Plain.text(text.prospecting(), LONGEST), Plain.text(text.care(), LONGEST),
				Plain.text(text.plan(), LONGEST), Plain.text(text.help(), LONGEST));
	}

	/** A report of a day that has not come tells nothing. */
	private static void requireNotAhead(LocalDate day) {
		if (day.isAfter(LocalDate.now(DayLinks.ZONE))) {
			throw new ReportProblem.Invalid("report.problem.ahead");
		}
	}

	private static String requireRep(Viewer viewer) {
		@Nullable String rep = viewer.rep();
		if (rep == null || viewer.is(Role.ADMINISTRATOR)) {
			throw new ReportProblem.Forbidden();
		}
		return rep;
	}

	private void told(Viewer viewer, LocalDate day) {
		this.events.publishEvent(
				new RecordsWritten(Set.of(KIND), Optional.of(Set.of(DailyReport.idOf(requireRep(viewer), day)))));
	}

}
