package io.onethread.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a customer that several records were merged into holds besides its own. Its own
 * values stay as they are wherever it is shown with another record's.
 */
public final class Merged {

	/** The label of a record that was merged into another and is shown as that. */
	public static final String LABEL = "Merged";

	/** The names of the other records. */
	public static final String NAMES = "mergedNames";

	/** Former names and codes of the other records. */
	public static final String KEYS = "mergedKeys";

	/** Telephone numbers of the other records. */
	public static final String PHONES = "mergedPhones";

	/** E-mail addresses of the other records. */
	public static final String EMAILS = "mergedEmails";

	/** What the record holds itself in the fields that it is shown with another's. */
	public static final String OWN = "ownValues";

	/** What it is shown with in these fields. */
	public static final String SHOWN = "shownValues";

	/** Which record's value was chosen by hand, by field. */
	public static final String CHOSEN = "chosenValues";

	/** All properties that are kept for merging only. */
	public static final Set<String> PROPERTIES = Set.of(NAMES, KEYS, PHONES, EMAILS, OWN, SHOWN, CHOSEN);

	private static final JsonMapper JSON = new JsonMapper();

	private Merged() {
	}

	/** Values as text, in which numbers with and without a fraction stay apart. */
	public static String write(Map<String, ? extends @Nullable Object> values) {
		return JSON.writeValueAsString(values);
	}

	/** Values that were written as text; nothing where there is none. */
	public static Map<String, @Nullable Object> read(@Nullable Object text) {
		Map<String, @Nullable Object> values = new HashMap<>();
		if (text instanceof String json) {
			JSON.readTree(json).properties().forEach((entry) -> values.put(entry.getKey(), value(entry.getValue())));
		}
		return values;
	}

	private static @Nullable Object value(JsonNode node) {
		if (node.isNull()) {
			return null;
		}
		return node.isIntegralNumber() ? (Object) node.asLong()
				: node.isNumber() ? (Object) node.asDouble() : node.asString();
	}

}
