package io.onethread.matching;

import java.util.Arrays;

/**
 * Which characters the names of each record hold, in 64 bits a record: a short form all
 * of whose bits are not among those of a full one is none of it, which is told without
 * looking at the names (superimposed coding: Mooers 1948; Bloom 1970).
 */
final class Letters {

	private static final int SPREAD = 0x9E3779B9;

	private long[] bits = new long[1 << 10];

	/** The bits of a text's characters. */
	static long of(String text) {
		long bits = 0;
		for (int i = 0; i < text.length(); i++) {
			bits |= 1L << ((text.charAt(i) * SPREAD) >>> 26);
		}
		return bits;
	}

	/** Notes which characters the record in this slot holds, instead of those before. */
	void put(int slot, Prepared record) {
		if (slot >= this.bits.length) {
			this.bits = Arrays.copyOf(this.bits, slot * 2);
		}
		this.bits[slot] = of(record);
	}

	/** Whether the record in this slot may hold all these characters. */
	boolean mayHold(int slot, long characters) {
		return (this.bits[slot] & characters) == characters;
	}

	private static long of(Prepared record) {
		long all = 0;
		for (Prepared.Name name : record.names()) {
			all |= of(name.parts().text()) | of(name.parts().stem());
		}
		return all;
	}

}
