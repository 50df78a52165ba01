package io.onethread.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.graph.GraphTest;
import io.onethread.graph.TestGraph;
import io.onethread.importing.Effects.OfKind;
import io.onethread.importing.ImportRun.State;
import io.onethread.importing.file.NamedFile;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Value;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

@GraphTest
class ImportServiceTests {

	private static final Viewer ADMINISTRATOR = viewer("root", Role.ADMINISTRATOR);

	private static final Viewer MANAGER = viewer("mei", Role.MANAGER);

	/** A source of its own for each test, so that no test sees another's records. */
	private final String source = "s" + UUID.randomUUID();

	@Autowired
	ImportService imports;

	@TempDir
	Path folder;

	private @Nullable Driver driver;

	@BeforeEach
	void connect() {
		this.driver = GraphDatabase.driver(TestGraph.connection().getUri(), TestGraph.connection().getAuthToken());
	}

	@AfterEach
	void disconnect() {
		if (this.driver != null) {
			this.driver.close();
		}
	}

	@Test
	void aSecondRunOfTheSameFilesChangesNothing() throws Exception {
		customers("c1,北辰光学,上海", "c2,海默电子,苏州");
		ImportRun first = run(customerMapping(), false);
		ImportRun second = run(customerMapping(), false);
		assertThat(first.progress().effects().of("Customer")).isEqualTo(new OfKind("Customer", 2, 0, 0));
		assertThat(second.progress().effects().of("Customer")).isEqualTo(new OfKind("Customer", 0, 0, 2));
		assertThat(second.progress().effects().links()).isZero();
	}

	@Test
	void aDryRunSaysTheSameAndWritesNothing() throws Exception {
		customersUnderParents(2_500);
		ImportRun dry = run(customerMapping(), true);
		assertThat(count("MATCH (n:Customer {source: $source}) RETURN count(n)")).isZero();
		ImportRun real = run(customerMapping(), false);
		assertThat(dry.progress().tally()).isEqualTo(real.progress().tally());
		assertThat(dry.progress().effects()).isEqualTo(real.progress().effects());
		assertThat(Files.readString(this.imports.problems(ADMINISTRATOR, dry.id()).orElseThrow()))
			.isEqualTo(Files.readString(this.imports.problems(ADMINISTRATOR, real.id()).orElseThrow()));
		assertThat(count("MATCH (n:Customer {source: $source}) RETURN count(n)")).isEqualTo(2_500);
	}

	@Test
	void rowsMayNameWhatComesLaterEvenFarBehind() throws Exception {
		customersUnderParents(2_500);
		ImportRun run = run(customerMapping(), false);
		assertThat(count("MATCH (n:Customer {source: $source})-[l:SUBSIDIARY_OF]->() RETURN count(l)"))
			.isEqualTo(2_498);
		assertThat(run.progress().tally()).isEqualTo(new Tally(2_499, 0, 1, 0));
	}

	@Test
	void whatSomebodyEditedStays() throws Exception {
		customers("c1,北辰光学,上海");
		run(customerMapping(), false);
		cypher("MATCH (n:Customer {source: $source}) SET n.city = '杭州', n.edited = ['city'], n.version = 1");
		customers("c1,北辰光学仪器,南京");
		run(customerMapping(), false);
		assertThat(texts("MATCH (n:Customer {source: $source}) RETURN n.name + n.city")).containsExactly("北辰光学仪器杭州");
	}

	@Test
	void undoingTakesOutWhatIsNewAndRestoresWhatChanged() throws Exception {
		customers("c1,北辰光学,上海", "c2,海默电子,");
		run(customerMapping(), false);
		customers("c1,北辰光学仪器,上海,c2", "c2,海默电子,苏州", "c3,新客户,宁波,c1");
		ImportRun second = run(customerMapping(), false);
		ImportRun undone = undo(second);
		assertThat(undone.undone()).isEqualTo(new ImportRun.Undone(1, 2, 1, 0));
		assertThat(texts("MATCH (n:Customer {source: $source}) RETURN n.name + coalesce(n.city, '-') ORDER BY n.code"))
			.containsExactly("北辰光学上海", "海默电子-");
		assertThat(count("MATCH (n:Customer {source: $source})-[l:SUBSIDIARY_OF]-() RETURN count(l)")).isZero();
		assertThat(texts("MATCH (n:Customer {source: $source, code: 'c1'}) RETURN n.searchName").getFirst())
			.doesNotContain("仪器");
	}

