package io.onethread.health.ui;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.onethread.health.AlertFilter;
import io.onethread.health.AlertKind;

/** Narrows the list to one's own customers, a kind, those that wait or are closed. */
class AlertFilters extends Div {

	private final Select<Boolean> scope = new Select<>();

	private final Select<AlertKind> kind = new Select<>();

	private final Select<Boolean> state = new Select<>();

	private transient AlertFilter filter = AlertFilter.OPEN;

	AlertFilters(HealthTexts texts, Consumer<AlertFilter> changed) {
		addClassName("ot-actions");
		this.scope.setItems(List.of(false, true));
		this.scope.setItemLabelGenerator((mine) -> texts.text(mine ? "health.filter.mine" : "health.filter.team"));
		this.scope.setAriaLabel(texts.text("health.filter.scope"));
		this.kind.setItems(AlertKind.values());
		this.kind.setEmptySelectionAllowed(true);
		this.kind.setEmptySelectionCaption(texts.text("health.filter.kind.all"));
		this.kind.setPlaceholder(texts.text("health.filter.kind.all"));
		this.kind.setItemLabelGenerator((one) -> (one != null) ? texts.kind(one) : "");
		this.kind.setAriaLabel(texts.text("health.filter.kind"));
		this.state.setItems(List.of(true, false));
		this.state.setItemLabelGenerator((open) -> texts.text(open ? "health.filter.open" : "health.filter.closed"));
		this.state.setAriaLabel(texts.text("health.filter.state"));
		add(this.scope, this.kind, this.state);
		for (Select<?> select : List.of(this.scope, this.kind, this.state)) {
			select.addValueChangeListener((change) -> {
				if (change.isFromClient()) {
					changed.accept(this.filter.mine(this.scope.getValue())
						.of(this.kind.getValue())
						.open(this.state.getValue()));
				}
			});
		}
	}

	/** Shows what the list is narrowed to. */
	void show(Shown shown) {
		this.filter = shown.filter();
		this.scope.setValue(this.filter.mine());
		this.kind.setValue(this.filter.kind());
		this.state.setValue(this.filter.open());
		this.kind.setVisible(shown.part() == Shown.Part.ALERTS);
		this.state.setVisible(shown.part() == Shown.Part.ALERTS);
	}

}
