package io.onethread.graphcanvas;

/**
 * What is to be seen at first glance of a node or a link; drawn in the page's quiet pairs
 * of colours.
 */
public enum Mark {

	/** Well, gained, new. */
	GOOD,

	/** To be looked at. */
	WARN,

	/** Bad, lost, gone. */
	BAD,

	/** Told apart, without being better or worse: moved, mine. */
	INFO,

	/** Not what is asked about now. */
	QUIET

}
