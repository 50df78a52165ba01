package io.onethread.api;

import java.math.BigInteger;
import java.util.List;

import io.onethread.graph.ListRequest;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list.
 *
 * @param page its number, from 0
 * @param size how many on a page, 1 to {@link #LARGEST}; more is taken as that
 * @param sort by what, with a minus before it for the other way round
 * @param q part of a name
 */
record Paging(@Parameter(description = "Number of the page, from 0") int page,
		@Parameter(description = "Items on a page, at most 200") int size,
		@Parameter(description = "Sort key; a minus before it turns the order round") @Nullable String sort,
		@Parameter(description = "Part of a name") @Nullable String q) {

	static final int LARGEST = 200;

	static final int USUAL = 50;

	private static final int LONGEST_TEXT = 200;

	static Paging of(@Nullable String page, @Nullable String size, @Nullable String sort, @Nullable String q) {
		BigInteger number = number("page", page, 0);
		BigInteger count = number("size", size, USUAL);
		if (count.signum() == 0) {
			throw ApiProblem.badRequest("api.problem.page-size", LARGEST);
		}
		int capped = count.min(BigInteger.valueOf(LARGEST)).intValue();
		if (number.add(BigInteger.ONE).multiply(BigInteger.valueOf(capped)).bitLength() > 31) {
			throw ApiProblem.badRequest("api.problem.page-number");
		}
		if (q != null && q.length() > LONGEST_TEXT) {
			throw ApiProblem.badRequest("api.problem.text-long", LONGEST_TEXT);
		}
		return new Paging(number.intValueExact(), capped, sort, q);
	}

	/**
	 * The page as a service takes it.
	 * @param sorts what the list may be sorted by, the usual one first
	 * @param descending whether the usual order is descending
	 */
	ListRequest request(List<String> sorts, boolean descending) {
		if (this.sort == null || this.sort.isEmpty()) {
			return request(sorts.getFirst(), descending);
		}
		boolean turned = this.sort.startsWith("-");
		String key = turned ? this.sort.substring(1) : this.sort;
		if (!sorts.contains(key)) {
			throw ApiProblem.badRequest("api.problem.sort", String.join(", ", sorts));
		}
		return request(key, turned);
	}

	/**
	 * A number of things that are wanted at most: 1 to {@link #LARGEST}; more is taken as
	 * that.
	 */
	static int limit(String name, @Nullable String text, int usual) {
		BigInteger count = number(name, text, usual);
		if (count.signum() == 0) {
			throw ApiProblem.badRequest("api.problem.limit", name, LARGEST);
		}
		return count.min(BigInteger.valueOf(LARGEST)).intValue();
	}

	private ListRequest request(String key, boolean descending) {
		return new ListRequest((this.q == null) ? "" : this.q, key, descending, this.page * this.size, this.size);
	}

	private static BigInteger number(String name, @Nullable String text, int usual) {
		if (text == null || text.isEmpty()) {
			return BigInteger.valueOf(usual);
		}
		if (!text.matches("[0-9]{1,30}")) {
			throw ApiProblem.badRequest("api.problem.number", name);
		}
		return new BigInteger(text);
	}

}
