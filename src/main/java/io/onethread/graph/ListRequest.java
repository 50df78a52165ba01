package io.onethread.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted. What a list may be sorted by is for each service to
 * say; the queries know the sort keys by name, so that no text of a user becomes part of
 * one.
 *
 * @param text part of a name, or empty
 * @param sort by what
 * @param descending the largest, latest or last first
 * @param offset how many to leave out
 * @param limit how many at most
 */
public record ListRequest(String text, String sort, boolean descending, int offset, int limit) {

	/** The first ones in an order. */
	public static ListRequest first(int limit, String sort, boolean descending) {
		return new ListRequest("", sort, descending, 0, limit);
	}

	/**
	 * Adds what the query takes: {@code $text}, {@code $sort}, {@code $descending},
	 * {@code $from}, {@code $to}.
	 * @param sorts what the list may be sorted by
	 * @param parameters what else the query takes
	 * @throws IllegalArgumentException if the list cannot be sorted so
	 */
	public Map<String, @Nullable Object> with(List<String> sorts, Map<String, @Nullable Object> parameters) {
		if (!sorts.contains(this.sort)) {
			throw new IllegalArgumentException("Sort by one of " + sorts);
		}
		Map<String, @Nullable Object> all = new HashMap<>(parameters);
		all.put("text", key());
		all.put("sort", this.sort);
		all.put("descending", this.descending);
		all.put("from", (long) this.offset);
		all.put("to", (long) this.offset + this.limit);
		return all;
	}

	/** The text in the form of the search keys. */
	private String key() {
		return this.text.isBlank() ? ""
				: String.valueOf(SearchText.keysOf(Map.of("name", this.text)).getOrDefault("searchName", this.text));
	}

}
