package io.onethread.protection;

import org.jspecify.annotations.Nullable;

/**
 * How many customers a rep has from the pool, and how many they may have.
 *
 * @param month claimed this month
 * @param perMonth how many that may be, or null for any number
 * @param held held now of all ever claimed
 * @param atOnce how many that may be, or null for any number
 */
public record Claims(long month, @Nullable Integer perMonth, long held, @Nullable Integer atOnce) {

	/**
	 * Asks whether one more is allowed.
	 * @throws ProtectionProblem.LimitReached if not
	 */
	void requireRoom() {
		if (this.perMonth != null && this.month >= this.perMonth) {
			throw new ProtectionProblem.LimitReached(true, this.month, this.perMonth);
		}
		if (this.atOnce != null && this.held >= this.atOnce) {
			throw new ProtectionProblem.LimitReached(false, this.held, this.atOnce);
		}
	}

	/** Whether one more is allowed. */
	public boolean hasRoom() {
		return (this.perMonth == null || this.month < this.perMonth)
				&& (this.atOnce == null || this.held < this.atOnce);
	}

}
