package io.onethread.customer;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * A contact as far as its viewer may see it.
 *
 * @param id its id
 * @param editable whether the viewer may change it
 * @param present whether the viewer sees what holds now; who knew it at a former employer
 * only sees its name, and its history as far as that job went
 * @param version how often it was changed by hand; what a change must name
 * @param data what is written down about it
 * @param jobs where it works or worked, as far as the viewer may know the customers
 * @param createdAt when it was added
 * @param changedAt when it was changed last
 */
public record Contact(String id, boolean editable, boolean present, long version, ContactData data, List<Job> jobs,
		@Nullable ZonedDateTime createdAt, @Nullable ZonedDateTime changedAt) {

	/** The jobs it has now. */
	public List<Job> currentJobs() {
		LocalDate today = LocalDate.now();
		return this.jobs.stream().filter((job) -> job.lasts(today)).toList();
	}

	/**
	 * A place at a customer.
	 *
	 * @param customer the customer
	 * @param title what the contact is there
	 * @param department in which department
	 * @param since from when on
	 * @param until until when; none while it lasts
	 */
	public record Job(RecordRef customer, @Nullable String title, @Nullable String department,
			@Nullable LocalDate since, @Nullable LocalDate until) {

		/**
		 * Whether it lasts on a day; the last one belongs to it. What day it is depends
		 * on where one asks from.
		 */
		public boolean lasts(LocalDate day) {
			return this.until == null || !this.until.isBefore(day);
		}

	}

}
