package io.onethread.activity;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.graph.ListRequest;
import io.onethread.graph.Listing;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Finds, lists, adds and changes tasks: what reps promised or were asked to do. */
@Service
public class TaskService {

	/** What tasks may be sorted by. */
	public static final List<String> SORTS = List.of("due", "title", "createdAt", "doneAt");

	private static final String KIND = "Task";

	private final TaskQueries queries;

	private final Writes writes;

	TaskService(TaskQueries queries, Writes writes) {
		this.queries = queries;
		this.writes = writes;
	}

	/** A task, where the viewer may see it. */
	public Optional<Task> find(Viewer viewer, String id) {
		return this.queries.find(viewer, id);
	}

	/** A page of the tasks that the viewer may see, sorted by one of {@link #SORTS}. */
	public Listing<Task> list(Viewer viewer, TaskFilter filter, ListRequest request) {
		return this.queries.list(viewer, filter, request);
	}

	/**
	 * Adds a task. Doing so again with the same id changes nothing.
	 * @param viewer who adds it: the rep, somebody above them, or an executive
	 * @param id a new UUID
	 * @param rep the id of the rep who shall do it
	 * @param title what is to be done
	 * @param due the day it is due, or null
	 * @param about the ids of customers, contacts and projects it is about
	 * @param origin what it came from, as in {@code alert:} and the alert's id, or empty
	 * @throws ActivityProblem if it cannot be added
	 */
	public Task create(Viewer viewer, String id, String rep, String title, @Nullable LocalDate due,
			Collection<String> about, String origin) {
		Map<String, @Nullable Object> set = new HashMap<>();
		set.put("subject", Rules.required("title", title, Rules.LONGEST));
		set.put("due", due);
		set.put("status", Task.OPEN);
		set.put("origin", Rules.text("origin", origin, Rules.LONGEST));
		this.writes.run((tx) -> {
			requireOver(viewer, rep);
			if (Writes.isRepeated(tx, viewer, KIND, id)) {
				return;
			}
			Writes.kinds(tx, viewer, about);
			Map<String, @Nullable Object> parameters = new HashMap<>();
			parameters.put("id", id);
			parameters.put("set", set);
			parameters.put("by", viewer.user());
			parameters.put("rep", rep);
			parameters.put("asker", rep.equals(viewer.rep()) ? null : viewer.rep());
			parameters.put("about", List.copyOf(about));
			parameters.put("at", ZonedDateTime.now());
			tx.run("activity/save_task", parameters);
			var _ = this.queries.find(tx, viewer, id).orElseThrow(ActivityProblem.NotThere::new);
		});
		return told(viewer, id);
	}

	/**
	 * Changes what a task says.
	 * @param version the version that the change is based on
	 * @throws ActivityProblem if it cannot be changed
	 */
	public Task update(Viewer viewer, String id, long version, TaskData data) {
		Map<String, @Nullable Object> set = new HashMap<>();
		set.put("subject", Rules.required("title", data.title(), Rules.LONGEST));
		set.put("due", data.due());
		return change(viewer, id, version, set, data.rep());
	}

	/**
	 * Says that a task is done.
	 * @param outcome what came of it, or empty
	 */
	public Task finish(Viewer viewer, String id, String outcome) {
		return change(viewer, id, null, state(Task.DONE, Rules.text("outcome", outcome, Rules.LONGEST_OUTCOME)), null);
	}

	/** Says that a task will not be done. */
	public Task drop(Viewer viewer, String id) {
		return change(viewer, id, null, state(Task.DROPPED, null), null);
	}

	/** Says that a task is to be done after all: the undoing of the two above. */
	public Task reopen(Viewer viewer, String id) {
		return change(viewer, id, null, state(Task.OPEN, null), null);
	}

	/** Lets a task rest until a day; null takes that back. */
	public Task snooze(Viewer viewer, String id, @Nullable LocalDate until) {
		Map<String, @Nullable Object> set = new HashMap<>();
		set.put("snoozedUntil", until);
		return change(viewer, id, null, set, null);
	}

	private Task change(Viewer viewer, String id, @Nullable Long version, Map<String, @Nullable Object> set,
			@Nullable String rep) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("id", id);
		parameters.put("version", version);
		parameters.put("write", UUID.randomUUID().toString());
		parameters.put("set", set);
		parameters.put("rep", rep);
		parameters.put("at", ZonedDateTime.now());
		this.writes.run((tx) -> {
			Task was = this.queries.find(tx, viewer, id).orElseThrow(ActivityProblem.NotThere::new);
			if (!was.editable()) {
				throw new ActivityProblem.Forbidden();
			}
			if (rep != null && (was.rep() == null || !was.rep().id().equals(rep))) {
				requireOver(viewer, rep);
			}
			if (tx.run("activity/save_task_change", parameters).isEmpty()) {
				throw new ActivityProblem.Changed();
			}
		});
		return told(viewer, id);
	}

	private Task told(Viewer viewer, String id) {
		Task task = find(viewer, id).orElseThrow(ActivityProblem.NotThere::new);
		this.writes.tell(KIND, id, task.about().stream().map(About::id).toList());
		return task;
	}

	private static Map<String, @Nullable Object> state(String status, @Nullable String outcome) {
		Map<String, @Nullable Object> set = new HashMap<>();
		set.put("status", status);
		set.put("outcome", outcome);
		set.put("doneAt", status.equals(Task.DONE) ? ZonedDateTime.now() : null);
		set.put("snoozedUntil", null);
		return set;
	}

	/** Only for oneself, for those who report to one, or as an executive. */
	private static void requireOver(Viewer viewer, String rep) {
		Writes.requireSalesperson(viewer);
		if (!viewer.all() && !viewer.reps().contains(rep)) {
			throw new ActivityProblem.Forbidden();
		}
	}

}
