package io.onethread.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.onethread.graph.Benchmark;
import io.onethread.importing.file.FileSettings;
import io.onethread.matching.CustomerProfile;
import io.onethread.matching.MatchIndex;
import io.onethread.matching.table.Fields;
import io.onethread.matching.table.LinkedPair;
import io.onethread.matching.table.Linkage;
import io.onethread.matching.table.Table;

/**
 * How well and how fast records are matched on public sets of which it is known which are
 * one, with what the product does by default and nothing set for any of them.
 */
final class MatchBench {

	private static final double THRESHOLD = 0.5;

	private static final List<String> NAME_TASKS = List.of("Legislature", "Magazine", "MemberOfParliament",
			"ShoppingMall", "SportFacility");

	private static final List<String> PLACES = List.of("北京", "上海", "广州", "深圳", "武汉", "成都", "西安", "南京");

	/** With less, a million names only shows how a full heap slows everything. */
	private static final long ROOM_FOR_A_MILLION = 3_500_000_000L;

	private final Path folder;

	private final List<List<String>> rows = new ArrayList<>();

	MatchBench(Path folder) {
		this.folder = folder;
	}

	/** Measures on those of the sets that are there. */
	Benchmark.Table run() throws IOException {
		for (int number = 1; number <= 3; number++) {
			duplicates("Febrl " + number, "febrl/dataset%d.csv".formatted(number), "rec_id",
					(one, other) -> one.split("-")[1].equals(other.split("-")[1]));
		}
		duplicates("fake_1000", "splink-fake-1000/fake_1000.csv", "cluster", String::equals);
		links("Fodors-Zagats", "fodors-zagats/fodors.csv", "fodors-zagats/zagats.csv", Set.of("class"),
				"fodors-zagats/matches_fodors_zagats.csv", "fodors_id", "zagats_id");
		links("DBLP-ACM", "dblp-acm/dblp.csv", "dblp-acm/acm.csv", Set.of(), "dblp-acm/gt.csv", "D1", "D2");
		names();
		abbreviations("Chinese short forms, first hit", "cn-abbreviation/dev_set.txt");
		abbreviations("the same, a larger set", "cn-abbreviation/train_set.txt");
		scale("cn-company-short/Company-Shorter-Form.txt", 100_000);
		scale("cn-company-short/Company-Shorter-Form.txt", 1_000_000);
		if (this.rows.isEmpty()) {
			throw new TerminalProblem(
					"None of the sets is in %s. docs/matching.md says where they come from; ".formatted(this.folder)
							+ "name their folder with --files DIR.");
		}
		return new Benchmark.Table("Matching on public sets, nothing set for any of them",
				List.of("", "records", "precision", "recall", "F1", "seconds", "candidates a record", "beside"),
				this.rows);
	}

	private void duplicates(String title, String file, String truth, BiPredicate<String, String> same)
			throws IOException {
		if (missing(file)) {
			return;
		}
		Table whole = read(file);
		List<String> keys = column(whole, truth);
		Set<String> expected = new HashSet<>();
		for (int i = 0; i < keys.size(); i++) {
			for (int j = i + 1; j < keys.size(); j++) {
				if (same.test(keys.get(i), keys.get(j))) {
					expected.add(i + "/" + j);
				}
			}
		}
		Table table = without(whole, Set.of(truth));
		long start = System.nanoTime();
		Linkage linkage = new Linkage(table, table, Fields.guess(table, table));
		List<LinkedPair> pairs = linkage.pairs(THRESHOLD);
		row(title, keys.size(), pairs, expected, start, linkage.compared(), "");
	}

	private void links(String title, String left, String right, Set<String> hidden, String truth, String leftKey,
			String rightKey) throws IOException {
		if (missing(left)) {
			return;
		}
		Table first = read(left);
		Table second = read(right);
		Set<String> expected = truth(read(truth), leftKey, rightKey, first, second);
		first = without(first, hidden);
		second = without(second, hidden);
		long start = System.nanoTime();
		Linkage linkage = new Linkage(first, second, Fields.guess(first, second));
		List<LinkedPair> pairs = linkage.pairs(THRESHOLD);
		row(title, second.rows().size(), pairs, expected, start, linkage.compared(), "");
	}

	/**
	 * Names alone, beside the best that a rival's threshold could be, chosen afterwards.
	 */
	private void names() throws IOException {
		double ours = 0;
		double rivals = 0;
		int tasks = 0;
		for (String task : NAME_TASKS) {
			String folder = "autofj-names/" + task + "/";
			if (missing(folder + "left.csv")) {
				continue;
			}
			Table left = read(folder + "left.csv");
			Table right = read(folder + "right.csv");
			Set<String> expected = truth(read(folder + "gt.csv"), "id_l", "id_r", left, right);
			long start = System.nanoTime();
			Linkage linkage = new Linkage(left, right, Fields.guess(left, right));
			List<LinkedPair> pairs = linkage.pairs(THRESHOLD);
			double rival = new TrigramRival(column(left, "title"), column(right, "title")).best(expected);
			ours += row("names: " + task, right.rows().size(), pairs, expected, start, 0,
					"trigrams %.3f".formatted(rival));
			rivals += rival;
			tasks++;
		}
		if (tasks > 0) {
			this.rows.add(List.of("names: mean", "", "", "", number(ours / tasks), "", "",
					"trigrams %.3f".formatted(rivals / tasks)));
		}
	}

