package io.onethread.api;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import io.onethread.access.Role;
import io.onethread.access.Users;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.LinkRow;
import io.onethread.graph.RecordRow;
import io.onethread.health.HealthService;
import io.onethread.health.HealthUpkeep;
import io.onethread.orders.TradeSums;
import io.onethread.overlap.OverlapUpkeep;
import io.onethread.pipeline.Standings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Reckons every figure of the company page from the records that the API lists, knowing
 * nothing of how the page does it.
 */
@ApiTest
class CompanyApiTests {

	private static final String EXECUTIVE = "company-eve";

	/** Kinds of changes by alerts, and what the alerts call them. */
	private static final Map<String, String> ALERTS = Map.of("declined", "decline", "silent", "silence", "losing",
			"loss");

	@Autowired
	ApiClient api;

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@Autowired
	Driver driver;

	@Autowired
	Users users;

	@Autowired
	TradeSums sums;

	@Autowired
	HealthUpkeep health;

	@Autowired
	HealthService rates;

	@Autowired
	OverlapUpkeep overlaps;

	@Autowired
	Standings standings;

	private final List<RecordRow> records = new ArrayList<>();

	private final List<LinkRow> links = new ArrayList<>();

	@BeforeEach
	void company() {
		if (!this.users.exists(EXECUTIVE)) {
			try (var session = this.driver.session()) {
				session.run(
						"MATCH (n) WHERE n:Record OR n:Trade OR n:Health OR n:Alert OR n:Work OR n:Standing DETACH DELETE n")
					.consume();
			}
			write(new Random(11));
			this.cypher.write((tx) -> this.writer.write(tx, "company", "company", this.records, this.links));
			this.users.add(EXECUTIVE, "a long password", Role.EXECUTIVE, null);
			this.users.add("company-mia", "a long password", Role.MANAGER, "cr-0");
		}
		this.sums.refreshAll();
		this.health.refreshAll();
		this.overlaps.refreshAll();
		this.standings.refreshAll();
	}

	@Test
	void customersAndRevenueOfEachDivisionAreThoseOfItsRecords() throws Exception {
		Map<String, String> homes = homes();
		Map<String, Double> revenue = revenue();
		Map<String, Long> count = new HashMap<>();
		Map<String, Double> sum = new HashMap<>();
		homes.forEach((customer, division) -> {
			count.merge(division, 1L, Long::sum);
			sum.merge(division, revenue.getOrDefault(customer, 0.0), Double::sum);
		});
		JsonNode company = company(EXECUTIVE);
		assertThat(company.path("customers").asLong()).isEqualTo(homes.size());
		Set<String> seen = new TreeSet<>();
		for (JsonNode row : company.path("divisions")) {
			String id = row.at("/division/id").asString("");
			seen.add(id);
			assertThat(row.path("customers").asLong()).as(id).isEqualTo(count.getOrDefault(id, 0L));
			assertThat(row.path("revenue").asDouble()).as(id).isCloseTo(sum.getOrDefault(id, 0.0), within(0.005));
			assertThat(row.path("trading").asLong()).as(id)
				.isEqualTo(homes.entrySet()
					.stream()
					.filter((one) -> one.getValue().equals(id) && revenue.getOrDefault(one.getKey(), 0.0) != 0)
					.count());
		}
		assertThat(seen).containsAll(count.keySet());
		assertThat(count).containsKey("");
	}

