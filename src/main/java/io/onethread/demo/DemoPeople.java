package io.onethread.demo;

/** The reps behind the demo logins, and the one who has left. The ids never change. */
public final class DemoPeople {

	/** Sells optics in Shanghai and owns {@link DemoCustomers#EAST_CHINA_OPTICS}. */
	public static final String REP = DemoIds.of("Rep", "rep");

	/** The manager of {@link #REP}. */
	public static final String MANAGER = DemoIds.of("Rep", "manager");

	/** The head of all. */
	public static final String EXECUTIVE = DemoIds.of("Rep", "executive");

	/** Has left; the customers are left alone. */
	public static final String LEAVER = DemoIds.of("Rep", "leaver");

	private DemoPeople() {
	}

}
