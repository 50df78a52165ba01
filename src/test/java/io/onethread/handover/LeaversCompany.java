package io.onethread.handover;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.onethread.access.Role;
import io.onethread.access.Users;
import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.LinkRow;
import io.onethread.graph.RecordRow;
import org.neo4j.driver.Driver;

/**
 * Leo leaves. He, Ann, Ben and Cai report to Mia; Dora sells something else under Olga.
 * Of Leo's 60 customers some are his alone, some he only helps with, some Ann helps with
 * or owns, and there are projects, promises, plans and a past.
 */
public final class LeaversCompany {

	/** How many customers Leo holds. */
	public static final int CUSTOMERS = 60;

	/** A word that stands where only those above Leo may read. */
	public static final String CANARY = "Quillfeather";

	private static final LocalDate SINCE = LocalDate.of(2019, 3, 1);

	private final List<RecordRow> records = new ArrayList<>();

	private final List<LinkRow> links = new ArrayList<>();

	/** Who manages Leo. */
	public static Viewer mia() {
		return new Viewer("u-mia", "mia", Role.MANAGER, "mia", "Mia", "optics",
				List.of("mia", "leo", "ann", "ben", "cai"));
	}

	/** Who takes part of it over. */
	public static Viewer ann() {
		return new Viewer("u-ann", "ann", Role.REP, "ann", "Ann", "optics", List.of("ann"));
	}

	static Viewer leo() {
		return new Viewer("u-leo", "leo", Role.REP, "leo", "Leo", "optics", List.of("leo"));
	}

	static Viewer olga() {
		return new Viewer("u-olga", "olga", Role.MANAGER, "olga", "Olga", "lasers", List.of("olga", "dora"));
	}

	static Viewer executive() {
		return new Viewer("u-boss", "boss", Role.EXECUTIVE, null, "Boss", null, List.of());
	}

	static Viewer administrator() {
		return new Viewer("u-root", "root", Role.ADMINISTRATOR, null, "root", null, List.of());
	}

	/** Takes all of it out of the graph. */
	static void clear(Driver driver) {
		try (var session = driver.session()) {
			session.run("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n").consume();
		}
	}

	/** Writes it. */
	public void write(Cypher cypher, GraphWriter writer, Users users) {
		directory();
		for (int i = 0; i < CUSTOMERS; i++) {
			customer(i);
		}
		others();
		cypher.write((tx) -> writer.write(tx, "test", "an-import", this.records, this.links));
		for (String rep : List.of("leo", "ann", "mia")) {
			if (!users.exists(rep)) {
				users.add(rep, "a long password", rep.equals("mia") ? Role.MANAGER : Role.REP, rep);
			}
		}
	}

	private void directory() {
		record("Division", "optics", "name", "光学事业部");
		record("Division", "lasers", "name", "激光事业部");
		record("Branch", "shanghai", "name", "上海分公司", "city", "上海");
		record("ProductLine", "lenses", "name", "Lenses");
		record("Product", "lens", "name", "Lens");
		link("IN_LINE", "Product", "lens", "ProductLine", "lenses");
		for (String rep : List.of("leo", "ann", "ben", "cai", "mia")) {
			record("Rep", rep, "name", "Rep " + rep, "status", "active", "since", SINCE);
			link("IN", "Rep", rep, "Division", "optics");
			link("BASED_AT", "Rep", rep, "Branch", "shanghai");
		}
		for (String rep : List.of("dora", "olga")) {
			record("Rep", rep, "name", "Rep " + rep);
			link("IN", "Rep", rep, "Division", "lasers");
		}
		for (String rep : List.of("leo", "ann", "ben", "cai")) {
			link("REPORTS_TO", "Rep", rep, "Rep", "mia");
		}
		link("REPORTS_TO", "Rep", "dora", "Rep", "olga");
	}

