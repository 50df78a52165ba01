package io.onethread.health.ui;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import io.onethread.chart.Axis;
import io.onethread.chart.Chart;
import io.onethread.chart.Mark;
import io.onethread.chart.Paint;
import io.onethread.chart.Series;
import io.onethread.chart.SeriesChart;
import io.onethread.chart.Unit;
import io.onethread.health.CustomerHealth;
import io.onethread.health.Trend;

/**
 * A customer's orders month by month, with what is usual and the weeks that were looked
 * at.
 */
final class MonthChart {

	private static final double MONTH = 30.4;

	private MonthChart() {
	}

	static Chart of(CustomerHealth health, HealthTexts texts) {
		Chart chart = new Chart(texts.text("health.chart"));
		List<YearMonth> months = new ArrayList<>();
		for (int i = 0; i < health.months().values().size(); i++) {
			months.add(health.months().first().plusMonths(i));
		}
		List<Mark> marks = new ArrayList<>();
		Trend trend = health.trend();
		if (trend != null) {
			marks.add(new Mark.Level(trend.usual() / trend.days() * MONTH, texts.text("health.chart.usual"),
					Paint.QUIET));
			marks.add(new Mark.Band(YearMonth.from(health.asOf().minusDays(trend.days())).toString(),
					YearMonth.from(health.asOf()).toString(), texts.text("health.chart.weeks", trend.days() / 7),
					trend.isDecline() ? Paint.BAD : Paint.QUIET));
		}
		chart
			.show(new SeriesChart(
					Axis.months(months), List.of(new Series("orders", texts.text("health.chart.orders"),
							Series.Kind.BAR, Unit.MONEY, Paint.INK, List.copyOf(health.months().values()))),
					false, marks));
		chart.setWhy(texts.text("health.chart.why", texts.day(health.asOf())));
		chart.addClassName("health-chart");
		return chart;
	}

}
