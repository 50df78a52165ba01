package io.onethread.health;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTransaction;
import io.onethread.graph.ListRequest;
import io.onethread.graph.RecordRef;
import io.onethread.graph.Values;
import io.onethread.health.AlertWatch.Change;
import io.onethread.health.AlertWatch.Known;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

import org.springframework.stereotype.Component;

/** Reads and writes alerts. */
@Component
class AlertQueries {

	private final Cypher cypher;

	AlertQueries(Cypher cypher) {
		this.cypher = cypher;
	}

	AlertPage list(Viewer viewer, AlertFilter filter, ListRequest request) {
		Map<String, @Nullable Object> parameters = viewer.with("mine", filter.mine(), "state",
				filter.open() ? "open" : "closed", "kind", (filter.kind() != null) ? filter.kind().word() : null, "rep",
				filter.rep(), "division", filter.division());
		return this.cypher
			.findOne("health/find_alerts", request.with(AlertService.SORTS, parameters),
					(row) -> new AlertPage(row.get("rows").asList(AlertQueries::alert), row.get("total").asLong(),
							row.get("stake").asDouble(0)))
			.orElseThrow();
	}

	Optional<Alert> find(Viewer viewer, String id) {
		return this.cypher.read((tx) -> find(tx, viewer, id));
	}

	Optional<Alert> find(GraphTransaction tx, Viewer viewer, String id) {
		return tx.run("health/find_alert", viewer.with("id", id)).stream().findFirst().map(AlertQueries::alert);
	}

	List<Alert> of(Viewer viewer, String customer) {
		return this.cypher.find("health/find_alerts_of", viewer.with("id", customer), AlertQueries::alert);
	}

	List<AlertCount> counts(Viewer viewer) {
		return this.cypher.find("health/find_alert_counts", viewer.with(), (row) -> {
			return new AlertCount(row.get("rep").isNull() ? null : row.get("rep").asString(),
					row.get("division").isNull() ? null : row.get("division").asString(), row.get("alerts").asLong(),
					row.get("declines").asLong(), row.get("stake").asDouble(0));
		});
	}

	long open(Viewer viewer) {
		return this.cypher.findOne("health/find_open_alerts", viewer.with(), (row) -> row.get("alerts").asLong())
			.orElse(0L);
	}

