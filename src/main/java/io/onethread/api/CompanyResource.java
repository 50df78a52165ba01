package io.onethread.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import io.onethread.insight.Company;
import io.onethread.insight.CompanyConcentration;
import io.onethread.insight.CompanyDivision;
import io.onethread.insight.CompanyName;
import io.onethread.insight.CompanyPeople;
import io.onethread.pipeline.Milestone;
import org.jspecify.annotations.Nullable;

/**
 * The company in figures.
 *
 * @param asOf the last day of the twelve months that revenue is of
 * @param careDays so many days count as lately
 * @param customers how many customers there are
 * @param overlaps how many overlaps there are
 * @param divisions the divisions; last, without a division, what belongs to none
 * @param pairs overlaps between two divisions, and within one
 * @param concentration how revenue is spread over customers
 * @param largest the customers that bring most
 * @param people how much hangs on single people
 */
record CompanyResource(@Nullable LocalDate asOf, int careDays, long customers, long overlaps, List<Division> divisions,
		List<Pair> pairs, CompanyConcentration concentration, List<Company.Large> largest, CompanyPeople people) {

	static CompanyResource of(Company company) {
		List<Pair> pairs = company.overlaps()
			.pairs()
			.entrySet()
			.stream()
			.map((entry) -> new Pair(entry.getKey().one(), entry.getKey().other(), entry.getValue()))
			.sorted(Comparator.comparingLong(Pair::overlaps)
				.reversed()
				.thenComparing(Pair::division)
				.thenComparing(Pair::with))
			.toList();
		return new CompanyResource(company.asOf(), company.careDays(), company.count(), company.overlaps().total(),
				company.divisions().stream().map(Division::of).toList(), pairs, company.customers(), company.largest(),
				company.people());
	}

	/**
	 * The figures of a division.
	 *
	 * @param division the division
	 * @param customers how many customers count with it
	 * @param trading how many of them have orders in twelve months
	 * @param revenue what these brought
	 * @param profit what these left, of customers where that is known; missing where of
	 * none
	 * @param declining customers with an alert that their orders decline
	 * @param silent customers with an alert that they are silent
	 * @param projects what its projects come to, by milestone
	 * @param overlaps in how many overlaps it takes part
	 * @param touched customers somebody was in touch with lately
	 */
	record Division(@Nullable CompanyName division, long customers, long trading, double revenue,
			@Nullable Double profit, long declining, long silent, List<Projects> projects, long overlaps,
			@Nullable Long touched) {

		static Division of(CompanyDivision row) {
			List<Projects> projects = Arrays.stream(Milestone.values())
				.map((milestone) -> Projects.of(milestone.key(), row.at(milestone)))
				.collect(Collectors.toCollection(ArrayList::new));
			if (row.unmapped().count() > 0) {
				projects.add(Projects.of(null, row.unmapped()));
			}
			return new Division(row.division(), row.customers(), row.trading(), row.revenue(), row.profit(),
					row.declining(), row.silent(), projects, row.overlaps(), row.touched());
		}

	}

	/**
	 * Projects at a milestone.
	 *
	 * @param milestone which; missing where nobody has said yet what their stage means
	 * @param count how many
	 * @param value what they would bring, or brought
	 */
	record Projects(@Nullable String milestone, long count, double value) {

		static Projects of(@Nullable String milestone, CompanyDivision.Projects projects) {
			return new Projects(milestone, projects.count(), projects.value());
		}

	}

	/**
	 * Overlaps between two divisions.
	 *
	 * @param division the id of one
	 * @param with the id of the other; the same where no other takes part
	 * @param overlaps how many
	 */
	record Pair(String division, String with, long overlaps) {

	}

}
