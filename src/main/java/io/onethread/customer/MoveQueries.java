package io.onethread.customer;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Reads and writes where a contact works, in the transaction of its move. */
@Component
class MoveQueries {

	private final EditQueries edits;

	MoveQueries(EditQueries edits) {
		this.edits = edits;
	}

	List<Job> jobs(String contact) {
		return this.edits.run("customer/find_jobs", Map.of("contact", contact))
			.stream()
			.map((row) -> new Job(row.get("customer").asString(),
					row.get("title").isNull() ? null : row.get("title").asString(),
					row.get("since").isNull() ? null : row.get("since").asLocalDate(),
					row.get("until").isNull() ? null : row.get("until").asLocalDate()))
			.toList();
	}

	void saveJobs(String contact, List<Job> jobs) {
		this.edits.run("customer/save_jobs",
				Map.of("contact", contact, "jobs", jobs.stream().map(Job::parameter).toList()));
	}

	Optional<Noted> move(String id, String contact) {
		return this.edits.run("customer/find_move", Map.of("id", id, "contact", contact))
			.stream()
			.findFirst()
			.map((row) -> new Noted(row.get("by").asString(), row.get("before").asString(), row.get("after").asString(),
					row.get("undone").asBoolean()));
	}

	void saveUndone(String id) {
		this.edits.run("customer/save_move_undone", Map.of("id", id, "at", ZonedDateTime.now()));
	}

	/**
	 * A job of a contact.
	 *
	 * @param customer the customer's id
	 * @param title what it is there
	 * @param since from when on
	 * @param until until when; none while it lasts
	 */
	record Job(String customer, @Nullable String title, @Nullable LocalDate since, @Nullable LocalDate until) {

		/** The same job, over after that day, but not before it began. */
		Job endedBy(LocalDate last) {
			return new Job(this.customer, this.title, this.since,
					(this.since != null && this.since.isAfter(last)) ? this.since : last);
		}

		Map<String, @Nullable Object> parameter() {
			Map<String, @Nullable Object> parameter = new HashMap<>();
			parameter.put("customer", this.customer);
			parameter.put("title", this.title);
			parameter.put("since", this.since);
			parameter.put("until", this.until);
			return parameter;
		}

	}

	/**
	 * What was noted of a move.
	 *
	 * @param by the login that made it
	 * @param before the jobs before, as JSON
	 * @param after the jobs after, as JSON, and the version the contact had then
	 * @param undone whether it was taken back
	 */
	record Noted(String by, String before, String after, boolean undone) {

	}

}
