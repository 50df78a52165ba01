package io.onethread.matching;

import java.util.Arrays;

/**
 * Which records carry a key: a hash table of primitive numbers, since a hundred thousand
 * names have millions of keys.
 */
final class Postings {

	private static final int[] NONE = {};

	private long[] keys = new long[1 << 10];

	private int[][] slots = new int[1 << 10][];

	private int[] sizes = new int[1 << 10];

	private int used;

	void add(long key, int slot) {
		if (this.used * 2 > this.keys.length) {
			grow();
		}
		int at = find(key);
		if (this.slots[at] == null) {
			this.keys[at] = key;
			this.slots[at] = new int[1];
			this.used++;
		}
		else if (this.sizes[at] == this.slots[at].length) {
			this.slots[at] = Arrays.copyOf(this.slots[at], this.sizes[at] * 2 + 1);
		}
		this.slots[at][this.sizes[at]++] = slot;
	}

	/** Takes a record from a key; the key stays, with one record less. */
	void remove(long key, int slot) {
		int at = find(key);
		for (int i = 0; i < this.sizes[at]; i++) {
			if (this.slots[at][i] == slot) {
				this.slots[at][i] = this.slots[at][--this.sizes[at]];
				return;
			}
		}
	}

	int count(long key) {
		return this.sizes[find(key)];
	}

	/** The records that carry a key: the first {@link #count} of the array. */
	int[] slots(long key) {
		int[] found = this.slots[find(key)];
		return (found != null) ? found : NONE;
	}

	private int find(long key) {
		int mask = this.keys.length - 1;
		int at = (int) (key ^ (key >>> 32)) & mask;
		while (this.slots[at] != null && this.keys[at] != key) {
			at = (at + 1) & mask;
		}
		return at;
	}

	private void grow() {
		long[] oldKeys = this.keys;
		int[][] oldSlots = this.slots;
		int[] oldSizes = this.sizes;
		this.keys = new long[oldKeys.length * 2];
		this.slots = new int[oldKeys.length * 2][];
		this.sizes = new int[oldKeys.length * 2];
		for (int i = 0; i < oldKeys.length; i++) {
			if (oldSlots[i] != null) {
				int at = find(oldKeys[i]);
				this.keys[at] = oldKeys[i];
				this.slots[at] = oldSlots[i];
				this.sizes[at] = oldSizes[i];
			}
		}
	}

}
