package io.onethread.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.onethread.graph.Cypher;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.LinkRow;
import io.onethread.graph.RecordRow;
import org.neo4j.driver.Driver;

/**
 * Two reps of two of the demo company's divisions, each under a manager of their own, and
 * a customer of the second that the first is about to register.
 */
final class Neighbours {

	private final List<RecordRow> records = new ArrayList<>();

	private final List<LinkRow> links = new ArrayList<>();

	private final String language;

	private final boolean first;

	private String division = "";

	private String divisionEn = "";

	Neighbours(String language) {
		this.language = language;
		this.first = language.equals("en");
	}

	/** The id of one of them: {@code asker}, {@code owner} and the manager of each. */
	String id(String who) {
		return "neighbour-" + who + "-" + this.language;
	}

	/** What the owner is called. */
	String ownerName() {
		return this.first ? "褚临溪" : "卫知秋";
	}

	/** What the customer is called. */
	String customerName() {
		return this.first ? "瀚樾真空设备（宁波）有限公司" : "泓砚低温仪表（青岛）有限公司";
	}

	/** What somebody types who heard of it. */
	String variant() {
		return this.first ? "宁波瀚樾真空设备" : "青岛泓砚低温仪表";
	}

	/** The owner's division, in the journey's language. */
	String division() {
		return this.first ? this.divisionEn : this.division;
	}

	/** Writes all of it. */
	void write(Cypher cypher, GraphWriter writer, Driver driver) {
		List<String> divisions = driver
			.executableQuery("MATCH (d:Division)<-[:IN]-(:Rep) WITH DISTINCT d ORDER BY d.id LIMIT 2 "
					+ "RETURN d.id AS id, d.name AS name, d.nameEn AS nameEn")
			.execute()
			.records()
			.stream()
			.map((row) -> {
				this.division = row.get("name").asString();
				this.divisionEn = row.get("nameEn").asString();
				return row.get("id").asString();
			})
			.toList();
		rep("asker", "祁望山", divisions.getFirst());
		rep("asker-boss", "闻人清", divisions.getFirst());
		rep("owner", ownerName(), divisions.getLast());
		rep("owner-boss", "令狐远", divisions.getLast());
		link("REPORTS_TO", "Rep", id("asker"), "Rep", id("asker-boss"), Map.of());
		link("REPORTS_TO", "Rep", id("owner"), "Rep", id("owner-boss"), Map.of());
		this.records.add(new RecordRow("Customer", id("customer"), Map.of("name", customerName(), "status", "active")));
		link("OWNS", "Rep", id("owner"), "Customer", id("customer"), Map.of("role", "owner"));
		cypher.write((tx) -> writer.write(tx, "journey", this.language, this.records, this.links));
	}

	private void rep(String who, String name, String division) {
		this.records.add(new RecordRow("Rep", id(who), new HashMap<>(Map.of("name", name, "status", "active"))));
		link("IN", "Rep", id(who), "Division", division, Map.of());
	}

	private void link(String type, String from, String fromId, String to, String toId, Map<String, Object> set) {
		this.links.add(new LinkRow(type, from, fromId, to, toId, set));
	}

}
