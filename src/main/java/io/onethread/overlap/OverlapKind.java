package io.onethread.overlap;

/** In which way customers overlap. */
public enum OverlapKind {

	/** Several reps of one division work one customer. */
	REPS,
	/** Reps of several divisions work one customer. */
	DIVISIONS,
	/** Two records look like one customer. */
	LOOK_ALIKE,
	/** Different reps work a customer and its parent. */
	GROUP

}
