package io.onethread.overlap;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.LinkRow;
import io.onethread.graph.RecordRow;

/**
 * Two divisions, four reps, and one customer for each way to overlap or not to. Li and
 * Wang of Imaging report to Chen; Zhao is of Distribution.
 */
public final class SmallCompany {

	/** A word in everything of Zhao’s that Li and Chen may not see. */
	public static final String CANARY = "Quillfeather";

	static final ZonedDateTime NOW = ZonedDateTime.now().minusMinutes(1);

	private final List<RecordRow> records = new ArrayList<>();

	private final List<LinkRow> links = new ArrayList<>();

	static Viewer li() {
		return new Viewer("u-li", "li", Role.REP, "li", "Li", "imaging", List.of("li"));
	}

	static Viewer wang() {
		return new Viewer("u-wang", "wang", Role.REP, "wang", "Wang", "imaging", List.of("wang"));
	}

	static Viewer zhao() {
		return new Viewer("u-zhao", "zhao", Role.REP, "zhao", "Zhao", "distribution", List.of("zhao"));
	}

	static Viewer chen() {
		return new Viewer("u-chen", "chen", Role.MANAGER, "chen", "Chen", "imaging", List.of("chen", "li", "wang"));
	}

	static Viewer executive() {
		return new Viewer("u-boss", "boss", Role.EXECUTIVE, null, "boss", null, List.of());
	}

	static Viewer administrator() {
		return new Viewer("u-admin", "admin", Role.ADMINISTRATOR, null, "admin", null, List.of());
	}

	/** Writes it. */
	public void write(Cypher cypher, GraphWriter writer) {
		directory();
		twoReps();
		twoDivisions();
		lookAlikes();
		group();
		noOverlaps();
		cypher.write((tx) -> writer.write(tx, "test", "run", this.records, this.links));
	}

	private void directory() {
		record("Division", "imaging", Map.of("name", "影像事业部", "nameEn", "Imaging", "colour", 1L));
		record("Division", "distribution", Map.of("name", "分销事业部", "nameEn", "Distribution", "colour", 2L));
		record("Branch", "shanghai", Map.of("name", "上海分公司", "nameEn", "Shanghai"));
		record("Branch", "beijing", Map.of("name", "北京分公司", "nameEn", "Beijing"));
		rep("chen", "imaging", "shanghai", "active");
		rep("li", "imaging", "shanghai", "active");
		rep("wang", "imaging", "beijing", "active");
		rep("zhao", "distribution", "beijing", "active");
		rep("gone", "distribution", "beijing", "left");
		link("REPORTS_TO", "Rep", "li", "Rep", "chen");
		link("REPORTS_TO", "Rep", "wang", "Rep", "chen");
	}

	/** Li owns it, Wang runs a project there. */
	private void twoReps() {
		customer("two-reps", "Lantern Hill Foundry", "li");
		project("p-two", "two-reps", "wang", 500_000, "open");
		project("p-two-lost", "two-reps", "wang", 900_000, "lost");
		activity("a-two", "two-reps", "li", 12);
	}

	/** Li owns it, Zhao sold to it. */
	private void twoDivisions() {
		customer("two-divisions", "Ninefold Ceramics", "li");
		project("p-div", "two-divisions", "li", 200_000, "open");
		record("Order", "o-div", Map.of("placedAt", LocalDate.now().minusDays(9), "value", 7_000.0));
		link("PLACED", "Customer", "two-divisions", "Order", "o-div");
		link("SOLD", "Rep", "zhao", "Order", "o-div");
		activity("a-div", "two-divisions", "li", 40);
	}

	/**
	 * Li has one record, Zhao another under a name of its own: the same number and credit
	 * code.
	 */
	private void lookAlikes() {
		customer("like-li", "Brightwater Pumps Ltd", "li");
		customer("like-zhao", CANARY + " Holdings", "zhao");
		for (String id : List.of("like-li", "like-zhao")) {
			record("Customer", id, Map.of("phone", "021-55512345", "creditCode", "91310000MA1FL0AB1X", "website",
					"https://brightwater-pumps.example"));
		}
		project("p-like", "like-zhao", "zhao", 3_000_000, "open");
		record("Project", "p-like", Map.of("name", CANARY + " pumping station"));
		activity("a-like", "like-zhao", "zhao", 3);
	}

	private void group() {
		customer("parent", "Northwall Industries Group", "zhao");
		customer("subsidiary", "Sunmeadow Textile Mill", "li");
		link("SUBSIDIARY_OF", "Customer", "subsidiary", "Customer", "parent");
	}

	/** One rep alone; a colleague who has left; one from whom it passed on. */
	private void noOverlaps() {
		customer("alone", "Peacock Lane Bakery", "li");
		activity("a-alone", "alone", "li", 5);
		customer("left", "Grey Harbour Shipping", "li");
		activity("a-left", "left", "gone", 5);
		customer("passed", "Old Mill Paperworks", "li");
		link("OWNED", "Rep", "zhao", "Customer", "passed", Map.of("until", LocalDate.now().minusDays(100)));
		activity("a-passed", "passed", "zhao", 130);
	}

	private void rep(String id, String division, String branch, String status) {
		record("Rep", id, Map.of("name", id.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + id.substring(1),
				"status", status));
		link("IN", "Rep", id, "Division", division);
		link("BASED_AT", "Rep", id, "Branch", branch);
	}

	private void customer(String id, String name, String owner) {
		record("Customer", id, Map.of("name", name, "status", "active"));
		link("OWNS", "Rep", owner, "Customer", id, Map.of("role", "owner"));
	}

	private void project(String id, String customer, String rep, double value, String status) {
		record("Project", id, Map.of("name", id, "value", value, "status", status));
		link("FOR", "Project", id, "Customer", customer);
		link("RUNS", "Rep", rep, "Project", id);
	}

	private void activity(String id, String customer, String rep, int daysAgo) {
		record("Activity", id, Map.of("kind", "visit", "at", NOW.minusDays(daysAgo)));
		link("ABOUT", "Activity", id, "Customer", customer);
		link("DID", "Rep", rep, "Activity", id);
	}

	private void record(String kind, String id, Map<String, Object> set) {
		this.records.add(new RecordRow(kind, id, set));
	}

	private void link(String type, String from, String fromId, String to, String toId) {
		link(type, from, fromId, to, toId, Map.of());
	}

	private void link(String type, String from, String fromId, String to, String toId, Map<String, Object> set) {
		this.links.add(new LinkRow(type, from, fromId, to, toId, set));
	}

}
