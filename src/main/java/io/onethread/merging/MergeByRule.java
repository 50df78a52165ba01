package io.onethread.merging;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.onethread.graph.Cypher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Merges pairs that are held to be one customer with the likelihood that an administrator
 * set. What somebody judged different, or took apart, is left alone.
 */
@Component
class MergeByRule {

	/** So many at once; a refresh that follows goes on. */
	private static final long BATCH = 500;

	private static final Logger log = LoggerFactory.getLogger(MergeByRule.class);

	private final Cypher cypher;

	private final MergeSettingsService settings;

	private final MergeService merges;

	MergeByRule(Cypher cypher, MergeSettingsService settings, MergeService merges) {
		this.cypher = cypher;
		this.settings = settings;
		this.merges = merges;
	}

	void merge() {
		Double threshold = this.settings.current().threshold();
		if (threshold == null) {
			return;
		}
		List<Pair> pairs = this.cypher.find("merging/find_pairs_to_merge", Map.of("score", threshold, "limit", BATCH),
				(row) -> new Pair(row.get("member").asString(), row.get("into").asString(),
						row.get("score").asDouble()));
		for (Pair pair : pairs) {
			String id = UUID.nameUUIDFromBytes((pair.member() + "\n" + pair.into()).getBytes(StandardCharsets.UTF_8))
				.toString();
			if (this.merges.mergeByRule(id, pair.member(), pair.into(), pair.score())) {
				log.info("Merged {} into {}: {} likely", pair.member(), pair.into(), pair.score());
			}
		}
	}

	/** Two records to be merged. */
	private record Pair(String member, String into, double score) {

	}

}
