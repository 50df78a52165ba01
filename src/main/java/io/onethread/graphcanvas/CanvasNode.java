package io.onethread.graphcanvas;

import org.jspecify.annotations.Nullable;

/**
 * A node as it is drawn.
 *
 * @param id the record's id, or an id made up for a group that stands for several
 * @param type what kind of thing it is, in the words of the graph; names the kind aloud
 * and gives the node its range of sizes
 * @param name the name beside it; untrusted text
 * @param count how many records it stands for or holds; 0 where that says nothing
 * @param value what its size is drawn from, in the company's currency; null for unknown
 * @param division the division's place in the palette, 1 to 7; null for ink
 * @param parent the node it was opened from, beside which it appears; null for none
 * @param expandable whether there is more to open
 * @param expanded whether it is open now
 */
public record CanvasNode(String id, String type, String name, long count, @Nullable Double value,
		@Nullable Integer division, @Nullable String parent, boolean expandable, boolean expanded) {

}
