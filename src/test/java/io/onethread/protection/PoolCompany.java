package io.onethread.protection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.LinkRow;
import io.onethread.graph.RecordRow;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/**
 * A division in which Ann and Bob sell under Mia, another with Cy, and Dan who is of
 * none; what they hold is for each test to say.
 */
public final class PoolCompany {

	public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	public static final LocalDate TODAY = LocalDate.of(2024, 2, 28);

	public static final Viewer ANN = viewer("ann", Role.REP, "north", "ann");

	public static final Viewer BOB = viewer("bob", Role.REP, "north", "bob");

	public static final Viewer MIA = viewer("mia", Role.MANAGER, "north", "mia", "ann", "bob", "gone");

	public static final Viewer CY = viewer("cy", Role.REP, "south", "cy");

	public static final Viewer DAN = viewer("dan", Role.REP, null, "dan");

	public static final Viewer EVE = new Viewer("eve", "eve", Role.EXECUTIVE, null, "Eve", null, List.of());

	public static final Viewer ROOT = new Viewer("root", "root", Role.ADMINISTRATOR, null, "root", null, List.of());

	/** Thirty days for each thing, no warning, nobody waits, no limits. */
	public static final Terms SHORT = new Terms(30, 30, 30, 30, 0, 0, null, null, false, false);

	private final List<RecordRow> records = new ArrayList<>();

	private final List<LinkRow> links = new ArrayList<>();

	private final Cypher cypher;

	private final GraphWriter writer;

	public PoolCompany(Cypher cypher, GraphWriter writer, Driver driver) {
		this.cypher = cypher;
		this.writer = writer;
		try (var session = driver.session()) {
			session
				.run("MATCH (n) WHERE n:Record OR n:ProtectionRule OR n:RuleVersion OR n:PoolEntry OR n:PoolWarning "
						+ "OR n:PoolRun OR n:Change OR n:Notice OR n:Trade DETACH DELETE n")
				.consume();
		}
		record("Division", "north", Map.of("name", "North"));
		record("Division", "south", Map.of("name", "South"));
		for (String rep : List.of("ann", "bob", "mia", "cy", "dan", "gone")) {
			record("Rep", rep, Map.of("name", "Rep " + rep, "status", rep.equals("gone") ? "left" : "active"));
		}
		for (String rep : List.of("ann", "bob", "mia", "gone")) {
			link("IN", "Rep", rep, "Division", "north", Map.of());
		}
		link("IN", "Rep", "cy", "Division", "south", Map.of());
		for (String rep : List.of("ann", "bob", "gone")) {
			link("REPORTS_TO", "Rep", rep, "Rep", "mia", Map.of());
		}
	}

	private static Viewer viewer(String rep, Role role, @Nullable String division, String... reps) {
		return new Viewer("u-" + rep, rep, role, rep, rep, division, List.of(reps));
	}

	/** A clock that stands at a time of that day. */
	public static Clock at(LocalDate day, int hour) {
		return Clock.fixed(ZonedDateTime.of(day, LocalTime.of(hour, 0), ZONE).toInstant(), ZONE);
	}

	/** A customer that a rep has had for so many days. */
	public PoolCompany customer(String id, String owner, int daysAgo) {
		record("Customer", id, Map.of("name", "Customer " + id, "status", "active", "city", "Wuhan"));
		return owns(id, owner, "owner", TODAY.minusDays(daysAgo));
	}

	PoolCompany owns(String customer, String rep, String role, @Nullable LocalDate since) {
		Map<String, Object> set = new HashMap<>(Map.of("role", role));
		if (since != null) {
			set.put("since", since);
		}
		link("OWNS", "Rep", rep, "Customer", customer, set);
		return this;
	}

	PoolCompany visit(String customer, @Nullable String rep, int daysAgo) {
		return visit(customer, rep, TODAY.minusDays(daysAgo).atTime(10, 0).atZone(ZONE), Map.of());
	}

	PoolCompany visit(String customer, @Nullable String rep, ZonedDateTime at, Map<String, Object> more) {
		String id = UUID.randomUUID().toString();
		Map<String, Object> set = new HashMap<>(Map.of("kind", "visit", "at", at));
		set.putAll(more);
		record("Activity", id, set);
		link("ABOUT", "Activity", id, "Customer", customer, Map.of());
		if (rep != null) {
			link("DID", "Rep", rep, "Activity", id, Map.of());
		}
		return this;
	}

	PoolCompany order(String customer, @Nullable String rep, int daysAgo, double value) {
		String id = UUID.randomUUID().toString();
		record("Order", id, Map.of("code", id, "placedAt", TODAY.minusDays(daysAgo), "value", value));
		link("PLACED", "Customer", customer, "Order", id, Map.of());
		if (rep != null) {
			link("SOLD", "Rep", rep, "Order", id, Map.of());
		}
		return this;
	}

	PoolCompany project(String customer, String rep, int daysAgo, String status) {
		String id = UUID.randomUUID().toString();
		record("Project", id, Map.of("name", id, "status", status, "openedAt", TODAY.minusDays(daysAgo)));
		link("FOR", "Project", id, "Customer", customer, Map.of());
		link("RUNS", "Rep", rep, "Project", id, Map.of());
		return this;
	}

	/** Writes what was added since. */
	public PoolCompany save() {
		this.cypher.write((tx) -> this.writer.write(tx, "test", "run", this.records, this.links));
		this.records.clear();
		this.links.clear();
		return this;
	}

	void record(String kind, String id, Map<String, Object> set) {
		this.records.add(new RecordRow(kind, id, set));
	}

	void link(String type, String from, String fromId, String to, String toId, Map<String, Object> set) {
		this.links.add(new LinkRow(type, from, fromId, to, toId, set));
	}

}
