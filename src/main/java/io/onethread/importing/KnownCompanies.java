package io.onethread.importing;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.onethread.access.Viewer;
import io.onethread.graph.RecordRow;
import org.jspecify.annotations.Nullable;

/**
 * Finds which of the companies in files the company knows already under other records.
 * Published as a bean by whoever can.
 */
public interface KnownCompanies {

	/**
	 * What each company most likely is, by its id; those that are like nothing are left
	 * out. For the program itself: what a viewer may know of it, {@link #seen} says.
	 */
	Map<String, List<Alike>> find(Collection<RecordRow> companies);

	/** What a viewer may know of customers, by their ids; of each at least that it is. */
	Map<String, Seen> seen(Viewer viewer, Collection<String> customers);

	/**
	 * A customer that a company most likely is.
	 *
	 * @param customer its id
	 * @param reasons the keys of the texts that say why, strongest first
	 * @param coarse the same for who may not see the customer: only which of the given is
	 * like its own
	 */
	record Alike(String customer, List<String> reasons, List<String> coarse) {

	}

	/**
	 * What a viewer may know of a customer.
	 *
	 * @param id its id; null where they may only know that there is one
	 * @param name its name; null likewise
	 * @param division the name of the division to ask, if some division works it
	 * @param divisionEn its English name, if it has one
	 */
	record Seen(@Nullable String id, @Nullable String name, @Nullable String division, @Nullable String divisionEn) {

	}

}
