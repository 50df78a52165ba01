package io.onethread.pipeline.ui;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.select.Select;
import io.onethread.access.Viewer;
import io.onethread.customer.FieldProblem;
import io.onethread.graph.RecordRef;
import io.onethread.pipeline.NewProject;
import io.onethread.pipeline.Project;
import io.onethread.pipeline.ProjectData;
import io.onethread.pipeline.ProjectProblem;
import io.onethread.pipeline.Stage;
import org.jspecify.annotations.Nullable;

/** Adds a project for a customer. */
class NewProjectDialog extends Dialog {

	/**
	 * Made once, so that pressing the button again after a lost answer adds nothing
	 * twice.
	 */
	private final String id = UUID.randomUUID().toString();

	private final transient Pipeline pipeline;

	private final transient Consumer<Project> added;

	private final ComboBox<RecordRef> customer;

	private final ComboBox<RecordRef> rep;

	private final Select<Stage> stage = new Select<>();

	private final MultiSelectComboBox<RecordRef> lines = new MultiSelectComboBox<>(
			getTranslation("pipeline.field.lines"));

	private final ProjectForm form = new ProjectForm(new ProjectData("", null, null, null, null, null, null), true);

	/**
	 * A dialog.
	 * @param customer for whom, or nothing to choose one
	 */
	NewProjectDialog(Pipeline pipeline, @Nullable RecordRef customer, Consumer<Project> added) {
		this.pipeline = pipeline;
		this.added = added;
		Viewer viewer = pipeline.viewer();
		setHeaderTitle(getTranslation("pipeline.new"));
		setWidth("680px");
		setMaxWidth("100%");
		this.customer = Pickers.customers(pipeline, getTranslation("pipeline.field.customer"));
		this.customer.setRequiredIndicatorVisible(true);
		this.customer.setValue(customer);
		this.rep = Pickers.reps(pipeline, getTranslation("pipeline.field.rep"));
		this.rep.setVisible(viewer.all() || viewer.reps().size() > 1);
		if (viewer.rep() != null) {
			this.rep.setValue(new RecordRef(viewer.rep(), viewer.displayName()));
		}
		List<Stage> stages = pipeline.processes()
			.ofDivision(viewer.division())
			.stages()
			.stream()
			.filter((one) -> one.milestone().open())
			.toList();
		this.stage.setLabel(getTranslation("pipeline.stage"));
		this.stage.setItems(stages);
		this.stage.setItemLabelGenerator((one) -> one.name(getLocale()));
		this.stage.setVisible(!viewer.all());
		this.stage.setValue(stages.isEmpty() ? null : stages.getFirst());
		this.lines.setItems(pipeline.people().lines(viewer, ""));
		this.lines.setItemLabelGenerator(RecordRef::name);
		FormLayout ties = new FormLayout(this.customer, this.rep, this.stage, this.lines);
		ties.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("480px", 2));
		add(ties, this.form);
		Button save = new Button(getTranslation("pipeline.add"), (click) -> save());
		save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		getFooter().add(new Button(getTranslation("pipeline.cancel"), (click) -> close()), save);
	}

	private void save() {
		RecordRef forWhom = this.customer.getValue();
		if (forWhom == null) {
			this.customer.setErrorMessage(getTranslation("pipeline.field.customer.missing"));
			this.customer.setInvalid(true);
			this.customer.focus();
			return;
		}
		RecordRef runner = this.rep.getValue();
		Stage first = this.stage.getValue();
		try {
			Project project = this.pipeline.projects()
				.create(this.pipeline.viewer(), this.id,
						new NewProject(forWhom.id(), (runner != null) ? runner.id() : null,
								(first != null && this.stage.isVisible()) ? first.id() : null,
								this.lines.getValue().stream().map(RecordRef::id).toList(), this.form.data()));
			close();
			Told.done(getTranslation("pipeline.added", project.name()));
			this.added.accept(project);
		}
		catch (ProjectProblem.Invalid problem) {
			for (FieldProblem one : this.form.show(problem.problems())) {
				if (Objects.equals(one.field(), "rep") && this.rep.isVisible()) {
					this.rep.setErrorMessage(Told.said(this, one));
					this.rep.setInvalid(true);
				}
				else {
					Told.problem(Told.said(this, one));
				}
			}
		}
		catch (ProjectProblem problem) {
			Told.problem(this, problem);
		}
	}

}