	@Test
	void undoingKeepsWhatWasEditedOrHangsOnOthersAndSaysSo() throws Exception {
		customers("c1,甲,上海", "c2,乙,上海", "c3,丙,上海", "c4,丁,上海");
		ImportRun first = run(customerMapping(), false);
		cypher("MATCH (n:Customer {source: $source, code: 'c1'}) SET n.city = '杭州', n.edited = ['city'], n.version = 1");
		cypher("MATCH (n:Customer {source: $source, code: 'c2'}) CREATE (:Activity:Record {id: randomUUID()})-[:ABOUT]->(n)");
		customers("c3,丙,广州");
		run(customerMapping(), false);
		ImportRun undone = undo(first);
		assertThat(undone.undone()).isEqualTo(new ImportRun.Undone(1, 0, 0, 3));
		assertThat(this.imports.kept(ADMINISTRATOR, first.id(), 10))
			.extracting(ImportRun.Kept::name, ImportRun.Kept::why)
			.containsExactlyInAnyOrder(tuple("甲", "edited"), tuple("乙", "linked"), tuple("丙", "later"));
		assertThat(texts("MATCH (n:Customer {source: $source, code: 'c1'}) RETURN n.city")).containsExactly("杭州");
	}

	@Test
	void undoingAChangeKeepsWhatWasEditedSince() throws Exception {
		customers("c1,甲,上海");
		run(customerMapping(), false);
		customers("c1,甲公司,杭州");
		ImportRun second = run(customerMapping(), false);
		cypher("MATCH (n:Customer {source: $source}) SET n.city = '宁波', n.edited = ['city'], n.version = 1");
		ImportRun undone = undo(second);
		assertThat(texts("MATCH (n:Customer {source: $source}) RETURN n.name + n.city")).containsExactly("甲宁波");
		assertThat(undone.undone()).isEqualTo(new ImportRun.Undone(0, 1, 0, 1));
	}

	@Test
	void aRunIsUndoneOnce() throws Exception {
		customers("c1,甲,上海");
		ImportRun run = run(customerMapping(), false);
		undo(run);
		assertThatIllegalStateException().isThrownBy(() -> this.imports.undo(ADMINISTRATOR, run.id()));
	}

	@Test
	void refusedRowsComeBackAreCorrectedAndGoIn() throws Exception {
		customers("c1,甲,上海", ",没有编号,苏州", "c3,=cmd(),宁波,nobody");
		ImportRun run = run(customerMapping(), false);
		assertThat(run.progress().tally()).isEqualTo(new Tally(1, 0, 1, 1));
		String report = Files.readString(this.imports.problems(ADMINISTRATOR, run.id()).orElseThrow());
		assertThat(report).contains("'=cmd()").contains("customers.csv").contains("The key of the Customer is empty");
		Path corrected = Files.writeString(this.folder.resolve("import-problems.csv"),
				report.replace(",,没有编号", ",c2,没有编号").replace("nobody", "c1"));
		ImportRun again = run(customerMapping(), false, new NamedFile(corrected, "import-problems.csv"));
		assertThat(again.progress().tally()).isEqualTo(new Tally(2, 0, 0, 0));
		assertThat(texts("MATCH (n:Customer {source: $source}) RETURN n.name ORDER BY n.code")).containsExactly("甲",
				"没有编号", "=cmd()");
		assertThat(count("MATCH (n:Customer {source: $source, code: 'c3'})-[:SUBSIDIARY_OF]->() RETURN count(*)"))
			.isEqualTo(1);
	}

	@Test
	void recordsAreFoundByNameWhereverTheyCameFrom() throws Exception {
		customers("c1,甲" + this.source + ",上海", "c2,双,上海", "c3,双,上海");
		run(customerMapping(), false);
		String mapping = """
				source: other-%s
				files:
				  - file: projects.csv
				    records:
				      - {label: Project, key: id, properties: {name: id}}
				    links:
				      - {type: FOR, from: {label: Project, key: id}, to: {label: Customer, find: {name: customer}}}
				""".formatted(this.source);
		Path file = Files.writeString(this.folder.resolve("projects.csv"),
				"id,customer\np1,甲%s\np2,双\np3,无\n".formatted(this.source));
		ImportRun run = run(mapping, false, new NamedFile(file, "projects.csv"));
		assertThat(run.progress().tally()).isEqualTo(new Tally(1, 0, 2, 0));
		assertThat(Files.readString(this.imports.problems(ADMINISTRATOR, run.id()).orElseThrow()))
			.contains("2 records of kind Customer go by this name", "There is no such Customer");
	}

