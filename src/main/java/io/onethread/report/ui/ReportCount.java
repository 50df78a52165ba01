package io.onethread.report.ui;

import java.time.LocalDate;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.graph.ListRequest;
import io.onethread.report.DayLinks;
import io.onethread.report.ReportFilter;
import io.onethread.report.ReportReader;
import io.onethread.shell.MenuCount;

import org.springframework.stereotype.Component;

/** How many reports somebody has still to read. */
@Component
class ReportCount implements MenuCount {

	private static final int BACK = 14;

	private final ReportReader reader;

	ReportCount(ReportReader reader) {
		this.reader = reader;
	}

	@Override
	public String path() {
		return "reports";
	}

	@Override
	public long count(Viewer viewer) {
		LocalDate today = LocalDate.now(DayLinks.ZONE);
		return viewer.is(Role.MANAGER, Role.EXECUTIVE) ? this.reader
			.list(viewer, ReportFilter.between(today.minusDays(BACK), today).onlyUnread(),
					ListRequest.first(1, "day", true))
			.total() : 0;
	}

}
