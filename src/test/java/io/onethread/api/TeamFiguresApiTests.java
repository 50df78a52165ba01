package io.onethread.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import io.onethread.customer.TestCompany;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.LinkRow;
import io.onethread.graph.RecordRow;
import io.onethread.graph.RecordsWritten;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reckons every figure of the team page anew from the raw records that the API gives, by
 * arithmetic that shares nothing with the program's, and compares. The figures are asked
 * of days on which much, little and nothing happened.
 */
@ApiTest
class TeamFiguresApiTests {

	private static final ZoneId ZONE = ZoneId.systemDefault();

	private static final LocalDate TODAY = LocalDate.now(ZONE);

	private static final int QUIET = 30;

	@Autowired
	ApiClient api;

	@Autowired
	TestCompany company;

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@Autowired
	Driver driver;

	@Autowired
	ApplicationEventPublisher events;

	private final List<RecordRow> records = new ArrayList<>();

	private final List<LinkRow> links = new ArrayList<>();

	@BeforeEach
	void plant() throws Exception {
		this.company.plant();
		busyDay();
	}

	@Test
	void everyFigureIsTheSameAsReckonedFromRawRecords() throws Exception {
		int compared = 0;
		for (String who : List.of("mia", "eve")) {
			for (int back : new int[] { 0, 1, 2, 3, 40 }) {
				LocalDate day = TODAY.minusDays(back);
				JsonNode members = read("/api/v1/team/" + day + "?quiet=" + QUIET, who);
				assertThat(members).isNotEmpty();
				for (JsonNode member : members) {
					String rep = member.path("rep").path("id").asString();
					Map<String, Double> counts = new HashMap<>();
					Map<String, Double> values = new HashMap<>();
					reckon(who, rep, day, counts, values);
					for (String figure : counts.keySet()) {
						assertThat(member.path("figures").path(figure).asDouble(-1))
							.as("%s of %s on %s as %s", figure, rep, day, who)
							.isEqualTo(counts.get(figure));
						assertThat(read("/api/v1/team/" + day + "/" + rep + "/" + figure + "?quiet=" + QUIET, who))
							.as("what is behind %s of %s on %s as %s", figure, rep, day, who)
							.hasSize(counts.get(figure).intValue());
						compared++;
					}
					values.forEach((figure, value) -> assertThat(member.path("values").path(figure).asDouble())
						.as("value of %s of %s on %s", figure, rep, day)
						.isEqualTo(value));
				}
			}
		}
		assertThat(compared).isGreaterThan(150);
	}

	@Test
	void theBusyDayShowsSomethingInEveryColumn() throws Exception {
		JsonNode members = read("/api/v1/team/" + TODAY.minusDays(1), "mia");
		for (String figure : List.of("orders", "won", "moved", "visits", "calls", "prospecting", "customers",
				"problems", "neglected", "alerts")) {
			long sum = 0;
			for (JsonNode member : members) {
				sum += member.path("figures").path(figure).asLong();
			}
			assertThat(sum).as(figure).isPositive();
		}
		assertThat(sum(read("/api/v1/team/" + TODAY, "mia"), "contacts")).isPositive();
	}

	@Test
	void nobodySeesTheDayOfOthers() throws Exception {
		for (String who : List.of("ann", "root")) {
			assertThat(read("/api/v1/team/" + TODAY.minusDays(3), who)).isEmpty();
			assertThat(read("/api/v1/team/" + TODAY.minusDays(3) + "/r-ben/orders", who)).isEmpty();
		}
		assertThat(read("/api/v1/team/" + TODAY.minusDays(3), "mia").toString()).doesNotContain("r-cy");
		assertThat(read("/api/v1/team/" + TODAY.minusDays(3) + "/r-cy/orders", "mia")).isEmpty();
		ApiClient.assertProblem(this.api.get("/api/v1/team/" + TODAY + "/r-ben/nothing", "mia"), 404);
	}

