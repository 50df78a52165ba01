package io.onethread.protection.ui;

import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.onethread.protection.Line;
import io.onethread.protection.Standing;
import io.onethread.shell.Amount;
import io.onethread.shell.Chip;
import io.onethread.shell.RecordPath;

/** Customers with how long they are protected; on a narrow page, a list of cards. */
class LineGrid extends Grid<Line> {

	/** So many are shown; the file has all. */
	static final int MOST = 1_000;

	private final transient Words words;

	private final transient LocalDate today;

	private final List<Column<Line>> wide;

	LineGrid(Words words, LocalDate today, List<Line> lines) {
		this.words = words;
		this.today = today;
		addClassName("pool-grid");
		addThemeVariants(GridVariant.NO_BORDER);
		setSelectionMode(SelectionMode.NONE);
		addComponentColumn(this::customer).setHeader(words.text("column.customer")).setFlexGrow(4).setWidth("15rem");
		Column<Line> owner = addColumn(words::owners).setHeader(words.text("column.owner"))
			.setFlexGrow(1)
			.setWidth("8rem");
		Column<Line> division = addColumn((line) -> (line.division() == null) ? "" : words.name(line.division()))
			.setHeader(words.text("column.division"))
			.setFlexGrow(1)
			.setWidth("8rem");
		Column<Line> grade = addColumn((line) -> line.standing().grade().name()).setHeader(words.text("column.grade"))
			.setFlexGrow(0)
			.setWidth("5rem");
		Column<Line> value = addComponentColumn((line) -> new Amount(line.standing().value12(), words.locale()))
			.setHeader(words.text("column.value"))
			.setTextAlign(ColumnTextAlign.END)
			.setFlexGrow(0)
			.setWidth("7rem");
		Column<Line> outcome = addComponentColumn((line) -> chip(line.standing()))
			.setHeader(words.text("column.outcome"))
			.setFlexGrow(0)
			.setWidth("10rem");
		this.wide = List.of(owner, division, grade, value, outcome);
		setItems(lines);
		setEmptyStateText(words.text("list.empty"));
	}

	/** Shows cards instead of columns, or columns again. */
	void setNarrow(boolean narrow) {
		this.wide.forEach((column) -> column.setVisible(!narrow));
		setClassName("pool-cards", narrow);
	}

	private Component customer(Line line) {
		Anchor name = new Anchor(RecordPath.of("Customer", line.customer().id()), this.words.name(line.customer()));
		name.getElement().setAttribute("router-link", true);
		Span why = new Span(this.words.leaves(line.standing(), this.today) + " · " + this.words.done(line.standing()));
		why.addClassName("ot-why");
		Div facts = new Div(chip(line.standing()), new Span(this.words.owners(line)));
		facts.addClassName("pool-facts");
		Div cell = new Div(name, why, facts);
		cell.addClassName("pool-customer");
		return cell;
	}

	private Chip chip(Standing standing) {
		return new Chip(this.words.outcome(standing.outcome()), Words.tone(standing.outcome()));
	}

}
