package io.onethread.graphcanvas;

/**
 * A link as it is drawn. There is at most one of a type between the same two nodes in the
 * same direction.
 *
 * @param from id of the node it starts at
 * @param to id of the node it ends at
 * @param type the relationship type; {@link #OVERLAP} is drawn as a curve whose thickness
 * and number show the count
 * @param count how many records it stands for
 */
public record CanvasLink(String from, String to, String type, long count) {

	/** Links what shares customers. */
	public static final String OVERLAP = "OVERLAP";

	Key key() {
		return new Key(this.from, this.to, this.type);
	}

	/** What tells a link from all others. */
	record Key(String from, String to, String type) {

	}

}
