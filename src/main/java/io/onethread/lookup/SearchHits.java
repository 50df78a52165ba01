package io.onethread.lookup;

import java.util.List;

/**
 * What a search found, as far as the viewer may know of it.
 *
 * @param groups the hits by type, the type of the best hit first
 * @param hits the same hits, the best first
 * @param total how many records answer, shown or not
 */
public record SearchHits(List<Group> groups, List<SearchHit> hits, long total) {

	/** Nothing found. */
	public static final SearchHits NONE = new SearchHits(List.of(), List.of(), 0);

	/**
	 * The hits of one type.
	 *
	 * @param type the label
	 * @param total how many records of this type answer, shown or not
	 * @param hits the best of them
	 */
	public record Group(String type, long total, List<SearchHit> hits) {

	}

}
