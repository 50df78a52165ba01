package io.onethread.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.onethread.graph.Cypher;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.LinkRow;
import io.onethread.graph.RecordRow;
import io.onethread.graph.RecordsWritten;

import org.springframework.context.ApplicationEventPublisher;

/**
 * A manager and two of their reps, who wrote down three customers twice: once each. Most
 * hangs on the first, least on the last.
 */
final class Doubles {

	private static final List<String> FIRST = List.of("衡岳精密减速机（长沙）有限公司", "长沙衡岳精密减速机", "霁川流量仪表（成都）有限公司", "成都霁川流量仪表",
			"岚屿食品机械（厦门）有限公司", "厦门岚屿食品机械");

	private static final List<String> SECOND = List.of("朔漠风机叶片（包头）有限公司", "包头朔漠风机叶片", "云栖茶叶包装（杭州）有限公司", "杭州云栖茶叶包装",
			"沧浪船舶阀门（大连）有限公司", "大连沧浪船舶阀门");

	private final List<RecordRow> records = new ArrayList<>();

	private final List<LinkRow> links = new ArrayList<>();

	private final String language;

	private final boolean first;

	Doubles(String language) {
		this.language = language;
		this.first = language.equals("en");
	}

	/** The id of one of them: {@code manager}, {@code one}, {@code other}. */
	String id(String who) {
		return "double-" + who + "-" + this.language;
	}

	/** What a customer is called by the first rep: 0 to 2. */
	String name(int customer) {
		return names().get(2 * customer);
	}

	/** What the second rep calls it. */
	String otherName(int customer) {
		return names().get(2 * customer + 1);
	}

	/** The English name that only the second rep knows the first customer by. */
	String otherNameEn() {
		return this.first ? "Gearquill Transmissions" : "Bladequill Turbines";
	}

	/** The city where the first rep wrote down that the first customer is. */
	String city() {
		return this.first ? "湘潭" : "呼和浩特";
	}

	/** The city where the second rep did. */
	String otherCity() {
		return this.first ? "长沙" : "包头";
	}

	/** Writes all of it, and lets the program know. */
	void write(Cypher cypher, GraphWriter writer, ApplicationEventPublisher events) {
		rep("manager", "晏清河");
		rep("one", "穆远帆");
		rep("other", "桑若水");
		link("REPORTS_TO", "Rep", id("one"), "Rep", id("manager"), Map.of());
		link("REPORTS_TO", "Rep", id("other"), "Rep", id("manager"), Map.of());
		for (int i = 0; i < 3; i++) {
			String phone = "0%d-8%s%d4417".formatted(731 + i, this.first ? "63" : "25", i);
			Map<String, Object> one = new HashMap<>(Map.of("name", name(i), "status", "active", "phone", phone));
			Map<String, Object> other = new HashMap<>(Map.of("name", otherName(i), "status", "active", "phone", phone));
			if (i == 0) {
				one.put("city", city());
				other.put("city", otherCity());
				other.put("nameEn", otherNameEn());
			}
			customer("one", i, one);
			customer("other", i, other);
			this.records.add(new RecordRow("Order", id("order-" + i), Map.of("code", "D-" + this.language + i,
					"placedAt", LocalDate.now().minusDays(30 + i), "value", 900_000.0 / (1 + i))));
			link("PLACED", "Customer", id("one-" + i), "Order", id("order-" + i), Map.of());
		}
		this.records.add(new RecordRow("Project", id("project"),
				Map.of("name", this.first ? "减速机换代" : "叶片换代", "status", "open", "value", 250_000.0)));
		link("FOR", "Project", id("project"), "Customer", id("other-0"), Map.of());
		link("RUNS", "Rep", id("other"), "Project", id("project"), Map.of());
		cypher.write((tx) -> writer.write(tx, "journey", this.language, this.records, this.links));
		events.publishEvent(new RecordsWritten(Set.of("Customer", "Order", "Project"), java.util.Optional.empty()));
	}

	private List<String> names() {
		return this.first ? FIRST : SECOND;
	}

	private void customer(String rep, int customer, Map<String, Object> set) {
		this.records.add(new RecordRow("Customer", id(rep + "-" + customer), set));
		link("OWNS", "Rep", id(rep), "Customer", id(rep + "-" + customer),
				Map.of("role", "owner", "since", LocalDate.of(2023, 5, 1)));
	}

	private void rep(String who, String name) {
		this.records.add(new RecordRow("Rep", id(who), new HashMap<>(Map.of("name", name, "status", "active"))));
	}

	private void link(String type, String from, String fromId, String to, String toId, Map<String, Object> set) {
		this.links.add(new LinkRow(type, from, fromId, to, toId, set));
	}

}
