package io.onethread.pipeline.ui;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.onethread.pipeline.Condition;
import io.onethread.pipeline.Milestone;
import io.onethread.pipeline.Stage;

/** Shapes a stage of a process. */
class StageDialog extends Dialog {

	private final transient Stage stage;

	private final transient Consumer<Stage> changed;

	private final TextField name = new TextField(getTranslation("pipeline.stage.name"));

	private final TextField nameEn = new TextField(getTranslation("pipeline.stage.nameEn"));

	private final Select<Milestone> milestone = new Select<>();

	private final IntegerField probability = new IntegerField(getTranslation("pipeline.field.probability"));

	private final MultiSelectComboBox<Condition> conditions = new MultiSelectComboBox<>(
			getTranslation("pipeline.stage.conditions"));

	private final TextArea checklist = new TextArea(getTranslation("pipeline.stage.checklist"));

	private final TextField words = new TextField(getTranslation("pipeline.stage.words"));

	StageDialog(Stage stage, Consumer<Stage> changed) {
		this.stage = stage;
		this.changed = changed;
		String title = stage.name(getLocale());
		setHeaderTitle(title.isBlank() ? getTranslation("pipeline.processes.add") : title);
		setWidth("640px");
		setMaxWidth("100%");
		this.name.setMaxLength(60);
		this.name.setValue(stage.name());
		this.nameEn.setMaxLength(60);
		this.nameEn.setValue(stage.nameEn());
		this.milestone.setLabel(getTranslation("pipeline.stage.milestone"));
		this.milestone.setItems(Milestone.values());
		this.milestone.setItemLabelGenerator((one) -> getTranslation("pipeline.milestone." + one.key()));
		this.milestone.setValue(stage.milestone());
		this.milestone.addValueChangeListener(
				(change) -> this.probability.setValue((int) Math.round(change.getValue().probability() * 100)));
		this.probability.setMin(0);
		this.probability.setMax(100);
		this.probability.setValue((int) Math.round(stage.probability() * 100));
		this.conditions.setItems(Condition.values());
		this.conditions.setItemLabelGenerator((one) -> getTranslation("pipeline.condition." + one.key()));
		this.conditions.setValue(stage.conditions());
		this.checklist.setHelperText(getTranslation("pipeline.stage.checklist.help"));
		this.checklist.setValue(String.join("\n", stage.checklist()));
		this.words.setHelperText(getTranslation("pipeline.stage.words.help"));
		this.words.setMaxLength(2000);
		this.words.setValue(String.join("; ", stage.aliases()));
		FormLayout form = new FormLayout(this.name, this.nameEn, this.milestone, this.probability);
		form.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("480px", 2));
		form.add(this.conditions, 2);
		form.add(this.checklist, 2);
		form.add(this.words, 2);
		add(form);
		Button take = new Button(getTranslation("pipeline.stage.take"), (click) -> take());
		take.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		getFooter().add(new Button(getTranslation("pipeline.cancel"), (click) -> close()), take);
	}

	private void take() {
		if (this.name.getValue().isBlank() && this.nameEn.getValue().isBlank()) {
			this.name.setErrorMessage(getTranslation("pipeline.problem.stages.name.remedy"));
			this.name.setInvalid(true);
			return;
		}
		Integer percent = this.probability.getValue();
		double chance = (percent != null) ? Math.clamp(percent, 0, 100) / 100.0
				: this.milestone.getValue().probability();
		close();
		this.changed.accept(new Stage(this.stage.id(), this.stage.text(), this.name.getValue().strip(),
				this.nameEn.getValue().strip(), this.milestone.getValue(), chance,
				Arrays.stream(Condition.values()).filter(this.conditions.getValue()::contains).toList(),
				lines(this.checklist.getValue(), "\\R"), lines(this.words.getValue(), "[;；]")));
	}

	private static List<String> lines(String text, String between) {
		return Arrays.stream(text.split(between))
			.map(String::strip)
			.filter((line) -> !line.isEmpty())
			.distinct()
			.toList();
	}

}
