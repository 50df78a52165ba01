package io.onethread.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.graph.GraphTest;
import io.onethread.importing.file.NamedFile;
import io.onethread.overlap.OverlapUpkeep;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class KnownCheckTests {

	private static final Viewer EXECUTIVE = viewer("known-boss", Role.EXECUTIVE);

	private static final Viewer ADMINISTRATOR = viewer("known-root", Role.ADMINISTRATOR);

	private static final Viewer MANAGER = viewer("known-mei", Role.MANAGER);

	private final String source = "k" + UUID.randomUUID();

	@Autowired
	ImportService imports;

	@Autowired
	OverlapUpkeep upkeep;

	@Autowired
	Driver driver;

	@TempDir
	Path folder;

	@BeforeEach
	void one() throws Exception {
		try (var session = this.driver.session()) {
			session.run("MATCH (c:Customer) WHERE c.name CONTAINS '鹮羽' OR c.name CONTAINS '未曾有' DETACH DELETE c")
				.consume();
		}
		customers("c1,上海鹮羽精密光学有限公司,上海");
		ended(EXECUTIVE, start(EXECUTIVE, this.source, false));
		Awaitility.await().atMost(Duration.ofMinutes(1)).until(this.upkeep::isUpToDate);
	}

	@Test
	void aTrialSaysHowManyOfTheCompaniesAreKnown() throws Exception {
		customers("x1,鹮羽精密光学,上海", "x2,未曾有过的咖啡烘焙坊,宁波", "x3,另一家未曾有的书店,苏州");
		ImportRun trial = trial(EXECUTIVE);
		Known known = this.imports.known(EXECUTIVE, trial.id(), 0, 10);
		assertThat(known.companies()).isEqualTo(3);
		assertThat(known.known()).isEqualTo(1);
		assertThat(known.brought()).isZero();
		assertThat(known.rows()).singleElement().satisfies((row) -> {
			assertThat(row.company()).isEqualTo("鹮羽精密光学");
			assertThat(row.name()).isEqualTo("上海鹮羽精密光学有限公司");
			assertThat(row.reasons()).isNotEmpty().allMatch((key) -> key.startsWith("overlap.reason."));
		});
	}

	@Test
	void whatAnEarlierImportBroughtCountsAsKnownAndNotAsAlike() throws Exception {
		ImportRun trial = ended(EXECUTIVE, start(EXECUTIVE, this.source, true));
		Known known = this.imports.known(EXECUTIVE, trial.id(), 0, 10);
		assertThat(known).isEqualTo(new Known(1, 1, 0, List.of()));
	}

	@Test
	void whoMayNotSeeACustomerIsToldOnlyThatItIs() throws Exception {
		customers("x1,鹮羽精密光学,上海");
		for (Viewer viewer : List.of(ADMINISTRATOR, MANAGER)) {
			ImportRun trial = trial(viewer);
			assertThat(this.imports.known(viewer, trial.id(), 0, 10).rows()).singleElement().satisfies((row) -> {
				assertThat(row.customer()).isNull();
				assertThat(row.name()).isNull();
				assertThat(row.reasons()).isSubsetOf("overlap.reason.like-name");
			});
			assertThat(this.imports.known(EXECUTIVE, trial.id(), 0, 10)).isEqualTo(Known.NOTHING);
		}
	}

	@Test
	void theKnownOnesCanBeLeftOut() throws Exception {
		customers("x1,鹮羽精密光学,上海", "x2,未曾有过的咖啡烘焙坊,宁波");
		String other = this.source + "-other";
		ImportRun trial = ended(MANAGER, start(MANAGER, other, true));
		ImportRun run = ended(MANAGER,
				this.imports.startWithoutKnown(MANAGER, mapping(other), files(), trial.id(), Locale.ENGLISH));
		assertThat(count(other)).isEqualTo(1);
		assertThat(run.progress().tally().refused()).isEqualTo(1);
		assertThat(Files.readString(this.imports.problems(MANAGER, run.id()).orElseThrow()))
			.contains("looks like a customer that is there already");
		this.imports.startWithoutKnown(EXECUTIVE, mapping(other), files(), trial.id(), Locale.ENGLISH);
		Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> count(other) == 2);
	}

	private ImportRun trial(Viewer viewer) throws Exception {
		return ended(viewer, start(viewer, this.source + "-other", true));
	}

	private ImportRun start(Viewer viewer, String source, boolean dryRun) throws Exception {
		return this.imports.start(viewer, mapping(source), files(), dryRun, Locale.ENGLISH);
	}

	private ImportRun ended(Viewer viewer, ImportRun run) {
		return Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> this.imports.find(viewer, run.id()).orElseThrow(), (now) -> !now.state().active());
	}

	private List<NamedFile> files() {
		return List.of(new NamedFile(this.folder.resolve("customers.csv"), "customers.csv"));
	}

	private void customers(String... rows) throws IOException {
		Files.writeString(this.folder.resolve("customers.csv"), "code,name,city\n" + String.join("\n", rows) + "\n");
	}

	private static String mapping(String source) {
		return """
				source: %s
				files:
				  - file: customers.csv
				    records:
				      - label: Customer
				        key: code
				        properties: {name: name, code: code, city: city}
				""".formatted(source);
	}

	private long count(String source) {
		try (var session = this.driver.session()) {
			return session.run("MATCH (c:Customer {source: $source}) RETURN count(c)", Map.of("source", source))
				.single()
				.get(0)
				.asLong();
		}
	}

	private static Viewer viewer(String name, Role role) {
		return new Viewer(name, name, role, null, name, null, List.of());
	}

}
