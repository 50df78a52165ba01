package io.onethread.chart;

import org.jspecify.annotations.Nullable;

/**
 * Everything the browser is to show.
 *
 * @param title names the chart
 * @param why how it comes about, in a few words
 * @param language the language numbers and dates are written in
 * @param data what is drawn; null while there is nothing yet
 * @param table whether the table is in view instead of the drawing
 * @param clickable whether clicks lead anywhere
 * @param texts what is written and said
 */
record ChartState(String title, String why, String language, @Nullable ChartData data, boolean table, boolean clickable,
		Texts texts) {

	/**
	 * What is written and said around the data.
	 *
	 * @param showTable turns to the table
	 * @param showChart turns back
	 * @param help says which keys do what
	 * @param empty stands where there is nothing to draw
	 * @param name heads the table's first column
	 * @param marks heads the table's column of remarks
	 */
	record Texts(String showTable, String showChart, String help, String empty, String name, String marks) {

	}

}
