package io.onethread.merging;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.RecordsWritten;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Keeps how records of one customer are treated. For administrators and executives. */
@Service
public class MergeSettingsService {

	/** What is written when settings change, as {@link RecordsWritten} names it. */
	static final String KIND = "MergingSettings";

	private final Cypher cypher;

	private final ApplicationEventPublisher events;

	MergeSettingsService(Cypher cypher, ApplicationEventPublisher events) {
		this.cypher = cypher;
		this.events = events;
	}

	/** The settings as they are. */
	public MergeSettings current() {
		return this.cypher
			.findOne("merging/find_settings", Map.of(),
					(row) -> new MergeSettings(row.get("threshold").isNull() ? null : row.get("threshold").asDouble(),
							row.get("sources").asList(Value::asString)))
			.orElse(MergeSettings.DEFAULT);
	}

	/** The systems that customers come from, those with most first. */
	public List<String> sources() {
		return this.cypher.find("merging/find_sources", Map.of(), (row) -> row.get("source").asString());
	}

	/**
	 * How many pairs would be merged at once with a threshold.
	 * @throws AccessDeniedException if it is not for the viewer to know
	 */
	public long wouldMerge(Viewer viewer, double threshold) {
		require(viewer);
		return this.cypher
			.findOne("merging/find_pairs_above", Map.of("score", threshold), (row) -> row.get("pairs").asLong())
			.orElse(0L);
	}

	/**
	 * Changes the settings.
	 * @throws AccessDeniedException if it is not for the viewer to change them
	 */
	public void save(Viewer viewer, MergeSettings settings) {
		require(viewer);
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("threshold", settings.threshold());
		parameters.put("sources", settings.sources());
		parameters.put("by", viewer.name());
		parameters.put("at", ZonedDateTime.now());
		this.cypher.save("merging/save_settings", parameters, (row) -> row);
		this.events.publishEvent(new RecordsWritten(Set.of(KIND), Optional.empty()));
	}

	private static void require(Viewer viewer) {
		if (!viewer.is(Role.ADMINISTRATOR, Role.EXECUTIVE)) {
			throw new AccessDeniedException("Administrators and executives say how records are merged");
		}
	}

}
