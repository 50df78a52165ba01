package io.onethread.graph;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.pipeline.Standings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Plants an unmistakable word in records of one division and runs every query that
 * carries a viewer as somebody who may not see them, asking for just these records in
 * every way the query knows.
 */
@GraphTest
class CanaryTests {

	private static final String CANARY = "zqcanary";

	private static final CypherFiles FILES = new CypherFiles();

	private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

	private static final List<String> SECRETS = List.of("secret-customer", "secret-sister", "secret-contact",
			"secret-project", "secret-order", "secret-activity");

	/** A rep of another division, and somebody who configures the program. */
	private static final List<Viewer> STRANGERS = List.of(
			new Viewer("u", "stranger", Role.REP, "other-rep", "Stranger", "other-division", List.of("other-rep")),
			new Viewer("a", "admin", Role.ADMINISTRATOR, null, "Admin", null, List.of()));

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@Autowired
	Driver driver;

	@Autowired
	Standings standings;

	static Stream<String> queriesWithAViewer() {
		return FILES.names()
			.stream()
			.filter((name) -> name.contains("/find_") || name.contains("/count_"))
			.filter((name) -> FILES.text(name).contains("$viewer"));
	}

	@BeforeEach
	void plant() {
		Map<String, Object> named = Map.of("name", CANARY + " 光学", "phone", "02155550147", "email",
				CANARY + "@example.com");
		List<RecordRow> records = List.of(record("Division", "own-division", Map.of("name", "Own division")),
				record("Division", "other-division", Map.of("name", "Other division")),
				record("Rep", "own-rep", Map.of("name", "Own rep")),
				record("Rep", "other-rep", Map.of("name", "Other rep")), record("Customer", "secret-customer", named),
				record("Customer", "secret-sister", Map.of("name", CANARY + " sister")),
				record("Customer", "other-customer", Map.of("name", "Other customer")),
				record("Contact", "secret-contact", named),
				record("Project", "secret-project", Map.of("name", CANARY + " line", "status", "open", "value", 7e6)),
				record("Order", "secret-order", Map.of("code", CANARY, "placedAt", LocalDate.now(), "value", 5e6)),
				record("Activity", "secret-activity",
						Map.of("subject", CANARY, "kind", "visit", "at", ZonedDateTime.now())));
		List<LinkRow> links = List.of(link("IN", "Rep", "own-rep", "Division", "own-division"),
				link("IN", "Rep", "other-rep", "Division", "other-division"),
				link("OWNS", "Rep", "own-rep", "Customer", "secret-customer"),
				link("OWNS", "Rep", "own-rep", "Customer", "secret-sister"),
				link("OWNS", "Rep", "other-rep", "Customer", "other-customer"),
				link("SUBSIDIARY_OF", "Customer", "secret-sister", "Customer", "secret-customer"),
				link("WORKS_AT", "Contact", "secret-contact", "Customer", "secret-customer"),
				link("FOR", "Project", "secret-project", "Customer", "secret-customer"),
				link("RUNS", "Rep", "own-rep", "Project", "secret-project"),
				link("PLAYS", "Contact", "secret-contact", "Project", "secret-project"),
				link("PLACED", "Customer", "secret-customer", "Order", "secret-order"),
				link("SOLD", "Rep", "own-rep", "Order", "secret-order"),
				link("DID", "Rep", "own-rep", "Activity", "secret-activity"),
				link("WITH", "Activity", "secret-activity", "Contact", "secret-contact"),
				link("ABOUT", "Activity", "secret-activity", "Customer", "secret-customer"));
		this.cypher.write((tx) -> this.writer.write(tx, "canary", "canary", records, links));
		// Steps are no records, and what is said of them is as secret as the project.
		try (var session = this.driver.session()) {
			session.run(
					"MERGE (m:StageMove {id: 'secret-move'}) SET m.at = datetime(), m.rep = 'own-rep', m.reason = $word "
							+ "WITH m MATCH (p:Record {id: 'secret-project'}) MERGE (m)-[:OF]->(p)",
					Map.of("word", CANARY))
				.consume();
		}
		this.standings.refreshAll();
	}

	@ParameterizedTest
	@MethodSource("queriesWithAViewer")
	void showsNothingToAStranger(String query) {
		for (Viewer stranger : STRANGERS) {
			for (String id : SECRETS) {
				assertThat(everything(query, stranger, id)).as("%s as %s of %s", query, stranger.name(), id)
					.doesNotContain(CANARY)
					.doesNotContain("5000000")
					.doesNotContain("7000000")
					.doesNotContain("5.0E6")
					.doesNotContain("7.0E6");
			}
		}
	}

	private String everything(String query, Viewer viewer, String id) {
		String text = FILES.text(query);
		Map<String, Object> parameters = new HashMap<>();
		for (String parameter : parameters(text)) {
			parameters.put(parameter, example(parameter, viewer, id));
		}
		if (text.contains("[$from..$to]")) {
			parameters.putAll(Map.of("from", 0L, "to", 100L));
		}
		try (var session = this.driver.session()) {
			return session.run(text, parameters).list().toString();
		}
	}

	/** What is most likely to bring the secret out. */
	private static @org.jspecify.annotations.Nullable Object example(String parameter, Viewer viewer, String id) {
		return switch (parameter) {
			case "viewer" -> viewer.parameter();
			case "id", "customer", "root" -> id;
			case "ids" -> SECRETS;
			case "pairs" -> List.of(List.of("secret-customer", "secret-sister"));
			case "hubs" -> List.of(Map.of("id", "own-rep", "reps", List.of("own-rep"), "skip", 0, "limit", 100));
			case "doers", "owners", "reps" -> List.of("own-rep");
			case "divisions" -> List.of("own-division", "other-division", "");
			case "since" -> ZonedDateTime.now().minusYears(1);
			case "before" -> ZonedDateTime.now().plusYears(1);
			case "from", "to" -> List.of("own-rep", "own-division", "secret-customer");
			case "hub", "rep" -> "own-rep";
			case "division" -> "own-division";
			case "full" -> false;
			case "names", "text", "part", "sound", "email", "term", "query" -> CANARY;
			case "filter" -> Map.of();
			case "terms", "sounds", "texts" -> List.of(CANARY);
			case "digits" -> "55550147";
			case "skip", "offset" -> 0L;
			case "limit", "size" -> 100L;
			case "depth" -> 2L;
			case "today" -> LocalDate.now();
			default -> null;
		};
	}

	private static Set<String> parameters(String text) {
		Set<String> parameters = new TreeSet<>();
		Matcher parameter = PARAMETER.matcher(text);
		while (parameter.find()) {
			parameters.add(parameter.group(1));
		}
		return parameters;
	}

	private static RecordRow record(String kind, String id, Map<String, Object> set) {
		return new RecordRow(kind, id, set);
	}

	private static LinkRow link(String type, String from, String fromId, String to, String toId) {
		return new LinkRow(type, from, fromId, to, toId, Map.of());
	}

}
