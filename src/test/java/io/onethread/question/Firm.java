package io.onethread.question;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
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

/**
 * A small firm to ask about. Ana and Ben are in optics, Ben's boss is Mia; Cai is in
 * lasers. Ana owns a customer in Shanghai and one in Wuxi, Ben one in Shanghai, Cai one
 * in Beijing.
 */
public final class Firm {

	public static final LocalDate TODAY = LocalDate.now(ZoneId.systemDefault());

	public static final Viewer ANA = viewer("q-ana", Role.REP, "q-optics", "q-ana");

	public static final Viewer BEN = viewer("q-ben", Role.REP, "q-optics", "q-ben");

	public static final Viewer MIA = viewer("q-mia", Role.MANAGER, "q-optics", "q-mia", "q-ana", "q-ben");

	public static final Viewer CAI = viewer("q-cai", Role.REP, "q-lasers", "q-cai");

	public static final Viewer BOSS = new Viewer("u-q-boss", "q-boss", Role.EXECUTIVE, null, "boss", null, List.of());

	public static final Viewer ADMIN = new Viewer("u-q-adm", "q-adm", Role.ADMINISTRATOR, null, "adm", null, List.of());

	private final List<RecordRow> records = new ArrayList<>();

	private final List<LinkRow> links = new ArrayList<>();

	public static void write(Cypher cypher, GraphWriter writer) {
		Firm firm = new Firm();
		firm.organisation();
		firm.customers();
		firm.work();
		cypher.write((tx) -> writer.write(tx, "test", "run", firm.records, firm.links));
	}

	private static Viewer viewer(String name, Role role, String division, String... reps) {
		return new Viewer("u-" + name, name, role, name, name, division, List.of(reps));
	}

	private void organisation() {
		record("Division", "q-optics", "name", "光学元件事业部", "nameEn", "Optics Division", "colour", 1L);
		record("Division", "q-lasers", "name", "激光装备事业部", "nameEn", "Laser Division", "colour", 2L);
		record("Branch", "q-sh", "name", "上海分公司", "nameEn", "Shanghai branch", "city", "上海");
		record("ProductLine", "q-cam", "name", "工业相机", "nameEn", "Industrial cameras");
		Map.of("q-ana", "安娜", "q-ben", "本立", "q-mia", "米雅", "q-cai", "蔡成").forEach((rep, name) -> {
			record("Rep", rep, "name", name, "status", "active");
			link("IN", "Rep", rep, "Division", rep.equals("q-cai") ? "q-lasers" : "q-optics");
			link("BASED_AT", "Rep", rep, "Branch", "q-sh");
		});
	}

	private void customers() {
		customer("q-east", "q-ana", "华东光学股份有限公司", "上海", "光学");
		customer("q-tin", "q-ana", "无锡锡山仪器有限公司", "无锡", "仪器");
		customer("q-pudong", "q-ben", "浦东精密机械有限公司", "上海", "机械");
		customer("q-beijing", "q-cai", "北京激光研究所", "北京", "激光");
		contact("q-wang", "王丽华", "采购经理", "q-east");
		contact("q-chen", "陈刚", "实验室主任", "q-east");
		contact("q-zhao", "赵云起", "采购经理", "q-beijing");
	}

	private void work() {
		project("q-line", "检测线", "q-east", "q-ana", 800_000.0, "open", TODAY.withDayOfMonth(TODAY.lengthOfMonth()));
		project("q-late", "旧线改造", "q-pudong", "q-ben", 200_000.0, "open", TODAY.minusDays(40));
		project("q-won", "激光切割", "q-beijing", "q-cai", 900_000.0, "won", TODAY.minusDays(100));
		link("OFFERS", "Project", "q-line", "ProductLine", "q-cam");
		link("PLAYS", "Contact", "q-wang", "Project", "q-line", "role", "decider", "key", true);
		activity("q-visit", "visit", "q-ana", "q-east", "q-wang", TODAY.minusDays(5));
		activity("q-old", "call", "q-ana", "q-tin", "q-chen", TODAY.minusDays(200));
		activity("q-there", "visit", "q-cai", "q-beijing", "q-zhao", TODAY.minusDays(10));
		order("q-o1", "q-east", "q-ana", 60_000.0, TODAY.minusDays(20));
		order("q-o2", "q-beijing", "q-cai", 90_000.0, TODAY.minusDays(3));
	}

	private void customer(String id, String owner, String name, String city, String industry) {
		record("Customer", id, "name", name, "city", city, "industry", industry, "status", "active", "formerNames",
				List.of("旧称" + id));
		link("OWNS", "Rep", owner, "Customer", id, "role", "owner");
	}

	private void contact(String id, String name, String title, String customer) {
		record("Contact", id, "name", name, "title", title);
		link("WORKS_AT", "Contact", id, "Customer", customer, "title", title);
	}

	private void project(String id, String name, String customer, String rep, double value, String status,
			LocalDate close) {
		record("Project", id, "name", name, "value", value, "status", status, "stage", "offer",
				status.equals("open") ? "expectedClose" : "closedAt", close);
		link("FOR", "Project", id, "Customer", customer);
		link("RUNS", "Rep", rep, "Project", id);
	}

	private void activity(String id, String kind, String rep, String customer, String contact, LocalDate day) {
		record("Activity", id, "kind", kind, "subject", "见面 " + id, "at",
				ZonedDateTime.of(day.atTime(10, 0), ZoneId.systemDefault()));
		link("DID", "Rep", rep, "Activity", id);
		link("ABOUT", "Activity", id, "Customer", customer);
		link("WITH", "Activity", id, "Contact", contact);
	}

	private void order(String id, String customer, String rep, double value, LocalDate day) {
		record("Order", id, "code", "NO-" + id, "placedAt", day, "value", value, "status", "placed");
		link("PLACED", "Customer", customer, "Order", id);
		link("SOLD", "Rep", rep, "Order", id);
	}

	private void record(String kind, String id, Object... set) {
		this.records.add(new RecordRow(kind, id, map(set)));
	}

	private void link(String type, String from, String fromId, String to, String toId, Object... set) {
		this.links.add(new LinkRow(type, from, fromId, to, toId, map(set)));
	}

	private static Map<String, Object> map(Object... set) {
		Map<String, Object> map = new HashMap<>();
		for (int i = 0; i < set.length; i += 2) {
			map.put(String.valueOf(set[i]), set[i + 1]);
		}
		return map;
	}

}
