package io.onethread.pipeline.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.onethread.access.Viewer;
import io.onethread.graph.RecordRef;
import io.onethread.pipeline.Milestone;
import io.onethread.pipeline.ProjectFilter;
import io.onethread.pipeline.ProjectFilter.Scope;
import io.onethread.pipeline.Stage;

/** What projects are wanted, and how they are shown. Whatever is chosen is an address. */
class FilterBar extends Div {

	private static final RecordRef ALL = new RecordRef("", "");

	private final transient Consumer<Shown> chosen;

	private transient Shown shown;

	FilterBar(Pipeline pipeline, Viewer viewer, Shown shown, Consumer<Shown> chosen) {
		this.shown = shown;
		this.chosen = chosen;
		addClassName("pipeline-filters");
		add(view(), scope(viewer), division(pipeline));
		if (shown.list()) {
			add(stage(pipeline), status());
		}
		add(toggle("overdue", shown.filter().overdue()), toggle("stalled", shown.filter().stalled()),
				toggle("single", shown.filter().single()), text());
	}

	private Div view() {
		Div views = new Div(choice("pipeline.view.board", !this.shown.list(), false),
				choice("pipeline.view.list", this.shown.list(), true));
		views.addClassName("pipeline-views");
		views.getElement().setAttribute("role", "group");
		views.getElement().setAttribute("aria-label", getTranslation("pipeline.view"));
		return views;
	}

	private Button choice(String key, boolean pressed, boolean list) {
		Button button = new Button(getTranslation(key),
				(click) -> choose(new Shown(list, this.shown.filter(), this.shown.text())));
		button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
		return button;
	}

	private Select<Scope> scope(Viewer viewer) {
		List<Scope> scopes = new ArrayList<>(Arrays.asList(Scope.values()));
		if (viewer.rep() == null) {
			scopes.removeAll(List.of(Scope.MINE, Scope.TEAM));
		}
		else if (viewer.reps().size() < 2) {
			scopes.remove(Scope.TEAM);
		}
		Select<Scope> scope = new Select<>();
		scope.setAriaLabel(getTranslation("pipeline.scope"));
		scope.setItems(scopes);
		scope.setItemLabelGenerator((one) -> getTranslation("pipeline.scope." + one.key()));
		scope.setValue(this.shown.filter().scope());
		scope.addValueChangeListener((change) -> choose(with(this.shown.filter(), change.getValue())));
		return scope;
	}

	private Select<RecordRef> division(Pipeline pipeline) {
		List<RecordRef> divisions = new ArrayList<>(List.of(ALL));
		divisions.addAll(pipeline.processes().divisions());
		Select<RecordRef> division = new Select<>();
		division.setAriaLabel(getTranslation("pipeline.division"));
		division.setItems(divisions);
		division.setItemLabelGenerator((one) -> one.equals(ALL) ? getTranslation("pipeline.division.all") : one.name());
		String chosenId = Objects.requireNonNullElse(this.shown.filter().division(), "");
		division.setValue(divisions.stream().filter((one) -> one.id().equals(chosenId)).findFirst().orElse(ALL));
		division.addValueChangeListener((change) -> {
			ProjectFilter was = this.shown.filter();
			choose(new ProjectFilter(was.scope(), change.getValue().id().isEmpty() ? null : change.getValue().id(),
					was.milestone(), null, was.status(), was.customer(), was.overdue(), was.stalled(), was.single()));
		});
		return division;
	}