	/** All figures of one rep and day, from nothing but what the API lists. */
	private void reckon(String who, String rep, LocalDate day, Map<String, Double> counts, Map<String, Double> values)
			throws Exception {
		List<JsonNode> orders = all("/api/v1/orders", who);
		List<JsonNode> projects = all("/api/v1/projects", who);
		Predicate<JsonNode> counted = (order) -> !order.path("status").asString("").equals("cancelled");
		List<JsonNode> sold = orders.stream()
			.filter(counted)
			.filter((order) -> order.path("placedAt").asString("").equals(day.toString()))
			.filter((order) -> order.path("rep").path("id").asString("").equals(rep))
			.toList();
		counts.put("orders", (double) sold.size());
		values.put("orders", sold.stream().mapToDouble((order) -> order.path("value").asDouble()).sum());
		List<JsonNode> won = projects.stream()
			.filter((project) -> project.path("status").asString("").equals("won"))
			.filter((project) -> project.path("closedAt").asString("").equals(day.toString()))
			.filter((project) -> has(project.path("reps"), rep))
			.toList();
		counts.put("won", (double) won.size());
		values.put("won", won.stream().mapToDouble((project) -> project.path("value").asDouble()).sum());
		counts.put("moved", (double) moved(who, rep, day, projects));
		activities(who, rep, day, counts, orders.stream().filter(counted).toList(), projects);
		counts.put("contacts",
				(double) all("/api/v1/changes?kind=Contact&what=created&rep=" + rep + "&" + window(day), who).size());
		counts.put("problems", (double) all("/api/v1/reports?help=true&rep=" + rep, who).size());
		counts.put("overlaps",
				(double) all("/api/v1/overlaps", who).stream().filter((one) -> has(one.path("reps"), rep)).count());
		customers(who, rep, day, counts);
	}

	private long moved(String who, String rep, LocalDate day, List<JsonNode> projects) throws Exception {
		long moved = 0;
		for (JsonNode project : projects) {
			JsonNode first = null;
			JsonNode last = null;
			// The latest comes first.
			for (JsonNode move : read("/api/v1/projects/" + id(project) + "/moves", who)) {
				boolean theirs = move.path("rep").path("id").asString("").equals(rep) && !stage(move, "from").isEmpty()
						&& on(move.path("at").asString(), day);
				if (theirs) {
					last = (last == null) ? move : last;
					first = move;
				}
			}
			if (first != null && last != null && !stage(first, "from").equals(stage(last, "to"))) {
				moved++;
			}
		}
		return moved;
	}

	private static String stage(JsonNode move, String end) {
		return move.path(end).path("stage").asString("");
	}

	private void activities(String who, String rep, LocalDate day, Map<String, Double> counts, List<JsonNode> orders,
			List<JsonNode> projects) throws Exception {
		long visits = 0;
		long calls = 0;
		long prospecting = 0;
		for (JsonNode activity : all("/api/v1/activities?status=done&rep=" + rep + "&" + window(day), who)) {
			String kind = activity.path("kind").asString();
			visits += Set.of("visit", "meeting").contains(kind) ? 1 : 0;
			calls += kind.equals("call") ? 1 : 0;
			if (!Set.of("visit", "meeting", "call", "mail").contains(kind)) {
				continue;
			}
			String customer = null;
			for (JsonNode about : activity.path("about")) {
				if (about.path("kind").asString().equals("Customer")) {
					customer = about.path("id").asString();
				}
			}
			prospecting += (customer != null && !bought(customer, day, orders, projects)) ? 1 : 0;
		}
		counts.put("visits", (double) visits);
		counts.put("calls", (double) calls);
		counts.put("prospecting", (double) prospecting);
	}

	private static boolean bought(String customer, LocalDate day, List<JsonNode> orders, List<JsonNode> projects) {
		return orders.stream()
			.anyMatch((order) -> order.path("customer").path("id").asString("").equals(customer)
					&& order.path("placedAt").asString().compareTo(day.toString()) < 0)
				|| projects.stream()
					.anyMatch((project) -> project.path("status").asString("").equals("won")
							&& has(project.path("customers"), customer)
							&& project.path("closedAt").asString("9999").compareTo(day.toString()) < 0);
	}

