package io.onethread.demo;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A project as it is thought up.
 *
 * @param stage how far it is, the same for all divisions
 * @param word what its division calls that
 */
record Deal(String id, String code, String name, String purpose, Rep rep, @Nullable Rep helper, ProductLine line,
		List<Product> products, String stage, String word, String status, double value, double probability,
		LocalDate opened, LocalDate expected, @Nullable LocalDate closed, @Nullable String nextStep) {

	boolean openOn(LocalDate day) {
		return !day.isBefore(this.opened) && (this.closed == null || !day.isAfter(this.closed));
	}

}
