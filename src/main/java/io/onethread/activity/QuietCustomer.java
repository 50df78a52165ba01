package io.onethread.activity;

import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A customer with money at stake where nobody has been in touch for a while.
 *
 * @param id its id
 * @param name its name
 * @param openValue what its open projects would bring
 * @param value12 what it ordered in the last 12 months
 * @param lastActivity when somebody was last in touch, if ever
 */
public record QuietCustomer(String id, String name, double openValue, double value12,
		@Nullable ZonedDateTime lastActivity) {

	/** What is at stake. */
	public double stake() {
		return this.openValue + this.value12;
	}

}
