package io.onethread.pipeline.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.onethread.pipeline.Exit;
import io.onethread.pipeline.Project;
import io.onethread.pipeline.ProjectProblem;
import io.onethread.pipeline.SalesProcess;
import io.onethread.pipeline.Stage;
import io.onethread.shell.Amount;
import io.onethread.shell.Card;
import io.onethread.shell.Chip;

/** How far a project is, what its stage asks for, and what is next. */
@StyleSheet("pipeline.css")
class StageCard extends Card {

	private final transient Pipeline pipeline;

	private final transient Project project;

	private final transient SalesProcess process;

	StageCard(Pipeline pipeline, Project project) {
		super("", "");
		this.pipeline = pipeline;
		this.project = project;
		this.process = pipeline.processes().of(project);
		addClassName("pipeline-stage-card");
		setTitle(getTranslation("pipeline.progress"));
		setCount(pipeline.words().age(project, LocalDate.now(), getLocale()));
		Span whose = new Span((this.process.division() == null) ? getTranslation("pipeline.process.company")
				: getTranslation("pipeline.process.of", this.process.division().name()));
		whose.addClassName("ot-why");
		addToHead(whose);
		add(stepper(), facts(), warnings());
		this.process.stage(project.standing().stage())
			.filter((stage) -> stage.milestone().open())
			.ifPresent((stage) -> add(exits(stage)));
		if (project.standing().open()) {
			add(next());
		}
	}

	/** Shows the page anew. */
	static void reload() {
		UI.getCurrent().refreshCurrentRoute(false);
	}

	private OrderedList stepper() {
		OrderedList steps = new OrderedList();
		steps.addClassName("pipeline-steps");
		steps.getElement().setAttribute("aria-label", getTranslation("pipeline.progress"));
		int now = this.process.place(this.project.standing().stage());
		Mover mover = new Mover(this.pipeline, this, (told) -> reload());
		if (now < 0) {
			Span word = new Span(Objects.requireNonNullElse(this.project.stage(), getTranslation("pipeline.unmapped")));
			ListItem item = new ListItem(word, new Chip(getTranslation("pipeline.unmapped"), Chip.Tone.WARN));
			item.addClassName("pipeline-step-now");
			steps.add(item);
		}
		for (Stage stage : this.process.stages()) {
			int place = this.process.place(stage.id());
			ListItem item = new ListItem();
			boolean passed = place < now && stage.milestone().open();
			item.addClassName((place == now) ? "pipeline-step-now" : passed ? "pipeline-step-done" : "pipeline-step");
			if (place == now) {
				item.getElement().setAttribute("aria-current", "step");
			}
			item.add(step(mover, stage, place == now));
			Span milestone = new Span(this.pipeline.words().milestone(stage.milestone(), getLocale()) + " · "
					+ Math.round(stage.probability() * 100) + " %");
			milestone.addClassName("ot-why");
			item.add(milestone);
			steps.add(item);
		}
		return steps;
	}

	private Component step(Mover mover, Stage stage, boolean here) {
		String name = stage.name(getLocale());
		if (here || !this.project.editable()) {
			return new Span(name);
		}
		Button button = new Button(name, (click) -> mover.move(this.project, stage));
		button.setAriaLabel(getTranslation("pipeline.move.to", name));
		button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		return button;
	}

	private Div facts() {
		Div facts = new Div();
		facts.addClassName("pipeline-facts-row");
		Double value = this.project.data().value();
		if (value != null) {
			facts.add(fact("pipeline.field.value", new Amount(value, getLocale())));
			if (this.project.standing().open()) {
				facts.add(fact("pipeline.weighted.label",
						new Amount(value * this.project.standing().weight(), getLocale())));
			}
		}
		LocalDate expected = this.project.data().expectedClose();
		if (expected != null && this.project.standing().open()) {
			facts.add(fact("pipeline.field.expectedClose", new Span(Days.day(expected, getLocale()))));
		}
		LocalDate closed = this.project.closedAt();
		if (closed != null) {
			facts.add(fact("pipeline.closed", new Span(Days.day(closed, getLocale()))));
		}
		LocalDate since = this.project.standing().since();
		if (since != null) {
			facts.add(fact("pipeline.since", new Span(Days.day(since, getLocale()))));
		}
		return facts;
	}

	private Div fact(String key, Component value) {
		Span label = new Span(getTranslation(key));
		label.addClassName("ot-why");
		return new Div(label, value);
	}

	private Div warnings() {
		Div all = new Div();
		all.addClassName("pipeline-warnings");
		this.pipeline.words().warnings(this.project, LocalDate.now(), getLocale()).forEach((warning) -> {
			Span why = new Span(warning.why());
			why.addClassName("ot-why");
			all.add(new Div(new Chip(warning.text(), warning.tone()), why));
		});
		return all;
	}

	private Div exits(Stage stage) {
		List<Exit> exits = this.pipeline.moves().exits(this.pipeline.viewer(), this.project, stage);
		Div all = new Div();
		all.addClassName("pipeline-exits");
		if (exits.isEmpty()) {
			return all;
		}
		Span title = new Span(getTranslation("pipeline.exits", stage.name(getLocale())));
		title.addClassName("ot-muted");
		UnorderedList list = new UnorderedList();
		Locale locale = getLocale();
		for (Exit exit : exits) {
			if (exit.condition() == null) {
				list.add(new ListItem(point(stage, exit, exits)));
				continue;
			}
			Span sign = new Span(exit.met() ? "✓" : "○");
			sign.addClassName(exit.met() ? "pipeline-met" : "pipeline-unmet");
			sign.getElement().setAttribute("role", "img");
			sign.getElement()
				.setAttribute("aria-label", getTranslation(exit.met() ? "pipeline.met" : "pipeline.not-met"));
			ListItem item = new ListItem(sign, new Span(this.pipeline.words().exit(exit, locale)));
			if (!exit.met()) {
				Span remedy = new Span(this.pipeline.words().remedy(exit, locale));
				remedy.addClassName("ot-why");
				item.add(remedy);
			}
			list.add(item);
		}
		all.add(title, list);
		return all;
	}

	private Checkbox point(Stage stage, Exit exit, List<Exit> exits) {
		Checkbox box = new Checkbox(exit.item(), exit.met());
		box.setReadOnly(!this.project.editable());
		box.addValueChangeListener((change) -> {
			List<String> ticked = new ArrayList<>(exits.stream()
				.filter((one) -> one.condition() == null && one.met() && !one.item().equals(exit.item()))
				.map(Exit::item)
				.toList());
			if (Boolean.TRUE.equals(change.getValue())) {
				ticked.add(exit.item());
			}
			try {
				this.pipeline.moves().check(this.pipeline.viewer(), this.project.id(), stage, ticked);
			}
			catch (ProjectProblem problem) {
				Told.problem(this, problem);
			}
			reload();
		});
		return box;
	}

	private Div next() {
		String next = this.project.data().nextStep();
		Span label = new Span(getTranslation("pipeline.field.nextStep"));
		label.addClassName("ot-why");
		Span step = new Span((next != null) ? next : getTranslation("pipeline.next.none"));
		step.addClassName((next != null) ? "pipeline-next-step" : "ot-muted");
		Div row = new Div(new Div(label, step));
		row.addClassName("pipeline-next-row");
		if (this.project.editable()) {
			row.add(new Button(getTranslation((next != null) ? "pipeline.next.change" : "pipeline.next.set"),
					(click) -> new NextStepDialog(this.pipeline, this.project, StageCard::reload).open()));
		}
		return row;
	}

}
