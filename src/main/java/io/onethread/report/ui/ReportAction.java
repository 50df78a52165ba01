package io.onethread.report.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import io.onethread.access.Viewer;
import io.onethread.report.DailyReport;

/** What else can be done with a report that one reads, such as making a task of it. */
@FunctionalInterface
interface ReportAction {

	/** Its buttons. */
	List<Component> buttons(Viewer viewer, DailyReport report);

}
