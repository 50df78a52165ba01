package io.onethread.graphcanvas;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A link as it is drawn. There is at most one of a type between the same two nodes in the
 * same direction.
 *
 * @param from id of the node it starts at
 * @param to id of the node it ends at
 * @param type the relationship type; {@link #OVERLAP} is drawn as a curve whose thickness
 * and number show the count
 * @param count how many records it stands for
 * @param mark what is to be seen of it at first glance; null for nothing
 */
public record CanvasLink(String from, String to, String type, long count,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Mark mark) {

	/** Links what shares customers. */
	public static final String OVERLAP = "OVERLAP";

	public CanvasLink(String from, String to, String type, long count) {
		this(from, to, type, count, null);
	}

	/** The same with a mark. */
	public CanvasLink marked(@Nullable Mark as) {
		return new CanvasLink(this.from, this.to, this.type, this.count, as);
	}

	Key key() {
		return new Key(this.from, this.to, this.type);
	}

	/** What tells a link from all others. */
	record Key(String from, String to, String type) {

	}

}
