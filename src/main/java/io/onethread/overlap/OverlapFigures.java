package io.onethread.overlap;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.Values;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Service;

/** Counts overlaps and cases, for those who look at the company or a team as a whole. */
@Service
public class OverlapFigures {

	private final Cypher cypher;

	OverlapFigures(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * How many overlaps the viewer may know of there are between each two divisions, most
	 * first. An overlap of three divisions counts for each two of them; one within a
	 * division counts for that division and itself.
	 */
	public List<Between> divisions(Viewer viewer) {
		return this.cypher.read((tx) -> {
			OverlapQueries queries = new OverlapQueries(tx, viewer);
			Places places = queries.places();
			Map<List<String>, double[]> sums = new HashMap<>();
			for (Candidate candidate : queries.candidates(null)) {
				List<String> divisions = candidate.parts()
					.stream()
					.flatMap((part) -> part.divisions().stream())
					.filter(places.divisions()::containsKey)
					.distinct()
					.sorted()
					.toList();
				for (List<String> pair : pairs(divisions)) {
					double[] sum = sums.computeIfAbsent(pair, (key) -> new double[2]);
					sum[0]++;
					sum[1] += candidate.openValue();
				}
			}
			List<Between> between = new ArrayList<>();
			sums.forEach((pair, sum) -> between.add(
					new Between(place(places, pair.getFirst()), place(places, pair.getLast()), (long) sum[0], sum[1])));
			between.sort(Comparator.comparingLong(Between::overlaps)
				.reversed()
				.thenComparing((one) -> one.one().id())
				.thenComparing((one) -> one.other().id()));
			return between;
		});
	}

	/**
	 * In how many open cases each rep is a party, by the reps' ids, of those the viewer
	 * is or is above; reps in none are left out.
	 */
	public Map<String, Long> openCases(Viewer viewer) {
		Map<String, Long> counts = new HashMap<>();
		this.cypher.find("overlap/find_open_case_counts", viewer.with(), (row) -> row)
			.forEach((row) -> counts.put(row.get("rep").asString(), row.get("cases").asLong()));
		return counts;
	}

	/** The cases settled from one time until before another, the latest first. */
	public List<Settled> settled(Viewer viewer, ZonedDateTime from, ZonedDateTime until) {
		return this.cypher.find("overlap/find_settled_cases", viewer.with("since", from, "before", until), (row) -> {
			Values matter = new Values(row.get("matter"));
			return new Settled(matter.textOrEmpty("id"), Ruling.valueOf(matter.textOrEmpty("ruling")),
					Objects.requireNonNull(matter.dateTime("openedAt")),
					Objects.requireNonNull(matter.dateTime("settledAt")), row.get("customers").asList(Value::asString),
					matter.text("lead"));
		});
	}

	private static List<List<String>> pairs(List<String> divisions) {
		if (divisions.size() == 1) {
			return List.of(List.of(divisions.getFirst(), divisions.getFirst()));
		}
		List<List<String>> pairs = new ArrayList<>();
		for (int i = 0; i < divisions.size(); i++) {
			for (int j = i + 1; j < divisions.size(); j++) {
				pairs.add(List.of(divisions.get(i), divisions.get(j)));
			}
		}
		return pairs;
	}

	private static Place place(Places places, String id) {
		return Objects.requireNonNull(places.divisions().get(id));
	}

	/**
	 * What overlaps between two divisions, or within one.
	 *
	 * @param overlaps how many
	 * @param openValue what the viewer may see of the value of open projects there
	 */
	public record Between(Place one, Place other, long overlaps, double openValue) {

	}

	/**
	 * A settled case, for reckoning what settling brought.
	 *
	 * @param customers the ids of its customers that the viewer sees in full
	 * @param lead the id of the rep who leads or owns, where one does
	 */
	public record Settled(String id, Ruling ruling, ZonedDateTime openedAt, ZonedDateTime settledAt,
			List<String> customers, @Nullable String lead) {

	}

}
