package io.onethread.insight;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * What somebody has put off on their start page. It is theirs alone, and comes back by
 * itself: nothing that asks for attention is ever put away for good.
 */
@Service
public class Snoozes {

	/** No key of an item is longer. */
	private static final int LONGEST_KEY = 300;

	private final Cypher cypher;

	Snoozes(Cypher cypher) {
		this.cypher = cypher;
	}

	/** What is put off on that day, by key, with the day on which it comes back. */
	public Map<String, LocalDate> of(Viewer viewer, LocalDate today) {
		Map<String, LocalDate> snoozes = new HashMap<>();
		this.cypher
			.find("insight/find_snoozes", viewer.with("today", today),
					(row) -> Map.entry(row.get("key").asString(), row.get("until").asLocalDate()))
			.forEach((snooze) -> snoozes.put(snooze.getKey(), snooze.getValue()));
		return snoozes;
	}

	/** Puts something off until a day. */
	public void putOff(Viewer viewer, String key, LocalDate today, LocalDate until) {
		if (key.length() > LONGEST_KEY) {
			throw new IllegalArgumentException("The key of an item is too long");
		}
		this.cypher.write((tx) -> {
			tx.run("insight/delete_snoozes", parameters(viewer, null, today));
			return tx.run("insight/save_snooze",
					Map.of("user", viewer.user(), "key", key, "until", until, "at", ZonedDateTime.now()));
		});
	}

	/** Takes that back. */
	public void takeBack(Viewer viewer, String key, LocalDate today) {
		this.cypher.save("insight/delete_snoozes", parameters(viewer, key, today), (row) -> row);
	}

	private static Map<String, @Nullable Object> parameters(Viewer viewer, @Nullable String key, LocalDate today) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("user", viewer.user());
		parameters.put("key", key);
		parameters.put("today", today);
		return parameters;
	}

}
