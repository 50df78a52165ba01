package io.onethread.insight.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.onethread.chart.Axis;
import io.onethread.chart.Chart;
import io.onethread.chart.Item;
import io.onethread.chart.Paint;
import io.onethread.chart.Series;
import io.onethread.chart.SeriesChart;
import io.onethread.chart.Unit;
import io.onethread.insight.ReturnFigures;
import io.onethread.shell.Amount;
import org.jspecify.annotations.Nullable;

/** Orders before and after, by what was settled. */
class ReturnTable extends Div {

	private final transient CompanyWords words;

	ReturnTable(CompanyWords words, ReturnFigures figures) {
		this.words = words;
		addClassName("company-scroller");
		NativeTable table = new NativeTable();
		table.addClassName("company-table");
		table.setCaptionText(words.text("return.sums"));
		NativeTableRow heads = table.getHead().addRow();
		for (String key : List.of("kind", "events", "customers", "compared", "before", "after", "change", "company")) {
			NativeTableHeaderCell head = heads.addHeaderCell();
			head.setText(words.text("return.column." + key));
			head.getElement().setAttribute("scope", "col");
			head.setClassName("company-number", !key.equals("kind"));
		}
		figures.kinds().forEach((sum) -> row(table.getBody().addRow(), sum));
		add(table);
	}

	private void row(NativeTableRow row, ReturnFigures.Sum sum) {
		NativeTableHeaderCell head = row.addHeaderCell();
		head.getElement().setAttribute("scope", "row");
		head.setText(this.words.text("return.kind." + sum.kind().key()));
		boolean known = sum.compared() > 0;
		cell(row, "events", new Span(this.words.number(sum.events())));
		cell(row, "customers", new Span(this.words.number(sum.customers())));
		cell(row, "compared", new Span(this.words.number(sum.compared())));
		cell(row, "before", known ? new Amount(sum.before(), this.words.locale()) : unknown());
		cell(row, "after", known ? new Amount(sum.after(), this.words.locale()) : unknown());
		cell(row, "change", change((known && sum.before() > 0) ? sum.after() / sum.before() - 1 : null));
		cell(row, "company", change(sum.company()));
	}

	private Component change(@Nullable Double share) {
		return (share == null) ? unknown() : new Span(((share > 0) ? "+" : "") + this.words.percent(share));
	}

	private static Component unknown() {
		Span none = new Span("–");
		none.addClassName("company-zero");
		return none;
	}

	private void cell(NativeTableRow row, String key, Component content) {
		NativeTableCell cell = row.addDataCell();
		cell.addClassName("company-number");
		cell.getElement().setAttribute("data-label", this.words.text("return.column." + key));
		cell.add(content);
	}

	static Chart chart(CompanyWords words, ReturnFigures figures) {
		Chart chart = new Chart(words.text("return.chart"));
		chart.setWhy(words.text("return.chart.why"));
		chart.setEmptyText(words.text("return.chart.empty"));
		List<ReturnFigures.Sum> known = figures.kinds().stream().filter((sum) -> sum.compared() > 0).toList();
		chart
			.show(new SeriesChart(
					Axis.names(known.stream()
						.map((sum) -> new Item(sum.kind().key(), words.text("return.kind." + sum.kind().key())))
						.toList()),
					List.of(new Series("before", words.text("return.column.before"), Series.Kind.BAR, Unit.MONEY,
							Paint.QUIET, List.copyOf(known.stream().map(ReturnFigures.Sum::before).toList())),
							new Series("after", words.text("return.column.after"), Series.Kind.BAR, Unit.MONEY,
									Paint.INK, List.copyOf(known.stream().map(ReturnFigures.Sum::after).toList())))));
		return chart;
	}

}
