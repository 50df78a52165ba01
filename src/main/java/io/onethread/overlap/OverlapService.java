package io.onethread.overlap;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.overlap.OverlapCensus.Pair;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Customers worked by more than one rep or division, and records that look like one
 * customer. A rep is told of overlaps of their own customers, a manager of their team's,
 * an executive of all. Of a counterpart that the viewer may not see, nothing is told but
 * that there is one and which division to ask.
 */
@Service
public class OverlapService {

	/** No page is greater, whatever is asked for. */
	public static final int MAX_SIZE = 200;

	private final Cypher cypher;

	OverlapService(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * A page of overlaps.
	 * @param sort {@code stake}, {@code orders}, {@code activity}, {@code score},
	 * {@code name} or {@code kind}, with a minus ahead for greatest first; null or blank
	 * for avoided ones first, then most at stake
	 * @param page from 0
	 * @param size at most {@link #MAX_SIZE}; greater ones are cut to it
	 * @throws IllegalArgumentException if there is no such sort key, or page or size are
	 * negative
	 */
	public OverlapPage find(Viewer viewer, OverlapFilter filter, @Nullable String sort, int page, int size) {
		if (page < 0 || size < 0) {
			throw new IllegalArgumentException("Page and size are 0 or more");
		}
		int limit = Math.min(size, MAX_SIZE);
		return slice(viewer, filter, sort, (long) page * limit, limit);
	}

	/**
	 * Some overlaps from a place in the list on.
	 * @see #find
	 */
	public OverlapPage slice(Viewer viewer, OverlapFilter filter, @Nullable String sort, long offset, int limit) {
		Comparator<Candidate> order = OverlapSort.order(sort);
		return this.cypher.read((tx) -> {
			OverlapQueries queries = new OverlapQueries(tx, viewer);
			List<Candidate> all = wanted(queries, filter, order);
			List<Candidate> some = all.stream().skip(offset).limit(Math.min(limit, MAX_SIZE)).toList();
			return new OverlapPage(details(queries, some).stream().map(OverlapDetails::overlap).toList(), all.size(),
					(int) all.stream().filter(Candidate::avoided).count(), atStake(all));
		});
	}

	/**
	 * Goes through all overlaps in batches, so that none has to be held in memory whole.
	 * @param sort as for {@link #find}
	 */
	public void walk(Viewer viewer, OverlapFilter filter, @Nullable String sort, Batches batches) {
		Comparator<Candidate> order = OverlapSort.order(sort);
		List<Candidate> all = this.cypher.read((tx) -> wanted(new OverlapQueries(tx, viewer), filter, order));
		for (int from = 0; from < all.size(); from += MAX_SIZE) {
			List<Candidate> some = all.subList(from, Math.min(all.size(), from + MAX_SIZE));
			List<OverlapDetails> details = this.cypher.read((tx) -> details(new OverlapQueries(tx, viewer), some));
			batches.next(details.stream().map(OverlapDetails::overlap).toList(),
					(double) (from + some.size()) / all.size());
		}
	}

	/**
	 * One overlap with who does what there, or nothing if there is none of this id that
	 * the viewer may know of.
	 * @param filter the list in which its place is wanted
	 * @param sort the order of that list
	 */
	public Optional<OverlapDetails> details(Viewer viewer, OverlapFilter filter, @Nullable String sort, String id) {
		Comparator<Candidate> order = OverlapSort.order(sort);
		return this.cypher.read((tx) -> {
			OverlapQueries queries = new OverlapQueries(tx, viewer);
			List<Candidate> all = queries.candidates(null);
			List<String> list = all.stream()
				.filter((candidate) -> candidate.fits(filter))
				.sorted(order)
				.map(Candidate::id)
				.toList();
			return details(queries, all.stream().filter((candidate) -> candidate.id().equals(id)).toList()).stream()
				.findFirst()
				.map((found) -> new OverlapDetails(found.overlap(), found.workers(), list.indexOf(id)));
		});
	}

	/** In what a customer overlaps, where the viewer answers for it or works it. */
	public List<Overlap> of(Viewer viewer, String customer) {
		return this.cypher.read((tx) -> {
			OverlapQueries queries = new OverlapQueries(tx, viewer);
			return details(queries, queries.of(customer)).stream().map(OverlapDetails::overlap).toList();
		});
	}

	/** Counts the overlaps that the viewer may know of. */
	public OverlapCensus census(Viewer viewer) {
		List<Candidate> all = this.cypher.read((tx) -> new OverlapQueries(tx, viewer).candidates(null));
		Map<String, Long> divisions = new HashMap<>();
		Map<Pair, Long> pairs = new HashMap<>();
		for (Candidate candidate : all) {
			List<String> parties = List.copyOf(candidate.divisions());
			for (int i = 0; i < parties.size(); i++) {
				divisions.merge(parties.get(i), 1L, Long::sum);
				for (int j = (parties.size() == 1) ? i : i + 1; j < parties.size(); j++) {
					pairs.merge(new Pair(parties.get(i), parties.get(j)), 1L, Long::sum);
				}
			}
		}
		return new OverlapCensus(all.size(), atStake(all), divisions, pairs);
	}

	/** The divisions and branches to filter by, which everybody who sells may know. */
	public Places places(Viewer viewer) {
		return this.cypher.read((tx) -> new OverlapQueries(tx, viewer).places());
	}

	private static List<Candidate> wanted(OverlapQueries queries, OverlapFilter filter, Comparator<Candidate> order) {
		return queries.candidates(filter.kind())
			.stream()
			.filter((candidate) -> candidate.fits(filter))
			.sorted(order)
			.toList();
	}

	static List<OverlapDetails> details(OverlapQueries queries, List<Candidate> candidates) {
		if (candidates.isEmpty()) {
			return List.of();
		}
		Map<String, List<Worker>> workers = queries.workers(candidates.stream()
			.flatMap((candidate) -> candidate.parts().stream())
			.map(Part::key)
			.distinct()
			.toList());
		Map<List<String>, List<Reason>> evidence = queries.evidence(candidates.stream()
			.filter((candidate) -> candidate.kind() == OverlapKind.LOOK_ALIKE)
			.map(OverlapService::keys)
			.toList());
		Places places = queries.places();
		return candidates.stream()
			.map((candidate) -> details(candidate,
					candidate.parts().stream().map((part) -> workers.getOrDefault(part.key(), List.of())).toList(),
					evidence.getOrDefault(keys(candidate), List.of()), places))
			.toList();
	}

	private static OverlapDetails details(Candidate candidate, List<List<Worker>> workers, List<Reason> evidence,
			Places places) {
		Map<String, Overlap.Rep> reps = new LinkedHashMap<>();
		workers.stream()
			.flatMap(Collection::stream)
			.forEach((worker) -> reps.putIfAbsent(worker.id(), new Overlap.Rep(worker.id(), worker.name())));
		List<Overlap.Customer> customers = candidate.parts()
			.stream()
			.map((part) -> new Overlap.Customer((part.sight() == Sight.EXISTS) ? null : part.key(), part.name(),
					part.nameEn(), part.sight(), places.divisions(part.divisions())))
			.toList();
		ZonedDateTime last = candidate.lastActivity();
		Long quiet = (last != null) ? Math.max(0, ChronoUnit.DAYS.between(last, ZonedDateTime.now())) : null;
		List<Place> divisions = places
			.divisions(candidate.parts().stream().flatMap((part) -> part.divisions().stream()).toList());
		return new OverlapDetails(new Overlap(candidate.id(), candidate.kind(), candidate.pattern(), customers,
				List.copyOf(reps.values()), divisions, candidate.openValue(), candidate.value12(), last, quiet,
				candidate.avoided(), candidate.score(), Reasons.of(candidate, workers, evidence)), workers, -1);
	}

	private static List<String> keys(Candidate candidate) {
		return candidate.parts().stream().map(Part::key).toList();
	}

	private static double atStake(List<Candidate> candidates) {
		return candidates.stream()
			.flatMap((candidate) -> candidate.parts().stream())
			.distinct()
			.mapToDouble(Part::openValue)
			.sum();
	}

	/** Is given overlaps batch by batch. */
	@FunctionalInterface
	public interface Batches {

		/**
		 * The next ones.
		 * @param fraction how many of all have been given with these, from 0 to 1
		 */
		void next(List<Overlap> items, double fraction);

	}

}
