package io.onethread.activity.ui;

/** What an agenda does after something was written: the start page hears of it anyway. */
final class AgendaTold {

	static final Runnable NOTHING = () -> {
	};

	private AgendaTold() {
	}

}
