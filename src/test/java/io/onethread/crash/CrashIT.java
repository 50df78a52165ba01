package io.onethread.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The program is killed (SIGKILL) while an import, a handover and a burst of writes go on
 * at once, again and again on one store; each time another of the three says when.
 * Afterwards nothing that was acknowledged is missing, nothing is half done, and all
 * three can be brought to their end. It is killed until each of the three was hit once in
 * its middle; {@code -Donethread.crashes=20} until each was hit twenty times.
 */
class CrashIT {

	/** So often each of the three is to be hit in its middle. */
	private static final int WANTED = Integer.getInteger("onethread.crashes", 1);

	private static final Logger log = LoggerFactory.getLogger(CrashIT.class);

	private static final int ROWS = 10_000;

	private static final int BURST = 1_000;

	private static final int HELD = 60;

	private static final String COMPANY = """
			source: crash
			files:
			  - file: reps.csv
			    records:
			      - {label: Rep, key: code, properties: {name: name, code: code}}
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
			      - {label: Customer, key: code, properties: {name: name, code: code}}
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
			      - {label: Customer, key: code, properties: {name: name, code: code}}
			      - {label: Contact, key: code, properties: {name: person}}
			    links:
			      - type: WORKS_AT
			        from: {label: Contact, key: code}
			        to: {label: Customer, key: code}
			""";

	/**
	 * What was begun.
	 *
	 * @param handover the address of the handover
	 * @param written how many of the burst's writes were acknowledged before the kill
	 */
	private record Strain(String handover, int written) {

	}

	/** What goes on when the plug is pulled. */
	private enum Work {

		IMPORT, HANDOVER, BURST

	}

	private final Random random = new Random(20261126);

	private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

	@TempDir
	Path folder;

	@Test
	void nothingAcknowledgedIsMissingAndNothingIsHalfDoneAfterKills() throws Exception {
		Path data = Files.createDirectories(this.folder.resolve("data"));
		Map<Work, Integer> hits = new EnumMap<>(Work.class);
		Program program = Program.start(data);
		try {
			company(program);
			for (int round = 1; round == 1 || next(hits).isPresent(); round++) {
				assertThat(round).as("kills that hit %s", hits).isLessThanOrEqualTo(1 + 4 * WANTED);
				Strain strain = strain(program, round, next(hits).orElse(Work.IMPORT));
				try (Store store = new Store(data)) {
					nothingIsHalfDone(store, round);
					interrupted(store, round, strain).forEach((work) -> hits.merge(work, 1, Integer::sum));
				}
				log.info("Killed {} times; in the middle of {}", round, hits);
				program = Program.start(data);
				theHandoverEndsAndCanBeTakenBack(program, strain.handover());
				theImportCanBeRunAgain(program, round);
			}
		}
		finally {
			program.close();
		}
		try (Store store = new Store(data)) {
			assertThat(missing(store)).isEmpty();
		}
	}

	/** Which of the three says when next: the one that was hit least, till all were. */
	private static Optional<Work> next(Map<Work, Integer> hits) {
		return Arrays.stream(Work.values())
			.filter((work) -> hits.getOrDefault(work, 0) < WANTED)
			.min(Comparator.comparing((work) -> hits.getOrDefault(work, 0)));
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

	/**
	 * Everything at once, and the plug pulled at a moment that chance decides.
	 * @param clock what must have got so far for the moment to come
	 */
	private Strain strain(Program program, int round, Work clock) throws InterruptedException {
		String admin = program.token("admin");
		String boss = program.token("boss");
		String rep = program.token("rep");
		String handover = "/api/v1/handovers/" + program
			.send("POST", "/api/v1/handovers", boss,
					Map.of("rep", rep(program, admin, 0), "reason", "CHANGES", "why", "round " + round))
			.path("id")
			.asString();
		program.send("POST", handover + "/split", boss,
				Map.of("reps", List.of(rep(program, admin, 1), rep(program, admin, 2), rep(program, admin, 3))));
		String run = program.importing(admin, ROWS_OF_ROUND.formatted(round), "rows.csv", rows());
		ExecutorService writers = Executors.newFixedThreadPool(4);
		int before = this.acknowledged.size();
		for (int i = 0; i < BURST; i++) {
			int number = round * BURST + i;
			writers.execute(() -> write(program, rep, number));
		}
		writers.shutdown();
		program.startPlan(handover, boss);
		double moment = this.random.nextDouble(0.05, 0.7);
		Awaitility.await()
			.atMost(Duration.ofMinutes(5))
			.pollInterval(Duration.ofMillis(5))
			.until(() -> moment <= switch (clock) {
				case IMPORT ->
					program.get("/api/v1/imports/" + run, admin).path("counts").path("created").asDouble() / (2 * ROWS);
				case HANDOVER -> moved(program.get(handover, boss)) / (double) HELD;
				case BURST -> (this.acknowledged.size() - before) / (double) BURST;
			});
		program.kill();
		assertThat(writers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
		return new Strain(handover, this.acknowledged.size() - before);
	}

	private static long moved(JsonNode handover) {
		return handover.path("parts")
			.valueStream()
			.filter((part) -> !part.path("state").asString().equals("WAITING"))
			.count();
	}

	private static String rep(Program program, String token, int number) {
		return program.get("/api/v1/reps?size=100", token)
			.path("items")
			.valueStream()
			.filter((rep) -> rep.path("name").asString().equals("Rep number " + number))
			.map((rep) -> rep.path("id").asString())
			.findFirst()
			.orElseThrow();
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
		assertThat(store.count("""
				MATCH (c:Customer) WHERE c.code STARTS WITH 'held'
				WITH c, COUNT { (:Rep)-[:OWNS]->(c) } AS owners, EXISTS { (:Rep {code: 'r0'})-[:OWNS]->(c) } AS own,
				  EXISTS { (:Rep {code: 'r0'})-[:OWNED]->(c) } AS owned
				WHERE owners <> 1 OR own = owned
				RETURN count(c)""", Map.of())).as("customers half handed over").isZero();
	}

	/** What the kill found under way. */
	private static List<Work> interrupted(Store store, int round, Strain strain) {
		long rows = store.count("MATCH (c:Customer {source: $source}) RETURN count(c)",
				Map.of("source", "crash" + round));
		long held = store
			.count("MATCH (:Rep {code: 'r0'})-[:OWNS]->(c) WHERE c.code STARTS WITH 'held' RETURN count(c)", Map.of());
		List<Work> found = new ArrayList<>();
		if (strain.written() > 0 && strain.written() < BURST) {
			found.add(Work.BURST);
		}
		if (rows > 0 && rows < ROWS) {
			found.add(Work.IMPORT);
		}
		if (held > 0 && held < HELD) {
			found.add(Work.HANDOVER);
		}
		return found;
	}

	/** It goes on by itself when the program starts. */
	private static void theHandoverEndsAndCanBeTakenBack(Program program, String handover) {
		String boss = program.token("boss");
		JsonNode done = reached(program, handover, boss, "DONE").path("balance");
		assertThat(done.path("after")).isEqualTo(done.path("expected"));
		program.send("POST", handover + "/undo", boss, Map.of());
		JsonNode undone = reached(program, handover, boss, "UNDONE").path("balance");
		assertThat(undone.path("restored")).isEqualTo(undone.path("before"));
	}

	private static JsonNode reached(Program program, String handover, String token, String status) {
		return Awaitility.await()
			.atMost(Duration.ofMinutes(5))
			.until(() -> program.get(handover, token),
					(found) -> found.path("status").asString().equalsIgnoreCase(status));
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
