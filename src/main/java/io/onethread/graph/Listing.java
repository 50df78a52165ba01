package io.onethread.graph;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param items what is on the page, in order
 * @param total how many there are on all pages together, for this viewer
 */
public record Listing<T>(List<T> items, long total) {

	/** The same page with each item made into something else. */
	public <R> Listing<R> map(Function<T, R> change) {
		return new Listing<>(this.items.stream().map(change).toList(), this.total);
	}

}
