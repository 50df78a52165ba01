package io.onethread.lookup;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.lookup.ThreadQueries.Page;

import org.springframework.stereotype.Service;

/**
 * Pulls the thread of a record: all that hangs together with it, at most two steps away,
 * as far as the viewer may know. A record that is not there and one that the viewer may
 * not know of give the same: nothing.
 */
@Service
public class ThreadService {

	/** The most records of one type that are given at once. */
	public static final int MOST = 200;

	/** How far a thread reaches. */
	public static final int DEPTH = 2;

	private static final String ORDER = "Order";

	private static final String ACTIVITY = "Activity";

	private final Cypher cypher;

	ThreadService(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * The thread of a record.
	 * @param viewer who asks
	 * @param id the record
	 * @param depth 1 for what is linked to it, 2 also for what hangs on that
	 * @param limit the most records of each type, at most {@value #MOST}
	 */
	public Optional<RecordThread> thread(Viewer viewer, String id, int depth, int limit) {
		return thread(viewer, id, ThreadFilter.ALL, depth, limit);
	}

	/**
	 * A part of the thread of a record.
	 * @param filter which part
	 * @see #thread(Viewer, String, int, int)
	 */
	public Optional<RecordThread> thread(Viewer viewer, String id, ThreadFilter filter, int depth, int limit) {
		int reach = Math.clamp(depth, 1, DEPTH);
		int most = Math.clamp(limit, 1, MOST);
		return this.cypher.read((tx) -> {
			ThreadQueries queries = new ThreadQueries(tx, viewer, id);
			return queries.root().map((root) -> {
				List<TieGroup> groups = new ArrayList<>();
				ties(queries, filter, reach).forEach((type, ties) -> groups
					.add(new TieGroup(type, ties.size(), List.copyOf(ties.subList(0, Math.min(most, ties.size()))))));
				if (filter.wants(ORDER)) {
					groups.add(newest(ORDER, queries.orders(reach, filter, 0, most)));
				}
				if (filter.wants(ACTIVITY)) {
					groups.add(newest(ACTIVITY, queries.activities(reach, filter, 0, most)));
				}
				groups.removeIf((group) -> group.total() == 0);
				groups.sort(Comparator.comparingInt((group) -> RecordTypes.ALL.indexOf(group.type())));
				return new RecordThread(root, groups);
			});
		});
	}

	/**
	 * One page of the records of one type.
	 * @param viewer who asks
	 * @param id the record in the middle
	 * @param type the label of the others
	 * @param page from 0
	 * @param size the most records, at most {@value #MOST}
	 */
	public Optional<TieGroup> group(Viewer viewer, String id, String type, int page, int size) {
		return group(viewer, id, ThreadFilter.ALL, type, page, size);
	}

	/**
	 * One page of the records of one type in a part of a thread.
	 * @see #group(Viewer, String, String, int, int)
	 */
	public Optional<TieGroup> group(Viewer viewer, String id, ThreadFilter filter, String type, int page, int size) {
		int most = Math.clamp(size, 1, MOST);
		long skip = (long) Math.max(page, 0) * most;
		return this.cypher.read((tx) -> {
			ThreadQueries queries = new ThreadQueries(tx, viewer, id);
			return queries.root().map((root) -> switch (type) {
				case ORDER -> newest(ORDER, queries.orders(DEPTH, filter, skip, most));
				case ACTIVITY -> newest(ACTIVITY, queries.activities(DEPTH, filter, skip, most));
				default -> {
					List<Tie> ties = ties(queries, filter, DEPTH).getOrDefault(type, List.of());
					yield new TieGroup(type, ties.size(), ties.stream().skip(skip).limit(most).toList());
				}
			});
		});
	}

	/** All that hangs on a record but orders and activities, by type. */
	Map<String, List<Tie>> ties(Viewer viewer, String id) {
		return this.cypher.read((tx) -> {
			ThreadQueries queries = new ThreadQueries(tx, viewer, id);
			return queries.root().map((root) -> ties(queries, ThreadFilter.ALL, DEPTH)).orElse(Map.of());
		});
	}

	/**
	 * All ties but orders and activities, of which there may be too many to look at each.
	 */
	private static Map<String, List<Tie>> ties(ThreadQueries queries, ThreadFilter filter, int depth) {
		Map<String, List<Tie>> ties = new HashMap<>(Ties.of(queries.ties(depth), depth, today()));
		ties.keySet().removeAll(List.of(ORDER, ACTIVITY));
		ties.keySet().removeIf((type) -> !filter.wants(type));
		LocalDate today = today();
		String owner = filter.owner();
		Set<String> owned = (owner == null) ? Set.of() : queries
			.owned(ties.values().stream().flatMap(List::stream).map((tie) -> tie.record().id()).toList(), owner);
		ties.replaceAll((type, all) -> all.stream()
			.filter((tie) -> filter.time().holds(tie.grounds().last(), today))
			.filter((tie) -> owner == null || owned.contains(tie.record().id()))
			.toList());
		ties.values().removeIf(List::isEmpty);
		return ties;
	}

	private static TieGroup newest(String type, Page page) {
		LocalDate today = today();
		return new TieGroup(type, page.total(),
				page.strands().stream().map((strand) -> Ties.tie(List.of(strand), today)).toList());
	}

	private static LocalDate today() {
		return LocalDate.now(ZoneId.systemDefault());
	}

}
