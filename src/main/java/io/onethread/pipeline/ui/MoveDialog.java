package io.onethread.pipeline.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.NumberField;
import io.onethread.pipeline.Exit;
import io.onethread.pipeline.Milestone;
import io.onethread.pipeline.Project;
import io.onethread.pipeline.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Asks what is to be known before a project moves: what it lacks, when, how much, why.
 */
class MoveDialog extends Dialog {

	private static final List<String> REASONS_LOST = List.of("price", "competitor", "budget", "postponed", "no-need",
			"no-answer");

	private static final List<String> REASONS_ANYWAY = List.of("customer-asked", "done-elsewhere", "known-already");

	private final boolean reasonNeeded;

	private final DatePicker on = Days.picker(getTranslation("pipeline.move.on"));

	private final NumberField value = new NumberField(getTranslation("pipeline.field.value"));

	private final ComboBox<String> reason = new ComboBox<>(getTranslation("pipeline.move.reason"));

	private final transient Made made;

	MoveDialog(ProjectWords words, Project project, Stage to, List<Exit> missing, Made made) {
		this.made = made;
		boolean decided = !to.milestone().open();
		this.reasonNeeded = to.milestone() == Milestone.LOST || !missing.isEmpty();
		setHeaderTitle(getTranslation("pipeline.move.title", project.name(), to.name(getLocale())));
		setWidth("520px");
		setMaxWidth("100%");
		Div body = new Div();
		body.addClassName("pipeline-dialog");
		if (!missing.isEmpty()) {
			body.add(new Paragraph(getTranslation("pipeline.move.missing")), list(words, missing));
		}
		if (decided) {
			LocalDate today = LocalDate.now();
			this.on.setMax(today);
			this.on.setValue(today);
			body.add(this.on);
		}
		if (to.milestone() == Milestone.WON) {
			this.value.setMin(0);
			this.value.setValue(project.data().value());
			body.add(this.value);
		}
		List<String> choices = decided && missing.isEmpty() ? REASONS_LOST : REASONS_ANYWAY;
		String texts = decided && missing.isEmpty() ? "pipeline.lost." : "pipeline.anyway.";
		Stream<String> offered = (to.milestone() == Milestone.WON && missing.isEmpty()) ? Stream.empty()
				: choices.stream().map((choice) -> getTranslation(texts + choice));
		this.reason.setItems(offered.toList());
		this.reason.setAllowCustomValue(true);
		this.reason.addCustomValueSetListener((typed) -> this.reason.setValue(typed.getDetail()));
		this.reason.setRequiredIndicatorVisible(this.reasonNeeded);
		this.reason.setHelperText(
				getTranslation(missing.isEmpty() ? "pipeline.move.reason.help" : "pipeline.move.reason.anyway"));
		body.add(this.reason);
		add(body);
		Button move = new Button(getTranslation(missing.isEmpty() ? "pipeline.move.do" : "pipeline.move.anyway"),
				(click) -> make());
		move.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		getFooter().add(new Button(getTranslation("pipeline.cancel"), (click) -> close()), move);
	}

	private void make() {
		String why = (this.reason.getValue() == null) ? "" : this.reason.getValue().strip();
		if (this.reasonNeeded && why.isEmpty()) {
			this.reason.setErrorMessage(getTranslation("pipeline.problem.reason.remedy"));
			this.reason.setInvalid(true);
			this.reason.focus();
			return;
		}
		if (this.made.make(this.on.getValue(), this.value.getValue(), why.isEmpty() ? null : why)) {
			close();
		}
	}

	private UnorderedList list(ProjectWords words, List<Exit> missing) {
		UnorderedList list = new UnorderedList();
		list.addClassName("pipeline-missing");
		for (Exit exit : missing) {
			Span why = new Span(words.remedy(exit, getLocale()));
			why.addClassName("ot-why");
			list.add(new ListItem(new Span(words.exit(exit, getLocale())), why));
		}
		return list;
	}

	/** Makes the step. */
	@FunctionalInterface
	interface Made {

		/** Whether the question is answered. */
		boolean make(@Nullable LocalDate on, @Nullable Double value, @Nullable String reason);

	}

}
