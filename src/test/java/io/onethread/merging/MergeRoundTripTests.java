package io.onethread.merging;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.EmptyGraph;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.LinkRow;
import io.onethread.graph.RecordRow;
import io.onethread.orders.TradeSums;
import io.onethread.overlap.OverlapUpkeep;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Whatever was merged and taken apart, in whatever order: afterwards the graph is as it
 * was, record by record, link by link, and so are the sums.
 */
@GraphTest
class MergeRoundTripTests {

	private static final int CUSTOMERS = 9;

	private static final int REPS = 4;

	/** How often something was written is no part of what is written. */
	private static final Set<String> COUNTERS = Set.of("version", "changedAt");

	private static final Viewer BOSS = new Viewer("u-boss", "boss", Role.EXECUTIVE, null, "boss", null, List.of());

	@Autowired
	private Driver driver;

	@Autowired
	private Cypher cypher;

	@Autowired
	private GraphWriter writer;

	@Autowired
	private MergeService merges;

	@Autowired
	private MergeUpkeep upkeep;

	@Autowired
	private OverlapUpkeep overlaps;

	@Autowired
	private TradeSums orders;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void mergingAndTakingApartAtRandomLeavesTheGraphAsItWas(long seed) {
		EmptyGraph.empty();
		Random random = new Random(seed);
		plant(random);
		settle();
		Map<String, Object> before = snapshot();
		List<String> done = new ArrayList<>();
		for (int step = 0; step < 30; step++) {
			if (random.nextInt(3) > 0) {
				merge(random, done);
			}
			else {
				unmerge(random, done);
			}
			assertThat(doubled()).as("the same link twice, seed %d after %s", seed, done).isEmpty();
		}
		List<String> members = members();
		while (!members.isEmpty()) {
			Collections.shuffle(members, random);
			this.merges.unmerge(BOSS, members.getFirst(), false);
			done.add("-" + members.getFirst());
			members = members();
		}
		settle();
		Map<String, Object> after = snapshot();
		assertThat(differences(before, after)).as("seed %d, %s", seed, done).isEmpty();
	}

	private static List<String> differences(Map<String, Object> before, Map<String, Object> after) {
		Set<String> all = new TreeSet<>(before.keySet());
		all.addAll(after.keySet());
		return all.stream()
			.filter((what) -> !Objects.equals(before.get(what), after.get(what)))
			.map((what) -> "%s: %s became %s".formatted(what, before.get(what), after.get(what)))
			.toList();
	}

	private void merge(Random random, List<String> done) {
		String one = "c" + random.nextInt(CUSTOMERS);
		String other = "c" + random.nextInt(CUSTOMERS);
		try {
			this.merges.merge(BOSS, UUID.randomUUID().toString(), one, other, "", null);
			done.add(one + ">" + other);
		}
		catch (MergeProblem.SameAlready ex) {
			// Two that are one already: nothing to do.
		}
	}

	private void unmerge(Random random, List<String> done) {
		List<String> members = members();
		if (!members.isEmpty()) {
			String member = members.get(random.nextInt(members.size()));
			this.merges.unmerge(BOSS, member, false);
			done.add("-" + member);
		}
	}

	private void settle() {
		await().atMost(Duration.ofMinutes(1)).until(() -> this.upkeep.isUpToDate());
		this.orders.refreshAll();
		this.overlaps.refreshAll();
		await().atMost(Duration.ofMinutes(1)).until(() -> this.upkeep.isUpToDate() && this.overlaps.isUpToDate());
	}

	private List<String> members() {
		return rows("MATCH (m:Merged) WHERE m.id IS NOT NULL RETURN m.id AS id ORDER BY id").stream()
			.map((row) -> String.valueOf(row.get("id")))
			.collect(java.util.stream.Collectors.toCollection(ArrayList::new));
	}

	/** Links of which a customer has two of a kind to one record. */
	private List<Map<String, Object>> doubled() {
		return rows("""
				MATCH (c:Customer)-[link]-(other:Record)
				WHERE NOT type(link) IN ['OWNED', 'LOOKS_LIKE', 'WORKED_BY', 'SAME_AS']
				WITH c, other, type(link) AS type, startNode(link) = c AS out, count(*) AS links
				WHERE links > 1
				RETURN c.id AS customer, type, other.id AS other""");
	}

	/** Every record with all it holds, every link, and every sum. */
	private Map<String, Object> snapshot() {
		Map<String, Object> all = new TreeMap<>();
		rows("MATCH (n:Record) RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties").forEach((row) -> {
			Map<Object, Object> properties = new HashMap<>((Map<?, ?>) row.get("properties"));
			COUNTERS.forEach(properties::remove);
			all.put("record " + row.get("id"), List.of(new TreeSet<>((List<?>) row.get("labels")), properties));
		});
		rows("""
				MATCH (a)-[link]->(b)
				WHERE NOT type(link) IN ['WORKED_BY', 'LOOKS_LIKE', 'STANDS', 'FARES', 'MIGRATED_TO']
				RETURN coalesce(a.id, head(labels(a))) AS from, type(link) AS type, coalesce(b.id, head(labels(b))) AS to,
				  properties(link) AS properties, count(*) AS links""")
			.forEach((row) -> all.put("link %s %s %s %s".formatted(row.get("from"), row.get("type"), row.get("to"),
					row.get("properties")), row.get("links")));
		rows("MATCH (c:Customer)-[:TRADED]->(t:Trade) RETURN c.id AS id, [t.orders, t.value, t.months, t.values] AS sums")
			.forEach((row) -> all.put("sums " + row.get("id"), row.get("sums")));
		rows("""
				MATCH (c:Customer)-[by:WORKED_BY]->(rep:Rep)
				RETURN c.id AS id, rep.id AS rep, [by.role, by.projects, by.orders, by.activities] AS how""")
			.forEach((row) -> all.put("worked %s %s".formatted(row.get("id"), row.get("rep")), row.get("how")));
		rows("MATCH (a:Customer)-[like:LOOKS_LIKE]->(b:Customer) RETURN a.id AS a, b.id AS b, like.id AS id, like.score AS score")
			.forEach((row) -> all.put("alike %s %s".formatted(row.get("a"), row.get("b")),
					List.of(row.get("id"), row.get("score"))));
		return all;
	}

