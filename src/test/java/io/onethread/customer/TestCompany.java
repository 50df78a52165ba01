package io.onethread.customer;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.onethread.access.Role;
import io.onethread.access.Users;
import io.onethread.access.Viewers;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.LinkRow;
import io.onethread.graph.RecordRow;
import io.onethread.overlap.CustomerCheck;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.stereotype.Component;

import static org.awaitility.Awaitility.await;

/**
 * A small company with a wall through it. Ann and Ben sell optics under Mia, Cy sells
 * instruments. Each has a customer, with a contact, a project, an order and an activity.
 * Words that start with CANARY stand where only the rep above them may read; CANARYBEN is
 * in full view for Ben, Mia and executives, CANARYCY for Cy and executives.
 */
@Component
public class TestCompany {

	/** The password of every login. */
	public static final String PASSWORD = "a long password";

	private final Cypher cypher;

	private final GraphWriter writer;

	private final Users users;

	private final Driver driver;

	private final CustomerCheck check;

	private final Viewers viewers;

	private final List<RecordRow> records = new ArrayList<>();

	private final List<LinkRow> links = new ArrayList<>();

	TestCompany(Cypher cypher, GraphWriter writer, Users users, Driver driver, CustomerCheck check, Viewers viewers) {
		this.check = check;
		this.viewers = viewers;
		this.cypher = cypher;
		this.writer = writer;
		this.users = users;
		this.driver = driver;
	}

	/** Plants it in the graph, once for a test class. */
	public void plant() {
		if (this.users.exists("ann")) {
			return;
		}
		this.records.clear();
		this.links.clear();
		record("Division", "d-optics", "name", "光学事业部", "nameEn", "Optics", "colour", 1L);
		record("Division", "d-instruments", "name", "仪器事业部", "nameEn", "Instruments", "colour", 2L);
		rep("mia", "d-optics");
		rep("ann", "d-optics");
		rep("ben", "d-optics");
		rep("cy", "d-instruments");
		link("REPORTS_TO", "Rep", "r-ann", "Rep", "r-mia");
		link("REPORTS_TO", "Rep", "r-ben", "Rep", "r-mia");
		customer("ann", "华东光学", "Huadong Optics", "HUADONG");
		customer("ben", "Bright Lenses", "Bright Lenses", "CANARYBEN");
		customer("cy", "CANARYCY 仪器", "CANARYCY Instruments", "CANARYCY");
		this.cypher.write((tx) -> this.writer.write(tx, "test", "test", this.records, this.links));
		this.users.add("ann", PASSWORD, Role.REP, "r-ann");
		this.users.add("ben", PASSWORD, Role.REP, "r-ben");
		this.users.add("cy", PASSWORD, Role.REP, "r-cy");
		this.users.add("mia", PASSWORD, Role.MANAGER, "r-mia");
		this.users.add("eve", PASSWORD, Role.EXECUTIVE, null);
		this.users.add("root", PASSWORD, Role.ADMINISTRATOR, null);
		// The check hears within seconds of what is written behind its back.
		await().atMost(Duration.ofSeconds(30))
			.until(() -> !this.check.check(this.viewers.of("eve"), "CANARYCY 仪器", null, null, null).isEmpty());
	}

	/**
	 * All records, logins and links, a line each; the same as long as nothing is written.
	 * Tokens, and what the program reckons up by itself, are left out.
	 */
	public String fingerprint() {
		try (Session session = this.driver.session()) {
			return session.executeRead((tx) -> {
				List<String> all = new ArrayList<>(tx
					.run("MATCH (n) WHERE n:Record OR n:User OR n:Change "
							+ "RETURN labels(n) AS labels, properties(n) AS properties")
					.list((row) -> row.get("labels") + " " + new java.util.TreeMap<>(row.get("properties").asMap())));
				all.addAll(tx.run("MATCH (a)-[r]->(b) WHERE (a:Record OR a:User OR a:Change) "
						+ "AND NOT type(r) IN ['FARES', 'LOOKS_LIKE', 'SERVES', 'STANDS', 'TRADED', 'WORKED', 'WORKED_BY'] "
						+ "RETURN a.id + type(r) + b.id AS link, properties(r) AS properties")
					.list((row) -> row.get("link") + " " + new java.util.TreeMap<>(row.get("properties").asMap())));
				return all.stream().sorted().collect(Collectors.joining("\n"));
			});
		}
	}

	/** What a query counts or gives, for looking behind the program's back. */
	public long count(String query, String id) {
		try (Session session = this.driver.session()) {
			return session.executeRead((tx) -> tx.run(query, Map.of("id", id)).single().get(0).asLong());
		}
	}

	/** Writes behind the program's back what it would reckon up by itself. */
	public void run(String query) {
		try (Session session = this.driver.session()) {
			session.executeWriteWithoutResult((tx) -> tx.run(query).consume());
		}
	}

	private void rep(String who, String division) {
		record("Rep", "r-" + who, "name", "Rep " + who, "code", "code-" + who, "status", "active");
		link("IN", "Rep", "r-" + who, "Division", division);
	}

	private void customer(String who, String name, String english, String secret) {
		record("Customer", "c-" + who, "name", name, "nameEn", english, "city", "上海", "industry", "Optics", "status",
				"active", "phone", "021-5555 0100", "email", secret + "@example.com", "address", secret + " road");
		record("Contact", "k-" + who, "name", secret + " Contact", "mobile", "13800000000", "email",
				secret + "@example.com", "title", "Buyer");
		record("Project", "p-" + who, "name", secret + " Project", "status", "open", "stage", "offer", "value", 1000d);
		record("Order", "o-" + who, "code", secret + " Order", "placedAt", LocalDate.now().minusDays(3), "value", 500d,
				"cost", 400d, "status", "placed");
		record("Activity", "a-" + who, "kind", "visit", "subject", secret + " Activity", "at",
				ZonedDateTime.now().minusDays(2));
		this.links.add(new LinkRow("OWNS", "Rep", "r-" + who, "Customer", "c-" + who,
				Map.of("role", "owner", "since", LocalDate.of(2024, 1, 1))));
		this.links
			.add(new LinkRow("WORKS_AT", "Contact", "k-" + who, "Customer", "c-" + who, Map.of("title", "Buyer")));
		link("FOR", "Project", "p-" + who, "Customer", "c-" + who);
		link("RUNS", "Rep", "r-" + who, "Project", "p-" + who);
		link("PLAYS", "Contact", "k-" + who, "Project", "p-" + who);
		link("PLACED", "Customer", "c-" + who, "Order", "o-" + who);
		link("SOLD", "Rep", "r-" + who, "Order", "o-" + who);
		link("DID", "Rep", "r-" + who, "Activity", "a-" + who);
		link("ABOUT", "Activity", "a-" + who, "Customer", "c-" + who);
	}

	private void record(String kind, String id, Object... namesAndValues) {
		Map<String, Object> set = new java.util.HashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			set.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
		}
		this.records.add(new RecordRow(kind, id, set));
	}

	private void link(String type, String from, String fromId, String to, String toId) {
		this.links.add(new LinkRow(type, from, fromId, to, toId, Map.of()));
	}

}
