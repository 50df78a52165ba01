package io.onethread.graph;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets several instances of the program on one graph know what the others write: each
 * leaves a pulse in the graph, and looks for those of the others about once a second.
 * Pulses are numbered by a counter in the graph, so that clocks do not matter.
 */
@Component
class Pulses {

	private static final Logger log = LoggerFactory.getLogger(Pulses.class);

	/** Writes that come so close together become one pulse. */
	private static final Duration TOGETHER = Duration.ofMillis(100);

	private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

	private static final Duration LOOK = Duration.ofMillis(800);

	/** More ids than this are told as "too many to list". */
	private static final int MOST_IDS = 500;

	/**
	 * So many pulses stay; who falls further behind takes it that anything was written.
	 */
	private static final int KEPT = 2000;

	private final String instance = UUID.randomUUID().toString();

	private final Cypher cypher;

	private final ApplicationEventPublisher events;

	private final ScheduledExecutorService worker = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("pulses").daemon().factory());

	private @Nullable Pending pending;

	/** The last pulse that is known; below zero before the first look. */
	private long last = -1;

	private boolean failing;

	Pulses(Cypher cypher, ApplicationEventPublisher events) {
		this.cypher = cypher;
		this.events = events;
		this.worker.scheduleWithFixedDelay(this::look, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
	}

	@EventListener
	synchronized void written(RecordsWritten event) {
		if (this.pending == null) {
			this.pending = new Pending();
			sendIn(TOGETHER);
		}
		this.pending.add(event.kinds(), event.ids());
	}

	@PreDestroy
	void close() {
		this.worker.shutdownNow();
	}

	private void sendIn(Duration delay) {
		if (!this.worker.isShutdown()) {
			this.worker.schedule(this::send, delay.toMillis(), TimeUnit.MILLISECONDS);
		}
	}

	private void send() {
		Pending told = take();
		if (told != null) {
			Map<String, @Nullable Object> parameters = told.parameters(this.instance);
			if (!quietly(() -> this.cypher.save("graph/save_pulse", parameters, (row) -> row))) {
				giveBack(told);
			}
		}
	}

	private synchronized @Nullable Pending take() {
		Pending told = this.pending;
		this.pending = null;
		return told;
	}

	private synchronized void giveBack(Pending told) {
		if (this.pending == null) {
			this.pending = new Pending();
			sendIn(AFTER_FAILURE);
		}
		this.pending.add(told.kinds, Optional.ofNullable(told.ids));
	}

	private void look() {
		quietly(() -> {
			Map<String, Object> parameters = Map.of("after", (this.last < 0) ? Long.MAX_VALUE : this.last, "instance",
					this.instance);
			this.cypher.findOne("graph/find_pulses", parameters, (row) -> row).ifPresent(this::found);
		});
	}

	private void found(Record row) {
		long counter = row.get("last").asLong();
		List<Value> pulses = row.get("pulses").asList((pulse) -> pulse);
		long known = this.last;
		if (known < 0) {
			this.last = counter;
			return;
		}
		if (counter < known) {
			// The store was replaced by one that counts anew.
			this.last = counter;
			tellAnything();
			return;
		}
		if (pulses.isEmpty()) {
			return;
		}
		this.last = pulses.getLast().get("number").asLong();
		if (pulses.getFirst().get("number").asLong() > known + 1) {
			tellAnything();
			return;
		}
		pulses.stream().filter((pulse) -> pulse.get("own").isFalse()).forEach((pulse) -> {
			Value ids = pulse.get("ids");
			this.events.publishEvent(
					new RecordsWrittenElsewhere(Optional.of(Set.copyOf(pulse.get("kinds").asList(Value::asString))),
							ids.isNull() ? Optional.empty() : Optional.of(Set.copyOf(ids.asList(Value::asString)))));
		});
	}

	private void tellAnything() {
		this.events.publishEvent(new RecordsWrittenElsewhere(Optional.empty(), Optional.empty()));
	}

	private boolean quietly(Runnable action) {
		try {
			action.run();
			this.failing = false;
			return true;
		}
		catch (RuntimeException ex) {
			if (!this.failing && !this.worker.isShutdown()) {
				log.warn("Other instances' changes are not heard of for now: {}", ex.getMessage());
			}
			this.failing = true;
			return false;
		}
	}

	/** What was written and is not told yet. */
	private static final class Pending {

		private final Set<String> kinds = new HashSet<>();

		private @Nullable Set<String> ids = new HashSet<>();

		void add(Set<String> kinds, Optional<Set<String>> ids) {
			this.kinds.addAll(kinds);
			if (this.ids != null && ids.isPresent()) {
				this.ids.addAll(ids.get());
			}
			if (ids.isEmpty() || (this.ids != null && this.ids.size() > MOST_IDS)) {
				this.ids = null;
			}
		}

		Map<String, @Nullable Object> parameters(String instance) {
			Map<String, @Nullable Object> parameters = new HashMap<>();
			parameters.put("id", UUID.randomUUID().toString());
			parameters.put("instance", instance);
			parameters.put("kinds", List.copyOf(this.kinds));
			parameters.put("ids", (this.ids != null) ? List.copyOf(this.ids) : null);
			parameters.put("kept", KEPT);
			return parameters;
		}

	}

}
