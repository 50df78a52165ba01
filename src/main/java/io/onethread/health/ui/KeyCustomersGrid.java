package io.onethread.health.ui;

import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.onethread.health.AlertKind;
import io.onethread.health.KeyCustomers;
import io.onethread.health.KeyCustomers.Row;
import io.onethread.shell.Amount;
import io.onethread.shell.EmptyState;
import io.onethread.shell.RecordPath;

/** The fewest customers that bring four fifths, with who holds each. */
class KeyCustomersGrid extends Div {

	/** No more than this are shown. */
	static final int MOST = 500;

	private final transient HealthTexts texts;

	KeyCustomersGrid(KeyCustomers key, HealthTexts texts) {
		this.texts = texts;
		addClassName("health-key-customers");
		if (key.rows().isEmpty()) {
			add(new EmptyState(texts.text("health.key.empty"), texts.text("health.key.empty.text")));
			return;
		}
		add(new Paragraph(texts.text(key.ofProfit() ? "health.key.profit" : "health.key.revenue", key.key(),
				key.customers(), texts.amount(key.whole()))));
		Grid<Row> grid = new Grid<>();
		grid.addClassName("health-grid");
		grid.addThemeVariants(GridVariant.NO_BORDER);
		grid.setSelectionMode(Grid.SelectionMode.NONE);
		grid.setAllRowsVisible(key.rows().size() <= 30);
		grid.addComponentColumn(this::customer)
			.setHeader(texts.text("health.column.customer"))
			.setFlexGrow(4)
			.setWidth("12rem");
		grid.addColumn((row) -> texts.names(row.holders()))
			.setHeader(texts.text("health.column.holder"))
			.setFlexGrow(2)
			.setWidth("7rem");
		grid.addComponentColumn((row) -> new Amount(row.net(), texts.locale()))
			.setHeader(texts.text("health.column.revenue"))
			.setTextAlign(ColumnTextAlign.END)
			.setFlexGrow(0)
			.setWidth("6.5rem");
		if (key.ofProfit()) {
			grid.addComponentColumn(this::profit)
				.setHeader(texts.text("health.column.profit"))
				.setTextAlign(ColumnTextAlign.END)
				.setFlexGrow(0)
				.setWidth("6.5rem");
		}
		grid.addColumn((row) -> texts.percent(row.upTo()))
			.setHeader(texts.text("health.column.up-to"))
			.setTextAlign(ColumnTextAlign.END)
			.setFlexGrow(0)
			.setWidth("6rem");
		grid.setItems(key.rows());
		add(grid);
		if (key.key() > key.rows().size()) {
			add(new Paragraph(texts.text("health.key.more", key.rows().size(), key.key())));
		}
	}

	private Component customer(Row row) {
		Anchor name = new Anchor(RecordPath.of("Customer", row.customer().id()),
				this.texts.name(row.customer(), row.customerEn()));
		name.getElement().setAttribute("router-link", true);
		Span why = new Span(row.alerts()
			.stream()
			.map(AlertKind::of)
			.flatMap(java.util.Optional::stream)
			.map(this.texts::kind)
			.collect(Collectors.joining(this.texts.text("health.comma"))));
		why.addClassName("ot-why");
		Div cell = new Div(name, why);
		cell.addClassName("health-customer");
		return cell;
	}

	private Component profit(Row row) {
		Double profit = row.profit();
		Amount amount = new Amount((profit != null) ? profit : 0, this.texts.locale());
		amount.setText((profit != null) ? this.texts.amount(profit) : this.texts.text("health.profit.unknown"));
		return amount;
	}

}
