package io.onethread.demo;

/**
 * How large the company is. Divisions, branches and product lines are always the same.
 *
 * @param reps everybody who sells, with their managers
 * @param customers customer records, the planted second ones among them
 * @param projects projects, about
 * @param orders orders within {@value #MONTHS} months, about
 * @param activities activities within the same time, about
 */
public record DemoSize(int reps, int customers, int projects, int orders, int activities) {

	/** How many months of orders and activities there are. */
	public static final int MONTHS = 18;

	public DemoSize {
		if (reps < 60 || customers < 200) {
			throw new IllegalArgumentException("A demo company has at least 60 reps and 200 customers");
		}
	}

	/** The company that is shown. */
	public static DemoSize full() {
		return new DemoSize(300, 5_000, 2_500, 40_000, 40_000);
	}

	/** A company for tests, with every kind of planting in it. */
	public static DemoSize small() {
		return new DemoSize(60, 200, 120, 1_600, 1_600);
	}

	/**
	 * The size of that name.
	 * @throws IllegalArgumentException if there is none
	 */
	public static DemoSize named(String name) {
		return switch (name) {
			case "full" -> full();
			case "small" -> small();
			default -> throw new IllegalArgumentException(
					"onethread.demo-size is '%s', but must be 'full' or 'small'".formatted(name));
		};
	}

	/** That many in every thousand customers, but never less than {@code least}. */
	int perMille(int share, int least) {
		return Math.max(least, Math.round(this.customers * share / 1000f));
	}

}
