package io.onethread.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Measures matching on public data that is not part of the project. Without it, these
 * tests are skipped.
 */
class RealNamesTests {

	private static final Path DATA = Path.of(System.getProperty("onethread.data", "../shared/data"));

	@ParameterizedTest
	@CsvSource({ "Legislature,0.75", "Magazine,0.75", "MemberOfParliament,0.75", "ShoppingMall,0.7",
			"SportFacility,0.4" })
	void matchesNamesAlone(String task, double atLeast) throws IOException {
		List<NamedCsvRecord> left = csv("autofj-names/" + task + "/left.csv");
		List<NamedCsvRecord> right = csv("autofj-names/" + task + "/right.csv");
		Set<String> truth = new HashSet<>();
		csv("autofj-names/" + task + "/gt.csv")
			.forEach((row) -> truth.add(row.getField("id_l") + "/" + row.getField("id_r")));
		MatchIndex index = new MatchIndex();
		index.addAll(
				left.stream().map((row) -> CustomerProfile.named(row.getField("id"), row.getField("title"))).toList());
		int found = 0;
		int blocked = 0;
		int right1 = 0;
		for (NamedCsvRecord row : right) {
			CustomerProfile sought = CustomerProfile.named("r" + row.getField("id"), row.getField("title"));
			List<MatchIndex.Match> matches = index.matches(sought, Matcher.POSSIBLE);
			String id = row.getField("id");
			if (index.candidates(sought, 120).stream().anyMatch((one) -> truth.contains(one.id() + "/" + id))) {
				blocked++;
			}
			if (!matches.isEmpty()) {
				found++;
				right1 += truth.contains(matches.getFirst().profile().id() + "/" + id) ? 1 : 0;
			}
		}
		double precision = (double) right1 / found;
		double recall = (double) right1 / truth.size();
		double f1 = 2 * precision * recall / (precision + recall);
		System.out.printf("%s: precision %.3f, recall %.3f, F1 %.3f; blocking %.3f of %d%n", task, precision, recall,
				f1, (double) blocked / truth.size(), truth.size());
		assertThat(f1).isGreaterThan(atLeast);
	}

	@Test
	void matchesRestaurantsByNameCityAndPhone() throws IOException {
		MatchIndex index = new MatchIndex();
		index.addAll(csv("fodors-zagats/fodors.csv").stream().map((row) -> restaurant("f", row)).toList());
		index.addAll(csv("fodors-zagats/zagats.csv").stream().map((row) -> restaurant("z", row)).toList());
		Set<String> truth = new HashSet<>();
		csv("fodors-zagats/matches_fodors_zagats.csv")
			.forEach((row) -> truth.add("f" + row.getField("fodors_id") + "/z" + row.getField("zagats_id")));
		List<MatchIndex.Pair> pairs = index.allPairs(Matcher.POSSIBLE)
			.stream()
			.filter((pair) -> pair.left().id().charAt(0) != pair.right().id().charAt(0))
			.toList();
		long right = pairs.stream()
			.filter((pair) -> truth.contains(pair.left().id() + "/" + pair.right().id()))
			.count();
		double precision = (double) right / pairs.size();
		double recall = (double) right / truth.size();
		System.out.printf("restaurants: precision %.3f, recall %.3f of %d%n", precision, recall, truth.size());
		assertThat(precision).isGreaterThan(0.85);
		assertThat(recall).isGreaterThan(0.85);
	}

	@Test
	void findsTheFullFormOfAnAbbreviation() throws IOException {
		Map<String, String> fullForms = new HashMap<>();
		for (String line : lines("cn-abbreviation/dev_set.txt")) {
			String[] parts = line.split(":");
			if (parts.length == 2 && !"n".equals(parts[0].strip())) {
				fullForms.put(parts[1].replaceAll("/\\w+|\\s", ""), parts[0].strip());
			}
		}
		MatchIndex index = new MatchIndex();
		index.addAll(fullForms.keySet().stream().map((full) -> CustomerProfile.named(full, full)).toList());
		int first = 0;
		int candidate = 0;
		for (Map.Entry<String, String> each : fullForms.entrySet()) {
			CustomerProfile brief = CustomerProfile.named("", each.getValue());
			List<MatchIndex.Match> matches = index.matches(brief, 0);
			first += (!matches.isEmpty() && matches.getFirst().profile().id().equals(each.getKey())) ? 1 : 0;
			candidate += matches.stream().anyMatch((match) -> match.profile().id().equals(each.getKey())) ? 1 : 0;
		}
		System.out.printf("abbreviations: top-1 %.3f, among the candidates %.3f of %d%n",
				(double) first / fullForms.size(), (double) candidate / fullForms.size(), fullForms.size());
		assertThat((double) first / fullForms.size()).isGreaterThan(0.8);
	}

	@Test
	void pairsAHundredThousandNamesInAFewSeconds() throws IOException {
		List<String> names = lines("cn-company-short/Company-Shorter-Form.txt").stream()
			.skip(2)
			.filter((line) -> !line.isBlank())
			.toList();
		List<CustomerProfile> profiles = new ArrayList<>();
		for (int i = 0; i < 100_000; i++) {
			profiles.add(CustomerProfile.named("c" + i, names.get((int) ((long) i * names.size() / 100_000))));
		}
		for (int size : new int[] { 5_000, 25_000, 100_000 }) {
			MatchIndex index = new MatchIndex();
			Duration start = CpuTime.used();
			index.addAll(profiles.subList(0, size));
			Duration added = CpuTime.used().minus(start);
			List<MatchIndex.Pair> pairs = index.allPairs(Matcher.POSSIBLE);
			Duration all = CpuTime.used().minus(start);
			System.out.printf("%d names: added in %d ms, %d pairs, %d ms of processor time in all%n", size,
					added.toMillis(), pairs.size(), all.toMillis());
			assertThat(all).isLessThan(Duration.ofSeconds(40));
		}
	}

	private static CustomerProfile restaurant(String side, NamedCsvRecord row) {
		Map<String, String> properties = new HashMap<>();
		for (String field : List.of("name", "city")) {
			properties.put(field, row.getField(field).replaceAll("^'|'$|\\\\", ""));
		}
		properties.put("address", row.getField("addr").replaceAll("^'|'$", ""));
		properties.put("phone", "+1 " + row.getField("phone"));
		return CustomerProfile.of(side + row.getField("id"), properties);
	}

	private static List<String> lines(String file) throws IOException {
		return Files.readAllLines(present(file));
	}

	private static List<NamedCsvRecord> csv(String file) {
		try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(present(file));
				Stream<NamedCsvRecord> rows = reader.stream()) {
			return rows.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path present(String file) {
		Path path = DATA.resolve(file);
		assumeTrue(Files.exists(path), () -> "The public data is not here: no " + path.toAbsolutePath()
				+ ". Name its folder by -Donethread.data=FOLDER.");
		return path;
	}

}
