package io.onethread.pipeline.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.onethread.access.Viewer;
import io.onethread.graph.RecordRef;
import io.onethread.pipeline.Project;
import io.onethread.pipeline.ProjectProblem;
import io.onethread.shell.Card;
import io.onethread.shell.RecordPath;

/** Who runs a project and who helps, and what is offered in it. */
class HelpCard extends Card {

	private final transient Pipeline pipeline;

	private final transient Project project;

	HelpCard(Pipeline pipeline, Project project) {
		super("", "");
		this.pipeline = pipeline;
		this.project = project;
		setTitle(getTranslation("pipeline.team"));
		project.reps().forEach((rep) -> add(row("Rep", rep, "pipeline.team.runs", null)));
		project.helpers().forEach((rep) -> add(row("Rep", rep, "pipeline.team.helps", () -> release(rep))));
		project.lines().forEach((line) -> add(row("ProductLine", line, "pipeline.team.offers", () -> withdraw(line))));
		if (project.editable()) {
			Viewer viewer = pipeline.viewer();
			ComboBox<RecordRef> helper = Pickers.reps(pipeline, "");
			adder(helper, "pipeline.team.add-helper",
					(rep) -> this.pipeline.people().help(this.pipeline.viewer(), this.project.id(), rep.id()));
			ComboBox<RecordRef> line = new ComboBox<>();
			line.setItems(pipeline.people().lines(viewer, ""));
			line.setItemLabelGenerator(RecordRef::name);
			adder(line, "pipeline.team.add-line",
					(one) -> this.pipeline.people().offer(this.pipeline.viewer(), this.project.id(), one.id()));
			Span note = new Span(getTranslation("pipeline.team.sight"));
			note.addClassName("ot-why");
			Div adders = new Div(helper, line, note);
			adders.addClassName("pipeline-adders");
			add(adders);
		}
	}

	private void adder(ComboBox<RecordRef> field, String key, Consumer<RecordRef> action) {
		field.setPlaceholder(getTranslation(key));
		field.setAriaLabel(getTranslation(key));
		field.addValueChangeListener((change) -> {
			if (change.isFromClient() && change.getValue() != null) {
				act(() -> action.accept(change.getValue()));
			}
		});
	}

	private Div row(String label, RecordRef record, String key, @org.jspecify.annotations.Nullable Runnable remove) {
		Anchor name = new Anchor(RecordPath.of(label, record.id()), record.name());
		name.addClassName("pipeline-name");
		Span what = new Span(getTranslation(key));
		what.addClassName("ot-why");
		Div text = new Div(name, what);
		text.addClassName("pipeline-cell");
		Div row = new Div(text);
		row.addClassName("pipeline-row");
		if (remove != null && this.project.editable()) {
			Button button = new Button(getTranslation("pipeline.players.remove"), (click) -> remove.run());
			button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
			button.setAriaLabel(button.getText() + ": " + record.name());
			row.add(button);
		}
		return row;
	}

	private void release(RecordRef rep) {
		act(() -> this.pipeline.people().release(this.pipeline.viewer(), this.project.id(), rep.id()));
		undo(rep, () -> this.pipeline.people().help(this.pipeline.viewer(), this.project.id(), rep.id()));
	}

	private void withdraw(RecordRef line) {
		act(() -> this.pipeline.people().withdraw(this.pipeline.viewer(), this.project.id(), line.id()));
		undo(line, () -> this.pipeline.people().offer(this.pipeline.viewer(), this.project.id(), line.id()));
	}

	private void undo(RecordRef record, Runnable again) {
		Told.undoable(getTranslation("pipeline.players.removed", record.name()), getTranslation("pipeline.undo"),
				() -> {
					again.run();
					StageCard.reload();
				});
	}

	private void act(Runnable action) {
		try {
			action.run();
		}
		catch (ProjectProblem problem) {
			Told.problem(this, problem);
		}
		StageCard.reload();
	}

}
