package io.onethread.graph;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** The search keys a record carries. */
public final class SearchText {

	private SearchText() {
	}

	/** The keys derived from what a record holds. */
	public static Map<String, Object> keysOf(Map<String, Object> properties) {
		String name = String.valueOf(properties.getOrDefault("name", ""));
		return Map.of("searchName", Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
	}

}
