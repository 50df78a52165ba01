package io.onethread.importing.file;

/**
 * How much of a file is believed.
 *
 * @param cell characters in one cell
 * @param columns columns in one table
 * @param ratio how many times its packed size a part may have unpacked; more is a bomb
 * @param free bytes unpacked before the ratio counts, since small parts may pack well
 * @param unpacked bytes that a packed file may have unpacked, all parts together
 * @param strings bytes that a workbook's table of texts may have unpacked, since it is
 * held in memory
 * @param parts parts in a workbook
 */
public record Limits(int cell, int columns, int ratio, long free, long unpacked, long strings, int parts) {

	/**
	 * What serves for the files companies exchange. Real sheets pack 10 to 60 times, a
	 * bomb about 1,000 times.
	 */
	public static final Limits USUAL = new Limits(1_000_000, 2_000, 200, 4L << 20, 20L << 30, 96L << 20, 2_000);

}
