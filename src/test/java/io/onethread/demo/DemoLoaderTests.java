package io.onethread.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import io.onethread.access.Role;
import io.onethread.access.User;
import io.onethread.access.Users;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphKinds;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.LinkRow;
import io.onethread.graph.PropertyType;
import io.onethread.graph.RecordRow;
import io.onethread.graph.RecordsWritten;
import io.onethread.shell.DemoLogins.DemoLogin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

/**
 * The company on its way into a graph. The small one, unless the system property
 * {@code onethread.demo-size} says otherwise.
 */
@GraphTest
class DemoLoaderTests {

	private static final String SIZE = System.getProperty("onethread.demo-size", "small");

	@Autowired
	Driver driver;

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@Autowired
	GraphKinds kinds;

	@Autowired
	Users users;

	@Autowired
	DemoQueries queries;

	private final List<Object> events = new ArrayList<>();

	@BeforeEach
	void emptyTheGraph() {
		query("MATCH (n) WHERE NOT n:__Neo4jMigration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
	}

	@Test
	void loadsTheWholeCompanyAndTellsEverybody() {
		DemoUsers logins = new DemoUsers(this.users, this.queries);
		DemoLoader loader = loader(logins);
		loader.run(new DefaultApplicationArguments());
		assertThat(loader.progress()).isPresent();
		finish(loader);
		assertThat(counts()).isEqualTo(expected());
		assertThat(this.events).hasSize(2)
			.hasAtLeastOneElementOfType(RecordsWritten.class)
			.hasAtLeastOneElementOfType(DemoCompany.Loaded.class);
		assertThat(this.queries.findLoad()).hasValueSatisfying((load) -> assertThat(load.finished()).isTrue());
		assertThat(logins.logins()).extracting(DemoLogin::name)
			.containsExactly("rep", "manager", "executive", "administrator");
		assertThat(this.users.list()).filteredOn((user) -> user.role() == Role.REP)
			.extracting(User::rep)
			.containsExactly(DemoPeople.REP);
	}

	@Test
	void goesOnWhereItWasCutOff() throws InterruptedException {
		DemoLoader cutOff = loader(new DemoUsers(this.users, this.queries));
		cutOff.run(new DefaultApplicationArguments());
		await().atMost(Duration.ofMinutes(2)).until(() -> done() >= 2);
		cutOff.destroy();
		int done = done();
		assertThat(this.queries.findLoad()).hasValueSatisfying((load) -> assertThat(load.finished()).isFalse());
		assertThat(this.events).isEmpty();

		DemoLoader next = loader(new DemoUsers(this.users, this.queries));
		next.run(new DefaultApplicationArguments());
		finish(next);
		assertThat(done()).isGreaterThan(done);
		assertThat(counts()).isEqualTo(expected());
		assertThat(this.events).hasSize(2);
	}

	@Test
	void writesABatchOnceHoweverOftenItIsTold() {
		this.queries.begin(new DemoLoad(1, Ledger.TODAY, "small", 0, false, List.of()));
		DemoBatch batch = new DemoCompany(1, Ledger.TODAY, DemoSize.small()).batches().next();
		this.queries.save(batch, 0);
		query("MATCH (d:Division) SET d.name = 'mine'");
		this.queries.save(batch, 0);
		assertThat(done()).isEqualTo(1);
		assertThat(query("MATCH (d:Division) RETURN DISTINCT d.name AS key, 1 AS value")).containsOnlyKeys("mine");
	}

	@Test
	void countsNoBatchThatWasNotWritten() {
		this.queries.begin(new DemoLoad(1, Ledger.TODAY, "small", 0, false, List.of()));
		DemoBatch impossible = new DemoBatch(DemoPhase.ORGANISATION,
				List.of(new RecordRow("Rep", "some", Map.of("name", "Some")), new RecordRow("Nothing", "x", Map.of())),
				List.of());
		assertThatIllegalArgumentException().isThrownBy(() -> this.queries.save(impossible, 0));
		assertThat(done()).isZero();
		assertThat(this.queries.holdsRecords()).isFalse();
	}

	@Test
	void leavesAStoreAloneThatHoldsRecords() {
		this.cypher.write((tx) -> this.writer.write(tx, "test", "run",
				List.of(new RecordRow("Customer", "own", Map.of("name", "Own"))), List.of()));
		DemoUsers logins = new DemoUsers(this.users, this.queries);
		DemoLoader loader = loader(logins);
		loader.run(new DefaultApplicationArguments());
		assertThat(loader.progress()).isEmpty();
		assertThat(logins.logins()).isEmpty();
		assertThat(this.queries.findLoad()).isEmpty();
	}

	@Test
	void keepsItsLoginsOutWhenTheDemoModeIsOff() {
		this.users.add("admin", "long enough it is", Role.ADMINISTRATOR, null);
		this.users.add("executive", "somebody's own word", Role.EXECUTIVE, null);
		this.queries.begin(new DemoLoad(1, Ledger.TODAY, "small", 0, false, List.of()));
		this.queries.save(new DemoCompany(1, Ledger.TODAY, DemoSize.small()).batches().next(), 0);
		DemoUsers logins = new DemoUsers(this.users, this.queries);
		logins.open(List.of());
		List<String> made = this.queries.findLoad().orElseThrow().logins();
		assertThat(made).containsExactly("rep", "manager", "administrator");
		logins.close(made);
		assertThat(enabled()).containsExactlyInAnyOrder("admin", "executive");
		logins.open(made);
		assertThat(enabled()).contains("rep", "manager", "administrator");
	}

	@Test
	void givesValuesOfTheTypesThatTheKindsName() {
		Set<String> wrong = new TreeSet<>();
		for (DemoBatch batch : new Ledger(1, DemoSize.small()).batches) {
			for (RecordRow row : batch.records()) {
				wrong.addAll(wrong(row.kind(), this.kinds.record(row.kind()).orElseThrow().properties(), row.set()));
			}
			for (LinkRow row : batch.links()) {
				wrong.addAll(wrong(row.type(),
						this.kinds.link(row.type(), row.from(), row.to()).orElseThrow().properties(), row.set()));
			}
		}
		assertThat(wrong).isEmpty();
	}

	private static Set<String> wrong(String kind, Map<String, PropertyType> known, Map<String, Object> set) {
		Set<String> wrong = new TreeSet<>();
		set.forEach((key, value) -> {
			PropertyType type = known.get(key);
			if (type == null || !type.javaType().isInstance(value)) {
				wrong.add(kind + "." + key + ": " + value.getClass().getSimpleName() + " for " + type);
			}
		});
		return wrong;
	}

	private DemoLoader loader(DemoUsers logins) {
		return new DemoLoader(this.queries, logins, this.events::add, 1, SIZE);
	}

	private void finish(DemoLoader loader) {
		await().atMost(Duration.ofMinutes(5)).until(() -> loader.progress().isEmpty());
	}

	private int done() {
		return this.queries.findLoad().map(DemoLoad::doneBatches).orElse(0);
	}

	private List<String> enabled() {
		return this.users.list().stream().filter(User::enabled).map(User::name).toList();
	}

	private Map<String, Long> counts() {
		Map<String, Long> counts = query("MATCH (r:Record) UNWIND labels(r) AS key RETURN key, count(*) AS value");
		counts.remove("Record");
		counts.putAll(query("MATCH (:Record)-[l]->(:Record) RETURN type(l) AS key, count(*) AS value"));
		return counts;
	}

	private Map<String, Long> expected() {
		Map<String, Long> counts = new TreeMap<>();
		DemoLoad load = this.queries.findLoad().orElseThrow();
		for (Iterator<DemoBatch> batches = load.company().batches(); batches.hasNext();) {
			DemoBatch batch = batches.next();
			batch.records().forEach((row) -> counts.merge(row.kind(), 1L, Long::sum));
			batch.links().forEach((row) -> counts.merge(row.type(), 1L, Long::sum));
		}
		return counts;
	}

	private Map<String, Long> query(String cypher) {
		Map<String, Long> rows = new TreeMap<>();
		try (var session = this.driver.session()) {
			session.run(cypher)
				.forEachRemaining((row) -> rows.put(row.get("key").asString(), row.get("value").asLong()));
		}
		return rows;
	}

}