	/** New and neglected customers, and alerts, all of which hang on who holds whom. */
	private void customers(String who, String rep, LocalDate day, Map<String, Double> counts) throws Exception {
		long brought = 0;
		long neglected = 0;
		long alerts = 0;
		for (JsonNode row : all("/api/v1/customers", who)) {
			String customer = id(row);
			JsonNode owners = read("/api/v1/customers/" + customer + "/owners", who);
			boolean earlier = false;
			boolean theirs = false;
			for (JsonNode holder : List.of(owners.path("owners"), owners.path("past"))
				.stream()
				.flatMap((list) -> list.values().stream())
				.toList()) {
				String since = holder.path("since").asString("");
				earlier |= since.compareTo(day.toString()) < 0;
				theirs |= since.equals(day.toString()) && holder.path("role").asString().equals("owner")
						&& holder.path("rep").path("id").asString().equals(rep);
			}
			brought += (theirs && !earlier) ? 1 : 0;
			Set<String> answering = new HashSet<>();
			boolean hasOwner = owners.path("owners")
				.values()
				.stream()
				.anyMatch((holder) -> holder.path("role").asString().equals("owner"));
			for (JsonNode holder : owners.path("owners")) {
				if (!hasOwner || holder.path("role").asString().equals("owner")) {
					answering.add(holder.path("rep").path("id").asString());
				}
			}
			boolean atStake = row.path("openValue").asDouble() + row.path("value12").asDouble() > 0;
			if (answering.contains(rep) && atStake && quiet(who, customer)) {
				neglected++;
			}
		}
		for (JsonNode alert : all("/api/v1/alerts?state=open&rep=" + rep, who)) {
			alerts += alert.path("id").asString().isEmpty() ? 0 : 1;
		}
		counts.put("customers", (double) brought);
		counts.put("neglected", (double) neglected);
		counts.put("alerts", (double) alerts);
	}

	private boolean quiet(String who, String customer) throws Exception {
		ZonedDateTime limit = TODAY.minusDays(QUIET).atStartOfDay(ZONE);
		return all("/api/v1/activities?status=done&about=" + customer, who).stream()
			.map((activity) -> ZonedDateTime.parse(activity.path("at").asString()))
			.noneMatch((at) -> !at.isBefore(limit));
	}

	/** A day on which everything happens once or more, and things that must not count. */
	private void busyDay() throws Exception {
		if (this.company.count("MATCH (n:Record {id: $id}) RETURN count(n)", "o-busy-1") > 0) {
			return;
		}
		LocalDate day = TODAY.minusDays(1);
		record("Order", "o-busy-1", "code", "B1", "placedAt", day, "value", 1200.5, "status", "placed");
		record("Order", "o-busy-2", "code", "B2", "placedAt", day, "value", 99.5, "status", "placed");
		record("Order", "o-busy-3", "code", "B3", "placedAt", day, "value", 7777.0, "status", "cancelled");
		for (int i = 1; i <= 3; i++) {
			link("SOLD", "Rep", "r-ann", "Order", "o-busy-" + i);
			link("PLACED", "Customer", "c-ann", "Order", "o-busy-" + i);
		}
		record("Customer", "c-new", "name", "New Lenses", "status", "prospect");
		owns("r-ben", "c-new", day);
		record("Customer", "c-quiet", "name", "Quiet Optics", "status", "active");
		owns("r-ann", "c-quiet", TODAY.minusYears(2));
		record("Project", "p-quiet", "name", "Quiet project", "status", "open", "stage", "offer", "value", 5000d);
		link("FOR", "Project", "p-quiet", "Customer", "c-quiet");
		link("RUNS", "Rep", "r-ann", "Project", "p-quiet");
		record("Project", "p-won", "name", "Won project", "status", "won", "stage", "won", "value", 64000d, "openedAt",
				TODAY.minusDays(40), "closedAt", day);
		link("FOR", "Project", "p-won", "Customer", "c-ann");
		link("RUNS", "Rep", "r-ann", "Project", "p-won");
		activity("a-visit", "visit", day.atTime(9, 0), "r-ben", "c-new");
		activity("a-meeting", "meeting", day.atTime(11, 0), "r-ben", "c-ben");
		activity("a-call", "call", day.atTime(LocalTime.MAX).minusNanos(999_999_999), "r-ann", "c-ann");
		activity("a-note", "note", day.atStartOfDay(), "r-ann", "c-ann");
		activity("a-old", "visit", TODAY.minusDays(QUIET + 1).atTime(9, 0), "r-ann", "c-quiet");
		this.cypher.write((tx) -> this.writer.write(tx, "test", "test", this.records, this.links));
		moves(day);
		this.events.publishEvent(
				new RecordsWritten(Set.of("Customer", "Order", "Project", "Activity"), java.util.Optional.empty()));
		this.api.post("/api/v1/contacts", "ann", "{\"customer\":\"c-ann\",\"name\":\"Added Today\"}");
		String file = "/api/v1/reports/mine/" + day + "/file";
		this.api.answer(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post(file)
			.contentType(org.springframework.http.MediaType.APPLICATION_JSON)
			.content("{\"care\":\"x\",\"help\":\"A price\"}")
			.header("Authorization", "Bearer " + this.api.token("ann"))
			.header("If-Match", "\"0\""));
		org.awaitility.Awaitility.await()
			.until(() -> this.company
				.count("MATCH (w:Work {id: 'work:' + $id}) WHERE w.openValue = 5000 RETURN count(w)", "c-quiet") == 1
					&& this.company.count("MATCH (t:Trade {id: 'trade:' + $id}) WHERE t.value > 1799 RETURN count(t)",
							"c-ann") == 1);
	}

