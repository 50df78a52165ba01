package io.onethread.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.graph.RecordsWritten;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Shows executives what changed after things were settled, against what that costs. */
@Service
public class ReturnService {

	/** What costs are called where writes are told. */
	public static final String EXPENSE = "Expense";

	/** How many days either way may be compared. */
	public static final List<Integer> SPANS = List.of(180, 90, 365);

	private final ReturnQueries queries;

	private final ApplicationEventPublisher events;

	ReturnService(ReturnQueries queries, ApplicationEventPublisher events) {
		this.queries = queries;
		this.events = events;
	}

	/**
	 * What changed, and what it cost.
	 * @param days how many days before and after are compared at most
	 * @throws AccessDeniedException if the viewer is no executive
	 */
	public ReturnFigures figures(Viewer viewer, int days) {
		require(viewer);
		@Nullable LocalDate asOf = this.queries.lastDay(viewer);
		List<ReturnEvent> found = this.queries.events(viewer, days, asOf);
		NavigableMap<LocalDate, Double> byDay = found.stream()
			.filter((event) -> event.days() > 0)
			.map((event) -> event.day().minusDays(event.days()))
			.min(LocalDate::compareTo)
			.map((from) -> this.queries.byDay(viewer, from, (asOf != null) ? asOf : from))
			.orElseGet(TreeMap::new);
		List<ReturnExpense> expenses = this.queries.expenses();
		LocalDate today = LocalDate.now();
		return new ReturnFigures(days, asOf, new ReturnBuilder(byDay).sums(found), found, expenses,
				expenses.stream().mapToDouble((expense) -> expense.upTo(today)).sum());
	}

	/**
	 * Enters a cost, or changes it.
	 * @throws AccessDeniedException if the viewer is no executive
	 * @throws IllegalArgumentException if it cannot be entered so
	 */
	public void save(Viewer viewer, ReturnExpense expense) {
		require(viewer);
		if (!expense.valid()) {
			throw new IllegalArgumentException("This is no cost that can be entered");
		}
		this.queries.save(expense);
		tell(expense.id());
	}

	/**
	 * Takes a cost away.
	 * @throws AccessDeniedException if the viewer is no executive
	 */
	public void delete(Viewer viewer, String id) {
		require(viewer);
		this.queries.delete(id);
		tell(id);
	}

	private void tell(String id) {
		this.events.publishEvent(new RecordsWritten(Set.of(EXPENSE), Optional.of(Set.of(id))));
	}

	private static void require(Viewer viewer) {
		if (!viewer.is(Role.EXECUTIVE)) {
			throw new AccessDeniedException("Only executives see what the program costs and brings");
		}
	}

}
