package io.onethread.insight.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.UI;
import io.onethread.chart.Axis;
import io.onethread.chart.Chart;
import io.onethread.chart.ChartPoint;
import io.onethread.chart.Item;
import io.onethread.chart.Matrix;
import io.onethread.chart.Paint;
import io.onethread.chart.Ranking;
import io.onethread.chart.Series;
import io.onethread.chart.SeriesChart;
import io.onethread.chart.Unit;
import io.onethread.insight.Company;
import io.onethread.insight.CompanyDivision;
import io.onethread.overlap.OverlapCensus.Pair;
import io.onethread.pipeline.Milestone;
import io.onethread.shell.RecordPath;
import org.jspecify.annotations.Nullable;

/** The charts of the company page; each value leads to what it is made of. */
final class CompanyCharts {

	private final CompanyWords words;

	private final Company company;

	CompanyCharts(CompanyWords words, Company company) {
		this.words = words;
		this.company = company;
	}

	/** Who shares customers with whom. */
	Chart overlaps() {
		Chart chart = new Chart(this.words.text("company.matrix"));
		chart.setWhy(this.words.text("company.matrix.why"));
		chart.setEmptyText(this.words.text("company.matrix.empty"));
		List<CompanyDivision> divisions = this.company.divisions()
			.stream()
			.filter((row) -> row.division() != null)
			.toList();
		List<Item> items = divisions.stream().map((row) -> new Item(row.id(), this.words.division(row))).toList();
		List<Matrix.Cell> cells = new ArrayList<>();
		this.company.overlaps().pairs().forEach((pair, count) -> cells.addAll(cells(pair, count)));
		Set<String> known = new HashSet<>(items.stream().map(Item::id).toList());
		cells.removeIf((cell) -> !known.contains(cell.row()) || !known.contains(cell.column()));
		chart
			.show(new Matrix(this.words.text("company.matrix.measure"), Unit.COUNT, Paint.THREAD, items, items, cells));
		chart.addPointClickedListener((click) -> go(CompanyPaths.overlaps(click.getPoint().item(),
				Optional.ofNullable(click.getPoint().series()).orElse(click.getPoint().item()))));
		return chart;
	}

	private static List<Matrix.Cell> cells(Pair pair, long count) {
		Matrix.Cell cell = new Matrix.Cell(pair.one(), pair.other(), count);
		return pair.one().equals(pair.other()) ? List.of(cell)
				: List.of(cell, new Matrix.Cell(pair.other(), pair.one(), count));
	}

	/** What the open projects would bring, by milestone and division. */
	Chart milestones() {
		Chart chart = new Chart(this.words.text("company.funnel"));
		chart.setWhy(this.words.text("company.funnel.why"));
		chart.setEmptyText(this.words.text("company.funnel.empty"));
		List<Milestone> milestones = Milestone.undecided();
		Axis axis = Axis
			.names(milestones.stream().map((one) -> new Item(one.key(), this.words.milestone(one))).toList());
		List<Series> series = this.company.divisions()
			.stream()
			.filter((row) -> row.division() != null && milestones.stream().anyMatch((one) -> row.at(one).count() > 0))
			.map((row) -> new Series(row.id(), this.words.division(row), Series.Kind.BAR, Unit.MONEY,
					Paint.division(row.colour()),
					milestones.stream().<@Nullable Double>map((one) -> row.at(one).value()).toList()))
			.toList();
		chart.show(new SeriesChart(axis, series, true, List.of()));
		chart.addPointClickedListener((click) -> projects(click.getPoint()));
		return chart;
	}

	private void projects(ChartPoint point) {
		Milestone.of(point.item())
			.ifPresent((milestone) -> this.company.divisions()
				.stream()
				.filter((row) -> row.id().equals(point.series()))
				.findFirst()
				.ifPresent((row) -> go(CompanyPaths.projects(row, milestone))));
	}

	/** What share of the revenue the largest customers bring. */
	Chart spread() {
		Chart chart = new Chart(this.words.text("company.spread"));
		chart.setWhy(this.words.text("company.spread.why"));
		chart.setEmptyText(this.words.text("company.spread.empty"));
		List<Double> curve = this.company.customers().curve();
		List<Item> tenths = new ArrayList<>();
		List<Double> even = new ArrayList<>();
		for (int step = 0; step < curve.size(); step++) {
			tenths.add(new Item(String.valueOf(step), this.words.percent(step / 10.0)));
			even.add(step / 10.0);
		}
		chart.show(new SeriesChart(Axis.names(tenths),
				Arrays.asList(
						new Series("share", this.words.text("company.spread.share"), Series.Kind.AREA, Unit.PERCENT,
								Paint.INK, List.copyOf(curve)),
						new Series("even", this.words.text("company.spread.even"), Series.Kind.DASHED, Unit.PERCENT,
								Paint.QUIET, List.copyOf(even)))));
		return chart;
	}

	/** The customers that bring most. */
	Chart largest() {
		Chart chart = new Chart(this.words.text("company.largest"));
		chart.setWhy(this.words.text("company.largest.why"));
		chart.setEmptyText(this.words.text("company.spread.empty"));
		chart.show(new Ranking(this.words.text("company.revenue"), Unit.MONEY,
				this.company.largest()
					.stream()
					.map((one) -> new Ranking.Bar(one.customer().id(), this.words.name(one.customer()),
							this.words.text("company.share", this.words.percent(one.share())), one.revenue(),
							paint(one.division())))
					.toList()));
		chart.addPointClickedListener((click) -> go(RecordPath.of("Customer", click.getPoint().item())));
		return chart;
	}

	/** The reps on whom most hangs. */
	Chart holders() {
		Chart chart = new Chart(this.words.text("company.holders"));
		chart.setWhy(this.words.text("company.holders.why"));
		chart.setEmptyText(this.words.text("company.holders.empty"));
		chart.show(new Ranking(this.words.text("company.revenue"), Unit.MONEY,
				this.company.people()
					.top()
					.stream()
					.map((one) -> new Ranking.Bar(one.rep().id(), this.words.name(one.rep()),
							this.words.text("company.holders.of", this.words.number(one.customers()),
									this.words.percent(one.share())),
							one.revenue(), paint(one.division())))
					.toList()));
		chart.addPointClickedListener((click) -> go(CompanyPaths.held(click.getPoint().item())));
		return chart;
	}

	private Paint paint(String division) {
		return this.company.divisions()
			.stream()
			.filter((row) -> row.id().equals(division))
			.findFirst()
			.map((row) -> Paint.division(row.colour()))
			.orElse(Paint.INK);
	}

	private static void go(String path) {
		UI.getCurrent()
			.navigate(path.contains("?") ? path.substring(0, path.indexOf('?')) : path,
					com.vaadin.flow.router.QueryParameters
						.fromString(path.contains("?") ? path.substring(path.indexOf('?') + 1) : ""));
	}

}
