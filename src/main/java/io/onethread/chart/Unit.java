package io.onethread.chart;

/** What a number counts; decides how it is written. */
public enum Unit {

	/** How many. */
	COUNT,

	/** In the company's currency: written short, in full in the table. */
	MONEY,

	/** A share, 1 for the whole. */
	PERCENT,

	DAYS,

	HOURS,

	/** A number without a unit, with up to three decimals. */
	INDEX

}