	private void customer(int i) {
		String id = id(i);
		record("Customer", id, "name", CANARY + " " + i, "city", (i % 2 == 0) ? "上海" : "武汉", "status", "active");
		record("Contact", "k-" + i, "name", CANARY + " contact " + i, "title", "Buyer", "mobile",
				"1380000%04d".formatted(i));
		link("WORKS_AT", "Contact", "k-" + i, "Customer", id);
		switch (i % 6) {
			case 0 -> owns("leo", i, Map.of("role", "co-owner", "since", SINCE));
			case 1 -> {
				owns("leo", i, Map.of("role", "owner", "since", SINCE));
				owns("ann", i, Map.of("role", "co-owner", "since", SINCE, "until", LocalDate.now().plusDays(20)));
			}
			case 2 -> {
				owns("leo", i, Map.of("role", "co-owner", "since", SINCE, "until", LocalDate.now().plusDays(90)));
				owns("ann", i, Map.of("role", "owner"));
			}
			case 3 -> {
				owns("leo", i, Map.of("role", "co-owner", "until", LocalDate.now().minusDays(9)));
				owns("dora", i, Map.of("role", "owner"));
			}
			default -> owns("leo", i, Map.of("role", "owner", "since", SINCE));
		}
		if (i % 5 == 0) {
			this.links.add(new LinkRow("OWNED", "Rep", "ben", "Customer", id,
					Map.of("role", "owner", "until", SINCE, "why", "went to another branch")));
		}
		record("Activity", "a-" + i, "kind", "visit", "subject", CANARY + " visit", "at",
				ZonedDateTime.now().minusDays(i + 1));
		link("DID", "Rep", (i % 7 == 0) ? "ann" : "leo", "Activity", "a-" + i);
		link("WITH", "Activity", "a-" + i, "Contact", "k-" + i);
		link("ABOUT", "Activity", "a-" + i, "Customer", id);
		if (i % 3 == 0) {
			project(i);
		}
		if (i % 4 == 0) {
			record("Task", "t-" + i, "subject", CANARY + " promise", "status", (i % 8 == 0) ? "open" : "done", "due",
					LocalDate.now());
			link("OWES", "Rep", "leo", "Task", "t-" + i);
			link("ABOUT", "Task", "t-" + i, "Contact", "k-" + i);
			record("Activity", "plan-" + i, "kind", "call", "subject", CANARY + " plan", "status", "planned", "at",
					ZonedDateTime.now().plusDays(2));
			link("DID", "Rep", "leo", "Activity", "plan-" + i);
			link("ABOUT", "Activity", "plan-" + i, "Customer", id);
		}
		record("Order", "o-" + i, "code", CANARY + i, "placedAt", LocalDate.now().minusDays(i + 3), "value",
				100d * (i + 1), "status", "placed");
		link("PLACED", "Customer", id, "Order", "o-" + i);
		link("SOLD", "Rep", "leo", "Order", "o-" + i);
		this.links
			.add(new LinkRow("CONTAINS", "Order", "o-" + i, "Product", "lens", Map.of("line", 1L, "quantity", 2d)));
	}

	private void project(int i) {
		record("Project", "p-" + i, "name", CANARY + " project", "status", (i % 9 == 0) ? "won" : "open", "value",
				1000d * (i + 1));
		link("FOR", "Project", "p-" + i, "Customer", id(i));
		link("PLAYS", "Contact", "k-" + i, "Project", "p-" + i);
		link((i % 2 == 0) ? "RUNS" : "HELPS", "Rep", "leo", "Project", "p-" + i);
		if (i % 4 == 2) {
			link("HELPS", "Rep", "ann", "Project", "p-" + i);
		}
	}

	private void others() {
		record("Customer", "not-his", "name", "Not his", "city", "上海");
		this.links.add(new LinkRow("OWNS", "Rep", "dora", "Customer", "not-his", Map.of("role", "owner")));
		record("Project", "helped", "name", "Helped only", "status", "open", "value", 50d);
		link("FOR", "Project", "helped", "Customer", "not-his");
		link("HELPS", "Rep", "leo", "Project", "helped");
		record("Project", "loose", "name", "For nobody yet");
		link("RUNS", "Rep", "leo", "Project", "loose");
		record("Activity", "private", "kind", "note", "subject", CANARY + " private", "status", "planned", "privateTo",
				"leo");
		link("DID", "Rep", "leo", "Activity", "private");
	}

	private void owns(String rep, int i, Map<String, Object> properties) {
		this.links.add(new LinkRow("OWNS", "Rep", rep, "Customer", id(i), properties));
	}

	static String id(int i) {
		return "c-%02d".formatted(i);
	}

	private void record(String kind, String id, Object... namesAndValues) {
		Map<String, Object> set = new HashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			set.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
		}
		this.records.add(new RecordRow(kind, id, set));
	}

	private void link(String type, String from, String fromId, String to, String toId) {
		this.links.add(new LinkRow(type, from, fromId, to, toId, Map.of()));
	}

}
