package io.onethread.journey;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.onethread.graph.Cypher;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.LinkRow;
import io.onethread.graph.RecordRow;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/**
 * A rep who is about to leave one of the demo company's teams, the 60 customers that hang
 * on them, and three colleagues who know some of these.
 */
final class Leaver {

	/** How many customers there are. */
	static final int CUSTOMERS = 60;

	private static final LocalDate SINCE = LocalDate.of(2021, 3, 1);

	private static final String[] NAMES = { "顾临川", "邵知微", "温若谷", "庄听雨", "聂远航", "岑望舒", "柏既明", "穆清和" };

	private static final String FIRST = "蔚岚峻泓煜朗笙渡桓翊";

	private static final String SECOND = "樵砚骐钧渚屿";

	private static final String[] CITIES = { "宁波", "青岛", "合肥", "厦门", "长沙", "郑州" };

	private static final String[] TRADES = { "精密轴承", "食品包装", "船用阀门", "纺织机械", "医用敷料", "工程塑料", "铝合金压铸", "特种玻璃", "环保涂料",
			"智能仓储" };

	private final List<RecordRow> records = new ArrayList<>();

	private final List<LinkRow> links = new ArrayList<>();

	private final String language;

	Leaver(String language) {
		this.language = language;
	}

	/** The id of who leaves. */
	String id() {
		return "leaver-" + this.language;
	}

	/** What they are called. */
	String name() {
		return name(0);
	}

	/** The id of one of those who take over, from 1 to 3. */
	String successor(int number) {
		return "successor-" + number + "-" + this.language;
	}

	/** What one of those who take over is called. */
	String successorName(int number) {
		return name(number);
	}

	/** Writes all of it. */
	void write(Cypher cypher, GraphWriter writer, Driver driver) {
		Record team = team(driver);
		rep(id(), name(), team);
		for (int i = 1; i <= 3; i++) {
			rep(successor(i), successorName(i), team);
		}
		for (int i = 0; i < CUSTOMERS; i++) {
			customer(i, team.get("product").asString());
		}
		cypher.write((tx) -> writer.write(tx, "test", "a-journey", this.records, this.links));
	}

	/** A team that no login of the demo belongs to. */
	private static Record team(Driver driver) {
		return driver.executableQuery("""
				MATCH (boss:Rep)<-[:REPORTS_TO]-(rep:Rep)-[:IN]->(division:Division)-[:SELLS]->(line:ProductLine)
				MATCH (rep)-[:BASED_AT]->(branch:Branch), (line)<-[:IN_LINE]-(product:Product)
				WHERE NOT division.name CONTAINS '光学' AND NOT EXISTS { (:User)-[:IS]->(boss) }
				RETURN boss.id AS boss, division.id AS division, branch.id AS branch, product.id AS product
				ORDER BY boss, branch, product LIMIT 1
				""").execute().records().getFirst();
	}

	private void rep(String id, String name, Record team) {
		record("Rep", id, "name", name, "status", "active", "since", SINCE);
		link("IN", "Rep", id, "Division", team.get("division").asString());
		link("BASED_AT", "Rep", id, "Branch", team.get("branch").asString());
		link("REPORTS_TO", "Rep", id, "Rep", team.get("boss").asString());
	}

	private void customer(int i, String product) {
		String customer = id("customer", i);
		String contact = id("contact", i);
		record("Customer", customer, "name", brand(i), "city", CITIES[i % CITIES.length], "status", "active");
		record("Contact", contact, "name", NAMES[i % NAMES.length].charAt(0) + "经理", "title", "采购经理", "mobile",
				"139%d%07d".formatted(place(), i));
		link("WORKS_AT", "Contact", contact, "Customer", customer);
		owns(id(), customer, Map.of("role", "owner", "since", SINCE));
		if (i % 2 == 1) {
			owns(successor(1 + i / 2 % 3), customer, Map.of("role", "co-owner", "since", SINCE));
		}
		visit(i, customer, contact);
		if (i % 3 == 0) {
			String project = id("project", i);
			record("Project", project, "name", TRADES[i % TRADES.length] + "产线改造", "status", "open", "value",
					10_000d * (i + 1));
			link("FOR", "Project", project, "Customer", customer);
			link("PLAYS", "Contact", contact, "Project", project);
			link((i % 2 == 0) ? "RUNS" : "HELPS", "Rep", id(), "Project", project);
		}
		if (i % 4 == 0) {
			String task = id("task", i);
			record("Task", task, "subject", "寄送新样品", "status", "open", "due", LocalDate.now().plusDays(i % 9));
			link("OWES", "Rep", id(), "Task", task);
			link("ABOUT", "Task", task, "Customer", customer);
		}
		String order = id("order", i);
		record("Order", order, "code", "J%s%03d".formatted(place(), i), "placedAt", LocalDate.now().minusDays(i + 3),
				"value", 2_000d * (i + 1), "status", "placed");
		link("PLACED", "Customer", customer, "Order", order);
		link("SOLD", "Rep", id(), "Order", order);
		this.links.add(new LinkRow("CONTAINS", "Order", order, "Product", product, Map.of("line", 1L, "quantity", 2d)));
	}

	private void visit(int i, String customer, String contact) {
		String visit = id("visit", i);
		record("Activity", visit, "kind", "visit", "subject", "看现场，谈下半年用量", "status", "done", "at",
				ZonedDateTime.now().minusDays(i + 1));
		link("DID", "Rep", (i % 10 == 1) ? successor(1 + i / 2 % 3) : id(), "Activity", visit);
		link("WITH", "Activity", visit, "Contact", contact);
		link("ABOUT", "Activity", visit, "Customer", customer);
	}

	/** Names that no two customers come near to sharing. */
	private String brand(int i) {
		char first = FIRST.charAt(i % FIRST.length());
		char second = SECOND.charAt(i / FIRST.length());
		String brand = (place() == 0) ? "" + first + second : "" + second + first;
		return CITIES[i % CITIES.length] + brand + TRADES[(i + i / TRADES.length) % TRADES.length] + "有限公司";
	}

	private String name(int number) {
		return NAMES[place() * 4 + number];
	}

	private int place() {
		return List.of(Journey.LANGUAGES).indexOf(this.language);
	}

	private String id(String what, int i) {
		return "leaver-%s-%s-%02d".formatted(what, this.language, i);
	}

	private void owns(String rep, String customer, Map<String, Object> properties) {
		this.links.add(new LinkRow("OWNS", "Rep", rep, "Customer", customer, properties));
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

}