	@Test
	void profitIsWhatOrdersLeaveOfTheirCostAndOfTheWork() throws Exception {
		List<JsonNode> orders = all("/api/v1/orders");
		LocalDate last = lastDay(orders);
		Map<String, Double> profit = new HashMap<>();
		Set<String> unknown = new TreeSet<>();
		for (JsonNode order : orders) {
			String customer = order.at("/customer/id").asString();
			LocalDate day = LocalDate.parse(order.path("placedAt").asString());
			if (order.path("status").asString().equals("cancelled")) {
				continue;
			}
			profit.putIfAbsent(customer, 0.0);
			if (day.isAfter(last.minusMonths(12))) {
				profit.merge(customer, order.path("value").asDouble() - order.path("cost").asDouble(0), Double::sum);
				if (order.path("cost").isMissingNode()) {
					unknown.add(customer);
				}
			}
		}
		for (JsonNode activity : all("/api/v1/activities")) {
			ZonedDateTime at = ZonedDateTime.parse(activity.path("at").asString());
			LocalDate day = at.withZoneSameInstant(ZoneId.systemDefault()).toLocalDate();
			assertThat(activity.path("kind").asString()).isEqualTo("visit");
			if (day.isAfter(last.minusMonths(12)) && !day.isAfter(last)) {
				activity.path("about")
					.forEach((about) -> profit.computeIfPresent(about.path("id").asString(),
							(customer, value) -> value - 3 * this.rates.settings().rate()));
			}
		}
		assertThat(unknown).isNotEmpty();
		profit.keySet().removeAll(unknown);
		Map<String, String> homes = homes();
		Map<String, Double> byDivision = new TreeMap<>();
		profit.forEach((customer, value) -> byDivision.merge(homes.get(customer), value, Double::sum));
		for (JsonNode row : company(EXECUTIVE).path("divisions")) {
			String id = row.at("/division/id").asString("");
			assertThat(row.path("profit").asDouble()).as(id).isCloseTo(byDivision.get(id), within(0.005));
		}
		for (JsonNode customer : all("/api/v1/customers")) {
			Double value = profit.get(customer.path("id").asString());
			assertThat(customer.path("profit").isMissingNode()).isEqualTo(value == null);
			assertThat(customer.path("profit").asDouble(0)).isCloseTo((value == null) ? 0 : value, within(0.005));
		}
	}

	@Test
	void decliningAndSilentCustomersAreThoseWithAlerts() throws Exception {
		Map<String, String> homes = homes();
		Map<String, Long> alerts = new TreeMap<>();
		for (JsonNode alert : all("/api/v1/alerts")) {
			alerts.merge(alert.path("kind").asString().toLowerCase(java.util.Locale.ROOT) + " "
					+ homes.get(alert.at("/customer/id").asString()), 1L, Long::sum);
		}
		long declining = 0;
		long silent = 0;
		for (JsonNode row : company(EXECUTIVE).path("divisions")) {
			String id = row.at("/division/id").asString("");
			assertThat(row.path("declining").asLong()).as(id).isEqualTo(alerts.getOrDefault("decline " + id, 0L));
			assertThat(row.path("silent").asLong()).as(id).isEqualTo(alerts.getOrDefault("silence " + id, 0L));
			String list = "/api/v1/customers?division=" + (id.isEmpty() ? "none" : id);
			assertThat(total(list + "&alert=decline")).isEqualTo(row.path("declining").asLong());
			assertThat(total(list + "&alert=silence")).isEqualTo(row.path("silent").asLong());
			declining += row.path("declining").asLong();
			silent += row.path("silent").asLong();
		}
		assertThat(declining).isPositive();
		assertThat(silent).isPositive();
		assertThat(total("/api/v1/customers?alert=decline")).isEqualTo(declining);
		ApiClient.assertProblem(this.api.get("/api/v1/customers?alert=dance", EXECUTIVE), 400);
	}

	@Test
	void theListBehindAFigureHoldsAsManyAsTheFigureSays() throws Exception {
		for (JsonNode row : company(EXECUTIVE).path("divisions")) {
			String id = row.at("/division/id").asString("none");
			String list = "/api/v1/customers?division=" + id;
			assertThat(total(list)).isEqualTo(row.path("customers").asLong());
			assertThat(total(list + "&touched=90")).isEqualTo(row.path("touched").asLong());
			assertThat(total(list + "&quiet=90"))
				.isEqualTo(row.path("customers").asLong() - row.path("touched").asLong());
			if (!id.equals("none")) {
				assertThat(total("/api/v1/overlaps?division=" + id)).isEqualTo(row.path("overlaps").asLong());
			}
		}
		JsonNode people = company(EXECUTIVE).path("people");
		assertThat(total("/api/v1/customers?contacts=1"))
			.isGreaterThanOrEqualTo(people.at("/oneContact/customers").asLong());
		for (JsonNode pair : company(EXECUTIVE).path("pairs")) {
			assertThat(total("/api/v1/overlaps?division=" + pair.path("division").asString() + "&with="
					+ pair.path("with").asString()))
				.isEqualTo(pair.path("overlaps").asLong());
		}
	}

