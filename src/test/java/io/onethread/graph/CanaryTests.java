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
import org.junit.jupiter.api.Test;
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

	/** Stands in a notebook, where even those above its rep must not find it. */
	private static final String NOTEBOOK = "zqnotebook";

	private static final CypherFiles FILES = new CypherFiles();

	private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

	private static final List<String> SECRETS = List.of("secret-customer", "secret-sister", "secret-contact",
			"secret-project", "secret-order", "secret-activity", "secret-task", "private-activity", "secret-report",
			"secret-alert", "secret-case", "secret-pooled", "secret-entry-pool", "secret-inquiry");

	/** What a rep keeps to themselves, whoever asks. */
	private static final String PRIVATE = "zqprivate";

	/** A rep of another division, and somebody who configures the program. */
	private static final List<Viewer> STRANGERS = List.of(
			new Viewer("u", "stranger", Role.REP, "other-rep", "Stranger", "other-division", List.of("other-rep")),
			new Viewer("a", "admin", Role.ADMINISTRATOR, null, "Admin", null, List.of()));

	/** Those who see everything else of the rep's. */
	private static final List<Viewer> SUPERIORS = List.of(
			new Viewer("m", "manager", Role.MANAGER, "own-manager", "Manager", "own-division",
					List.of("own-manager", "own-rep")),
			new Viewer("e", "executive", Role.EXECUTIVE, null, "Executive", null, List.of()));

	/** Where a question may begin: everywhere. */
	private static final Map<String, Object> START = Map.of("every", true, "reps", List.of("own-rep"), "divisions",
			List.of("own-division"), "cities", List.of(), "customers", List.of("secret-customer"), "parts",
			List.of(CANARY), "contacts", List.of("secret-contact"), "people", true);

	/** What the program keeps of the customer by itself, outside of records. */
	private static final String DERIVED = """
			MATCH (customer:Customer {id: 'secret-customer'})
			MERGE (alert:Alert {id: 'secret-alert'})
			SET alert.kind = 'decline', alert.state = 'open', alert.why = $word, alert.stake = 5000000.0
			MERGE (alert)-[:ABOUT]->(customer)
			MERGE (health:Health {id: 'health:secret-customer'})
			SET health.net = 5000000.0, health.profit = 7000000.0, health.standing = $word
			MERGE (customer)-[:FARES]->(health)
			MERGE (trade:Trade {id: 'trade:secret-customer'})
			SET trade.asOf = date(), trade.days = [date()], trade.dayValues = [5000000.0], trade.dayOrders = [1]
			MERGE (customer)-[:TRADED]->(trade)
			MERGE (gone:Contact:Record {id: 'secret-gone'}) SET gone.name = $word
			MERGE (gone)-[at:WORKS_AT]->(customer) SET at.until = date() - duration({days: 9})
			MERGE (before:Rep:Record {id: 'rep-before'}) SET before.name = $word
			MERGE (before)-[owned:OWNED]->(customer) SET owned.until = date() - duration({days: 9})
			MERGE (pooled:Customer:Record {id: 'secret-pooled'}) SET pooled.name = $word, pooled.searchName = $word
			MERGE (entry:PoolEntry {id: 'secret-entry-pool'})
			SET entry.state = 'open', entry.division = 'own-division', entry.day = date(), entry.grade = 'A',
			  entry.owners = ['rep-before'], entry.former = ['rep-before'], entry.rule = $word, entry.why = 'ORDER'
			MERGE (pooled)-[:POOLED]->(entry)
			""";

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

	static Stream<String> queriesThatRead() {
		return FILES.names().stream().filter((name) -> name.contains("/find_") || name.contains("/count_"));
	}

	@BeforeEach
	void plant() {
		Map<String, Object> named = Map.of("name", CANARY + " 光学", "phone", "02155550147", "email",
				CANARY + "@example.com");
		List<RecordRow> records = List.of(record("Division", "own-division", Map.of("name", "Own division")),
				record("Division", "other-division", Map.of("name", "Other division")),
				record("Rep", "own-rep", Map.of("name", "Own rep")),
				record("Rep", "own-manager", Map.of("name", "Own manager")),
				record("Rep", "other-rep", Map.of("name", "Other rep")), record("Customer", "secret-customer", named),
				record("Customer", "secret-sister", Map.of("name", CANARY + " sister")),
				record("Customer", "other-customer", Map.of("name", "Other customer")),
				record("Contact", "secret-contact", named),
				record("Project", "secret-project", Map.of("name", CANARY + " line", "status", "open", "value", 7e6)),
				record("Order", "secret-order", Map.of("code", CANARY, "placedAt", LocalDate.now(), "value", 5e6)),
				record("Activity", "secret-activity",
						Map.of("subject", CANARY, "kind", "visit", "at", ZonedDateTime.now())),
				record("Activity", "private-activity",
						Map.of("subject", PRIVATE, "outcome", PRIVATE, "privateTo", "own-rep", "kind", "visit", "at",
								ZonedDateTime.now())),
				record("Task", "secret-task", Map.of("subject", CANARY, "status", "open", "due", LocalDate.now())));
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
				link("ABOUT", "Activity", "secret-activity", "Customer", "secret-customer"),
				link("DID", "Rep", "own-rep", "Activity", "private-activity"),
				link("WITH", "Activity", "private-activity", "Contact", "secret-contact"),
				link("ABOUT", "Activity", "private-activity", "Customer", "secret-customer"),
				link("ABOUT", "Activity", "private-activity", "Project", "secret-project"),
				link("OWES", "Rep", "own-rep", "Task", "secret-task"),
				link("ABOUT", "Task", "secret-task", "Customer", "secret-customer"));
		this.cypher.write((tx) -> this.writer.write(tx, "canary", "canary", records, links));
		// Steps are no records, and what is said of them is as secret as the project.
		try (var session = this.driver.session()) {
			session.run(
					"MERGE (m:StageMove {id: 'secret-move'}) SET m.at = datetime(), m.rep = 'own-rep', m.reason = $word "
							+ "WITH m MATCH (p:Record {id: 'secret-project'}) MERGE (m)-[:OF]->(p)",
					Map.of("word", CANARY))
				.consume();
		}
		report();
		plantCase();
		plantNotebook();
		try (var session = this.driver.session()) {
			session.run(DERIVED, Map.of("word", CANARY)).consume();
		}
		this.standings.refreshAll();
	}

	/** A filed report with all that hangs on it; the writer of records knows none. */
	/** A case between others, with a notice and an open form about it. */
	private void plantCase() {
		try (var session = this.driver.session()) {
			session
				.run("""
						MATCH (customer:Customer {id: 'secret-customer'}), (rep:Rep {id: 'own-rep'})
						MERGE (matter:OverlapCase {id: 'secret-case'})
						SET matter.state = 'settled', matter.kind = 'REPS', matter.openFor = 'secret-overlap', matter.overlap = $canary, matter.why = $canary,
						  matter.ruling = 'LEAD', matter.lead = $canary, matter.openedAt = datetime(), matter.settledAt = datetime()
						MERGE (matter)-[:CONCERNS]->(customer)
						MERGE (matter)-[:BETWEEN]->(rep)
						MERGE (entry:CaseEntry {id: 'secret-entry'}) SET entry.text = $canary, entry.at = datetime()
						MERGE (entry)-[:SAID_IN]->(matter)
						MERGE (notice:Notice {id: 'secret-notice'})
						SET notice.text = $canary, notice.arguments = [$canary], notice.at = datetime(), notice.read = false
						MERGE (notice)-[:TELLS]->(rep)
						MERGE (editor:Editor {id: 'secret-editor'})
						SET editor.record = 'secret-customer', editor.user = 'x', editor.name = $canary,
						  editor.until = datetime() + duration('PT1H')
						MERGE (change:Change {id: 'secret-change'}) SET change.by = $canary, change.at = datetime()
						MERGE (change)-[:OF]->(customer)
						MERGE (inquiry:Inquiry {id: 'secret-inquiry'})
						SET inquiry.state = 'open', inquiry.asker = 'x', inquiry.typed = $canary, inquiry.text = $canary,
						  inquiry.askedAt = datetime()
						MERGE (inquiry)-[:ASKS_AFTER]->(customer)
						MERGE (rep)-[:INQUIRED]->(inquiry)
						MERGE (own:Inquiry {id: 'strangers-inquiry'})
						SET own.state = 'declined', own.asker = 'u', own.typed = 'what they typed', own.text = 'why they ask',
						  own.askedAt = datetime(), own.answer = '', own.customerName = $canary, own.owner = 'secret-customer',
						  own.answeredBy = $canary
						MERGE (own)-[:ASKS_AFTER]->(customer)""",
						Map.of("canary", CANARY))
				.consume();
		}
	}

	/** As the notebook's own queries keep it, and shared as a contact on top of it. */
	private void plantNotebook() {
		try (var session = this.driver.session()) {
			session.run("MERGE (user:User {id: 'own-user'}) SET user.name = 'own'").consume();
			session.run(FILES.text("notebook/save_import"),
					Map.of("user", "own-user", "id", "secret-import", "name", NOTEBOOK + ".vcf", "at",
							ZonedDateTime.now(), "rows",
							List.of(Map.of("id", "secret-entry", "set",
									Map.of("name", NOTEBOOK + " " + CANARY, "company", NOTEBOOK, "phone", "02155550147",
											"email", CANARY + "@example.com", "groups", List.of(NOTEBOOK), "contact",
											"secret-contact", "sharedAt", ZonedDateTime.now())))))
				.consume();
		}
	}

	private void report() {
		try (var session = this.driver.session()) {
			session.run("""
					MATCH (rep:Rep {id: 'own-rep'})
					MERGE (report:DailyReport {id: 'secret-report'})
					SET report += {rep: 'own-rep', day: date(), state: 'filed', filedAt: datetime(), version: 1,
					  helpOpen: true, care: $word, plan: $word, prospecting: $word, help: $word}
					MERGE (rep)-[:REPORTED]->(report)
					MERGE (comment:ReportComment {id: 'secret-comment'})
					SET comment += {at: datetime(), by: 'own', name: $word, text: $word}
					MERGE (comment)-[:ON]->(report)
					MERGE (file:ReportFile {id: 'secret-file'})
					SET file += {at: datetime(), name: $word, size: 1}
					MERGE (file)-[:ATTACHED_TO]->(report)""", Map.of("word", CANARY)).consume();
		}
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

	@ParameterizedTest
	@MethodSource("queriesWithAViewer")
	void showsWhatARepKeepsToThemselvesToNobodyElse(String query) {
		for (Viewer superior : SUPERIORS) {
			for (String id : SECRETS) {
				assertThat(everything(query, superior, id)).as("%s as %s of %s", query, superior.name(), id)
					.doesNotContain(PRIVATE);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("queriesThatRead")
	void showsNothingOfANotebookToAnybodyElse(String query) {
		for (Viewer other : Stream.concat(STRANGERS.stream(), SUPERIORS.stream()).toList()) {
			for (String id : List.of("secret-entry", "secret-import", "secret-contact", "own-user", "own-rep")) {
				assertThat(everything(query, other, id)).as("%s as %s of %s", query, other.name(), id)
					.doesNotContain(NOTEBOOK);
			}
		}
	}

	@Test
	void theNotebookIsThereForWhoKeepsIt() {
		Viewer own = new Viewer("own-user", "own", Role.REP, "own-rep", "Own", "own-division", List.of("own-rep"));
		assertThat(everything("notebook/find_entries", own, "")).contains(NOTEBOOK);
		assertThat(everything("notebook/find_entry", own, "secret-entry")).contains(NOTEBOOK);
		assertThat(everything("notebook/find_imports", own, "")).contains(NOTEBOOK);
		assertThat(everything("notebook/find_known", own, "")).contains(CANARY);
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
			case "id", "customer", "root", "about", "record" -> id;
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
			case "limit", "size", "most", "links", "meetings" -> 100L;
			case "depth" -> 2L;
			case "status" -> List.of("open", "planned", "done");
			case "days" -> -1L;
			case "today", "day", "lastDay" -> LocalDate.now();
			case "firstDay" -> LocalDate.now().minusYears(2);
			case "unread", "help" -> false;
			case "turn" -> LocalDate.now().minusDays(30);
			case "mine" -> false;
			case "state" -> "open";
			case "types" -> List.of("OWNS", "WORKS_AT");
			case "type" -> "OWNS";
			case "overlaps" -> List.of("secret-overlap");
			case "asked" -> List.of(asked());
			case "q" -> Map.of("not", List.of());
			case "start" -> START;
			case "measure" -> Map.of("trade", true, "open", true, "last", true);
			case "order" -> "stake";
			case "earlier" -> LocalDate.now().minusYears(1);
			case "later" -> LocalDate.now().plusYears(1);
			case "overlay" -> "decline";
			default -> null;
		};
	}

	/** A person in a notebook, as the blind check asks for them. */
	private static Map<String, Object> asked() {
		return Map.of("at", 0L, "name", CANARY + " 光学", "searchName", CANARY + " 光学", "searchPinyin", "\n", "surname",
				"\n", "phones", List.of("02155550147", "862155550147"), "mobiles", List.of("02155550147"), "email",
				CANARY + "@example.com", "customers", List.of("secret-customer"));
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