	@Test
	void aMappingThatDoesNotFitTheFilesFailsWithItsLine() throws Exception {
		Path file = Files.writeString(this.folder.resolve("customers.csv"), "kode,name,city,parent\nc1,A,B,\n");
		ImportRun run = run(customerMapping(), false, new NamedFile(file, "customers.csv"));
		assertThat(run.state()).isEqualTo(State.FAILED);
		assertThat(run.message()).contains("line 6", "no column code", "Did you mean kode?");
	}

	@Test
	void repsDoNotImportAndManagersSeeOnlyTheirOwnRuns() throws Exception {
		customers("c1,甲,上海", ",乙,上海");
		NamedFile file = new NamedFile(this.folder.resolve("customers.csv"), "customers.csv");
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.imports
			.start(viewer("rep", Role.REP), customerMapping(), List.of(file), false, Locale.ENGLISH));
		ImportRun run = run(customerMapping(), false);
		assertThat(this.imports.find(MANAGER, run.id())).isEmpty();
		assertThat(this.imports.problems(MANAGER, run.id())).isEmpty();
		assertThat(this.imports.problems(viewer("boss", Role.EXECUTIVE), run.id())).isEmpty();
		assertThat(this.imports.find(viewer("boss", Role.EXECUTIVE), run.id())).isPresent();
		assertThat(this.imports.undo(MANAGER, run.id())).isEmpty();
	}

	private void customers(String... rows) throws IOException {
		Files.writeString(this.folder.resolve("customers.csv"),
				"code,name,city,parent\n" + List.of(rows)
					.stream()
					.map((row) -> row + ",".repeat(3 - (int) row.chars().filter((c) -> c == ',').count()) + "\n")
					.collect(Collectors.joining()));
	}

	/**
	 * Each customer's parent stands in the next row; the last two name nobody and one
	 * unknown.
	 */
	private void customersUnderParents(int count) throws IOException {
		customers(IntStream.range(0, count)
			.mapToObj((i) -> "c%d,客户%d,上海,%s".formatted(i, i,
					(i == count - 1) ? "" : (i == count - 2) ? "nobody" : "c" + (i + 1)))
			.toArray(String[]::new));
	}

	private String customerMapping() {
		return """
				source: %s
				files:
				  - file: customers.csv
				    records:
				      - label: Customer
				        key: code
				        properties: {name: name, code: code, city: city}
				    links:
				      - type: SUBSIDIARY_OF
				        from: {label: Customer, key: code}
				        to: {label: Customer, key: parent}
				""".formatted(this.source);
	}

	private ImportRun run(String mapping, boolean dryRun) throws Exception {
		return run(mapping, dryRun, new NamedFile(this.folder.resolve("customers.csv"), "customers.csv"));
	}

	private ImportRun run(String mapping, boolean dryRun, NamedFile file) throws Exception {
		return ended(this.imports.start(ADMINISTRATOR, mapping, List.of(file), dryRun, Locale.ENGLISH));
	}

	private ImportRun undo(ImportRun run) {
		return ended(this.imports.undo(ADMINISTRATOR, run.id()).orElseThrow());
	}

	private ImportRun ended(ImportRun run) {
		return Awaitility.await()
			.atMost(Duration.ofSeconds(120))
			.until(() -> this.imports.find(ADMINISTRATOR, run.id()).orElseThrow(), (now) -> !now.state().active());
	}

	private void cypher(String query) {
		texts(query);
	}

	private long count(String query) {
		return rows(query).getFirst().asLong();
	}

	private List<String> texts(String query) {
		return rows(query).stream().map(Value::asString).toList();
	}

	private List<Value> rows(String query) {
		return Objects.requireNonNull(this.driver)
			.executableQuery(query)
			.withParameters(Map.of("source", this.source))
			.execute()
			.records()
			.stream()
			.map((row) -> row.get(0))
			.toList();
	}

	private static Viewer viewer(String name, Role role) {
		return new Viewer(name, name, role, null, name, null, List.of());
	}

}
