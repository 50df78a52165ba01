package io.onethread.pipeline.ui;

import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import io.onethread.customer.FieldProblem;
import io.onethread.pipeline.Project;
import io.onethread.pipeline.ProjectProblem;

/** Changes what is written down about a project. */
class EditProjectDialog extends Dialog {

	private final transient Pipeline pipeline;

	private final transient Project project;

	private final transient Runnable written;

	private final ProjectForm form;

	EditProjectDialog(Pipeline pipeline, Project project, Runnable written) {
		this.pipeline = pipeline;
		this.project = project;
		this.written = written;
		this.form = new ProjectForm(project.data(), false);
		setHeaderTitle(project.name());
		setWidth("640px");
		setMaxWidth("100%");
		add(this.form);
		Button save = new Button(getTranslation("pipeline.save"), (click) -> save());
		save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		getFooter().add(new Button(getTranslation("pipeline.cancel"), (click) -> close()), save);
	}

	private void save() {
		try {
			this.pipeline.projects()
				.update(this.pipeline.viewer(), this.project.id(), this.project.version(), this.form.data());
			close();
			Told.done(getTranslation("pipeline.saved", this.form.data().name()));
			this.written.run();
		}
		catch (ProjectProblem.Invalid problem) {
			List<FieldProblem> elsewhere = this.form.show(problem.problems());
			elsewhere.forEach((one) -> Told.problem(Told.said(this, one)));
		}
		catch (ProjectProblem.Changed problem) {
			newer();
		}
		catch (ProjectProblem problem) {
			Told.problem(this, problem);
		}
	}

	/** Somebody else was faster: the user keeps the input, or gives it up. */
	private void newer() {
		ConfirmDialog newer = new ConfirmDialog();
		newer.setHeader(getTranslation("pipeline.newer"));
		newer.setText(getTranslation("pipeline.newer.text"));
		newer.setCancelable(true);
		newer.setCancelText(getTranslation("pipeline.newer.keep"));
		newer.setConfirmText(getTranslation("pipeline.newer.show"));
		newer.addConfirmListener((confirm) -> {
			close();
			this.written.run();
		});
		newer.open();
	}

}
