package io.onethread.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The program is killed (SIGKILL) in the middle of an import, a handover and a burst of
 * writes, again and again on one store. Afterwards nothing that was acknowledged is
 * missing, and nothing is half done. {@code -Donethread.crashes=20} kills it twenty
 * times.
 */
class CrashIT {

	private static final int CRASHES = Integer.getInteger("onethread.crashes", 2);

	private static final int ROWS = 10_000;

	private static final int BURST = 1_000;

	private static final int HELD = 60;

	private static final String COMPANY = """
			source: crash
			files:
			  - file: reps.csv
			    records:
			      - {label: Rep, key: code, properties: {name: name}}
			    links:
			      - type: REPORTS_TO
			        from: {label: Rep, key: code}
			        to: {label: Rep, key: boss}
			        when: {boss: {empty: false}}
			""";

	private static final String HOLDINGS = """
			source: crash
			files:
			  - file: held.csv
			    records:
			      - {label: Customer, key: code, properties: {name: name}}
			    links:
			      - type: OWNS
			        from: {label: Rep, find: {code: rep}}
			        to: {label: Customer, key: code}
			        properties: {role: {value: owner}}
			""";

	private static final String ROWS_OF_ROUND = """
			source: crash%d
			files:
			  - file: rows.csv
			    records:
			      - {label: Customer, key: code, properties: {name: name}}
			      - {label: Contact, key: code, properties: {name: person}}
			    links:
			      - type: WORKS_AT
			        from: {label: Contact, key: code}
			        to: {label: Customer, key: code}
			""";

	private final Random random = new Random(20261126);

	private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

	@TempDir
	Path folder;

	@Test
	void nothingAcknowledgedIsMissingAndNothingIsHalfDoneAfterKills() throws Exception {
		Path data = this.folder.resolve("data");
		try (Program program = Program.start(data)) {
			company(program);
		}
		for (int round = 1; round <= CRASHES; round++) {
			int now = round;
			try (Program program = Program.start(data)) {
				strain(program, round);
			}
			try (Store store = new Store(data)) {
				nothingIsHalfDone(store, now);
			}
			try (Program program = Program.start(data)) {
				theImportCanBeRunAgain(program, now);
			}
		}
		try (Store store = new Store(data)) {
			assertThat(missing(store)).isEmpty();
		}
	}

	private void company(Program program) {
		String admin = program.token("admin");
		String reps = "code,name,boss\nboss,The boss,\n" + IntStream.range(0, 4)
			.mapToObj((i) -> "r%d,Rep number %d,boss\n".formatted(i, i))
			.reduce("", String::concat);
		ended(program, admin, program.importing(admin, COMPANY, "reps.csv", reps));
		program.send("POST", "/api/v1/users", admin,
				Map.of("name", "boss", "password", Program.PASSWORD, "role", "EXECUTIVE", "rep", "boss"));
		program.send("POST", "/api/v1/users", admin,
				Map.of("name", "rep", "password", Program.PASSWORD, "role", "REP", "rep", "r1"));
		String held = "code,name,rep\n" + IntStream.range(0, HELD)
			.mapToObj((i) -> "held%d,%s,r0\n".formatted(i, name(i)))
			.reduce("", String::concat);
		ended(program, admin, program.importing(admin, HOLDINGS, "held.csv", held));
	}

	/** Everything at once, and the plug pulled at a moment that chance decides. */
	private void strain(Program program, int round) throws InterruptedException {
		String admin = program.token("admin");
		String rep = program.token("rep");
		program.importing(admin, ROWS_OF_ROUND.formatted(round), "rows.csv", rows());
		ExecutorService writers = Executors.newFixedThreadPool(4);
		for (int i = 0; i < BURST; i++) {
			int number = round * BURST + i;
			writers.execute(() -> write(program, rep, number));
		}
		writers.shutdown();
		int moment = this.acknowledged.size() + 1 + this.random.nextInt(BURST - 1);
		Awaitility.await()
			.atMost(Duration.ofMinutes(5))
			.pollInterval(Duration.ofMillis(5))
			.until(() -> this.acknowledged.size() >= moment || writers.isTerminated());
		program.kill();
		assertThat(writers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
	}

	private void write(Program program, String token, int number) {
		String id = UUID.randomUUID().toString();
		try {
			int status = program.post("/api/v1/customers", token,
					Map.of("id", id, "name", name(number), "reason", "a burst of writes"));
			if (status == 201) {
				this.acknowledged.add(id);
			}
		}
		catch (IOException ex) {
			// The plug was pulled: this one was not acknowledged.
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void nothingIsHalfDone(Store store, int round) {
		assertThat(missing(store)).as("acknowledged and not there").isEmpty();
		assertThat(store.count(
				"MATCH (c:Customer) WHERE c.source IS NULL AND NOT EXISTS { (:Rep)-[:OWNS]->(c) } " + "RETURN count(c)",
				Map.of()))
			.as("added without an owner")
			.isZero();
		assertThat(store.count("MATCH (c:Customer) WHERE c.source IS NULL AND NOT EXISTS { (:Change)-[:OF]->(c) } "
				+ "RETURN count(c)", Map.of()))
			.as("added without a note of it")
			.isZero();
		assertThat(store.count("MATCH (c:Customer {source: $source}) WHERE NOT EXISTS { (:Contact)-[:WORKS_AT]->(c) } "
				+ "RETURN count(c)", Map.of("source", "crash" + round)))
			.as("half rows of the import")
			.isZero();
	}

	private List<String> missing(Store store) {
		List<String> all = new ArrayList<>(this.acknowledged);
		return store
			.rows("UNWIND $ids AS id OPTIONAL MATCH (c:Record {id: id}) WITH id, c WHERE c IS NULL RETURN id",
					Map.of("ids", all))
			.stream()
			.map((row) -> row.get("id").asString())
			.toList();
	}

	private void theImportCanBeRunAgain(Program program, int round) {
		String admin = program.token("admin");
		String mapping = ROWS_OF_ROUND.formatted(round);
		JsonNode again = ended(program, admin, program.importing(admin, mapping, "rows.csv", rows())).path("counts");
		assertThat(again.path("created").asLong() + again.path("unchanged").asLong()).isEqualTo(2L * ROWS);
		assertThat(again.path("changed").asLong()).isZero();
		JsonNode third = ended(program, admin, program.importing(admin, mapping, "rows.csv", rows())).path("counts");
		assertThat(third.path("unchanged").asLong()).isEqualTo(2L * ROWS);
		assertThat(third.path("links").asLong()).isZero();
	}

	private static JsonNode ended(Program program, String token, String run) {
		JsonNode ended = Awaitility.await()
			.atMost(Duration.ofMinutes(5))
			.pollInterval(Duration.ofMillis(200))
			.until(() -> program.get("/api/v1/imports/" + run, token),
					(found) -> List.of("FINISHED", "FAILED").contains(found.path("state").asString()));
		assertThat(ended.path("state").asString()).as(ended.toString()).isEqualTo("FINISHED");
		assertThat(ended.path("counts").path("refused").asLong()).as(ended.toString()).isZero();
		return ended;
	}

	private static String rows() {
		StringBuilder rows = new StringBuilder("code,name,person\n");
		for (int i = 0; i < ROWS; i++) {
			rows.append("k%d,%s,Person %d\n".formatted(i, name(100_000 + i), i));
		}
		return rows.toString();
	}

	/**
	 * Names that look like no other, so that the check of new ones has nothing to say.
	 */
	private static String name(int number) {
		return Integer.toString(number * 7919 + 46_656, 36) + " " + Long.toString(number * 104_729L + 1_679_616, 36);
	}

}