	/**
	 * Closes an alert that the viewer may close; false if somebody has done so before.
	 */
	boolean close(Viewer viewer, String id, Outcome outcome, @Nullable String why, String write) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("id", id);
		parameters.put("outcome", outcome.word());
		parameters.put("why", why);
		parameters.put("by", viewer.name());
		parameters.put("at", ZonedDateTime.now());
		parameters.put("write", write);
		return write(viewer, id, "health/save_alert_close", parameters);
	}

	/** Takes back that the viewer closed an alert; false if that cannot be. */
	boolean reopen(Viewer viewer, String id) {
		return write(viewer, id, "health/save_alert_reopen",
				Map.of("id", id, "by", viewer.name(), "at", ZonedDateTime.now()));
	}

	/** Notes the task that an alert became; false if the alert is closed. */
	boolean task(Viewer viewer, String id, String task) {
		return write(viewer, id, "health/save_alert_task", Map.of("id", id, "task", task, "at", ZonedDateTime.now()));
	}

	/**
	 * Writes only what the viewer may know of, whatever the caller has looked at before.
	 */
	private boolean write(Viewer viewer, String id, String query, Map<String, ?> parameters) {
		return this.cypher.write((tx) -> {
			var _ = find(tx, viewer, id).orElseThrow(AlertProblem.NotThere::new);
			return !tx.run(query, parameters).isEmpty();
		});
	}

	static Map<String, List<Known>> known(GraphTransaction tx, Collection<String> customers) {
		Map<String, List<Known>> known = new HashMap<>();
		tx.run("health/find_known_alerts", Map.of("ids", List.copyOf(customers)))
			.forEach((row) -> known.computeIfAbsent(row.get("id").asString(), (key) -> new ArrayList<>())
				.add(known(row.get("alert"))));
		return known;
	}

	private static Known known(Value value) {
		Values alert = new Values(value);
		return new Known(alert.textOrEmpty("id"), kind(value), value.get("state").asString("").equals("open"),
				evidence(value), value.get("stake").asDouble(0), value.get("cleared").asBoolean(false),
				alert.text("outcome"), alert.dateTime("closedAt"));
	}

	static void save(GraphTransaction tx, Map<Change, String> customers) {
		List<Map<String, Object>> rows = new ArrayList<>();
		customers.forEach(
				(change, customer) -> rows.add(Map.of("id", change.id(), "customer", customer, "set", change.set())));
		if (!rows.isEmpty()) {
			tx.run("health/save_alerts", Map.of("rows", rows));
		}
	}

	/** Who is to be told of alerts. */
	List<Told> told(Collection<String> alerts) {
		return this.cypher.find("health/find_told", Map.of("ids", List.copyOf(alerts)), AlertQueries::told);
	}

	/** Alerts of which nobody was told yet. */
	List<String> untold(int limit) {
		return this.cypher.find("health/find_untold", Map.of("limit", limit), (row) -> row.get("id").asString());
	}

	/** Notes who was told of alerts; of those not among them, nobody. */
	void saveTold(Collection<String> alerts, List<Told> told) {
		Map<String, List<String>> reps = new HashMap<>();
		alerts.forEach((alert) -> reps.put(alert, List.of()));
		told.forEach((one) -> reps.put(one.alert(), one.reps()));
		List<Map<String, Object>> rows = new ArrayList<>();
		reps.forEach((alert, those) -> rows.add(Map.of("id", alert, "reps", those)));
		this.cypher.save("health/save_told", Map.of("rows", rows), (row) -> row);
	}

	/** Takes alerts one up where nothing happened for a while. */
	List<Told> escalate(ZonedDateTime before, int limit) {
		return this.cypher.save("health/save_escalated",
				Map.of("before", before, "at", ZonedDateTime.now(), "limit", limit), AlertQueries::told);
	}

	private static Told told(MapAccessor row) {
		return new Told(row.get("alert").asString(), row.get("kind").asString(), row.get("customer").asString(),
				row.get("reps").asList(Value::asString));
	}

	private static Alert alert(MapAccessor row) {
		Value value = row.get("alert");
		Values alert = new Values(value);
		Value customer = row.get("customer");
		Value task = row.get("task");
		LocalDate due = task.isNull() ? null : new Values(task).date("due");
		return new Alert(alert.textOrEmpty("id"), kind(value), value.get("state").asString("").equals("open"),
				Objects.requireNonNull(RecordRef.of(customer)), new Values(customer).text("nameEn"),
				RecordRef.listOf(row.get("holders")), value.get("stake").asDouble(0), evidence(value),
				value.get("silent").asBoolean(false),
				Objects.requireNonNullElseGet(alert.dateTime("openedAt"), ZonedDateTime::now),
				Outcome.of(alert.text("again")).orElse(null), value.get("level").asLong(0),
				value.get("suggested").asBoolean(false), alert.text("task"),
				task.isNull() ? null : task.get("status").asString(null), due,
				Outcome.of(alert.text("outcome")).orElse(null), alert.text("why"), alert.dateTime("closedAt"),
				alert.text("closedBy"));
	}

	private static AlertKind kind(Value alert) {
		return AlertKind.of(alert.get("kind").asString("")).orElse(AlertKind.DECLINE);
	}

	private static Evidence evidence(Value value) {
		Values alert = new Values(value);
		return new Evidence(value.get("asOf").asLocalDate(LocalDate.EPOCH), whole(alert.number("days")),
				alert.amount("now"), alert.amount("usual"), alert.amount("chance"), alert.date("lastOrderAt"),
				alert.amount("interval"), alert.number("limit"), whole(alert.number("pauses")), alert.amount("revenue"),
				alert.amount("profit"));
	}

	private static @Nullable Integer whole(@Nullable Long number) {
		return (number == null) ? null : Integer.valueOf(number.intValue());
	}

	/**
	 * Who is told of an alert.
	 *
	 * @param alert its id
	 * @param kind what it is about
	 * @param customer the id of the customer
	 * @param reps the ids of those who are told
	 */
	record Told(String alert, String kind, String customer, List<String> reps) {

	}

}
