package io.onethread.insight.ui;

import java.time.LocalDate;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.report.DayLinks;
import io.onethread.report.ReportService;
import io.onethread.shell.LiveChanges;

import org.springframework.core.annotation.Order;

/** Puts the report of the day on the start page of those who report. */
@org.springframework.stereotype.Component
@Order(2)
class ReportCards implements TodayCard {

	private final ReportService reports;

	private final Viewers viewers;

	private final LiveChanges live;

	ReportCards(ReportService reports, Viewers viewers, LiveChanges live) {
		this.reports = reports;
		this.viewers = viewers;
		this.live = live;
	}

	@Override
	public Optional<Component> create(Viewer viewer, LocalDate today) {
		return (viewer.rep() == null) ? Optional.empty()
				: Optional.of(new ReportCard(this.reports, this.viewers, this.live, LocalDate.now(DayLinks.ZONE)));
	}

}
