package io.onethread.customer;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.customer.EditQueries.Change;
import io.onethread.customer.Editable.Stamp;
import io.onethread.customer.MoveQueries.Job;
import io.onethread.customer.MoveQueries.Noted;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Moves a contact to another employer in one write, and takes that back. The note of the
 * move holds all jobs as they were, since a contact may come back to where it worked
 * before.
 */
@Component
class ContactMoves {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String KIND = "Contact";

	private final RecordEdits edits;

	private final EditQueries notes;

	private final MoveQueries queries;

	private final Contacts stored;

	ContactMoves(RecordEdits edits, EditQueries notes, MoveQueries queries, Contacts stored) {
		this.edits = edits;
		this.notes = notes;
		this.queries = queries;
		this.stored = stored;
	}

	String move(Viewer viewer, String id, long version, Move move) {
		String change = UUID.randomUUID().toString();
		requirePast(move.since());
		Set<String> touched = new TreeSet<>();
		this.edits.inTransaction(() -> {
			this.edits.requireRight(viewer, id, KIND);
			if (move.customer() != null) {
				this.edits.requireRight(viewer, move.customer(), "Customer");
			}
			ContactNode was = this.stored.findById(id).orElseThrow(CustomerProblem.NotThere::new);
			List<Job> before = this.queries.jobs(id);
			before.forEach((job) -> touched.add(job.customer()));
			if (this.notes.changeExists(change)) {
				return;
			}
			ContactData data = moved(was.data(), move);
			FieldRules.check(data, Fields.changed(Fields.of(was.data()), Fields.of(data)));
			long next = this.edits.save(this.stored, was, data, version);
			List<Job> after = moved(before, move);
			this.queries.saveJobs(id, after);
			Map<String, Object> replaced = note(was.data(), before, version);
			List<String> edited = was.edited();
			if (edited != null) {
				replaced.put(RecordEdits.EDITED, edited);
			}
			note(viewer, new Noting(change, "moved", id), data, replaced, note(data, after, next));
		});
		touched.add(id);
		if (move.customer() != null) {
			touched.add(move.customer());
		}
		this.edits.published(Set.of(KIND, "Customer"), touched);
		return change;
	}

	void undo(Viewer viewer, String id, String move) {
		String change = UUID.randomUUID().toString();
		Set<String> touched = new TreeSet<>(Set.of(id));
		this.edits.inTransaction(() -> {
			this.edits.requireRight(viewer, id, KIND);
			Noted noted = this.queries.move(move, id).orElseThrow(CustomerProblem.NotThere::new);
			if (!noted.by().equals(viewer.name())) {
				throw new CustomerProblem.Forbidden();
			}
			ContactNode was = this.stored.findById(id).orElseThrow(CustomerProblem.NotThere::new);
			JsonNode before = JSON.readTree(noted.before());
			JsonNode after = JSON.readTree(noted.after());
			jobs(before).forEach((job) -> touched.add(job.customer()));
			jobs(after).forEach((job) -> touched.add(job.customer()));
			if (this.notes.changeExists(change)) {
				return;
			}
			if (noted.undone()) {
				throw new CustomerProblem.Changed((was.version() == null) ? 0 : was.version());
			}
			ContactData data = with(was.data(), text(before, "title"), text(before, "status"));
			long next = this.edits.restore(this.stored, was, data, after.path("version").asLong(),
					RecordEdits.uneditedBy(was.edited(), Set.of("title", "status"), before.path(RecordEdits.EDITED)));
			this.queries.saveJobs(id, jobs(before));
			this.queries.saveUndone(move);
			note(viewer, new Noting(change, "unmoved", id), data, note(was.data(), jobs(after), next - 1),
					note(data, jobs(before), next));
		});
		this.edits.published(Set.of(KIND, "Customer"), touched);
	}

	private void note(Viewer viewer, Noting noting, ContactData data, Map<String, Object> before,
			Map<String, Object> after) {
		this.notes.saveChange(
				new Change(noting.id(), noting.record(), viewer.name(), noting.what(), JSON.writeValueAsString(before),
						JSON.writeValueAsString(after), this.edits.keys(KIND, Fields.of(data))));
	}

	private static void requirePast(LocalDate since) {
		// A day more, since it may be tomorrow already where the viewer is.
		if (since.isAfter(LocalDate.now().plusDays(1))) {
			throw new CustomerProblem.Invalid(
					List.of(new FieldProblem("since", "customer.problem.future", since.toString())));
		}
	}

	/** All jobs that last end the day before; the new one begins. */
	private static List<Job> moved(List<Job> before, Move move) {
		LocalDate last = move.since().minusDays(1);
		List<Job> after = new ArrayList<>();
		for (Job job : before) {
			if (!job.customer().equals(move.customer())) {
				boolean lasts = job.until() == null || job.until().isAfter(last);
				after.add(lasts ? job.endedBy(last) : job);
			}
		}
		if (move.customer() != null) {
			after.add(new Job(move.customer(), move.title(), move.since(), null));
		}
		return after;
	}

	private static ContactData moved(ContactData was, Move move) {
		return with(was, move.title(), (move.customer() == null) ? "left" : "active");
	}

	private static ContactData with(ContactData was, @Nullable String title, @Nullable String status) {
		return new ContactData(was.name(), was.nameEn(), was.code(), title, was.phone(), was.mobile(), was.email(),
				was.wechat(), status);
	}

	private static Map<String, Object> note(ContactData data, List<Job> jobs, long version) {
		Map<String, Object> note = new LinkedHashMap<>();
		put(note, "title", data.title());
		put(note, "status", data.status());
		note.put("version", version);
		note.put("jobs", jobs.stream().map((job) -> {
			Map<String, Object> one = new LinkedHashMap<>();
			one.put("customer", job.customer());
			put(one, "title", job.title());
			put(one, "since", Objects.toString(job.since(), null));
			put(one, "until", Objects.toString(job.until(), null));
			return one;
		}).toList());
		return note;
	}

	private static void put(Map<String, Object> note, String name, @Nullable String value) {
		if (value != null) {
			note.put(name, value);
		}
	}

	private static List<Job> jobs(JsonNode note) {
		List<Job> jobs = new ArrayList<>();
		for (JsonNode job : note.path("jobs")) {
			jobs.add(new Job(job.path("customer").asString(), text(job, "title"), date(job, "since"),
					date(job, "until")));
		}
		return jobs;
	}

	private static @Nullable String text(JsonNode node, String name) {
		return node.path(name).isMissingNode() ? null : node.path(name).asString();
	}

	private static @Nullable LocalDate date(JsonNode node, String name) {
		String text = text(node, name);
		return (text == null) ? null : LocalDate.parse(text);
	}

	/** Which note is written: its id, what happened, and to which record. */
	private record Noting(String id, String what, String record) {

	}

}