	@Test
	void careIsWhatTheCustomersSay() throws Exception {
		Map<String, String> homes = homes();
		ZonedDateTime lately = ZonedDateTime.now().minusDays(90);
		Map<String, Long> touched = new HashMap<>();
		for (JsonNode customer : all("/api/v1/customers")) {
			String last = customer.path("lastActivity").asString("");
			if (!last.isEmpty() && ZonedDateTime.parse(last).isAfter(lately)) {
				touched.merge(homes.get(customer.path("id").asString()), 1L, Long::sum);
			}
		}
		assertThat(touched).isNotEmpty();
		for (JsonNode row : company(EXECUTIVE).path("divisions")) {
			assertThat(row.path("touched").asLong())
				.isEqualTo(touched.getOrDefault(row.at("/division/id").asString(""), 0L));
		}
	}

	@Test
	void projectsByMilestoneAreThoseOfTheList() throws Exception {
		Map<String, String> reps = repDivisions();
		Map<String, Long> count = new TreeMap<>();
		Map<String, Double> value = new TreeMap<>();
		for (JsonNode project : all("/api/v1/projects")) {
			TreeSet<String> divisions = new TreeSet<>();
			project.path("reps").forEach((rep) -> divisions.add(reps.get(rep.path("id").asString())));
			String status = project.path("status").asString();
			String key = divisions.first() + " " + (status.equals("open") ? "open" : status);
			count.merge(key, 1L, Long::sum);
			value.merge(key, project.path("value").asDouble(0), Double::sum);
		}
		Map<String, Long> counted = new TreeMap<>();
		Map<String, Double> valued = new TreeMap<>();
		for (JsonNode row : company(EXECUTIVE).path("divisions")) {
			for (JsonNode part : row.path("projects")) {
				String milestone = part.path("milestone").asString("");
				boolean decided = milestone.equals("won") || milestone.equals("lost");
				if (part.path("count").asLong() > 0) {
					String key = row.at("/division/id").asString("") + " " + (decided ? milestone : "open");
					counted.merge(key, part.path("count").asLong(), Long::sum);
					valued.merge(key, part.path("value").asDouble(), Double::sum);
				}
			}
		}
		assertThat(counted).isEqualTo(count);
		value.forEach((key, sum) -> assertThat(valued.get(key)).as(key).isCloseTo(sum, within(0.005)));
	}

	@Test
	void overlapsOfDivisionsAndPairsAreThoseOfTheList() throws Exception {
		List<JsonNode> all = all("/api/v1/overlaps");
		Map<String, Long> divisions = new TreeMap<>();
		Map<String, Long> pairs = new TreeMap<>();
		for (JsonNode overlap : all) {
			TreeSet<String> parties = new TreeSet<>();
			overlap.path("divisions").forEach((division) -> parties.add(division.path("id").asString()));
			parties.forEach((one) -> {
				divisions.merge(one, 1L, Long::sum);
				parties.tailSet(one, false).forEach((other) -> pairs.merge(one + " " + other, 1L, Long::sum));
			});
			if (parties.size() == 1) {
				pairs.merge(parties.first() + " " + parties.first(), 1L, Long::sum);
			}
		}
		JsonNode company = company(EXECUTIVE);
		assertThat(company.path("overlaps").asLong()).isEqualTo(all.size()).isPositive();
		for (JsonNode row : company.path("divisions")) {
			assertThat(row.path("overlaps").asLong())
				.isEqualTo(divisions.getOrDefault(row.at("/division/id").asString(""), 0L));
		}
		Map<String, Long> shown = new TreeMap<>();
		company.path("pairs")
			.forEach((pair) -> shown.put(pair.path("division").asString() + " " + pair.path("with").asString(),
					pair.path("overlaps").asLong()));
		assertThat(shown).isEqualTo(pairs);
	}

