package io.onethread.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.onethread.access.Viewer;
import io.onethread.notice.Notices;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those concerned what was said about a report. */
@Component
class ReportNotices {

	private final Notices notices;

	ReportNotices(Notices notices) {
		this.notices = notices;
	}

	@EventListener
	void commented(ReportCommented event) {
		DailyReport report = event.report();
		String rep = report.rep().id();
		List<String> arguments = List.of(name(event.by()), Notices.DATE + report.day());
		this.notices.tell(event.by(), Set.of(rep),
				event.answer() ? "notice.report.answered" : "notice.report.commented", arguments, ownPath(report));
		Set<String> others = new HashSet<>(event.concerned());
		others.remove(rep);
		this.notices.tell(event.by(), others, "notice.report.replied",
				List.of(name(event.by()), Notices.RECORD + rep, Notices.DATE + report.day()),
				"reports?day=" + report.day() + "&rep=" + rep);
	}

	/** Tells the rep of a task that somebody made of their report. */
	void task(Viewer by, DailyReport report, String title) {
		this.notices.tell(by, Set.of(report.rep().id()), "notice.report.task",
				List.of(name(by), Notices.DATE + report.day(), title), ownPath(report));
	}

	private static String ownPath(DailyReport report) {
		return "reports/mine?day=" + report.day();
	}

	private static String name(Viewer viewer) {
		return (viewer.rep() == null) ? viewer.displayName() : Notices.RECORD + viewer.rep();
	}

}