	/** Stages where one division is chosen, milestones where they are mixed. */
	private Select<String> stage(Pipeline pipeline) {
		ProjectFilter filter = this.shown.filter();
		boolean stages = filter.division() != null;
		List<Stage> all = pipeline.processes().ofDivision(filter.division()).stages();
		Locale locale = getLocale();
		Select<String> stage = new Select<>();
		stage.setAriaLabel(getTranslation("pipeline.stage"));
		stage.setEmptySelectionAllowed(true);
		stage.setEmptySelectionCaption(getTranslation("pipeline.stage.all"));
		stage.setItems(stages ? all.stream().map(Stage::id).toList()
				: Arrays.stream(Milestone.values()).map(Milestone::key).toList());
		stage.setItemLabelGenerator((key) -> (key == null) ? getTranslation("pipeline.stage.all")
				: stages ? all.stream()
					.filter((one) -> one.id().equals(key))
					.map((one) -> one.name(locale))
					.findFirst()
					.orElse(key) : getTranslation("pipeline.milestone." + key));
		Milestone milestone = filter.milestone();
		stage.setValue(stages ? filter.stage() : (milestone != null) ? milestone.key() : null);
		stage.addValueChangeListener((change) -> choose(new ProjectFilter(filter.scope(), filter.division(),
				stages ? null : Milestone.of(change.getValue()).orElse(null), stages ? change.getValue() : null,
				filter.status(), filter.customer(), filter.overdue(), filter.stalled(), filter.single())));
		return stage;
	}

	private Select<String> status() {
		ProjectFilter filter = this.shown.filter();
		Select<String> status = new Select<>();
		status.setAriaLabel(getTranslation("pipeline.status"));
		status.setEmptySelectionAllowed(true);
		status.setEmptySelectionCaption(getTranslation("pipeline.status.all"));
		status.setItems("open", "won", "lost");
		status.setItemLabelGenerator(
				(key) -> getTranslation((key == null) ? "pipeline.status.all" : "pipeline.status." + key));
		status.setValue(filter.status());
		status.addValueChangeListener((change) -> choose(
				new ProjectFilter(filter.scope(), filter.division(), filter.milestone(), filter.stage(),
						change.getValue(), filter.customer(), filter.overdue(), filter.stalled(), filter.single())));
		return status;
	}

	private Button toggle(String which, boolean pressed) {
		Button button = new Button(getTranslation("pipeline.only." + which));
		button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
		button.addClassName("pipeline-toggle");
		button.addClickListener((click) -> {
			ProjectFilter was = this.shown.filter();
			choose(new ProjectFilter(was.scope(), was.division(), was.milestone(), was.stage(), was.status(),
					was.customer(), which.equals("overdue") != was.overdue(), which.equals("stalled") != was.stalled(),
					which.equals("single") != was.single()));
		});
		return button;
	}

	private TextField text() {
		TextField text = new TextField();
		text.setPlaceholder(getTranslation("pipeline.filter"));
		text.setAriaLabel(getTranslation("pipeline.filter"));
		text.setPrefixComponent(VaadinIcon.FILTER.create());
		text.setClearButtonVisible(true);
		text.setMaxLength(200);
		text.setValue(this.shown.text());
		text.setValueChangeMode(ValueChangeMode.LAZY);
		text.addValueChangeListener(
				(change) -> choose(new Shown(this.shown.list(), this.shown.filter(), change.getValue().strip())));
		return text;
	}

	private static ProjectFilter with(ProjectFilter was, Scope scope) {
		return new ProjectFilter(scope, was.division(), was.milestone(), was.stage(), was.status(), was.customer(),
				was.overdue(), was.stalled(), was.single());
	}

	private void choose(ProjectFilter filter) {
		choose(new Shown(this.shown.list(), filter, this.shown.text()));
	}

	private void choose(Shown next) {
		boolean again = next.list() == this.shown.list()
				&& Objects.equals(next.filter().division(), this.shown.filter().division());
		this.shown = next;
		this.chosen.accept(next);
		if (again) {
			press("overdue", next.filter().overdue());
			press("stalled", next.filter().stalled());
			press("single", next.filter().single());
		}
	}

	private void press(String which, boolean pressed) {
		getChildren()
			.filter((one) -> one instanceof Button button
					&& button.getText().equals(getTranslation("pipeline.only." + which)))
			.forEach((one) -> one.getElement().setAttribute("aria-pressed", String.valueOf(pressed)));
	}

}