	@Test
	void concentrationIsReckonedFromTheOrders() throws Exception {
		List<Double> values = revenue().values().stream().filter((one) -> one > 0).sorted().toList();
		double total = values.stream().mapToDouble(Double::doubleValue).sum();
		int key = 0;
		for (double sum = 0; sum < 0.8 * total; key++) {
			sum += values.get(values.size() - 1 - key);
		}
		double apart = 0;
		for (double one : values) {
			for (double other : values) {
				apart += Math.abs(one - other);
			}
		}
		JsonNode spread = company(EXECUTIVE).path("concentration");
		assertThat(spread.path("count").asInt()).isEqualTo(values.size());
		assertThat(spread.path("total").asDouble()).isCloseTo(total, within(0.01));
		assertThat(spread.path("key").asInt()).isEqualTo(key);
		assertThat(spread.path("first").asDouble()).isCloseTo(values.getLast() / total, within(1e-9));
		// The mean difference between any two, which is the Gini coefficient's other
		// form.
		assertThat(spread.path("gini").asDouble()).isCloseTo(apart / (2 * values.size() * total), within(1e-9));
		assertThat(spread.path("hhi").asDouble())
			.isCloseTo(values.stream().mapToDouble((one) -> one * one).sum() / (total * total), within(1e-9));
	}

	@Test
	void whatHangsOnRepsAndContactsIsWhatTheRecordsSay() throws Exception {
		Map<String, Double> revenue = revenue();
		Map<String, Double> held = new HashMap<>();
		Map<String, String> holders = holders();
		revenue.forEach((customer, value) -> {
			if (holders.get(customer) != null) {
				held.merge(holders.get(customer), value, Double::sum);
			}
		});
		JsonNode people = company(EXECUTIVE).path("people");
		for (JsonNode holder : people.path("top")) {
			assertThat(holder.path("revenue").asDouble()).isCloseTo(held.get(holder.at("/rep/id").asString()),
					within(0.01));
		}
		assertThat(people.at("/top/0/revenue").asDouble())
			.isCloseTo(held.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow(), within(0.01));
		Map<String, Integer> contacts = new HashMap<>();
		for (JsonNode contact : all("/api/v1/contacts")) {
			for (JsonNode job : contact.path("customers")) {
				String until = job.path("until").asString("");
				if (!contact.path("status").asString("active").equals("left")
						&& (until.isEmpty() || !LocalDate.parse(until).isBefore(LocalDate.now()))) {
					contacts.merge(job.path("id").asString(), 1, Integer::sum);
				}
			}
		}
		for (int number : List.of(0, 1)) {
			JsonNode part = people.path((number == 0) ? "noContact" : "oneContact");
			List<String> some = revenue.keySet()
				.stream()
				.filter((one) -> revenue.getOrDefault(one, 0.0) > 0 && contacts.getOrDefault(one, 0) == number)
				.toList();
			assertThat(part.path("customers").asInt()).isEqualTo(some.size());
			assertThat(part.path("revenue").asDouble()).isCloseTo(some.stream().mapToDouble(revenue::get).sum(),
					within(0.01));
		}
	}

	@Test
	void changesAreThoseOfTheRecords() throws Exception {
		LocalDate since = LocalDate.now().minusDays(30);
		Map<String, Long> decided = new TreeMap<>();
		Map<String, Double> value = new TreeMap<>();
		for (JsonNode project : all("/api/v1/projects")) {
			String closed = project.path("closedAt").asString("");
			String status = project.path("status").asString();
			if (!closed.isEmpty() && !status.equals("open") && !LocalDate.parse(closed).isBefore(since)) {
				decided.merge(status, 1L, Long::sum);
				value.merge(status, project.path("value").asDouble(0), Double::sum);
			}
		}
		JsonNode changes = ApiClient.json(this.api.get("/api/v1/company/changes?days=30", EXECUTIVE));
		Map<String, Long> counted = new TreeMap<>();
		int alerts = 0;
		for (JsonNode change : changes) {
			String kind = change.path("kind").asString().toLowerCase(java.util.Locale.ROOT);
			if (kind.equals("won") || kind.equals("lost")) {
				counted.put(kind, change.path("count").asLong());
				assertThat(change.path("value").asDouble()).isCloseTo(value.get(kind), within(0.01));
			}
			else if (ALERTS.containsKey(kind)) {
				assertThat(change.path("count").asLong()).as(kind)
					.isEqualTo(total("/api/v1/alerts?kind=" + ALERTS.get(kind)))
					.isPositive();
				assertThat(change.at("/items/0/matter").asString()).isNotEmpty();
				alerts++;
			}
		}
		assertThat(alerts).isEqualTo(ALERTS.size());
		assertThat(counted).isEqualTo(decided).isNotEmpty();
	}

