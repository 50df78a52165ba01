package io.onethread.lookup;

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
 * A small company. Lin (with her manager Mo) is in optics, Xu in lasers. Lin owns the
 * optics customer, Xu the others; one of Xu's is worked by Lin in a project, one is owned
 * by Wei, a colleague of Lin's.
 */
public final class Company {

	public static final LocalDate TODAY = LocalDate.now(ZoneId.systemDefault());

	static final Viewer LIN = viewer("lin", Role.REP, "optics", "lin");

	static final Viewer MO = viewer("mo", Role.MANAGER, "optics", "mo", "lin", "wei");

	static final Viewer XU = viewer("xu", Role.REP, "lasers", "xu");

	static final Viewer BOSS = viewer("boss", Role.EXECUTIVE, "optics", "boss");

	static final Viewer ADMIN = new Viewer("admin", "admin", Role.ADMINISTRATOR, null, "admin", null, List.of());

	private final List<RecordRow> records = new ArrayList<>();

	private final List<LinkRow> links = new ArrayList<>();

	public static void write(Cypher cypher, GraphWriter writer) {
		Company company = new Company();
		company.organisation();
		company.customers();
		company.work();
		cypher.write((tx) -> writer.write(tx, "test", "run", company.records, company.links));
	}

	private static Viewer viewer(String name, Role role, String division, String... reps) {
		return new Viewer("u-" + name, name, role, name, name, division, List.of(reps));
	}

	private void organisation() {
		record("Division", "optics", "name", "光学事业部", "nameEn", "Optics division", "colour", 1L);
		record("Division", "lasers", "name", "激光事业部", "nameEn", "Laser division", "colour", 2L);
		record("Branch", "shanghai", "name", "上海分公司", "city", "上海");
		record("ProductLine", "cameras", "name", "工业相机", "nameEn", "Industrial cameras");
		record("Product", "x200", "name", "面阵相机 X200", "nameEn", "Area camera X200", "price", 12_000.0);
		link("SELLS", "Division", "optics", "ProductLine", "cameras");
		link("IN_LINE", "Product", "x200", "ProductLine", "cameras");
		Map.of("lin", "林晓", "mo", "莫言清", "wei", "魏来", "xu", "徐进", "boss", "高远").forEach((rep, name) -> {
			record("Rep", rep, "name", name, "status", "active", "phone", "021-5555 000" + rep.length());
			link("IN", "Rep", rep, "Division", rep.equals("xu") ? "lasers" : "optics");
			link("BASED_AT", "Rep", rep, "Branch", "shanghai");
		});
		link("REPORTS_TO", "Rep", "lin", "Rep", "mo");
		link("REPORTS_TO", "Rep", "wei", "Rep", "mo");
	}

	private void customers() {
		record("Customer", "hdgx", "name", "上海华东光学仪器有限公司", "shortName", "华东光学", "nameEn", "East China Optics Ltd",
				"formerNames", List.of("申江光学仪器厂"), "code", "C-0001", "phone", "021-6234 5678", "email",
				"info@east-optics.example", "city", "上海", "industry", "光学", "status", "active");
		record("Customer", "works", "name", "重庆银行设备有限公司", "formerNames", List.of("巴渝旧名设备厂"), "code", "SECRET-77",
				"phone", "023-8765 4321", "address", "秘密地址", "city", "重庆", "status", "active");
		record("Customer", "colleague", "name", "华东重工集团", "formerNames", List.of("东海旧名机械厂"), "code", "HIDDEN-9",
				"phone", "025-1111 2222", "email", "hush@heavy.example", "address", "隐藏地址", "city", "南京", "status",
				"active");
		record("Customer", "hidden", "name", "华东暗室器材有限公司", "phone", "021-9999 0000", "city", "杭州");
		record("Customer", "daughter", "name", "苏州华东光学有限公司", "city", "苏州");
		link("SUBSIDIARY_OF", "Customer", "daughter", "Customer", "hdgx");
		link("OWNS", "Rep", "lin", "Customer", "hdgx", "role", "owner", "since", LocalDate.of(2019, 3, 1));
		link("OWNS", "Rep", "lin", "Customer", "daughter", "role", "owner");
		link("OWNS", "Rep", "wei", "Customer", "colleague", "role", "owner");
		link("OWNS", "Rep", "xu", "Customer", "works", "role", "owner");
		link("OWNS", "Rep", "xu", "Customer", "hidden", "role", "owner");
		link("OWNED", "Rep", "wei", "Customer", "hdgx", "until", LocalDate.of(2019, 2, 28));
		record("Contact", "director", "name", "王丽华", "title", "采购总监", "mobile", "138 0013 8000", "email",
				"wang@east-optics.example");
		record("Contact", "labhead", "name", "陈刚", "title", "实验室主任");
		record("Contact", "secret", "name", "华秘书", "mobile", "139 9999 9999");
		link("WORKS_AT", "Contact", "director", "Customer", "hdgx", "title", "采购总监");
		link("WORKS_AT", "Contact", "director", "Customer", "hidden", "title", "顾问");
		link("WORKS_AT", "Contact", "labhead", "Customer", "hdgx", "title", "实验室主任");
		link("WORKS_AT", "Contact", "secret", "Customer", "hidden");
	}

	private void work() {
		record("Project", "line", "name", "检测线二期", "status", "open", "stage", "offer", "value", 1_200_000.0);
		record("Project", "vault", "name", "金库改造", "status", "open", "stage", "first", "value", 300_000.0);
		record("Project", "darkroom", "name", "暗室项目", "status", "open", "value", 900_000.0);
		link("FOR", "Project", "line", "Customer", "hdgx");
		link("RUNS", "Rep", "lin", "Project", "line");
		link("OFFERS", "Project", "line", "ProductLine", "cameras");
		link("PLAYS", "Contact", "director", "Project", "line", "role", "decides", "key", true);
		link("FOR", "Project", "vault", "Customer", "works");
		link("RUNS", "Rep", "lin", "Project", "vault");
		link("FOR", "Project", "darkroom", "Customer", "hidden");
		link("RUNS", "Rep", "xu", "Project", "darkroom");
		for (int i = 0; i < 25; i++) {
			order("o" + i, "hdgx", "lin", TODAY.minusDays(10L * i + 3), 10_000.0 + i);
			activity("a" + i, "hdgx", (i % 5 == 0) ? "labhead" : "director", (i == 24) ? "wei" : "lin",
					TODAY.minusDays(6L + 20L * i));
		}
		order("dark", "hidden", "xu", TODAY.minusDays(1), 5_000.0);
		activity("dark-visit", "hidden", "secret", "xu", TODAY.minusDays(1));
	}

	private void order(String id, String customer, String rep, LocalDate day, double value) {
		record("Order", id, "code", "NO-" + id, "placedAt", day, "value", value, "status", "placed");
		link("PLACED", "Customer", customer, "Order", id);
		link("SOLD", "Rep", rep, "Order", id);
		link("CONTAINS", "Order", id, "Product", "x200", "line", 1L, "quantity", 2.0, "price", 100.0);
	}

	private void activity(String id, String customer, String contact, String rep, LocalDate day) {
		record("Activity", id, "kind", "visit", "subject", "拜访 " + id, "at",
				ZonedDateTime.of(day.atTime(10, 0), ZoneId.systemDefault()));
		link("DID", "Rep", rep, "Activity", id);
		link("ABOUT", "Activity", id, "Customer", customer);
		link("WITH", "Activity", id, "Contact", contact);
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
