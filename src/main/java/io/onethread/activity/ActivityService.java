package io.onethread.activity;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;

import io.onethread.access.Viewer;
import io.onethread.graph.GraphTransaction;
import io.onethread.graph.ListRequest;
import io.onethread.graph.Listing;
import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Finds, lists, plans, logs and changes activities. */
@Service
public class ActivityService {

	/**
	 * What activities may be sorted by; {@code timeline} is what is planned, the soonest
	 * first, then what has been.
	 */
	public static final List<String> SORTS = List.of("at", "timeline");

	private static final String KIND = "Activity";

	/** A day has no more. */
	private static final int MOST_MINUTES = 24 * 60;

	private final ActivityQueries queries;

	private final Writes writes;

	ActivityService(ActivityQueries queries, Writes writes) {
		this.queries = queries;
		this.writes = writes;
	}

	/** An activity, where the viewer may see it. */
	public Optional<Activity> find(Viewer viewer, String id) {
		return this.queries.find(viewer, id);
	}

	/**
	 * A page of the activities that the viewer may see, sorted by one of {@link #SORTS}.
	 */
	public Listing<Activity> list(Viewer viewer, ActivityFilter filter, ListRequest request) {
		return this.queries.list(viewer, filter, request);
	}

	/** Whose calendars the viewer may look into, their own first. */
	public List<RecordRef> team(Viewer viewer) {
		return this.queries.team(viewer);
	}

	/**
	 * What stands in the calendars of some reps, of those whom the viewer is or leads.
	 */
	public List<CalendarEntry> calendar(Viewer viewer, Collection<String> reps, ZonedDateTime since,
			ZonedDateTime before) {
		return this.queries.calendar(viewer, reps, since, before);
	}

	/**
	 * What a rep did on a day, as far as the viewer is that rep or above them.
	 * @param zone where the day begins and ends
	 */
	public ActivityDay day(Viewer viewer, String rep, LocalDate day, ZoneId zone) {
		return this.queries.day(viewer, rep, day.atStartOfDay(zone), day.plusDays(1).atStartOfDay(zone));
	}

	/**
	 * The viewer's own customers with money at stake where nobody was in touch for a
	 * while and nothing is planned, most at stake first.
	 */
	public List<QuietCustomer> quiet(Viewer viewer, int days, int limit) {
		return this.queries.quiet(viewer, days, limit);
	}

	/**
	 * Writes down an activity of the viewer's own. Doing so again with the same id
	 * changes nothing.
	 * @param id a new UUID
	 * @throws ActivityProblem if it cannot be added
	 */
	public Activity create(Viewer viewer, String id, ActivityData data) {
		Writes.requireSalesperson(viewer);
		if (viewer.rep() == null) {
			throw new ActivityProblem.Forbidden();
		}
		if (!Activity.KINDS.contains(data.kind())) {
			throw new ActivityProblem.Invalid("kind", "activity.problem.kind", data.kind());
		}
		Map<String, Object> set = properties(data, viewer.rep());
		this.writes.run((tx) -> {
			if (Writes.isRepeated(tx, viewer, KIND, id)) {
				return;
			}
			Writes.kinds(tx, viewer, data.about());
			tx.run("activity/save_activity", Map.of("id", id, "set", set, "by", viewer.user(), "rep",
					Objects.requireNonNull(viewer.rep()), "ties", data.about(), "at", ZonedDateTime.now()));
			var _ = this.queries.find(tx, viewer, id).orElseThrow(ActivityProblem.NotThere::new);
		});
		return told(viewer, id, data.about());
	}

	/**
	 * Changes an activity.
	 * @param version the version that the change is based on
	 * @param data all of its data; what differs from the stored data is the change
	 * @throws ActivityProblem if it cannot be changed
	 */
	public Activity update(Viewer viewer, String id, long version, ActivityData data) {
		return change(viewer, id, version, (was) -> data);
	}

	/**
	 * Says that an activity is done. One that was planned for later was done now.
	 * @param outcome what came of it, or empty
	 */
	public Activity finish(Viewer viewer, String id, String outcome) {
		ZonedDateTime now = ZonedDateTime.now();
		return change(viewer, id, null, (was) -> {
			ActivityData done = was.as(Activity.DONE, outcome);
			return (was.at() != null && was.at().isAfter(now)) ? done.at(now, was.allDay(), was.minutes()) : done;
		});
	}

	/** Says that an activity will not be done. */
	public Activity cancel(Viewer viewer, String id) {
		return change(viewer, id, null, (was) -> was.as(Activity.CANCELLED, was.outcome()));
	}

	/** Moves an activity to another time. */
	public Activity move(Viewer viewer, String id, ZonedDateTime at, boolean allDay, @Nullable Integer minutes) {
		return change(viewer, id, null, (was) -> was.at(at, allDay, minutes));
	}

	/** Takes an activity away; {@link #restore} brings it back. */
	public void delete(Viewer viewer, String id) {
		Activity[] gone = new Activity[1];
		this.writes.run((tx) -> {
			Activity was = editable(tx, viewer, id);
			gone[0] = was;
			save(tx, id, null, Map.of("status", "deleted", "deletedFrom", was.status()), Set.of("status"), Set.of(),
					List.of());
		});
		this.writes.tell(KIND, id, ids(gone[0]));
	}

