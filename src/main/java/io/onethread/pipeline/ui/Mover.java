package io.onethread.pipeline.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.onethread.pipeline.Exit;
import io.onethread.pipeline.Milestone;
import io.onethread.pipeline.Moves.Step;
import io.onethread.pipeline.Project;
import io.onethread.pipeline.ProjectProblem;
import io.onethread.pipeline.SalesProcess;
import io.onethread.pipeline.Stage;
import io.onethread.shell.BeforeChange.Preview;
import io.onethread.shell.ChangeAhead;
import org.jspecify.annotations.Nullable;

/**
 * Moves a project as somebody drags it, presses a key or clicks a stage: at once where
 * nothing is to be said, else after a question.
 */
final class Mover {

	private final Pipeline pipeline;

	private final Component page;

	private final Consumer<String> moved;

	/**
	 * A mover.
	 * @param page whose language is spoken
	 * @param moved shows anew what was moved, and is given what to tell those who do not
	 * see it
	 */
	Mover(Pipeline pipeline, Component page, Consumer<String> moved) {
		this.pipeline = pipeline;
		this.page = page;
		this.moved = moved;
	}

	/** Moves a project one stage on or back, in the order of its process. */
	void step(Project project, int by) {
		SalesProcess process = this.pipeline.processes().of(project);
		int place = process.place(project.standing().stage());
		int next = (place < 0) ? 0 : place + by;
		if (next >= 0 && next < process.stages().size()) {
			move(project, process.stages().get(next));
		}
		else {
			this.moved.accept(text("pipeline.move.end"));
		}
	}

	/** Moves a project to the first stage of its own process that stands for this. */
	void move(Project project, Milestone milestone) {
		Optional<Stage> stage = this.pipeline.processes().of(project).first(milestone);
		stage.ifPresentOrElse((to) -> move(project, to), () -> Told.problem(
				text("pipeline.move.none", this.pipeline.words().milestone(milestone, UI.getCurrent().getLocale()))));
	}

	/** Moves a project to a stage. */
	void move(Project project, Stage to) {
		if (to.id().equals(project.standing().stage())) {
			return;
		}
		if (!project.editable()) {
			Told.problem(text("pipeline.told.forbidden"));
			return;
		}
		List<Exit> missing = this.pipeline.moves().missing(this.pipeline.viewer(), project, to);
		if (missing.isEmpty() && to.milestone().open()) {
			make(project, to, null, null, null, null);
		}
		else {
			Preview ends = to.milestone().open() ? null
					: this.pipeline.before().preview(ChangeAhead.of(ChangeAhead.Kind.DECIDE, project.id()));
			MoveDialog dialog = new MoveDialog(this.pipeline.words(), project, to, missing,
					(on, value, reason) -> make(project, to, on, value, reason, ends));
			if (ends != null) {
				dialog.add(ends.card());
			}
			dialog.open();
		}
	}

	/** Makes the step; says whether that is done with. */
	private boolean make(Project project, Stage to, @Nullable LocalDate on, @Nullable Double value,
			@Nullable String reason, @Nullable Preview ends) {
		String id = UUID.randomUUID().toString();
		try {
			this.pipeline.moves()
				.move(this.pipeline.viewer(), project.id(), id,
						new Step(project.version(), to.id(), null, on, value, reason));
		}
		catch (ProjectProblem.Changed problem) {
			Told.problem(this.page, problem);
			this.moved.accept("");
			return true;
		}
		catch (ProjectProblem problem) {
			Told.problem(this.page, problem);
			return problem instanceof ProjectProblem.NotThere;
		}
		String told = text("pipeline.moved", project.name(), to.name(UI.getCurrent().getLocale()));
		if (ends != null) {
			this.pipeline.before()
				.offer(ends.made(ChangeAhead.of(ChangeAhead.Kind.DECIDE, project.id()), id), told,
						() -> this.moved.accept(""));
		}
		else {
			Told.undoable(told, text("pipeline.undo"), () -> undo(project, id));
		}
		this.moved.accept(told);
		return true;
	}

	private void undo(Project project, String id) {
		try {
			this.pipeline.moves().undo(this.pipeline.viewer(), project.id(), id);
			this.moved.accept(text("pipeline.undone", project.name()));
		}
		catch (ProjectProblem problem) {
			Told.problem(this.page, problem);
			this.moved.accept("");
		}
	}

	private String text(String key, Object... arguments) {
		return this.page.getTranslation(key, arguments);
	}

}
