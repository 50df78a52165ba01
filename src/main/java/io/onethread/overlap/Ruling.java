package io.onethread.overlap;

/** What can be decided about an overlap. */
public enum Ruling {

	/** One rep leads: the customers are theirs, the others step back. */
	LEAD,
	/** Each rep sells other product lines there. */
	SHARE,
	/** Each rep runs other projects there. */
	SPLIT,
	/** All work it together, as owner and co-owners. */
	JOINT,
	/** It stays as it is. */
	LEAVE

}
