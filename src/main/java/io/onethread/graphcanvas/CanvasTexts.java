package io.onethread.graphcanvas;

import java.util.Map;

/**
 * What the canvas writes and says aloud, in the user's language. Words in braces are
 * replaced in the browser.
 *
 * @param label names the canvas
 * @param help says which keys do what
 * @param failed stands in the canvas's place where the browser cannot draw it
 * @param count follows a node's name aloud; {@code {count}} stands for the number
 * @param value likewise; {@code {value}} stands for the sum
 * @param open said of a node that is open
 * @param closed said of a node that can be opened
 * @param selected said of the selected node
 * @param shared written on an overlap link in focus; {@code {count}} stands for the
 * number
 * @param types the name of each node type, and of each link type that is to be named
 * aloud
 */
public record CanvasTexts(String label, String help, String failed, String count, String value, String open,
		String closed, String selected, String shared, Map<String, String> types) {

	public CanvasTexts {
		types = Map.copyOf(types);
	}

}
