package io.onethread.health;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.activity.Task;
import io.onethread.activity.TaskService;
import io.onethread.graph.ListRequest;
import io.onethread.graph.RecordsWritten;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Finds, lists and closes alerts, and makes tasks of them. Whoever sees a customer in
 * full sees its alerts and may deal with them.
 */
@Service
public class AlertService {

	/** The label of an alert, as {@link RecordsWritten} names it. */
	public static final String KIND = "Alert";

	/** What alerts may be sorted by. */
	public static final List<String> SORTS = List.of("stake", "openedAt", "closedAt", "name");

	private static final int LONGEST_WHY = 500;

	private final AlertQueries queries;

	private final CauseQueries causes;

	private final HealthService health;

	private final TaskService tasks;

	private final ApplicationEventPublisher events;

	AlertService(AlertQueries queries, CauseQueries causes, HealthService health, TaskService tasks,
			ApplicationEventPublisher events) {
		this.queries = queries;
		this.causes = causes;
		this.health = health;
		this.tasks = tasks;
		this.events = events;
	}

	/** A page of alerts, sorted by one of {@link #SORTS}. */
	public AlertPage list(Viewer viewer, AlertFilter filter, ListRequest request) {
		return this.queries.list(viewer, filter, request);
	}

	/** An alert, where the viewer may know of it. */
	public Optional<Alert> find(Viewer viewer, String id) {
		return this.queries.find(viewer, id);
	}

	/** The alerts of a customer: those that wait first, then the latest. */
	public List<Alert> of(Viewer viewer, String customer) {
		return this.queries.of(viewer, customer);
	}

	/** How many alerts wait with the viewer; with anybody, for executives. */
	public long open(Viewer viewer) {
		return this.queries.open(viewer);
	}

	/** How many wait with whom, of those that the viewer may know of. */
	public List<AlertCount> counts(Viewer viewer) {
		return this.queries.counts(viewer);
	}

	/**
	 * What may have caused it: what happened in the graph at that time, as far as the
	 * viewer may know of it.
	 */
	public List<Cause> causes(Viewer viewer, Alert alert) {
		return this.health.find(viewer, alert.customer().id())
			.map((health) -> this.causes.find(viewer, alert, health))
			.orElse(List.of());
	}

	/**
	 * Closes an alert.
	 * @param why why, in a few words; needed where the customer is lost
	 * @throws AlertProblem if it cannot be closed
	 */
	public Alert close(Viewer viewer, String id, Outcome outcome, @Nullable String why) {
		String reason = (why == null || why.isBlank()) ? null : why.strip();
		requireSeller(viewer);
		if (reason == null && outcome == Outcome.LOST || reason != null && reason.length() > LONGEST_WHY) {
			throw new AlertProblem.Invalid("why");
		}
		if (!this.queries.close(viewer, id, outcome, reason, UUID.randomUUID().toString())) {
			throw new AlertProblem.Closed();
		}
		return told(viewer, id);
	}

	/**
	 * Takes back that the viewer closed an alert.
	 * @throws AlertProblem if that cannot be
	 */
	public Alert reopen(Viewer viewer, String id) {
		requireSeller(viewer);
		if (!this.queries.reopen(viewer, id)) {
			throw new AlertProblem.Forbidden();
		}
		return told(viewer, id);
	}

	/**
	 * Makes a task of an alert, one at a time: while its task waits, that one is
	 * returned.
	 * @param rep the id of the rep who shall do it
	 * @param title what is to be done
	 * @param due the day it is due
	 * @throws AlertProblem if the alert is not there or closed
	 */
	public Task task(Viewer viewer, String id, String rep, String title, LocalDate due) {
		requireSeller(viewer);
		Alert alert = find(viewer, id).orElseThrow(AlertProblem.NotThere::new);
		if (!alert.open()) {
			throw new AlertProblem.Closed();
		}
		if (alert.task() != null && Task.OPEN.equals(alert.taskStatus())) {
			Optional<Task> waiting = this.tasks.find(viewer, alert.task());
			if (waiting.isPresent()) {
				return waiting.get();
			}
		}
		String name = "task:%s:%s".formatted(id, alert.task());
		Task task = this.tasks.create(viewer, UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString(),
				rep, title, due, List.of(alert.customer().id()), "alert:" + id);
		this.queries.task(viewer, id, task.id());
		told(viewer, id);
		return task;
	}

	private static void requireSeller(Viewer viewer) {
		if (viewer.is(Role.ADMINISTRATOR)) {
			throw new AlertProblem.NotThere();
		}
	}

	private Alert told(Viewer viewer, String id) {
		Alert alert = find(viewer, id).orElseThrow(AlertProblem.NotThere::new);
		this.events.publishEvent(new RecordsWritten(Set.of(KIND), Optional.of(Set.of(id))));
		return alert;
	}

}
