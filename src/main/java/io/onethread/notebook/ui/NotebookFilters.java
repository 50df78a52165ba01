package io.onethread.notebook.ui;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.onethread.notebook.Standing.State;

/** Narrows the list to a text, a standing, a group. */
class NotebookFilters extends Div {

	private final transient Consumer<Shown> changed;

	private final TextField text = new TextField();

	private final Div states = new Div();

	private final Div groups = new Div();

	private transient Shown shown = new Shown("", null, false, "", "");

	NotebookFilters(Consumer<Shown> changed) {
		this.changed = changed;
		addClassName("notebook-filters");
		this.text.setPlaceholder(getTranslation("notebook.filter"));
		this.text.setAriaLabel(getTranslation("notebook.filter"));
		this.text.setPrefixComponent(VaadinIcon.FILTER.create());
		this.text.setClearButtonVisible(true);
		this.text.setMaxLength(200);
		this.text.setValueChangeMode(ValueChangeMode.LAZY);
		this.text.addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				this.changed.accept(this.shown.text(change.getValue()));
			}
		});
		row(this.states, "notebook.filter.states");
		row(this.groups, "notebook.filter.groups");
		add(this.text, this.states, this.groups);
	}

	/** Shows what the list is narrowed to, and how many entries each choice has. */
	void show(Shown next, List<Row> rows) {
		this.shown = next;
		if (!this.text.getValue().equals(next.text())) {
			this.text.setValue(next.text());
		}
		this.states.removeAll();
		for (State state : State.values()) {
			long count = rows.stream().filter((row) -> row.standing().state() == state).count();
			boolean on = next.state() == state;
			if (count > 0 || on) {
				this.states.add(chip(getTranslation(state.key()), count, on, next.state(on ? null : state)));
			}
		}
		long shared = rows.stream().filter((row) -> row.entry().isShared()).count();
		if (shared > 0 || next.shared()) {
			this.states
				.add(chip(getTranslation("notebook.shared"), shared, next.shared(), next.shared(!next.shared())));
		}
		this.groups.removeAll();
		Map<String, Long> counts = new TreeMap<>();
		rows.forEach((row) -> row.entry().data().groups().forEach((group) -> counts.merge(group, 1L, Long::sum)));
		if (!next.group().isEmpty()) {
			counts.putIfAbsent(next.group(), 0L);
		}
		counts.forEach((group, count) -> {
			boolean on = next.group().equals(group);
			this.groups.add(chip(group, count, on, next.group(on ? "" : group)));
		});
		this.groups.setVisible(!counts.isEmpty());
	}

	private Button chip(String name, long count, boolean on, Shown next) {
		Button chip = new Button(getTranslation("notebook.filter.chip", name, count),
				(click) -> this.changed.accept(next));
		chip.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		chip.addClassName("notebook-filter");
		chip.getElement().setAttribute("aria-pressed", String.valueOf(on));
		return chip;
	}

	private void row(Div row, String label) {
		row.addClassName("notebook-chips");
		row.getElement().setAttribute("role", "group");
		row.getElement().setAttribute("aria-label", getTranslation(label));
	}

}
