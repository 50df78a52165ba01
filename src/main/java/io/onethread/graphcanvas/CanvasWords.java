package io.onethread.graphcanvas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the tools within the canvas say, in the user's language. */
final class CanvasWords {

	static final String PREFIX = "graphcanvas.";

	/**
	 * The keys the browser asks for; tests on either side compare them with the bundles.
	 */
	static final List<String> KEYS = List.of("tools", "undo", "redo", "fit", "in", "out", "layout", "layout.FORCE",
			"layout.HIERARCHY", "layout.CIRCULAR", "layout.TIMELINE", "layout.PROVINCES", "layout.along", "arrange",
			"pin", "hide", "focus", "neighbours", "shared", "select", "select.all", "select.invert", "select.single",
			"look", "select.clear", "select.marquee", "group", "group.none", "group.open", "group.close", "group.name",
			"rules", "rule.property", "rule.how", "rule.SINGLE", "rule.RANGE", "rule.UNIQUE", "rule.paints",
			"rule.COLOUR", "rule.SIZE", "rule.value", "rule.tone", "rule.times", "rule.add", "rule.remove", "rule.up",
			"filter", "filter.shown", "filter.clear", "filter.from", "filter.to", "filter.bar", "time", "time.property",
			"time.from", "time.to", "time.all", "time.play", "time.pause", "find", "find.label", "find.count",
			"find.none", "note", "note.text", "note.remove", "png", "svg", "export", "keys", "hidden", "hidden.show",
			"focused", "focused.all", "selected", "pinned", "unpinned", "undone", "redone", "minimap", "legend",
			"unknown", "placeless", "dateless", "outline", "overview", "close", "type", "count", "value");

	private CanvasWords() {
	}

	static Map<String, String> of(GraphCanvas canvas) {
		Map<String, String> words = new LinkedHashMap<>();
		KEYS.forEach((key) -> words.put(key, canvas.getTranslation(PREFIX + key)));
		return words;
	}

}
