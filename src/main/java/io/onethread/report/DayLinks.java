package io.onethread.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;

import io.onethread.access.Viewer;

import org.springframework.stereotype.Service;

/**
 * What a day left in the graph: activities, orders, projects, new customers and contacts,
 * tasks done. Daily reports are drafted from it and a team's figures are counted from it.
 * <p>
 * A day is one of the company's, in the time zone of the program. Prospecting is what was
 * done at a customer who had not bought anything before that day.
 */
@Service
public class DayLinks {

	/** The time zone that the company's days are in. */
	public static final ZoneId ZONE = ZoneId.systemDefault();

	private final DayQueries queries;

	DayLinks(DayQueries queries) {
		this.queries = queries;
	}

	/**
	 * What reps did on a day, as far as the viewer may see it.
	 * @param reps their ids; those that the viewer is not above are left out
	 */
	public List<DayEntry> of(Viewer viewer, Collection<String> reps, LocalDate day) {
		List<String> theirs = reps.stream().filter((rep) -> viewer.all() || viewer.reps().contains(rep)).toList();
		return theirs.isEmpty() ? List.of() : this.queries.done(viewer, theirs, day, ZONE);
	}

}
