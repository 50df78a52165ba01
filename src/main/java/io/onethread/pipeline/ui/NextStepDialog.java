package io.onethread.pipeline.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import io.onethread.pipeline.Project;
import io.onethread.pipeline.ProjectProblem;

/** Asks what is to be done next in a project. */
class NextStepDialog extends Dialog {

	private final transient Pipeline pipeline;

	private final transient Project project;

	private final transient Runnable written;

	private final TextField step = new TextField(getTranslation("pipeline.field.nextStep"));

	NextStepDialog(Pipeline pipeline, Project project, Runnable written) {
		this.pipeline = pipeline;
		this.project = project;
		this.written = written;
		setHeaderTitle(project.name());
		setWidth("480px");
		setMaxWidth("100%");
		this.step.setWidthFull();
		this.step.setMaxLength(300);
		String now = project.data().nextStep();
		this.step.setValue((now != null) ? now : "");
		this.step.setAutofocus(true);
		this.step.setPlaceholder(getTranslation("pipeline.next.example"));
		add(this.step);
		Button save = new Button(getTranslation("pipeline.save"), (click) -> save());
		save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		save.addClickShortcut(Key.ENTER);
		getFooter().add(new Button(getTranslation("pipeline.cancel"), (click) -> close()), save);
	}

	private void save() {
		String was = this.project.data().nextStep();
		try {
			this.pipeline.projects().setNextStep(this.pipeline.viewer(), this.project.id(), this.step.getValue());
			close();
			Told.undoable(getTranslation("pipeline.next.saved", this.project.name()), getTranslation("pipeline.undo"),
					() -> {
						this.pipeline.projects().setNextStep(this.pipeline.viewer(), this.project.id(), was);
						this.written.run();
					});
			this.written.run();
		}
		catch (ProjectProblem problem) {
			Told.problem(this, problem);
		}
	}

}
