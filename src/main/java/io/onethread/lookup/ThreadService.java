package io.onethread.lookup;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
		int reach = Math.clamp(depth, 1, DEPTH);
		int most = Math.clamp(limit, 1, MOST);
		return this.cypher.read((tx) -> {
			ThreadQueries queries = new ThreadQueries(tx, viewer, id);
			return queries.root().map((root) -> {
				List<TieGroup> groups = new ArrayList<>();
				ties(queries, reach).forEach((type, ties) -> groups
					.add(new TieGroup(type, ties.size(), List.copyOf(ties.subList(0, Math.min(most, ties.size()))))));
				groups.add(newest(ORDER, queries.orders(reach, 0, most)));
				groups.add(newest(ACTIVITY, queries.activities(reach, 0, most)));
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
		int most = Math.clamp(size, 1, MOST);
		long skip = (long) Math.max(page, 0) * most;
		return this.cypher.read((tx) -> {
			ThreadQueries queries = new ThreadQueries(tx, viewer, id);
			return queries.root().map((root) -> switch (type) {
				case ORDER -> newest(ORDER, queries.orders(DEPTH, skip, most));
				case ACTIVITY -> newest(ACTIVITY, queries.activities(DEPTH, skip, most));
				default -> {
					List<Tie> ties = ties(queries, DEPTH).getOrDefault(type, List.of());
					yield new TieGroup(type, ties.size(), ties.stream().skip(skip).limit(most).toList());
				}
			});
		});
	}

	/**
	 * All ties but orders and activities, of which there may be too many to look at each.
	 */
	private static Map<String, List<Tie>> ties(ThreadQueries queries, int depth) {
		Map<String, List<Tie>> ties = new HashMap<>(Ties.of(queries.ties(depth), depth, today()));
		ties.keySet().removeAll(List.of(ORDER, ACTIVITY));
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
