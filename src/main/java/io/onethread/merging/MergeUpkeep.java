package io.onethread.merging;

import java.util.Optional;
import java.util.Set;

import io.onethread.graph.Cypher;
import io.onethread.graph.RecordsWritten;
import io.onethread.graph.Upkeep;
import jakarta.annotation.PreDestroy;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Keeps customers of several records up to date: what an import or somebody's hand writes
 * to one of the records is shown on the customer.
 */
@Service
public class MergeUpkeep {

	private static final String[] READ = { "Customer", "Contact", "Project", "Order", "Activity", "Task",
			MergeSettingsService.KIND };

	private final Upkeep upkeep;

	private final MergeService merges;

	private final MergeByRule rule;

	MergeUpkeep(Cypher cypher, MergeService merges, MergeByRule rule) {
		this.merges = merges;
		this.rule = rule;
		this.upkeep = new Upkeep(cypher, "merges", this::refresh);
	}

	/** Whether no refresh is asked for or going on in the background. */
	public boolean isUpToDate() {
		return this.upkeep.isIdle();
	}

	@EventListener
	void written(RecordsWritten event) {
		// What overlaps were found anew may be what the administrator left to the
		// program.
		if (event.concerns(READ) || event.concerns("Work")) {
			this.upkeep.request(event.ids());
		}
	}

	@EventListener(ApplicationStartedEvent.class)
	void resume() {
		this.upkeep.resume();
	}

	@PreDestroy
	void close() {
		this.upkeep.close();
	}

	private void refresh(Optional<Set<String>> records) {
		this.merges.tidy(records);
		this.rule.merge();
	}

}
