package io.onethread.handover;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import io.onethread.graph.Cypher;
import io.onethread.graph.RecordsWritten;
import io.onethread.handover.HandoverSteps.Waiting;
import io.onethread.notice.Notices;
import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Carries handovers out in the background, customer by customer, and goes on at the next
 * start with what an earlier run of the program left undone.
 */
@Component
class HandoverRunner {

	private static final Logger log = LoggerFactory.getLogger(HandoverRunner.class);

	private final Cypher cypher;

	private final HandoverSteps steps;

	private final Notices notices;

	private final ApplicationEventPublisher events;

	private final ExecutorService worker = Executors
		.newSingleThreadExecutor(Thread.ofPlatform().name("handovers").daemon().factory());

	/** How often each handover is asked for that is waiting or at work. */
	private final Map<String, Integer> active = new ConcurrentHashMap<>();

	HandoverRunner(Cypher cypher, HandoverSteps steps, Notices notices, ApplicationEventPublisher events) {
		this.cypher = cypher;
		this.steps = steps;
		this.notices = notices;
		this.events = events;
	}

	/** Goes on with all that is under way. */
	@EventListener(ApplicationReadyEvent.class)
	void resume() {
		this.cypher.find("handover/find_work", Map.of(), (row) -> row.get("id").asString()).forEach(this::run);
	}

	/**
	 * Goes on with a handover. One that is at work on already is gone through once more
	 * afterwards: what was asked for as it came to its end would be forgotten otherwise.
	 */
	void run(String handover) {
		this.active.merge(handover, 1, Integer::sum);
		this.worker.execute(() -> {
			try {
				carryOut(handover);
			}
			catch (RuntimeException ex) {
				if (!this.worker.isShutdown()) {
					log.warn("The handover {} was broken off; it can be continued on its page", handover, ex);
				}
			}
			finally {
				this.active.computeIfPresent(handover, (id, asked) -> (asked == 1) ? null : asked - 1);
				written(Set.of(handover));
			}
		});
	}

	/** Whether this program is at work on it. */
	boolean isActive(String handover) {
		return this.active.containsKey(handover);
	}

	@PreDestroy
	void close() {
		this.worker.shutdownNow();
	}

	/** Does what is left to do, whichever way the handover is going. */
	void carryOut(String handover) {
		for (Waiting waiting : this.steps.waiting(handover)) {
			written(this.steps.move(handover, waiting));
		}
		tell(handover, HandoverStatus.RUNNING, "received", "/walk");
		this.steps.finish(handover);
		this.steps.toRestore(handover).forEach((unit) -> written(this.steps.restore(handover, unit)));
		tell(handover, HandoverStatus.UNDOING, "undone", "");
		this.steps.finishUndo(handover);
		written(Set.of(handover));
	}

	/** Tells the successors before the end is noted: told twice, they hear it once. */
	private void tell(String handover, HandoverStatus status, String what, String page) {
		this.cypher.find("handover/find_takeovers", Map.of("id", handover, "status", status.key()), (row) -> row)
			.forEach((row) -> this.notices.tell("handover-" + what + ":" + handover + ":" + row.get("to").asString(),
					null, List.of(row.get("to").asString()), "notice.handover." + what,
					List.of(Notices.RECORD + row.get("rep").asString(), String.valueOf(row.get("customers").asLong())),
					"handovers" + (page.isEmpty() ? "" : "/" + handover + page)));
	}

	private void written(Set<String> ids) {
		if (!ids.isEmpty()) {
			this.events.publishEvent(new RecordsWritten(this.steps.labels(), Optional.of(new HashSet<>(ids))));
		}
	}

}
