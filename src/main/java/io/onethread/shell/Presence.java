package io.onethread.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.RecordsWritten;
import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Knows who has a form open on which record, in whatever instance of the program. It is
 * kept in the graph for a short while and renewed as long as the form is open, so that
 * nobody stays there whose program died.
 */
@Service
public class Presence {

	/** What open forms are called where changes are told of. */
	static final String KIND = "Editor";

	private static final int HOLDS_SECONDS = 60;

	private static final int RENEWED_SECONDS = 20;

	private static final Logger log = LoggerFactory.getLogger(Presence.class);

	private final Cypher cypher;

	private final ApplicationEventPublisher events;

	private final Map<String, Map<String, String>> open = new ConcurrentHashMap<>();

	private final Object saving = new Object();

	private final ScheduledExecutorService renewals = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("presence").daemon().factory());

	Presence(Cypher cypher, ApplicationEventPublisher events) {
		this.cypher = cypher;
		this.events = events;
		this.renewals.scheduleWithFixedDelay(this::renew, RENEWED_SECONDS, RENEWED_SECONDS, TimeUnit.SECONDS);
	}

	/**
	 * Notes that the viewer opened a form.
	 * @param form the form's id
	 * @param record the record's
	 */
	void enter(Viewer viewer, String form, String record) {
		Map<String, String> row = Map.of("id", form, "record", record, "user", viewer.user(), "name",
				viewer.displayName());
		this.open.put(form, row);
		save(List.of(row));
		changed(record);
	}

	/** Notes that a form was closed. */
	void leave(String form) {
		Map<String, String> row = this.open.remove(form);
		if (row != null) {
			synchronized (this.saving) {
				this.cypher.save("shell/delete_editor", Map.of("id", form), (none) -> none);
			}
			changed(String.valueOf(row.get("record")));
		}
	}

	/** The names of the others who have a form open on this record. */
	List<String> others(Viewer viewer, String record) {
		return this.cypher.find("shell/find_editors", viewer.with("record", record),
				(row) -> row.get("name").asString());
	}

	/** Stands for the forms on a record, which itself was not written. */
	static String formsOf(String record) {
		return "forms:" + record;
	}

	@PreDestroy
	void close() {
		this.renewals.shutdownNow();
	}

	private void renew() {
		try {
			// Held while it is read and saved: who leaves meanwhile must not be put back.
			synchronized (this.saving) {
				if (!this.open.isEmpty()) {
					save(List.copyOf(this.open.values()));
				}
			}
		}
		catch (RuntimeException ex) {
			log.warn("Who edits what could not be renewed: {}", ex.getMessage());
		}
	}

	private void save(List<Map<String, String>> rows) {
		this.cypher.save("shell/save_editors", Map.of("rows", rows, "seconds", HOLDS_SECONDS), (none) -> none);
	}

	private void changed(String record) {
		this.events.publishEvent(new RecordsWritten(Set.of(KIND), Optional.of(Set.of(formsOf(record)))));
	}

}
