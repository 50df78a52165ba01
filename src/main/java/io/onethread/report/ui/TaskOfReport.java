package io.onethread.report.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.activity.ActivityProblem;
import io.onethread.graph.RecordRef;
import io.onethread.report.DailyReport;
import io.onethread.report.DayLinks;
import io.onethread.report.ReportProblem;
import io.onethread.report.ReportTasks;

/** Makes a task of what a rep needs help with: for oneself, or for the rep. */
@org.springframework.stereotype.Component
class TaskOfReport implements ReportAction {

	private static final int LONGEST = 300;

	private final ReportTasks tasks;

	private final Viewers viewers;

	TaskOfReport(ReportTasks tasks, Viewers viewers) {
		this.tasks = tasks;
		this.viewers = viewers;
	}

	@Override
	public List<Component> buttons(Viewer viewer, DailyReport report) {
		return List.of(new Button(Texts.text("report.task"), (click) -> open(viewer, report)));
	}

	private void open(Viewer viewer, DailyReport report) {
		String id = UUID.randomUUID().toString();
		Dialog dialog = new Dialog(Texts.text("report.task"));
		TextField title = new TextField(Texts.text("report.task.title"));
		title.setMaxLength(LONGEST);
		title.setWidthFull();
		title.setRequiredIndicatorVisible(true);
		String first = report.text().help().lines().findFirst().orElse("");
		title.setValue(first.substring(0, Math.min(first.length(), LONGEST)));
		DatePicker due = new DatePicker(Texts.text("report.task.due"), LocalDate.now(DayLinks.ZONE).plusDays(1));
		due.setLocale(UI.getCurrent().getLocale());
		List<RecordRef> people = new ArrayList<>();
		if (viewer.rep() != null) {
			people.add(new RecordRef(viewer.rep(), viewer.displayName()));
		}
		if (people.stream().noneMatch((one) -> one.id().equals(report.rep().id()))) {
			people.add(report.rep());
		}
		Select<RecordRef> who = new Select<>();
		who.setLabel(Texts.text("report.task.who"));
		who.setItems(people);
		who.setItemLabelGenerator(RecordRef::name);
		who.setValue(people.getFirst());
		Button make = new Button(Texts.text("report.task.make"), (click) -> {
			try {
				this.tasks.create(this.viewers.current(), report.id(), id, who.getValue().id(), title.getValue(),
						due.getValue());
				dialog.close();
				Texts.done(Texts.text("report.task.made", who.getValue().name()));
			}
			catch (ActivityProblem.Invalid problem) {
				title.setInvalid(true);
				title.setErrorMessage(Texts.text(problem.key(), problem.argument()));
			}
			catch (ActivityProblem problem) {
				Texts.refused(Texts.text("report.task.refused"));
			}
			catch (ReportProblem problem) {
				Texts.problem(problem);
			}
		});
		make.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		dialog.add(title, who, due);
		dialog.addClassName("report-task");
		dialog.getFooter().add(new Button(Texts.text("report.cancel"), (click) -> dialog.close()), make);
		dialog.open();
		title.focus();
	}

}
