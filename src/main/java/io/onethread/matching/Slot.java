package io.onethread.matching;

/** A record in the index. */
record Slot(Prepared record, BlockingKeys keys) {

	static Slot of(CustomerProfile profile) {
		Prepared record = Prepared.of(profile);
		return new Slot(record, BlockingKeys.of(record));
	}

}