	/**
	 * One project that moved on, one that went and came back, one whose step was undone.
	 */
	private void moves(LocalDate day) {
		try (var session = this.driver.session()) {
			session
				.run("""
						UNWIND [['m1', 'p-quiet', 'r-ann', 'lead', 'offer', null], ['m2', 'p-ann', 'r-ann', 'offer', 'talks', null],
						  ['m3', 'p-ann', 'r-ann', 'talks', 'offer', null], ['m4', 'p-ben', 'r-ben', 'offer', 'talks', datetime()]] AS row
						MATCH (project:Record {id: row[1]})
						MERGE (move:StageMove {id: row[0]})
						SET move += {rep: row[2], by: row[2], from: row[3], to: row[4], undoneAt: row[5],
						  fromMilestone: 'offer', toMilestone: 'offer', at: $at + duration({minutes: toInteger(substring(row[0], 1))})}
						MERGE (move)-[:OF]->(project)
						WITH count(*) AS moves
						MATCH (customer:Record {id: 'c-quiet'})
						MERGE (alert:Alert {id: 'alert-quiet'})
						SET alert += {kind: 'silence', state: 'open', stake: 900.0, openedAt: datetime(), asOf: date(), days: 60}
						MERGE (alert)-[:ABOUT]->(customer)""",
						Map.of("at", day.atTime(10, 0).atZone(ZONE)))
				.consume();
		}
	}

	private void activity(String id, String kind, java.time.LocalDateTime at, String rep, String customer) {
		record("Activity", id, "kind", kind, "at", at.atZone(ZONE), "subject", id);
		link("DID", "Rep", rep, "Activity", id);
		link("ABOUT", "Activity", id, "Customer", customer);
	}

	private void owns(String rep, String customer, LocalDate since) {
		this.links.add(new LinkRow("OWNS", "Rep", rep, "Customer", customer, Map.of("role", "owner", "since", since)));
	}

	private void record(String kind, String id, Object... namesAndValues) {
		Map<String, Object> set = new HashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			set.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
		}
		this.records.add(new RecordRow(kind, id, set));
	}

	private void link(String type, String from, String fromId, String to, String toId) {
		this.links.add(new LinkRow(type, from, fromId, to, toId, Map.of()));
	}

	private List<JsonNode> all(String path, String who) throws Exception {
		List<JsonNode> all = new ArrayList<>();
		for (int page = 0;; page++) {
			JsonNode listing = read(path + (path.contains("?") ? "&" : "?") + "size=200&page=" + page, who);
			listing.path("items").forEach(all::add);
			if (all.size() >= listing.path("total").asLong() || listing.path("items").isEmpty()) {
				return all;
			}
		}
	}

	private JsonNode read(String path, String who) throws Exception {
		MockHttpServletResponse response = this.api.get(path, who);
		assertThat(response.getStatus()).as("%s as %s: %s", path, who, response.getContentAsString()).isEqualTo(200);
		return Objects.requireNonNull(ApiClient.json(response));
	}

	private static long sum(JsonNode members, String figure) {
		long sum = 0;
		for (JsonNode member : members) {
			sum += member.path("figures").path(figure).asLong();
		}
		return sum;
	}

	private static String window(LocalDate day) {
		return "since=" + encoded(day) + "&before=" + encoded(day.plusDays(1));
	}

	private static String encoded(LocalDate day) {
		return URLEncoder.encode(day.atStartOfDay(ZONE).toOffsetDateTime().toString(), StandardCharsets.UTF_8);
	}

	private static boolean on(String at, LocalDate day) {
		return ZonedDateTime.parse(at).withZoneSameInstant(ZONE).toLocalDate().equals(day);
	}

	private static boolean has(JsonNode refs, String id) {
		for (JsonNode ref : refs) {
			if (id(ref).equals(id)) {
				return true;
			}
		}
		return false;
	}

	private static String id(JsonNode node) {
		return node.path("id").asString("");
	}

}
