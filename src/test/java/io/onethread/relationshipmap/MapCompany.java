package io.onethread.relationshipmap;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.LinkRow;
import io.onethread.graph.RecordRow;
import io.onethread.orders.TradeSums;
import io.onethread.overlap.OverlapUpkeep;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * Two divisions, a rep outside both, and eight customers. Li and Wang of Imaging report
 * to Chen; Zhao of Lasers sits in Suzhou, which serves Lasers alone.
 */
public final class MapCompany {

	/** Who sees all. */
	public static final Viewer EXECUTIVE = new Viewer("u-boss", "boss", Role.EXECUTIVE, null, "boss", null, List.of());

	/** Li's and Wang's manager. */
	public static final Viewer CHEN = new Viewer("u-chen", "chen", Role.MANAGER, "chen", "Chen", "imaging",
			List.of("chen", "li", "wang"));

	/** A rep of Imaging in Shanghai. */
	public static final Viewer LI = new Viewer("u-li", "li", Role.REP, "li", "Li", "imaging", List.of("li"));

	/** The rep of Lasers. */
	public static final Viewer ZHAO = new Viewer("u-zhao", "zhao", Role.REP, "zhao", "Zhao", "lasers", List.of("zhao"));

	private final List<RecordRow> records = new ArrayList<>();

	private final List<LinkRow> links = new ArrayList<>();

	/** Writes it, with all that is derived from it. */
	public void write(Cypher cypher, GraphWriter writer, TradeSums trades, OverlapUpkeep overlaps, Driver driver) {
		directory();
		customer("alder", "Alder Optics", "li", 1000);
		customer("birch", "Birch Laboratories", "li", 500);
		customer("cedar", "Cedar Works", "wang", 0);
		customer("dogwood", "Dogwood Metrology", "zhao", 300);
		customer("cedar2", "Zederwerk", "zhao", 0);
		customer("elm", "Elm Foundry", "", 0);
		customer("fir", "Fir Precision", "gone", 0);
		customer("hazel", "Hazel Imaging", "free", 0);
		record("Contact", "kate", Map.of("name", "Kate"));
		link("WORKS_AT", "Contact", "kate", "Customer", "alder");
		record("Contact", "dora", Map.of("name", "Dora"));
		link("WORKS_AT", "Contact", "dora", "Customer", "dogwood");
		record("Project", "line", Map.of("name", "New line", "status", "open", "value", 9000.0));
		link("FOR", "Project", "line", "Customer", "birch");
		link("RUNS", "Rep", "zhao", "Project", "line");
		cypher.write((tx) -> writer.write(tx, "test", "run", this.records, this.links));
		trades.refreshAll();
		overlaps.refreshAll();
		try (Session session = driver.session()) {
			session
				.run("MATCH (a:Record {id: 'cedar'}), (b:Record {id: 'cedar2'}) "
						+ "MERGE (a)-[l:LOOKS_LIKE]->(b) SET l.score = 0.9, l.reasons = ['phone']")
				.consume();
		}
	}

	private void directory() {
		record("Division", "imaging", Map.of("name", "影像事业部", "nameEn", "Imaging", "colour", 5L));
		record("Division", "lasers", Map.of("name", "激光事业部", "nameEn", "Lasers"));
		record("Branch", "shanghai", Map.of("name", "上海分公司", "nameEn", "Shanghai"));
		record("Branch", "suzhou", Map.of("name", "苏州分公司", "nameEn", "Suzhou"));
		link("BELONGS_TO", "Branch", "suzhou", "Division", "lasers");
		rep("chen", "imaging", "shanghai", "active");
		rep("li", "imaging", "shanghai", "active");
		rep("wang", "imaging", "", "active");
		rep("zhao", "", "suzhou", "active");
		rep("gone", "", "suzhou", "left");
		rep("free", "", "", "active");
		link("REPORTS_TO", "Rep", "li", "Rep", "chen");
		link("REPORTS_TO", "Rep", "wang", "Rep", "chen");
	}

	private void rep(String id, String division, String branch, String status) {
		record("Rep", id, Map.of("name", id.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + id.substring(1),
				"status", status));
		if (!division.isEmpty()) {
			link("IN", "Rep", id, "Division", division);
		}
		if (!branch.isEmpty()) {
			link("BASED_AT", "Rep", id, "Branch", branch);
		}
	}

	private void customer(String id, String name, String owner, double ordered) {
		record("Customer", id, Map.of("name", name));
		if (!owner.isEmpty()) {
			link("OWNS", "Rep", owner, "Customer", id);
		}
		if (ordered > 0) {
			record("Order", "o-" + id, Map.of("code", "o-" + id, "value", ordered, "status", "placed", "placedAt",
					LocalDate.now(ZoneId.systemDefault()).minusDays(20)));
			link("PLACED", "Customer", id, "Order", "o-" + id);
		}
	}

	private void record(String kind, String id, Map<String, Object> set) {
		this.records.add(new RecordRow(kind, id, new HashMap<>(set)));
	}

	private void link(String type, String from, String fromId, String to, String toId) {
		this.links.add(new LinkRow(type, from, fromId, to, toId, Map.of()));
	}

}
