package io.onethread.pipeline.ui;

import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import io.onethread.customer.FieldProblem;
import io.onethread.pipeline.ProjectData;
import org.jspecify.annotations.Nullable;

/** What is written down about a project. */
class ProjectForm extends FormLayout {

	private final TextField name = new TextField(getTranslation("pipeline.field.name"));

	private final NumberField value = new NumberField(getTranslation("pipeline.field.value"));

	private final NumberField probability = new NumberField(getTranslation("pipeline.field.probability"));

	private final DatePicker openedAt = Days.picker(getTranslation("pipeline.field.openedAt"));

	private final DatePicker expectedClose = Days.picker(getTranslation("pipeline.field.expectedClose"));

	private final TextField nextStep = new TextField(getTranslation("pipeline.field.nextStep"));

	private final @Nullable String code;

	/**
	 * A form.
	 * @param brief whether to leave out what is rarely given with a new project
	 */
	ProjectForm(ProjectData data, boolean brief) {
		this.code = data.code();
		setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("480px", 2));
		this.name.setRequiredIndicatorVisible(true);
		this.name.setMaxLength(200);
		this.name.setValue(data.name());
		this.value.setMin(0);
		this.value.setValue(data.value());
		this.probability.setMin(0);
		this.probability.setMax(100);
		Double chance = data.probability();
		this.probability.setValue((chance != null) ? Math.round(chance * 1000) / 10.0 : null);
		this.openedAt.setValue(data.openedAt());
		this.expectedClose.setValue(data.expectedClose());
		this.nextStep.setMaxLength(300);
		this.nextStep.setValue((data.nextStep() != null) ? data.nextStep() : "");
		add(this.name, 2);
		add(this.value, this.expectedClose);
		if (!brief) {
			add(this.probability, this.openedAt);
		}
		add(this.nextStep, 2);
	}

	ProjectData data() {
		Double chance = this.probability.getValue();
		return new ProjectData(this.name.getValue(), this.code, this.value.getValue(),
				(chance != null) ? chance / 100 : null, this.openedAt.getValue(), this.expectedClose.getValue(),
				this.nextStep.getValue());
	}

	/** Shows what is wrong beside each field; what cannot be placed is given back. */
	List<FieldProblem> show(List<FieldProblem> problems) {
		Map<String, Component> fields = Map.of("name", this.name, "value", this.value, "probability", this.probability,
				"openedAt", this.openedAt, "expectedClose", this.expectedClose, "nextStep", this.nextStep);
		fields.values().forEach((field) -> ((HasValidation) field).setInvalid(false));
		for (FieldProblem problem : problems) {
			if (fields.get(problem.field()) instanceof HasValidation field) {
				field.setErrorMessage(Told.said(this, problem));
				field.setInvalid(true);
			}
		}
		return problems.stream().filter((problem) -> !fields.containsKey(problem.field())).toList();
	}

}
