package io.onethread.demo;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A contact at a customer.
 *
 * @param formerly where this one worked before, if that is known
 */
record Person(String id, String code, PersonName person, String title, String department, String mobile, String email,
		@Nullable String phone, LocalDate since, boolean left, @Nullable Account formerly) {

}
