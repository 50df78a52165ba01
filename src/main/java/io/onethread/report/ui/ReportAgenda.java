package io.onethread.report.ui;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.graph.ListRequest;
import io.onethread.report.DayLinks;
import io.onethread.report.OwnDay;
import io.onethread.report.ReportCalendar;
import io.onethread.report.ReportFilter;
import io.onethread.report.ReportReader;
import io.onethread.report.ReportRow;
import io.onethread.report.ReportRules;
import io.onethread.report.ReportService;
import io.onethread.shell.Agenda;
import io.onethread.shell.AgendaItem;
import io.onethread.shell.Chip;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reminds reps of reports that are due or missing, and managers of those who ask for help
 * and of what they have not read.
 */
@Component
@Order(60)
class ReportAgenda implements Agenda {

	/** So many days back a missing report is asked for. */
	private static final int BACK = 7;

	private static final int MOST = 20;

	private final ReportService reports;

	private final ReportReader reader;

	private final ReportRules rules;

	ReportAgenda(ReportService reports, ReportReader reader, ReportRules rules) {
		this.reports = reports;
		this.reader = reader;
		this.rules = rules;
	}

	@Override
	public Set<String> kinds() {
		return Set.of("DailyReport", "ReportRule");
	}

	@Override
	public List<AgendaItem> items(Viewer viewer, LocalDate today) {
		List<AgendaItem> items = new ArrayList<>();
		if (viewer.rep() != null) {
			items.addAll(own(viewer, today));
		}
		if (viewer.is(Role.MANAGER, Role.EXECUTIVE)) {
			items.addAll(toRead(viewer, today));
		}
		return items;
	}

	private List<AgendaItem> own(Viewer viewer, LocalDate today) {
		ReportCalendar calendar = this.rules.calendar();
		ZonedDateTime now = ZonedDateTime.now(DayLinks.ZONE);
		Set<LocalDate> filed = this.reports.ownDays(viewer, today.minusDays(BACK), today)
			.stream()
			.filter(OwnDay::filed)
			.map(OwnDay::day)
			.collect(Collectors.toSet());
		List<AgendaItem> items = new ArrayList<>();
		for (LocalDate day = today; !day.isBefore(today.minusDays(BACK)); day = day.minusDays(1)) {
			Optional<ZonedDateTime> due = filed.contains(day) ? Optional.empty()
					: this.reports.due(viewer, day, calendar);
			LocalDate missing = day;
			due.ifPresent((deadline) -> {
				boolean late = now.isAfter(deadline);
				items.add(new AgendaItem("report:" + viewer.rep() + ":" + missing, "report",
						Texts.text("report.agenda.file", Texts.shortDay(missing)),
						Texts.text(late ? "report.agenda.late" : "report.agenda.due", Texts.moment(deadline)), 0,
						deadline.toOffsetDateTime().toString(), late ? Chip.Tone.WARN : Chip.Tone.INFO,
						"reports/mine?day=" + missing, List.of()));
			});
		}
		return items;
	}

	private List<AgendaItem> toRead(Viewer viewer, LocalDate today) {
		List<AgendaItem> items = new ArrayList<>();
		ReportFilter lately = ReportFilter.between(today.minusDays(BACK * 2L), today);
		this.reader.list(viewer, lately.onlyHelp(), ListRequest.first(MOST, "filedAt", true))
			.items()
			.stream()
			.filter((row) -> row.rep() != null && !row.rep().id().equals(viewer.rep()))
			.forEach((row) -> items
				.add(new AgendaItem("help:" + row.id(), "help", Texts.text("report.agenda.help", name(row)),
						row.help().replace('\n', ' '), 0, row.day().toString(), Chip.Tone.WARN, path(row), List.of())));
		long unread = this.reader.list(viewer, lately.onlyUnread(), ListRequest.first(1, "day", true)).total();
		if (unread > 0) {
			items.add(new AgendaItem("reports:" + today, "report", Texts.text("report.agenda.read", unread),
					Texts.text("report.agenda.read.why"), 0, today.toString(), Chip.Tone.INFO, "reports", List.of()));
		}
		return items;
	}

	private static String name(ReportRow row) {
		return (row.rep() == null) ? "" : row.rep().name();
	}

	private static String path(ReportRow row) {
		return "reports?day=" + row.day() + "&rep=" + ((row.rep() == null) ? "" : row.rep().id());
	}

}
