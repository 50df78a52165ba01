package io.onethread.api;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.onethread.customer.Contact;
import io.onethread.customer.ContactData;
import org.jspecify.annotations.Nullable;

/** A contact as the API shows it. */
record ContactResource(String id, long version, @JsonUnwrapped ContactData data, List<Job> customers,
		@Nullable ZonedDateTime createdAt, @Nullable ZonedDateTime changedAt) {

	static ContactResource of(Contact contact) {
		return new ContactResource(contact.id(), contact.version(), contact.data(),
				contact.jobs()
					.stream()
					.map((job) -> new Job(job.customer().id(), job.customer().name(), job.title(), job.department(),
							job.since(), job.until()))
					.toList(),
				contact.createdAt(), contact.changedAt());
	}

	/** Where it works or worked. */
	record Job(String id, String name, @Nullable String title, @Nullable String department, @Nullable LocalDate since,
			@Nullable LocalDate until) {

	}

}
