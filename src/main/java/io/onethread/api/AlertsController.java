package io.onethread.api;

import java.time.LocalDate;
import java.util.List;

import io.onethread.access.Viewer;
import io.onethread.activity.Task;
import io.onethread.graph.Listing;
import io.onethread.health.Alert;
import io.onethread.health.AlertCount;
import io.onethread.health.AlertFilter;
import io.onethread.health.AlertKind;
import io.onethread.health.AlertPage;
import io.onethread.health.AlertService;
import io.onethread.health.Cause;
import io.onethread.health.CustomerHealth;
import io.onethread.health.DivisionProfit;
import io.onethread.health.HealthService;
import io.onethread.health.KeyCustomers;
import io.onethread.health.Outcome;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Alerts about customers, and how customers fare. */
@RestController
@Tag(name = "Alerts")
class AlertsController {

	private final AlertService alerts;

	private final HealthService health;

	AlertsController(AlertService alerts, HealthService health) {
		this.alerts = alerts;
		this.health = health;
	}

	@GetMapping("/api/v1/alerts")
	@Operation(summary = "Alerts about customers you see in full, most at stake first",
			description = "Sorted by stake, openedAt, closedAt or name.")
	Listing<Alert> list(Viewer viewer, @RequestParam(required = false, defaultValue = "false") boolean mine,
			@RequestParam(required = false, defaultValue = "open") String state,
			@RequestParam(required = false) @Nullable String kind, @RequestParam(required = false) @Nullable String rep,
			@RequestParam(required = false) @Nullable String division, @ParameterObject Paging paging) {
		if (kind != null && AlertKind.of(kind).isEmpty() || !List.of("open", "closed").contains(state)) {
			throw ApiProblem.badRequest("api.problem.alert-filter");
		}
		AlertPage page = this.alerts.list(viewer,
				new AlertFilter(mine, state.equals("open"), AlertKind.of(kind).orElse(null), rep, division),
				paging.request(AlertService.SORTS, true));
		return new Listing<>(page.items(), page.total());
	}

	@GetMapping("/api/v1/alerts/counts")
	@Operation(summary = "How many alerts wait with which rep")
	List<AlertCount> counts(Viewer viewer) {
		return this.alerts.counts(viewer);
	}

	@GetMapping("/api/v1/alerts/{id}")
	@Operation(summary = "An alert with what may lie behind it")
	Detail find(Viewer viewer, @PathVariable String id) {
		Alert alert = this.alerts.find(viewer, id).orElseThrow(ApiProblem::notFound);
		return new Detail(alert, this.alerts.causes(viewer, alert).stream().map(Reason::of).toList());
	}

	@PostMapping("/api/v1/alerts/{id}/close")
	@Operation(summary = "Closes an alert as recovered, lost (say why) or false")
	Alert close(Viewer viewer, @PathVariable String id, @RequestBody Closing closing) {
		Outcome outcome = Outcome.of(closing.outcome())
			.orElseThrow(() -> ApiProblem.badRequest("api.problem.alert-outcome"));
		return this.alerts.close(viewer, id, outcome, closing.why());
	}

	@PostMapping("/api/v1/alerts/{id}/reopen")
	@Operation(summary = "Takes back that you closed an alert")
	Alert reopen(Viewer viewer, @PathVariable String id) {
		return this.alerts.reopen(viewer, id);
	}

	@PostMapping("/api/v1/alerts/{id}/task")
	@Operation(summary = "Makes a task of an alert")
	Task task(Viewer viewer, @PathVariable String id, @RequestBody NewTask task) {
		if (task.rep() == null || task.title() == null || task.due() == null) {
			throw ApiProblem.badRequest("api.problem.alert-task");
		}
		return this.alerts.task(viewer, id, task.rep(), task.title(), task.due());
	}

	@GetMapping("/api/v1/customers/{id}/health")
	@Operation(summary = "What a customer brings and leaves, its rhythm and its trend")
	CustomerHealth health(Viewer viewer, @PathVariable String id) {
		return this.health.find(viewer, id).orElseThrow(ApiProblem::notFound);
	}

	@GetMapping("/api/v1/customers/key")
	@Operation(summary = "The fewest customers that together bring four fifths of the profit",
			description = "Of your own customers, your team's, or all; of revenue where costs are unknown. Not sorted otherwise.")
	KeyCustomers key(Viewer viewer, @RequestParam(required = false, defaultValue = "false") boolean mine,
			@ParameterObject Paging paging) {
		return this.health.keyCustomers(viewer, mine, paging.page() * paging.size(), paging.size());
	}

	@GetMapping("/api/v1/divisions/profit")
	@Operation(summary = "What each division's customers left in twelve months, of those you see in full")
	List<DivisionProfit> profit(Viewer viewer) {
		return this.health.profitByDivision(viewer);
	}

	/**
	 * An alert with what may lie behind it.
	 *
	 * @param alert the alert
	 * @param causes what happened at the time
	 */
	record Detail(Alert alert, List<Reason> causes) {

	}

	/**
	 * Something that happened.
	 *
	 * @param kind what
	 * @param type the label of the record that shows more
	 * @param cause the figures
	 */
	record Reason(String kind, String type, Cause cause) {

		static Reason of(Cause cause) {
			return new Reason(switch (cause) {
				case Cause.OwnerChanged _ -> "owner-changed";
				case Cause.ContactLeft _ -> "contact-left";
				case Cause.VisitsStopped _ -> "visits-stopped";
				case Cause.LineDropped _ -> "line-dropped";
				case Cause.SisterBuys _ -> "sister-buys";
			}, cause.type(), cause);
		}

	}

	/**
	 * How an alert ends.
	 *
	 * @param outcome {@code recovered}, {@code lost} or {@code false}
	 * @param why why; needed where the customer is lost
	 */
	record Closing(@Nullable String outcome, @Nullable String why) {

	}

	/**
	 * A task to be made of an alert.
	 *
	 * @param rep the id of the rep who shall do it
	 * @param title what is to be done
	 * @param due the day it is due
	 */
	record NewTask(@Nullable String rep, @Nullable String title, @Nullable LocalDate due) {

	}

}
