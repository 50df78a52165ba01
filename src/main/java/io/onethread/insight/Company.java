package io.onethread.insight;

import java.time.LocalDate;
import java.util.List;

import io.onethread.overlap.OverlapCensus;
import io.onethread.pipeline.Milestone;
import org.jspecify.annotations.Nullable;

/**
 * The company in figures.
 *
 * @param asOf the last day of the twelve months that revenue is of: that of the newest
 * order; null where there are no orders
 * @param careDays so many days count as lately
 * @param divisions the divisions, those that bring most first; last, where anything
 * belongs to none, that
 * @param overlaps the overlaps between them
 * @param customers how revenue is spread over customers
 * @param largest the customers that bring most
 * @param people how much hangs on single people
 */
public record Company(@Nullable LocalDate asOf, int careDays, List<CompanyDivision> divisions, OverlapCensus overlaps,
		CompanyConcentration customers, List<Large> largest, CompanyPeople people) {

	/** How many customers there are. */
	public long count() {
		return this.divisions.stream().mapToLong(CompanyDivision::customers).sum();
	}

	/** What all projects at a milestone come to. */
	public CompanyDivision.Projects at(Milestone milestone) {
		return this.divisions.stream()
			.map((row) -> row.at(milestone))
			.reduce(CompanyDivision.Projects.NONE, CompanyDivision.Projects::plus);
	}

	/**
	 * A customer that brings much.
	 *
	 * @param customer the customer
	 * @param division the id of the division it counts with; empty for none
	 * @param revenue what it brought in twelve months
	 * @param share that share of the whole
	 */
	public record Large(CompanyName customer, String division, double revenue, double share) {

	}

}
