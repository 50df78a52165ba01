package io.onethread.notebook.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.onethread.notebook.NotebookData;
import io.onethread.shell.Chip;

/** The list of entries; on a narrow page a list of cards. */
class NotebookGrid extends Grid<Row> {

	private final transient Locale locale = UI.getCurrent().getLocale();

	private final transient List<Column<Row>> wide;

	NotebookGrid() {
		addClassName("notebook-grid");
		addThemeVariants(GridVariant.NO_BORDER);
		setSelectionMode(SelectionMode.MULTI);
		addComponentColumn(this::person).setHeader(getTranslation("notebook.column.person"))
			.setComparator((a, b) -> a.entry().data().name().compareTo(b.entry().data().name()))
			.setFlexGrow(3)
			.setWidth("13rem");
		Column<Row> ways = addComponentColumn(this::ways).setHeader(getTranslation("notebook.column.ways"))
			.setFlexGrow(2)
			.setWidth("10rem");
		Column<Row> groups = addComponentColumn(this::groups).setHeader(getTranslation("notebook.column.groups"))
			.setFlexGrow(1)
			.setWidth("8rem");
		Column<Row> state = addComponentColumn(this::state).setHeader(getTranslation("notebook.column.state"))
			.setComparator((a, b) -> a.standing().state().compareTo(b.standing().state()))
			.setFlexGrow(3)
			.setWidth("14rem");
		this.wide = List.of(ways, groups, state);
	}

	/** Shows cards instead of columns, or columns again. */
	void setNarrow(boolean narrow) {
		this.wide.forEach((column) -> column.setVisible(!narrow));
		setClassName("notebook-cards", narrow);
	}

	private Component person(Row row) {
		NotebookData data = row.entry().data();
		Span name = new Span(data.name().isEmpty() ? getTranslation("notebook.nameless") : data.name());
		name.addClassName("notebook-name");
		Span where = new Span(Stream.of(data.title(), data.company())
			.filter((one) -> !one.isEmpty())
			.collect(Collectors.joining(" · ")));
		where.addClassName("ot-why");
		Div on = new Div(ways(row), state(row), groups(row));
		on.addClassName("notebook-on-phone");
		Div cell = new Div(name, where, on);
		cell.addClassName("notebook-cell");
		return cell;
	}

	private Component ways(Row row) {
		NotebookData data = row.entry().data();
		Div cell = new Div();
		cell.addClassName("notebook-cell");
		Stream.of(data.mobile(), data.phone(), data.email(), data.wechat())
			.filter((one) -> !one.isEmpty())
			.limit(2)
			.forEach((way) -> {
				Span span = new Span(way);
				span.addClassName("ot-num");
				cell.add(span);
			});
		return cell;
	}

	private Component groups(Row row) {
		Div cell = new Div();
		cell.addClassName("notebook-chips");
		row.entry().data().groups().forEach((group) -> cell.add(new Chip(group, Chip.Tone.PLAIN)));
		return cell;
	}

	private Component state(Row row) {
		Div chips = new Div();
		chips.addClassName("notebook-chips");
		if (row.entry().isShared()) {
			chips.add(new Chip(getTranslation("notebook.shared"), Chip.Tone.THREAD));
		}
		chips.add(Telling.chip(row.standing(), this.locale));
		Span why = new Span(Telling.why(row.standing(), this.locale));
		why.addClassNames("ot-why", "notebook-why");
		Div cell = new Div(chips, why);
		cell.addClassName("notebook-cell");
		return cell;
	}

}
