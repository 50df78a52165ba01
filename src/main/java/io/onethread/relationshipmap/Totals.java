package io.onethread.relationshipmap;

/**
 * How some customers fare together, as far as the viewer may see; a customer counts once.
 *
 * @param customers how many
 * @param value what they ordered in the last 12 months
 * @param profit what they left in the last 12 months
 * @param earning how many left something
 * @param even how many left about nothing
 * @param losing how many cost more than they brought; of the rest it is not known
 * @param overlaps how many overlap
 * @param declines of how many orders fall or have stopped
 * @param neglected with how many nobody was in touch though money is at stake
 * @param mine for how many the viewer answers
 * @param pursued at how many projects are open
 * @param projects how many projects are open
 * @param openValue what those are worth
 */
public record Totals(long customers, double value, double profit, long earning, long even, long losing, long overlaps,
		long declines, long neglected, long mine, long pursued, long projects, double openValue) {

	/** Nothing at all. */
	public static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

	static Totals of(long customers, double value) {
		return new Totals(customers, value, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
	}

	/** Of how many it is known what they left. */
	public long known() {
		return this.earning + this.even + this.losing;
	}

	/** How many of them an overlay is about. */
	public long of(MapOverlay overlay) {
		return switch (overlay) {
			case OVERLAP -> this.overlaps;
			case DECLINE -> this.declines;
			case PROFIT -> this.losing;
			case NEGLECTED -> this.neglected;
			case MINE -> this.mine;
			case PROJECTS -> this.pursued;
		};
	}

	Totals plus(Totals other) {
		return new Totals(this.customers + other.customers, this.value + other.value, this.profit + other.profit,
				this.earning + other.earning, this.even + other.even, this.losing + other.losing,
				this.overlaps + other.overlaps, this.declines + other.declines, this.neglected + other.neglected,
				this.mine + other.mine, this.pursued + other.pursued, this.projects + other.projects,
				this.openValue + other.openValue);
	}

}
