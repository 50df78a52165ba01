package io.onethread.lookup;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.onethread.graph.LinkRow;
import io.onethread.graph.RecordRow;

/**
 * Rows of a company as large as those the program is for: 15 divisions, 300 reps, and for
 * each customer two contacts, half a project, eight orders and eight activities.
 */
final class LargeCompany {

	static final LocalDate TODAY = LocalDate.now(ZoneId.systemDefault());

	private static final String SYLLABLES = "华东光远明德恒泰瑞丰博雅金石天成科创新宇中正安达海川长青云山清源同方立信";

	private static final List<String> TRADES = List.of("光学", "仪器", "半导体", "电子", "医疗", "生物", "材料", "机械", "自动化", "通信");

	private static final List<String> CITIES = List.of("上海", "北京", "深圳", "苏州", "武汉", "成都", "西安", "杭州", "南京", "天津");

	private static final String FAMILIES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";

	private static final String GIVEN = "伟芳娜敏静丽强磊洋艳勇军杰娟涛明超秀霞平刚桂";

	final List<RecordRow> records = new ArrayList<>();

	final List<LinkRow> links = new ArrayList<>();

	private final Random random = new Random(7);

	LargeCompany(int customers) {
		int reps = Math.max(20, customers * 300 / 5000);
		for (int i = 0; i < 15; i++) {
			record("Division", "d" + i, Map.of("name", "第" + TRADES.get(i % 10) + "事业部" + i, "colour", i % 7 + 1L));
		}
		for (int i = 0; i < 14; i++) {
			record("Branch", "b" + i, Map.of("name", CITIES.get(i % 10) + "分公司" + i, "city", CITIES.get(i % 10)));
		}
		for (int i = 0; i < 45; i++) {
			record("ProductLine", "l" + i, Map.of("name", "产品线" + i));
			link("SELLS", "Division", "d" + i % 15, "ProductLine", "l" + i);
		}
		for (int i = 0; i < 200; i++) {
			record("Product", "p" + i, Map.of("name", "相机 X" + i, "price", 100.0 + i));
			link("IN_LINE", "Product", "p" + i, "ProductLine", "l" + i % 45);
		}
		for (int i = 0; i < reps; i++) {
			record("Rep", "r" + i,
					Map.of("name", person(), "status", "active", "email", "r" + i + "@onethread.example"));
			link("IN", "Rep", "r" + i, "Division", "d" + i % 15);
			link("BASED_AT", "Rep", "r" + i, "Branch", "b" + i % 14);
			if (i >= 15) {
				link("REPORTS_TO", "Rep", "r" + i, "Rep", "r" + i % 15);
			}
		}
		for (int i = 0; i < customers; i++) {
			customer(i, reps);
		}
	}

	private void customer(int i, int reps) {
		String id = "c" + i;
		String name = CITIES.get(pick(10)) + syllable() + syllable() + TRADES.get(pick(10)) + "有限公司";
		record("Customer", id,
				Map.of("name", name, "shortName", name.substring(2, 6), "nameEn",
						"Customer Number " + i + " Optics Ltd", "phone", "021-6%07d".formatted(i), "city",
						name.substring(0, 2), "status", "active", "code", "C%05d".formatted(i)));
		String rep = "r" + pick(reps);
		link("OWNS", "Rep", rep, "Customer", id, Map.of("role", "owner", "since", TODAY.minusDays(pick(900))));
		if (pick(12) == 0) {
			link("OWNS", "Rep", "r" + pick(reps), "Customer", id, Map.of("role", "co-owner"));
		}
		if (i % 40 == 1) {
			link("SUBSIDIARY_OF", "Customer", id, "Customer", "c" + (i - 1));
		}
		for (int j = 0; j < 2; j++) {
			String contact = "k" + i + "-" + j;
			record("Contact", contact, Map.of("name", person(), "title", "采购经理", "mobile",
					"139%08d".formatted(i * 10 + j), "email", "k" + i + j + "@customer" + i + ".example"));
			link("WORKS_AT", "Contact", contact, "Customer", id, Map.of("title", "采购经理"));
		}
		boolean project = i % 2 == 0;
		if (project) {
			record("Project", "j" + i, Map.of("name", name.substring(2, 4) + "检测线" + i, "stage", "offer", "status",
					List.of("open", "won", "lost").get(pick(3)), "value", 10_000.0 * (1 + pick(100))));
			link("FOR", "Project", "j" + i, "Customer", id);
			link("RUNS", "Rep", rep, "Project", "j" + i);
			link("OFFERS", "Project", "j" + i, "ProductLine", "l" + pick(45));
			link("PLAYS", "Contact", "k" + i + "-0", "Project", "j" + i, Map.of("role", "decides", "key", true));
		}
		for (int j = 0; j < 8; j++) {
			String order = "o" + i + "-" + j;
			record("Order", order, Map.of("code", "O" + i + "-" + j, "placedAt", TODAY.minusDays(pick(540)), "value",
					100.0 * (1 + pick(1000)), "status", "placed"));
			link("PLACED", "Customer", id, "Order", order);
			link("SOLD", "Rep", rep, "Order", order);
			for (int line = 0; line < 3; line++) {
				link("CONTAINS", "Order", order, "Product", "p" + pick(200),
						Map.of("line", line + 1L, "quantity", 1.0 + pick(5), "price", 100.0));
			}
			String activity = "a" + i + "-" + j;
			record("Activity", activity, Map.of("kind", (j % 2 == 0) ? "visit" : "call", "subject", "拜访" + j, "at",
					ZonedDateTime.now().minusDays(pick(540))));
			link("DID", "Rep", (j == 7) ? "r" + pick(reps) : rep, "Activity", activity);
			link("ABOUT", "Activity", activity, "Customer", id);
			link("WITH", "Activity", activity, "Contact", "k" + i + "-" + pick(2));
			if (project && j % 3 == 0) {
				link("ABOUT", "Activity", activity, "Project", "j" + i);
			}
		}
	}

	private String syllable() {
		return String.valueOf(SYLLABLES.charAt(pick(SYLLABLES.length())));
	}

	private String person() {
		return "" + FAMILIES.charAt(pick(FAMILIES.length())) + GIVEN.charAt(pick(GIVEN.length()))
				+ (pick(3) == 0 ? "" : GIVEN.charAt(pick(GIVEN.length())));
	}

	private int pick(int below) {
		return this.random.nextInt(below);
	}

	private void record(String kind, String id, Map<String, Object> set) {
		this.records.add(new RecordRow(kind, id, new HashMap<>(set)));
	}

	private void link(String type, String from, String fromId, String to, String toId) {
		link(type, from, fromId, to, toId, Map.of());
	}

	private void link(String type, String from, String fromId, String to, String toId, Map<String, Object> set) {
		this.links.add(new LinkRow(type, from, fromId, to, toId, set));
	}

}