	private List<Map<String, Object>> rows(String query) {
		try (Session session = this.driver.session()) {
			return session.run(query).list((row) -> row.asMap());
		}
	}

	/** Some customers whose names, values and links overlap at random. */
	private void plant(Random random) {
		List<RecordRow> records = new ArrayList<>();
		List<LinkRow> links = new ArrayList<>();
		for (int i = 0; i < REPS; i++) {
			records.add(new RecordRow("Rep", "r" + i, Map.of("name", "Rep " + i, "status", "active")));
		}
		for (int i = 0; i < CUSTOMERS; i++) {
			Map<String, Object> values = new HashMap<>(Map.of("name", "北京华光%d仪器有限公司".formatted(i / 2)));
			for (String field : List.of("phone", "email", "city", "website", "nameEn", "code", "shortName")) {
				if (random.nextBoolean()) {
					values.put(field, field.equals("phone") ? "010-6" + random.nextInt(9999999) : field.equals("email")
							? "a%d@b%d.cn".formatted(i, i % 3) : field + " " + random.nextInt(4));
				}
			}
			if (random.nextBoolean()) {
				values.put("employees", (long) random.nextInt(500));
				values.put("revenue", random.nextInt(500) / 4.0);
				values.put("formerNames", List.of("Old name " + random.nextInt(3)));
			}
			records.add(new RecordRow("Customer", "c" + i, values));
		}
		for (int i = 0; i < 12; i++) {
			records.add(new RecordRow("Contact", "p" + i, Map.of("name", "Person " + i)));
			records.add(new RecordRow("Project", "j" + i,
					Map.of("name", "Project " + i, "status", "open", "value", 10.0 * i)));
			records.add(new RecordRow("Order", "o" + i,
					Map.of("code", "O" + i, "placedAt", LocalDate.of(2026, 1 + i % 9, 1), "value", 7.0 * i)));
			links.add(new LinkRow("WORKS_AT", "Contact", "p" + i, "Customer", any(random),
					Map.of("title", "Buyer " + i)));
			links.add(new LinkRow("WORKS_AT", "Contact", "p" + i, "Customer", any(random), Map.of("title", "Advisor")));
			links.add(new LinkRow("FOR", "Project", "j" + i, "Customer", any(random), Map.of()));
			links.add(new LinkRow("RUNS", "Rep", "r" + i % REPS, "Project", "j" + i, Map.of()));
			links.add(new LinkRow("PLACED", "Customer", any(random), "Order", "o" + i, Map.of()));
			links.add(new LinkRow("SOLD", "Rep", "r" + i % REPS, "Order", "o" + i, Map.of()));
		}
		for (int i = 0; i < 16; i++) {
			links.add(new LinkRow("OWNS", "Rep", "r" + random.nextInt(REPS), "Customer", any(random), Map.of("role",
					random.nextBoolean() ? "owner" : "co-owner", "since", LocalDate.of(2020, 1 + i % 12, 1))));
		}
		for (int i = 0; i < 4; i++) {
			String one = any(random);
			String other = any(random);
			if (!one.equals(other)) {
				links.add(new LinkRow("SUBSIDIARY_OF", "Customer", one, "Customer", other, Map.of()));
			}
		}
		this.cypher.write((tx) -> this.writer.write(tx, "test", "run", records, links));
		try (Session session = this.driver.session()) {
			session
				.run("""
						UNWIND range(0, 5) AS i
						MATCH (c:Record {id: 'c' + i}), (r:Record {id: 'r' + (i % 3)})
						CREATE (:Change {id: 'x' + i, at: $at, by: 'boss', what: 'changed', before: '{}', after: '{"city":"x"}'})-[:OF]->(c)
						CREATE (r)-[:OWNED {role: 'owner', since: date('2019-01-01'), until: date('2019-12-31'), why: 'test', id: 'e' + i}]->(c)
						CREATE (r)-[:OWNED {role: 'owner', since: date('2018-01-01'), until: date('2018-12-31'), why: 'test', id: 'f' + i}]->(c)
						CREATE (:Alert {id: 'a' + i, kind: 'decline', state: 'closed'})-[:ABOUT]->(c)""",
						Map.of("at", ZonedDateTime.now()))
				.consume();
		}
	}

	private static String any(Random random) {
		return "c" + random.nextInt(CUSTOMERS);
	}

}