	@Test
	void onlyExecutivesSeeTheCompanyAsAWhole() throws Exception {
		ApiClient.assertProblem(this.api.get("/api/v1/company", "company-mia"), 403);
		ApiClient.assertProblem(this.api.get("/api/v1/company/changes", "company-mia"), 403);
		ApiClient.assertProblem(this.api.get("/api/v1/company/changes?days=8", EXECUTIVE), 400);
		ApiClient.assertProblem(this.api.get("/api/v1/customers?since=soon", EXECUTIVE), 400);
	}

	private JsonNode company(String who) throws Exception {
		return ApiClient.json(this.api.get("/api/v1/company", who));
	}

	private long total(String path) throws Exception {
		return ApiClient.json(this.api.get(path, EXECUTIVE)).path("total").asLong();
	}

	private List<JsonNode> all(String path) throws Exception {
		List<JsonNode> all = new ArrayList<>();
		String token = this.api.token(EXECUTIVE);
		for (int page = 0;; page++) {
			JsonNode list = ApiClient.json(this.api.bearer(path + "?size=200&page=" + page, token));
			list.path("items").forEach(all::add);
			if (all.size() >= list.path("total").asInt()) {
				return all;
			}
		}
	}

	/** Who answers first for each customer: an owner before a co-owner, then by id. */
	private Map<String, String> holders() throws Exception {
		Map<String, String> holders = new HashMap<>();
		String token = this.api.token(EXECUTIVE);
		for (JsonNode row : all("/api/v1/customers")) {
			String id = row.path("id").asString();
			TreeSet<String> owners = new TreeSet<>();
			ApiClient.json(this.api.bearer("/api/v1/customers/" + id, token))
				.path("owners")
				.forEach((owner) -> owners
					.add((owner.path("role").asString().equals("owner") ? "0" : "1") + owner.path("id").asString()));
			holders.put(id, owners.isEmpty() ? null : owners.first().substring(1));
		}
		return holders;
	}

	private Map<String, String> homes() throws Exception {
		Map<String, String> reps = repDivisions();
		Map<String, String> homes = new HashMap<>();
		holders().forEach((customer, rep) -> homes.put(customer, (rep == null) ? "" : reps.get(rep)));
		return homes;
	}

	private Map<String, String> repDivisions() throws Exception {
		Map<String, String> divisions = new HashMap<>();
		for (JsonNode rep : all("/api/v1/reps")) {
			divisions.put(rep.path("id").asString(), rep.at("/division/id").asString(""));
		}
		return divisions;
	}

	private static LocalDate lastDay(List<JsonNode> orders) {
		return orders.stream()
			.map((order) -> LocalDate.parse(order.path("placedAt").asString()))
			.filter((day) -> !day.isAfter(LocalDate.now()))
			.max(LocalDate::compareTo)
			.orElseThrow();
	}

	/** What each customer brought in the twelve months up to the newest order. */
	private Map<String, Double> revenue() throws Exception {
		List<JsonNode> orders = all("/api/v1/orders");
		LocalDate last = lastDay(orders);
		Map<String, Double> revenue = new HashMap<>();
		for (JsonNode order : orders) {
			LocalDate day = LocalDate.parse(order.path("placedAt").asString());
			if (!order.path("status").asString("placed").equals("cancelled") && day.isAfter(last.minusMonths(12))
					&& !day.isAfter(last)) {
				revenue.merge(order.at("/customer/id").asString(), order.path("value").asDouble(), Double::sum);
			}
		}
		return revenue;
	}

	/** Forty customers of eight reps in three divisions and one without, at random. */
	private void write(Random random) {
		for (int i = 0; i < 3; i++) {
			record("Division", "cd-" + i, "name", "Division " + i);
		}
		for (int i = 0; i < 9; i++) {
			record("Rep", "cr-" + i, "name", "Rep " + i, "status", "active");
			if (i < 8) {
				link("IN", "Rep", "cr-" + i, "Division", "cd-" + i % 3);
			}
		}
		for (int i = 0; i < 40; i++) {
			customer("cc-" + i, random);
		}
		regular("cc-declining", "cr-1", 0.2, 0);
		regular("cc-silent", "cr-2", 1, 20);
		regular("cc-losing", "cr-3", 1, 0);
	}

