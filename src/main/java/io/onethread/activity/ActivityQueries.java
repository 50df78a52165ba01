package io.onethread.activity;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTransaction;
import io.onethread.graph.ListRequest;
import io.onethread.graph.Listing;
import io.onethread.graph.RecordRef;
import io.onethread.graph.Values;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/** Reads activities. */
@Component
class ActivityQueries {

	private final Cypher cypher;

	ActivityQueries(Cypher cypher) {
		this.cypher = cypher;
	}

	Optional<Activity> find(Viewer viewer, String id) {
		return this.cypher.read((tx) -> find(tx, viewer, id));
	}

	Optional<Activity> find(GraphTransaction tx, Viewer viewer, String id) {
		return tx.run("activity/find_activity", viewer.with("id", id))
			.stream()
			.findFirst()
			.map((row) -> activity(row.get("activity"), row.get("rep"), row.get("about"),
					row.get("editable").asBoolean()));
	}

	Listing<Activity> list(Viewer viewer, ActivityFilter filter, ListRequest request) {
		return this.cypher.findOne("activity/find_activities",
				request.with(ActivityService.SORTS,
						viewer.with("rep", filter.rep(), "about", filter.about(), "status", filter
							.status(), "since", filter.since(), "before", filter.before())),
				(row) -> new Listing<>(row.get("rows")
					.asList((one) -> activity(one.get("activity"), one.get("rep"), one.get("about"),
							one.get("editable").asBoolean())),
						row.get("total").asLong()))
			.orElseThrow();
	}

	List<CalendarEntry> calendar(Viewer viewer, Collection<String> reps, ZonedDateTime since, ZonedDateTime before) {
		return this.cypher.find("activity/find_calendar",
				viewer.with("reps", List.copyOf(reps), "since", since, "before", before), (row) -> {
					Values taken = new Values(row.get("activity"));
					return new CalendarEntry(Objects.requireNonNull(RecordRef.of(row.get("rep"))),
							Objects.requireNonNull(taken.dateTime("at")),
							row.get("activity").get("allDay").asBoolean(false), minutes(taken),
							row.get("seen").asBoolean() ? activity(row.get("activity"), row.get("rep"),
									row.get("about"), row.get("editable").asBoolean()) : null);
				});
	}

	ActivityDay day(Viewer viewer, String rep, ZonedDateTime since, ZonedDateTime before) {
		Set<String> first = new HashSet<>();
		List<Activity> activities = this.cypher.find("activity/find_day",
				viewer.with("rep", rep, "since", since, "before", before), (row) -> {
					first.addAll(row.get("first").asList(Value::asString));
					return activity(row.get("activity"), row.get("rep"), row.get("about"),
							row.get("editable").asBoolean());
				});
		return ActivityDay.of(activities, first);
	}

	List<RecordRef> team(Viewer viewer) {
		return this.cypher.find("activity/find_team", viewer.with(),
				(row) -> new RecordRef(row.get("id").asString(), row.get("name").asString("")));
	}

	List<QuietCustomer> quiet(Viewer viewer, int days, int limit) {
		return this.cypher.find("activity/find_quiet", viewer.with("days", days, "limit", limit),
				(row) -> new QuietCustomer(row.get("id").asString(), row.get("name").asString(""),
						row.get("open").asDouble(0), row.get("traded").asDouble(0),
						row.get("last").isNull() ? null : row.get("last").asZonedDateTime()));
	}

	private static Activity activity(Value value, Value rep, Value about, boolean editable) {
		Values activity = new Values(value);
		ZonedDateTime at = activity.dateTime("at");
		return new Activity(activity.textOrEmpty("id"), value.get("version").asLong(0),
				value.get("kind").asString("note"), at, value.get("allDay").asBoolean(false), minutes(activity),
				activity.text("subject"), status(activity.text("status"), at), activity.text("outcome"),
				value.get("confidential").asBoolean(false), RecordRef.of(rep), About.listOf(about), editable,
				activity.dateTime("createdAt"), activity.dateTime("changedAt"));
	}

	/** What an import brought says no status: it is done, unless it is still to come. */
	private static String status(@Nullable String written, @Nullable ZonedDateTime at) {
		return (written != null) ? written
				: (at != null && at.isAfter(ZonedDateTime.now())) ? Activity.PLANNED : Activity.DONE;
	}

	private static @Nullable Integer minutes(Values activity) {
		Long minutes = activity.number("minutes");
		return (minutes == null) ? null : Math.toIntExact(minutes);
	}

}
