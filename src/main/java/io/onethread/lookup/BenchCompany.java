package io.onethread.lookup;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import io.onethread.graph.Cypher;
import io.onethread.graph.SearchText;

/**
 * A company made up for benchmarks, as large as is wanted. Few reps have most of the
 * customers, few customers have most of the contacts and meetings, some contacts worked
 * elsewhere before, some customers belong to others: the degrees fall off like those of
 * real books, so that a way of six steps reaches nearly everybody.
 */
final class BenchCompany {

	private static final int BATCH = 1_000;

	private static final int REPS = 300;

	private static final String SYLLABLES = "华东光远明德恒泰瑞丰博雅金石天成科创新宇中正安达海川长青云山清源同方立信";

	private static final List<String> TRADES = List.of("光学", "仪器", "半导体", "电子", "医疗", "生物", "材料", "机械", "自动化", "通信");

	private static final List<String> CITIES = List.of("上海", "北京", "深圳", "苏州", "武汉", "成都", "西安", "杭州", "南京", "天津");

	private static final List<String> TITLES = List.of("采购经理", "总经理", "研发工程师", "实验室主任", "财务经理", "总经理助理", "生产主管");

	private static final String FAMILIES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";

	private static final String GIVEN = "伟芳娜敏静丽强磊洋艳勇军杰娟涛明超秀霞平刚桂";

	private final Cypher cypher;

	private final SplittableRandom dice = new SplittableRandom(11);

	private final LocalDate today = LocalDate.now(ZoneId.systemDefault());

	private final ZonedDateTime now = ZonedDateTime.now();

	private final List<Map<String, Object>> rows = new ArrayList<>();

	private final List<Map<String, Object>> links = new ArrayList<>();

	BenchCompany(Cypher cypher) {
		this.cypher = cypher;
	}

	/** Adds so many customers to what is there. */
	void fill(int customers) {
		List<Map<String, Object>> reps = new ArrayList<>();
		for (int i = 0; i < REPS; i++) {
			Map<String, Object> set = new HashMap<>(Map.of("name", person(), "status", "active"));
			set.putAll(SearchText.keysOf(set));
			reps.add(Map.of("id", rep(i), "set", set, "division", "bench-division-" + i % 15, "boss", rep(i % 15)));
		}
		this.cypher.save("lookup/save_bench_reps", Map.of("rows", reps), (row) -> row);
		for (int i = 0; i < customers; i++) {
			customer(i);
			if (this.rows.size() == BATCH || i == customers - 1) {
				write();
			}
		}
	}

	private void write() {
		List<Map<String, Object>> customers = List.copyOf(this.rows);
		List<Map<String, Object>> between = List.copyOf(this.links);
		this.cypher.change((tx) -> {
			tx.run("lookup/save_bench_customers", Map.of("rows", customers));
			tx.run("lookup/save_bench_links", Map.of("rows", between));
		});
		this.rows.clear();
		this.links.clear();
	}

	private void customer(int i) {
		String id = "bench-c-" + i;
		String city = CITIES.get(this.dice.nextInt(10));
		String name = city + syllable() + syllable() + syllable() + TRADES.get(this.dice.nextInt(10)) + "有限公司";
		Map<String, Object> set = new HashMap<>(
				Map.of("id", id, "name", name, "phone", "021-6%07d".formatted(i % 10_000_000), "city", city, "status",
						"active", "version", 0L, "edited", List.of()));
		set.putAll(SearchText.keysOf(set));
		String owner = rep(skewed(REPS));
		List<Map<String, Object>> contacts = new ArrayList<>();
		int people = 1 + falling(0.5, 12);
		for (int j = 0; j < people; j++) {
			contacts.add(contact(i, j, name));
		}
		this.rows
			.add(Map.of("set", set, "owner", owner, "helper", (this.dice.nextInt(10) == 0) ? rep(skewed(REPS)) : owner,
					"since", this.today.minusDays(this.dice.nextInt(2000)), "contacts", contacts));
		if (i > 0 && this.dice.nextInt(50) == 0) {
			this.links.add(Map.of("from", id, "to", "bench-c-" + this.dice.nextInt(i), "type", "SUBSIDIARY_OF", "set",
					Map.of()));
		}
	}

	private Map<String, Object> contact(int i, int j, String customer) {
		String id = "bench-k-" + i + "-" + j;
		Map<String, Object> set = new HashMap<>(Map.of("id", id, "name", person(), "title",
				TITLES.get(this.dice.nextInt(TITLES.size())), "version", 0L));
		set.putAll(SearchText.keysOf(set));
		List<Map<String, Object>> meetings = new ArrayList<>();
		int met = (this.dice.nextInt(5) < 2) ? 0 : (int) Math.min(60, 1 / Math.pow(1 - this.dice.nextDouble(), 0.8));
		for (int k = 0; k < met; k++) {
			meetings.add(Map.of("id", id + "-" + k, "kind", (k % 2 == 0) ? "visit" : "call", "at",
					this.now.minusDays(1 + this.dice.nextInt(900))));
		}
		List<Map<String, Object>> projects = new ArrayList<>();
		if (j == 0 && this.dice.nextInt(10) < 3) {
			Map<String, Object> project = new HashMap<>(
					Map.of("id", "bench-p-" + i, "name", customer.substring(2, 5) + "检测线", "status",
							List.of("open", "won", "lost").get(this.dice.nextInt(3)), "value",
							10_000.0 * (1 + this.dice.nextInt(100)), "version", 0L));
			project.putAll(SearchText.keysOf(project));
			projects.add(project);
		}
		if (i > 0 && this.dice.nextInt(20) == 0) {
			this.links.add(Map.of("from", id, "to", "bench-c-" + this.dice.nextInt(i), "type", "WORKS_AT", "set",
					Map.of("until", this.today.minusDays(100 + this.dice.nextInt(1500)))));
		}
		return Map.of("set", set, "meetings", meetings, "projects", projects);
	}

	private static String rep(int i) {
		return "bench-r-" + i;
	}

	/** The first are likelier by far than the last. */
	private int skewed(int most) {
		double chance = this.dice.nextDouble();
		return (int) (most * chance * chance);
	}

	private int falling(double on, int most) {
		int count = 0;
		while (count < most && this.dice.nextDouble() < on) {
			count++;
		}
		return count;
	}

	private String syllable() {
		return String.valueOf(SYLLABLES.charAt(this.dice.nextInt(SYLLABLES.length())));
	}

	private String person() {
		return "" + FAMILIES.charAt(this.dice.nextInt(FAMILIES.length()))
				+ GIVEN.charAt(this.dice.nextInt(GIVEN.length()))
				+ ((this.dice.nextInt(3) == 0) ? "" : GIVEN.charAt(this.dice.nextInt(GIVEN.length())));
	}

}