	/**
	 * Orders every week of two years.
	 * @param late what the orders of the last months are worth, as a share of the others
	 * @param missing so many of the last weeks have none
	 */
	private void regular(String id, String rep, double late, int missing) {
		record("Customer", id, "name", "Customer " + id, "status", "active");
		link("OWNS", "Rep", rep, "Customer", id, "role", "owner");
		for (int week = missing; week < 100; week++) {
			double value = 10_000 * ((week < 14) ? late : 1);
			record("Order", id + "-o" + week, "placedAt", LocalDate.now().minusDays(7L * week), "value", value, "cost",
					id.equals("cc-losing") ? 1.2 * value : 0.5 * value, "status", "placed");
			link("PLACED", "Customer", id, "Order", id + "-o" + week);
			link("SOLD", "Rep", rep, "Order", id + "-o" + week);
		}
	}

	private void customer(String id, Random random) {
		record("Customer", id, "name", "Customer " + id, "status", "active");
		int way = random.nextInt(10);
		if (way < 9) {
			link("OWNS", "Rep", "cr-" + random.nextInt(9), "Customer", id, "role", (way < 7) ? "owner" : "co-owner");
		}
		if (way > 6) {
			link("OWNS", "Rep", "cr-" + random.nextInt(9), "Customer", id, "role", "co-owner");
		}
		if (way == 3) {
			link("OWNS", "Rep", "cr-" + 8, "Customer", id, "role", "co-owner", "until", LocalDate.now().minusDays(3));
		}
		for (int i = random.nextInt(3); i > 0; i--) {
			record("Contact", id + "-k" + i, "name", "Contact", "status", (random.nextInt(5) == 0) ? "left" : "active");
			link("WORKS_AT", "Contact", id + "-k" + i, "Customer", id);
		}
		for (int i = random.nextInt(5); i > 0; i--) {
			double value = Math.round(random.nextDouble() * 1e7) / 100.0;
			record("Order", id + "-o" + i, "placedAt", LocalDate.now().minusDays(random.nextInt(600)), "value", value,
					"status", (random.nextInt(8) == 0) ? "cancelled" : "placed");
			if (random.nextInt(5) > 0) {
				this.records.getLast().set().put("cost", Math.round(50 * value) / 100.0);
			}
			link("PLACED", "Customer", id, "Order", id + "-o" + i);
			link("SOLD", "Rep", "cr-" + random.nextInt(9), "Order", id + "-o" + i);
		}
		for (int i = random.nextInt(3); i > 0; i--) {
			String status = List.of("open", "won", "lost").get(random.nextInt(3));
			record("Project", id + "-p" + i, "name", "Project", "status", status, "stage", "Offer", "value",
					random.nextInt(1_000_000) + 0.5, "closedAt", status.equals("open") ? LocalDate.now().plusDays(9)
							: LocalDate.now().minusDays(random.nextInt(60)));
			link("FOR", "Project", id + "-p" + i, "Customer", id);
			link("RUNS", "Rep", "cr-" + random.nextInt(8), "Project", id + "-p" + i);
		}
		for (int i = random.nextInt(3); i > 0; i--) {
			record("Activity", id + "-a" + i, "kind", "visit", "at",
					ZonedDateTime.now().minusDays(random.nextInt(200)));
			link("DID", "Rep", "cr-" + random.nextInt(9), "Activity", id + "-a" + i);
			link("ABOUT", "Activity", id + "-a" + i, "Customer", id);
		}
	}

	private void record(String label, String id, Object... namesAndValues) {
		this.records.add(new RecordRow(label, id, map(namesAndValues)));
	}

	private void link(String type, String fromLabel, String from, String toLabel, String to, Object... namesAndValues) {
		this.links.add(new LinkRow(type, fromLabel, from, toLabel, to, map(namesAndValues)));
	}

	private static Map<String, Object> map(Object... namesAndValues) {
		Map<String, Object> map = new HashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			map.put((String) namesAndValues[i], namesAndValues[i + 1]);
		}
		return map;
	}

}
