package io.onethread.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.graph.GraphTest;
import io.onethread.graph.TestGraph;
import io.onethread.importing.ImportRun.State;
import io.onethread.importing.file.NamedFile;
import io.onethread.overlap.Overlap;
import io.onethread.overlap.OverlapFilter;
import io.onethread.overlap.OverlapService;
import io.onethread.overlap.OverlapUpkeep;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The shipped mappings on the files they are for, into the graph and out again. */
@GraphTest
class RealImportTests {

	private static final Logger log = LoggerFactory.getLogger(RealImportTests.class);

	private static final Viewer VIEWER = new Viewer("root", "root", Role.ADMINISTRATOR, null, "root", null, List.of());

	@Autowired
	ImportService imports;

	@Autowired
	OverlapService overlaps;

	@Autowired
	OverlapUpkeep upkeep;

	@Test
	void northwindIsInTheGraphToTheCentAndOutAgain() throws Exception {
		ImportRun run = run("northwind");
		assertThat(number("MATCH (n:Customer {source: 'northwind'}) RETURN count(n)")).isEqualTo(91);
		assertThat(number("MATCH (n:Contact {source: 'northwind'})-[:WORKS_AT]->(:Customer) RETURN count(n)"))
			.isEqualTo(91);
		assertThat(number("MATCH (n:Order {source: 'northwind'}) RETURN count(n)")).isEqualTo(830);
		assertThat(number("MATCH (:Order {source: 'northwind'})-[l:CONTAINS]->(:Product) RETURN count(l)"))
			.isEqualTo(2155);
		assertThat(number("MATCH (:Order {source: 'northwind'})-[l:CONTAINS]->() "
				+ "RETURN sum(l.quantity * l.price * (1 - l.discount))"))
			.isCloseTo(1265793.04, within(0.005));
		assertThat(run.progress().tally().refused()).isZero();
		assertThat(run("northwind").progress().effects().changed()).isZero();
		this.imports.undo(VIEWER, run.id());
		ended(run);
		assertThat(number("MATCH (n:Record {source: 'northwind'}) RETURN count(n)")).isZero();
	}

	@Test
	void mavenCrmIsInTheGraphWithinItsTime() throws Exception {
		Duration before = cpu();
		ImportRun run = run("maven-crm");
		log.info("Processor time {}", cpu().minus(before));
		log.info("maven-crm took {}", Duration.between(run.startedAt(), run.finishedAt()));
		assertThat(number("MATCH (n:Customer {source: 'maven-crm'}) RETURN count(n)")).isEqualTo(85);
		assertThat(number("MATCH (:Customer {source: 'maven-crm'})-[l:SUBSIDIARY_OF]->() RETURN count(l)"))
			.isEqualTo(15);
		assertThat(number("MATCH (n:Project {source: 'maven-crm'}) RETURN count(n)")).isEqualTo(8800);
		assertThat(number("MATCH (n:Project {source: 'maven-crm', status: 'won'}) RETURN count(n)")).isEqualTo(4238);
		Tally tally = run.progress().tally();
		assertThat(tally.rows()).isEqualTo(8927);
		assertThat(tally.refused()).isZero();
		everyAccountThatSeveralAgentsWorkIsAnOverlap();
		before = cpu();
		ImportRun again = run("maven-crm");
		log.info("Processor time {}", cpu().minus(before));
		log.info("maven-crm again took {}", Duration.between(again.startedAt(), again.finishedAt()));
		assertThat(again.progress().effects().created() + again.progress().effects().changed()).isZero();
		this.imports.undo(VIEWER, run.id());
		ImportRun undone = ended(run);
		log.info("Undoing maven-crm: {}", undone.undone());
		before = cpu();
		ImportRun warm = run("maven-crm");
		log.info("maven-crm warm took {}, processor time {}", Duration.between(warm.startedAt(), warm.finishedAt()),
				cpu().minus(before));
		this.imports.undo(VIEWER, warm.id());
		ended(warm);
		assertThat(number("MATCH (n:Record {source: 'maven-crm'}) RETURN count(n)")).isZero();
	}

	/** Counted once more from the file, by nothing of ours. */
	private void everyAccountThatSeveralAgentsWorkIsAnOverlap() throws Exception {
		Map<String, Set<String>> agents = new HashMap<>();
		for (String line : Files.readAllLines(Runs.data("maven-crm").resolve("sales_pipeline.csv"))) {
			String[] cells = line.split(",", -1);
			if (!cells[3].isBlank() && !cells[3].equals("account")) {
				agents.computeIfAbsent(cells[3], (account) -> new HashSet<>()).add(cells[1]);
			}
		}
		agents.values().removeIf((one) -> one.size() < 2);
		Awaitility.await().atMost(Duration.ofMinutes(2)).until(this.upkeep::isUpToDate);
		Map<String, Set<String>> found = new HashMap<>();
		this.overlaps.walk(new Viewer("u", "boss", Role.EXECUTIVE, null, "boss", null, List.of()), OverlapFilter.NONE,
				null,
				(items, fraction) -> items.stream()
					.filter((one) -> one.customers().size() == 1)
					.forEach((one) -> found.put(String.valueOf(one.customers().getFirst().name()),
							one.reps().stream().map(Overlap.Rep::name).collect(Collectors.toSet()))));
		assertThat(agents).isNotEmpty();
		assertThat(found).isEqualTo(agents);
	}

	private ImportRun run(String name) throws Exception {
		Path folder = Runs.data(name);
		ImportRun run = ended(this.imports.start(VIEWER, name, NamedFile.of(List.of(folder)), false, Locale.ENGLISH));
		assertThat(run.state()).as(run.message()).isEqualTo(State.FINISHED);
		return run;
	}

	private ImportRun ended(ImportRun run) {
		return Awaitility.await()
			.atMost(Duration.ofMinutes(5))
			.until(() -> this.imports.find(VIEWER, run.id()).orElseThrow(), (now) -> !now.state().active());
	}

	/** On a busy machine the processor time says more than the clock. */
	private static Duration cpu() {
		return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
	}

	private static double number(String query) {
		try (Driver driver = GraphDatabase.driver(TestGraph.connection().getUri(),
				TestGraph.connection().getAuthToken())) {
			return driver.executableQuery(query)
				.withParameters(Map.of())
				.execute()
				.records()
				.getFirst()
				.get(0)
				.asNumber()
				.doubleValue();
		}
	}

}
