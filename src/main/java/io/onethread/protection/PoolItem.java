package io.onethread.protection;

import java.time.LocalDate;
import java.util.List;

import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * A customer that waits in a division's pool, as far as a viewer may see it.
 *
 * @param id names this return
 * @param customer the customer
 * @param city where it is
 * @param industry what it does
 * @param division the id of the division whose pool it is in, or empty
 * @param grade its grade when it returned
 * @param since the day it returned
 * @param rule the id of the rule it returned by
 * @param why what had protected it longest
 * @param last the day of that
 * @param former who owned it before; empty for who is not above them
 * @param waitUntil the first day the viewer may claim it again, where it was theirs
 * @param mayKeep whether the viewer may take the return back
 */
public record PoolItem(String id, Named customer, @Nullable String city, @Nullable String industry, String division,
		Grade grade, LocalDate since, String rule, Reason why, @Nullable LocalDate last, List<RecordRef> former,
		@Nullable LocalDate waitUntil, boolean mayKeep) {

	public PoolItem {
		former = List.copyOf(former);
	}

}