	/** Brings a deleted activity back as it was. */
	public Activity restore(Viewer viewer, String id) {
		this.writes.run((tx) -> {
			if (tx.run("activity/save_activity_restored", viewer.with("id", id, "at", ZonedDateTime.now())).isEmpty()) {
				throw new ActivityProblem.NotThere();
			}
		});
		return told(viewer, id, List.of());
	}

	private Activity change(Viewer viewer, String id, @Nullable Long version, UnaryOperator<ActivityData> edit) {
		Set<String> touched = new HashSet<>();
		String write = UUID.randomUUID().toString();
		this.writes.run((tx) -> {
			Activity was = editable(tx, viewer, id);
			ActivityData before = ActivityData.of(was);
			ActivityData after = edit.apply(before);
			String owner = (was.rep() == null) ? "" : was.rep().id();
			if (after.confidential() && !owner.equals(viewer.rep())) {
				throw new ActivityProblem.Forbidden();
			}
			if (!after.kind().equals(before.kind()) && !Activity.KINDS.contains(after.kind())) {
				throw new ActivityProblem.Invalid("kind", "activity.problem.kind", after.kind());
			}
			Map<String, Object> old = properties(before, owner);
			Map<String, @Nullable Object> set = new TreeMap<>(properties(after, owner));
			old.keySet().forEach((key) -> set.putIfAbsent(key, null));
			set.entrySet().removeIf((entry) -> same(entry.getValue(), old.get(entry.getKey())));
			Set<String> gone = new HashSet<>(before.about());
			gone.removeAll(after.about());
			Set<String> ties = new HashSet<>(after.about());
			ties.removeAll(before.about());
			Writes.kinds(tx, viewer, ties);
			touched.addAll(gone);
			save(tx, id, version, set, set.keySet(), gone, ties, write);
		});
		return told(viewer, id, touched);
	}

	private Activity editable(GraphTransaction tx, Viewer viewer, String id) {
		Activity was = this.queries.find(tx, viewer, id).orElseThrow(ActivityProblem.NotThere::new);
		if (!was.editable()) {
			throw new ActivityProblem.Forbidden();
		}
		return was;
	}

	private static void save(GraphTransaction tx, String id, @Nullable Long version, Map<String, ?> set,
			Set<String> edited, Collection<String> gone, Collection<String> ties) {
		save(tx, id, version, set, edited, gone, ties, UUID.randomUUID().toString());
	}

	private static void save(GraphTransaction tx, String id, @Nullable Long version, Map<String, ?> set,
			Set<String> edited, Collection<String> gone, Collection<String> ties, String write) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("id", id);
		parameters.put("version", version);
		parameters.put("write", write);
		parameters.put("set", set);
		parameters.put("edited", List.copyOf(edited));
		parameters.put("gone", List.copyOf(gone));
		parameters.put("ties", List.copyOf(ties));
		parameters.put("at", ZonedDateTime.now());
		if (tx.run("activity/save_activity_change", parameters).isEmpty()) {
			throw new ActivityProblem.Changed();
		}
	}

	private Activity told(Viewer viewer, String id, Collection<String> others) {
		Activity activity = find(viewer, id).orElseThrow(ActivityProblem.NotThere::new);
		Set<String> ids = new HashSet<>(others);
		ids.addAll(ids(activity));
		this.writes.tell(KIND, id, ids);
		return activity;
	}

	private static List<String> ids(Activity activity) {
		return activity.about().stream().map(About::id).toList();
	}

	/** What is stored; what is not there is left out. */
	private static Map<String, Object> properties(ActivityData data, String rep) {
		Map<String, Object> set = new TreeMap<>();
		if (data.at() == null) {
			throw new ActivityProblem.Invalid("at", "activity.problem.missing", "");
		}
		if (data.status() != null && !Activity.STATES.contains(data.status())) {
			throw new ActivityProblem.Invalid("status", "activity.problem.status", data.status());
		}
		if (data.minutes() != null && (data.minutes() < 0 || data.minutes() > MOST_MINUTES)) {
			throw new ActivityProblem.Invalid("minutes", "activity.problem.minutes", String.valueOf(MOST_MINUTES));
		}
		boolean ahead = data.at().isAfter(ZonedDateTime.now());
		set.put("kind", data.kind());
		set.put("at", data.at());
		set.put("status", (data.status() != null) ? data.status() : ahead ? Activity.PLANNED : Activity.DONE);
		put(set, "subject", Rules.text("subject", data.subject(), Rules.LONGEST));
		put(set, "outcome", Rules.text("outcome", data.outcome(), Rules.LONGEST_OUTCOME));
		put(set, "minutes", (data.minutes() == null) ? null : Long.valueOf(data.minutes()));
		put(set, "allDay", data.allDay() ? true : null);
		put(set, "privateTo", data.confidential() ? rep : null);
		return set;
	}

	/** A moment is the same in whatever zone it is written. */
	private static boolean same(@Nullable Object one, @Nullable Object other) {
		return (one instanceof ZonedDateTime first && other instanceof ZonedDateTime second) ? first.isEqual(second)
				: Objects.equals(one, other);
	}

	private static void put(Map<String, Object> set, String name, @Nullable Object value) {
		if (value != null) {
			set.put(name, value);
		}
	}

}
