package io.onethread.lookup;

import io.onethread.access.Viewer;

/** Has queries planned before somebody waits for them. */
public interface Warming {

	/** Asks for nothing, in the name of somebody who may see nothing. */
	void warm(Viewer nobody);

}
