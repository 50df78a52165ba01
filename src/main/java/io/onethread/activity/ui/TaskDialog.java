package io.onethread.activity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.onethread.activity.ActivityProblem;
import io.onethread.activity.Task;
import io.onethread.activity.TaskData;

/** Changes what a task says and until when. */
class TaskDialog extends Dialog {

	TaskDialog(Entries entries, Task task, Runnable changed) {
		setHeaderTitle(task.title());
		setWidth("520px");
		setMaxWidth("100%");
		TextField title = new TextField(getTranslation("activity.task.title"));
		title.setValue(task.title());
		title.setMaxLength(300);
		title.setWidthFull();
		DatePicker due = new DatePicker(getTranslation("activity.task.due"));
		due.setI18n(new Times(UI.getCurrent()).picker());
		due.setValue(task.due());
		due.setClearButtonVisible(true);
		Div links = new Div();
		links.addClassName("activity-facts");
		task.about().forEach((about) -> links.add(ActivityDialog.link(about)));
		add(title, due, links);
		Button save = new Button(getTranslation("activity.save"), (click) -> {
			try {
				TaskData was = TaskData.of(task);
				entries.tasks()
					.update(entries.viewers().current(), task.id(), task.version(),
							new TaskData(title.getValue(), due.getValue(), was.rep()));
				close();
				changed.run();
			}
			catch (ActivityProblem problem) {
				title.setErrorMessage(Told.text(problem));
				title.setInvalid(true);
			}
		});
		save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		getFooter().add(new Button(getTranslation("activity.cancel"), (click) -> close()), save);
	}

}
