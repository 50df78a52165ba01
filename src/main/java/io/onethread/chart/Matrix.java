package io.onethread.chart;

import java.util.List;

/**
 * A value for each pair of a row and a column, the greater the darker. Pairs without a
 * cell stay blank.
 *
 * @param measure what is measured
 * @param unit what the values count
 * @param paint the colour of the greatest
 * @param rows the rows, from the top
 * @param columns the columns, from the left
 * @param cells the values
 */
public record Matrix(String measure, Unit unit, Paint paint, List<Item> rows, List<Item> columns,
		List<Cell> cells) implements ChartData {

	public Matrix {
		rows = List.copyOf(rows);
		columns = List.copyOf(columns);
		cells = List.copyOf(cells);
	}

	@Override
	public boolean has(ChartPoint point) {
		return this.cells.stream()
			.anyMatch((cell) -> cell.row().equals(point.item()) && cell.column().equals(point.series()));
	}

	/**
	 * One value.
	 *
	 * @param row id of its row
	 * @param column id of its column
	 * @param value the value
	 */
	public record Cell(String row, String column, double value) {

	}

}
