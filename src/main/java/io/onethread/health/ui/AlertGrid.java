package io.onethread.health.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.onethread.health.Alert;
import io.onethread.health.Outcome;
import io.onethread.shell.Amount;
import io.onethread.shell.Chip;

/** The table of alerts; on a narrow page, a list of cards. */
class AlertGrid extends Grid<Alert> {

	private final transient HealthTexts texts;

	private final List<Column<Alert>> wide;

	AlertGrid(HealthTexts texts) {
		this.texts = texts;
		addClassName("health-grid");
		addThemeVariants(GridVariant.NO_BORDER);
		setSelectionMode(SelectionMode.SINGLE);
		addComponentColumn(this::customer).setHeader(texts.text("health.column.customer"))
			.setFlexGrow(4)
			.setWidth("14rem");
		Column<Alert> holder = addColumn((alert) -> texts.names(alert.holders()))
			.setHeader(texts.text("health.column.holder"))
			.setFlexGrow(1)
			.setWidth("8rem");
		Column<Alert> stake = addComponentColumn((alert) -> new Amount(alert.stake(), texts.locale()))
			.setHeader(texts.text("health.column.stake"))
			.setTextAlign(ColumnTextAlign.END)
			.setFlexGrow(0)
			.setWidth("6.5rem");
		Column<Alert> kind = addComponentColumn(this::state).setHeader(texts.text("health.column.kind"))
			.setFlexGrow(0)
			.setWidth("10rem");
		this.wide = List.of(holder, stake, kind);
	}

	/** Shows cards instead of columns, or columns again. */
	void setNarrow(boolean narrow) {
		this.wide.forEach((column) -> column.setVisible(!narrow));
		setClassName("health-cards", narrow);
	}

	private Component customer(Alert alert) {
		Span name = new Span(this.texts.name(alert));
		name.addClassName("health-name");
		Span why = new Span(this.texts.reason(alert));
		why.addClassName("ot-why");
		Div facts = new Div(state(alert), new Amount(alert.stake(), this.texts.locale()),
				new Span(this.texts.names(alert.holders())));
		facts.addClassName("health-facts");
		Div cell = new Div(name, why, facts);
		cell.addClassName("health-customer");
		return cell;
	}

	private Component state(Alert alert) {
		Div chips = new Div();
		chips.addClassName("health-chips");
		Outcome outcome = alert.outcome();
		chips.add(new Chip(this.texts.kind(alert.kind()), HealthTexts.tone(alert.kind())));
		if (outcome != null) {
			chips.add(new Chip(this.texts.outcome(outcome), Chip.Tone.PLAIN));
		}
		else if (alert.suggested()) {
			chips.add(new Chip(this.texts.text("health.back"), Chip.Tone.GOOD));
		}
		else if (alert.task() != null) {
			chips.add(new Chip(this.texts.text("health.task"), Chip.Tone.PLAIN));
		}
		else if (alert.level() > 0) {
			chips.add(new Chip(this.texts.text("health.up", alert.level()), Chip.Tone.WARN));
		}
		return chips;
	}

}
