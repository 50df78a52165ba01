package io.onethread.shell;

import java.util.Optional;

/** Long work of the program itself, shown as a bar on every page while it goes on. */
@FunctionalInterface
public interface BackgroundWork {

	/** How far it is, or nothing when there is nothing to do. */
	Optional<Progress> progress();

	/**
	 * How far the work is.
	 *
	 * @param textKey the key of the text that says what is done
	 * @param fraction from 0 to 1
	 */
	record Progress(String textKey, double fraction) {

	}

}
