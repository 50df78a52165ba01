package io.onethread.health;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What an alert rests on. What is said of orders is said for the last weeks of a decline
 * and for nothing of the others.
 *
 * @param asOf the day up to which orders were known
 * @param days how many days the last weeks of a decline are
 * @param now what they brought
 * @param usual what they should have brought
 * @param chance how likely chance alone would do that
 * @param lastOrderAt the day of the last order
 * @param interval how many days pass from one order to the next as a rule
 * @param limit a longer silence than so many days is none of its pauses
 * @param pauses how many pauses the rhythm is known from
 * @param revenue what the customer brought in twelve months
 * @param profit what was left of it
 */
public record Evidence(LocalDate asOf, @Nullable Integer days, @Nullable Double now, @Nullable Double usual,
		@Nullable Double chance, @Nullable LocalDate lastOrderAt, @Nullable Double interval, @Nullable Long limit,
		@Nullable Integer pauses, @Nullable Double revenue, @Nullable Double profit) {

	/** By how much orders fell, as a share; 0 where that is not what it is about. */
	public double fall() {
		return (this.now == null || this.usual == null || this.usual <= 0) ? 0 : 1 - this.now / this.usual;
	}

	/** For how many days nothing was ordered. */
	public long quiet() {
		return (this.lastOrderAt == null) ? 0 : this.asOf.toEpochDay() - this.lastOrderAt.toEpochDay();
	}

}
