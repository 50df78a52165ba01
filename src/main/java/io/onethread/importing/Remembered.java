package io.onethread.importing;

import org.jspecify.annotations.Nullable;

/**
 * Remembers a small number for each of millions of texts in few bytes: not the texts but
 * a hash of 64 bits each. Among ten million the chance that any two collide is 1 in
 * 370,000. When it is full it takes nothing more in, and says so.
 */
final class Remembered {

	private final int most;

	private long[] keys = new long[1 << 12];

	private int[] values = new int[1 << 12];

	private int size;

	Remembered(int most) {
		this.most = most;
	}

	/** As much as serves with an eighth of the memory there is. */
	static Remembered within(long memory) {
		return new Remembered((int) Math.min(1 << 28, memory / 8 / 36));
	}

	static long key(String text, int part) {
		long hash = 0xcbf29ce484222325L ^ part;
		for (int i = 0; i < text.length(); i++) {
			hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
		}
		hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
		hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
		hash ^= hash >>> 33;
		return (hash == 0) ? 1 : hash;
	}

	/** The number, or null if there is none. */
	@Nullable Integer get(long key) {
		int place = place(key);
		return (this.keys[place] == key) ? this.values[place] : null;
	}

	void put(long key, int value) {
		int place = place(key);
		if (this.keys[place] != key) {
			if (full()) {
				return;
			}
			this.keys[place] = key;
			this.size++;
		}
		this.values[place] = value;
		if (this.size > this.keys.length / 3 * 2) {
			grow();
		}
	}

	boolean full() {
		return this.size >= this.most;
	}

	private int place(long key) {
		int mask = this.keys.length - 1;
		int place = (int) key & mask;
		while (this.keys[place] != 0 && this.keys[place] != key) {
			place = (place + 1) & mask;
		}
		return place;
	}

	private void grow() {
		long[] oldKeys = this.keys;
		int[] oldValues = this.values;
		this.keys = new long[oldKeys.length * 2];
		this.values = new int[oldKeys.length * 2];
		for (int i = 0; i < oldKeys.length; i++) {
			if (oldKeys[i] != 0) {
				int place = place(oldKeys[i]);
				this.keys[place] = oldKeys[i];
				this.values[place] = oldValues[i];
			}
		}
	}

}
