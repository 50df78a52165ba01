package io.onethread.demo;

/** Customers that the story relies on. The ids never change. */
public final class DemoCustomers {

	/**
	 * 华东光学（集团）股份有限公司, found by its initials {@code hdgx}.
	 */
	public static final String EAST_CHINA_OPTICS = DemoIds.of("Customer", "east-china-optics");

	/** 华东光学, the same company as another division knows it. */
	public static final String EAST_CHINA_OPTICS_SHORT = DemoIds.of("Customer", "east-china-optics-short");

	/** 华光科技, the same company under its former name in a third division. */
	public static final String EAST_CHINA_OPTICS_FORMER = DemoIds.of("Customer", "east-china-optics-former");

	private DemoCustomers() {
	}

}
