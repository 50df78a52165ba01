package io.onethread.report.ui;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import io.onethread.access.Viewers;
import io.onethread.report.DailyReport;
import io.onethread.report.ReportFiles;
import io.onethread.report.ReportReader;
import io.onethread.shell.Chip;

/** A filed report as it is read, with what was said about it. */
class ReportPanel extends Div {

	private final CommentsPart comments;

	ReportPanel(DailyReport report, ReportReader reader, ReportFiles files, Viewers viewers, List<Component> actions,
			Consumer<DailyReport> changed) {
		addClassNames("ot-card", "report-panel");
		H2 title = new H2();
		title.add(new Anchor("reps/" + report.rep().id(), report.rep().name()));
		Span day = new Span(Texts.day(report.day()));
		day.addClassName("ot-muted");
		Div head = new Div(title, day);
		head.addClassName("report-panel-head");
		if (report.late()) {
			head.add(new Chip(getTranslation("report.state.late"), Chip.Tone.WARN));
		}
		Span filed = new Span(getTranslation(report.earlier().isEmpty() ? "report.filed-at" : "report.amended-at",
				Texts.moment(report.filedAt())));
		filed.addClassName("ot-why");
		Div buttons = new Div(actions.toArray(Component[]::new));
		buttons.addClassName("ot-actions");
		FileList list = new FileList(files, viewers);
		list.show(report, null);
		this.comments = new CommentsPart(reader, viewers, report, changed);
		add(head, filed, buttons, ReportBody.of(report), list, tasks(report), this.comments, earlier(report));
	}

	/** Whether something is written here that would be lost. */
	boolean isBusy() {
		return this.comments.isBusy();
	}

	private Div tasks(DailyReport report) {
		Div tasks = new Div();
		tasks.setVisible(!report.tasks().isEmpty());
		if (!report.tasks().isEmpty()) {
			tasks.add(new H3(getTranslation("report.tasks")));
			report.tasks().forEach((task) -> {
				Div row = new Div(task.name());
				row.addClassName("report-words");
				tasks.add(row);
			});
		}
		return tasks;
	}

	private Div earlier(DailyReport report) {
		Div earlier = new Div();
		earlier.setVisible(!report.earlier().isEmpty());
		for (DailyReport.Earlier version : report.earlier()) {
			Details details = new Details(getTranslation("report.earlier", Texts.moment(version.filedAt())),
					new ReportBody(version.text(), false));
			earlier.add(details);
		}
		return earlier;
	}

}
