package io.onethread.importing.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.onethread.importing.report.Severity;
import io.onethread.shell.Card;
import org.jspecify.annotations.Nullable;

/** The rows of a run that something is to be said of, with what to do about each. */
class ProblemList extends Div {

	private final transient ReportedRows rows;

	private final transient ImportWords words;

	private final Grid<ReportedRow> grid = new Grid<>();

	private @Nullable Severity only;

	ProblemList(ImportWords words, ReportedRows rows) {
		this.words = words;
		this.rows = rows;
		this.grid.addClassName("ot-import-problems");
		this.grid.addThemeVariants(GridVariant.AURA_NO_BORDER, GridVariant.AURA_WRAP_CELL_CONTENT);
		this.grid.getElement().setAttribute("aria-label", words.say("problems"));
		this.grid.setPageSize(50);
		this.grid.addColumn(new ComponentRenderer<>(this::where))
			.setHeader(words.say("problems.where"))
			.setWidth("8rem")
			.setFlexGrow(1);
		this.grid.addColumn(new ComponentRenderer<>(ProblemList::what))
			.setHeader(words.say("problems.what"))
			.setWidth("7rem")
			.setFlexGrow(1);
		this.grid.addColumn(new ComponentRenderer<>(ProblemList::why))
			.setHeader(words.say("problems.why"))
			.setWidth("10rem")
			.setFlexGrow(4);
		this.grid.setItems(new CallbackDataProvider<ReportedRow, Void>(
				(query) -> read(query.getOffset(), query.getLimit()).stream(), (query) -> rows.count(this.only),
				ReportedRow::number));
		Card card = new Card(words.say("problems"), words.number(rows.count(null)), this.grid);
		card.addToHead(filter());
		add(card);
	}

	/** Some of the rows as they stand under the filter. */
	private List<ReportedRow> read(int offset, int limit) {
		try {
			return this.rows.rows(this.only, offset, limit);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Select<Severity> filter() {
		Select<Severity> filter = new Select<>();
		filter.setItems(List.of(Severity.REFUSED, Severity.WARNING, Severity.REPAIRED));
		filter.setItemLabelGenerator((severity) -> (severity == null) ? this.words.say("problems.all") : this.words
			.say("problems.of", this.words.severity(severity), this.words.number(this.rows.count(severity))));
		filter.setEmptySelectionAllowed(true);
		filter.setEmptySelectionCaption(this.words.say("problems.all"));
		filter.setAriaLabel(this.words.say("problems.filter"));
		filter.addClassName("ot-import-filter");
		filter.addValueChangeListener((change) -> {
			this.only = change.getValue();
			this.grid.getDataProvider().refreshAll();
		});
		return filter;
	}

	private Component where(ReportedRow row) {
		Span file = new Span(row.file());
		file.addClassName("ot-import-break");
		Span line = new Span(this.words.say("problems.line", row.line()));
		line.addClassNames("ot-why", "ot-num");
		return cell(this.words.chip(row.severity()), file, line);
	}

	private static Component what(ReportedRow row) {
		Span value = new Span(row.value());
		value.addClassNames("ot-code", "ot-import-break");
		Span column = new Span(row.column());
		column.addClassNames("ot-why", "ot-import-break");
		return cell(value, column);
	}

	private static Component why(ReportedRow row) {
		Span remedy = new Span(row.remedy());
		remedy.addClassName("ot-why");
		return cell(new Span(row.reason()), remedy);
	}

	private static Div cell(Component... lines) {
		Div cell = new Div(lines);
		cell.addClassName("ot-import-cell");
		return cell;
	}

}
