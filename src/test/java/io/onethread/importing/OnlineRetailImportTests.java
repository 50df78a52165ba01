package io.onethread.importing;

import java.io.BufferedReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.graph.GraphTest;
import io.onethread.importing.ImportRun.State;
import io.onethread.importing.file.NamedFile;
import io.onethread.orders.TradeSums;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * A slice of Online Retail into the graph, beside Northwind and Maven's CRM: a week of
 * lines, with cancellations and lines without a customer among them.
 */
@GraphTest
class OnlineRetailImportTests {

	private static final int LINES = 12_000;

	private static final Viewer VIEWER = new Viewer("root", "root", Role.ADMINISTRATOR, null, "root", null, List.of());

	@Autowired
	ImportService imports;

	@Autowired
	TradeSums sums;

	@Autowired
	Driver driver;

	@TempDir
	Path folder;

	@Test
	void aSliceIsInTheGraphToTheCentAndACorrectedFileCorrectsIt() throws Exception {
		List<String> lines = slice();
		bring("online-retail", write(lines));
		assertTotals(lines);
		assertThat(number("MATCH (o:Order {source: 'online-retail'}) WHERE o.status = 'returned' RETURN sum(o.value)"))
			.isNegative();

		ImportRun again = bring("online-retail", write(lines));
		assertThat(again.progress().effects().created() + again.progress().effects().changed()).isZero();
		assertThat(again.progress().effects().links()).isZero();
		assertTotals(lines);

		List<String> corrected = new ArrayList<>(lines);
		corrected.set(1, lines.get(1).replace(",6,2010", ",9,2010"));
		corrected.remove(2);
		assertThat(corrected.get(1)).isNotEqualTo(lines.get(1));
		ImportRun third = bring("online-retail", write(corrected));
		assertThat(third.progress().effects().created()).isZero();
		assertThat(third.progress().effects().links()).isPositive();
		assertTotals(corrected);

		sideBySide(corrected);
	}

	/** The same store, so that one import serves both. */
	private void sideBySide(List<String> lines) throws Exception {
		Map<String, Long> alone = counts("online-retail");
		bring("northwind", Runs.data("northwind"));
		bring("maven-crm", Runs.data("maven-crm"));
		assertThat(counts("online-retail")).isEqualTo(alone);
		assertThat(counts("northwind")).containsEntry("Customer", 91L).containsEntry("Order", 830L);
		assertThat(counts("maven-crm")).containsEntry("Customer", 85L).containsEntry("Project", 8800L);
		assertThat(number("MATCH (one:Record)-[link]->(other:Record) WHERE one.source <> other.source "
				+ "AND type(link) <> 'LOOKS_LIKE' RETURN count(link)"))
			.isZero();
		assertTotals(lines);
		assertThat(number("MATCH (c:Customer {source: 'northwind'})-[:TRADED]->(t) RETURN sum(t.value)"))
			.isCloseTo(1265793.04, within(0.005));
	}

	private void assertTotals(List<String> lines) {
		Map<String, BigDecimal> expected = new HashMap<>();
		Map<String, BigDecimal> stray = new HashMap<>();
		for (String line : lines.subList(1, lines.size())) {
			List<String> cells = OnlineRetailTests.cells(line);
			BigDecimal value = new BigDecimal(cells.get(3)).multiply(new BigDecimal(cells.get(5)));
			(cells.get(6).isEmpty() ? stray : expected).merge(cells.get(6) + " " + cells.get(4).substring(0, 7), value,
					BigDecimal::add);
		}
		Map<String, Double> found = new HashMap<>();
		for (Record row : rows("MATCH (c:Customer {source: 'online-retail'})-[:TRADED]->(t) "
				+ "UNWIND range(0, size(t.months) - 1) AS i RETURN c.code + ' ' + t.months[i] AS key, t.values[i] AS value")) {
			found.put(row.get("key").asString(), row.get("value").asDouble());
		}
		assertThat(found.keySet()).isEqualTo(expected.keySet());
		found.forEach((key, value) -> assertThat(value).as(key)
			.isCloseTo(expected.getOrDefault(key, BigDecimal.ZERO).doubleValue(), within(0.005)));
		double strays = stray.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add).doubleValue();
		assertThat(number("MATCH (o:Order {source: 'online-retail'}) WHERE NOT (o)<-[:PLACED]-() RETURN sum(o.value)"))
			.isCloseTo(strays, within(0.005));
	}

	/** The head, and the first lines. */
	private static List<String> slice() throws Exception {
		List<String> lines = new ArrayList<>();
		try (BufferedReader reader = OnlineRetailTests
			.lines(Runs.data("online-retail").resolve("online_retail.csv.gz"))) {
			while (lines.size() <= LINES) {
				lines.add(reader.readLine());
			}
		}
		return lines;
	}

	private Path write(List<String> lines) throws Exception {
		return Files.write(this.folder.resolve("online_retail.csv"), lines);
	}

	private ImportRun bring(String mapping, Path path) throws Exception {
		ImportRun started = this.imports.start(VIEWER, mapping, NamedFile.of(List.of(path)), false, Locale.ENGLISH);
		ImportRun run = Awaitility.await()
			.atMost(Duration.ofMinutes(5))
			.until(() -> this.imports.find(VIEWER, started.id()).orElseThrow(), (now) -> !now.state().active());
		assertThat(run.state()).as(run.message()).isEqualTo(State.FINISHED);
		assertThat(run.progress().tally().refused()).isZero();
		Awaitility.await().atMost(Duration.ofMinutes(2)).until(this.sums::isUpToDate);
		return run;
	}

	private Map<String, Long> counts(String source) {
		Map<String, Long> counts = new HashMap<>();
		rows("MATCH (n:Record {source: '" + source
				+ "'}) RETURN [label IN labels(n) WHERE label <> 'Record'][0] AS kind, count(n) AS count")
			.forEach((row) -> counts.put(row.get("kind").asString(), row.get("count").asLong()));
		return counts;
	}

	private double number(String query) {
		return rows(query).getFirst().get(0).asDouble();
	}

	private List<Record> rows(String query) {
		try (var session = this.driver.session()) {
			return session.run(query).list();
		}
	}

}