	/** Each short form among all full forms: is the first that comes the right one? */
	private void abbreviations(String title, String file) throws IOException {
		if (missing(file)) {
			return;
		}
		Map<String, String> forms = new LinkedHashMap<>();
		for (String line : Files.readAllLines(this.folder.resolve(file))) {
			String[] parts = line.split(":");
			if (parts.length == 2 && !"n".equals(parts[0].strip())) {
				forms.put(parts[1].replaceAll("/\\w+|\\s", ""), parts[0].strip());
			}
		}
		long start = System.nanoTime();
		List<String> full = List.copyOf(forms.keySet());
		MatchIndex index = MatchIndex.ofNames(full);
		long right = IntStream.range(0, full.size()).filter((i) -> {
			List<MatchIndex.Match> matches = index
				.matches(CustomerProfile.named("", String.valueOf(forms.get(full.get(i)))), 0);
			return !matches.isEmpty() && matches.getFirst().profile().id().equals(String.valueOf(i));
		}).count();
		this.rows.add(List.of(title, String.valueOf(full.size()), "", number((double) right / full.size()), "",
				seconds(start), "", ""));
	}

	/**
	 * How long it takes to find all pairs among many names. Where there are not as many
	 * in the file, they come again with the name of a place ahead, as branches have it.
	 */
	private void scale(String file, int size) throws IOException {
		if (missing(file) || (size > 500_000 && Runtime.getRuntime().maxMemory() < ROOM_FOR_A_MILLION)) {
			return;
		}
		List<String> known = Files.readAllLines(this.folder.resolve(file))
			.stream()
			.filter((name) -> !name.isBlank())
			.distinct()
			.toList();
		List<String> names = new ArrayList<>(size);
		for (int i = 0; i < size; i++) {
			int round = i / known.size();
			String place = (round == 0) ? "" : PLACES.get((round - 1) % PLACES.size());
			names.add(place + known.get(i % known.size()));
		}
		long start = System.nanoTime();
		MatchIndex index = MatchIndex.ofNames(names);
		int pairs = index.allPairs(THRESHOLD).size();
		this.rows.add(List.of("%,d names among themselves".formatted(size), String.valueOf(size), "", "", "",
				seconds(start), "", "%,d pairs".formatted(pairs)));
	}

	private double row(String title, int records, List<LinkedPair> pairs, Set<String> expected, long start,
			int compared, String beside) {
		String took = seconds(start);
		long right = pairs.stream().filter((pair) -> expected.contains(pair.left() + "/" + pair.right())).count();
		double precision = (double) right / Math.max(1, pairs.size());
		double recall = (double) right / expected.size();
		double f1 = (right == 0) ? 0 : 2 * precision * recall / (precision + recall);
		this.rows.add(List.of(title, String.valueOf(records), number(precision), number(recall), number(f1), took,
				(compared == 0) ? "" : "%.1f".formatted((double) compared / records), beside));
		return f1;
	}

	private static Set<String> truth(Table truth, String leftKey, String rightKey, Table left, Table right) {
		Map<String, Integer> lefts = places(left);
		Map<String, Integer> rights = places(right);
		List<String> some = column(truth, leftKey);
		List<String> others = column(truth, rightKey);
		return IntStream.range(0, some.size())
			.mapToObj((i) -> lefts.get(some.get(i)) + "/" + rights.get(others.get(i)))
			.collect(Collectors.toSet());
	}

	private static Map<String, Integer> places(Table table) {
		List<String> ids = column(table, "id");
		return IntStream.range(0, ids.size()).boxed().collect(Collectors.toMap(ids::get, (i) -> i));
	}

	private static Table without(Table table, Set<String> hidden) {
		int[] kept = IntStream.range(0, table.columns().size())
			.filter((place) -> !hidden.contains(table.columns().get(place).strip()))
			.toArray();
		return new Table(Arrays.stream(kept).mapToObj(table.columns()::get).toList(),
				table.rows().stream().map((row) -> Arrays.stream(kept).mapToObj(row::get).toList()).toList());
	}

	private static List<String> column(Table table, String head) {
		int place = IntStream.range(0, table.columns().size())
			.filter((i) -> table.columns().get(i).strip().equals(head))
			.findFirst()
			.orElseThrow();
		return table.rows().stream().map((row) -> row.get(place).strip()).toList();
	}

	private boolean missing(String file) {
		return !Files.exists(this.folder.resolve(file));
	}

	private Table read(String file) throws IOException {
		return TableFile.read(this.folder.resolve(file), FileSettings.UNKNOWN);
	}

	private static String seconds(long start) {
		return String.format(Locale.ROOT, "%.1f", (System.nanoTime() - start) / 1e9);
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.4f", value);
	}

}
