package io.onethread.importing.translate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Makes ids of keys, the same each time. */
public final class Ids {

	private Ids() {
	}

	/**
	 * The id of the record with a key.
	 * @param source the system it comes from
	 * @param label its label
	 * @param key its key there
	 */
	public static String of(String source, String label, List<String> key) {
		// A unit separator, which no cell holds, keeps ("a", "bc") and ("ab", "c") apart.
		String name = source + '\u001f' + label + '\u001f' + String.join("\u001f", key);
		return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
	}

}
