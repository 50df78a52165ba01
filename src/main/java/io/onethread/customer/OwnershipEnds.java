package io.onethread.customer;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import io.onethread.customer.OwnershipRules.Ending;
import io.onethread.graph.Cypher;
import io.onethread.graph.LinkState;
import io.onethread.graph.Links;
import io.onethread.graph.RecordsWritten;
import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets help that was agreed until a day become history when the day is past. Nobody sees
 * anything by it in between: every read asks for the day.
 */
@Component
class OwnershipEnds {

	private static final Logger log = LoggerFactory.getLogger(OwnershipEnds.class);

	private final Cypher cypher;

	private final ApplicationEventPublisher events;

	private final ScheduledExecutorService hourly = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("ownership-ends").daemon().factory());

	OwnershipEnds(Cypher cypher, ApplicationEventPublisher events) {
		this.cypher = cypher;
		this.events = events;
	}

	@EventListener(ApplicationReadyEvent.class)
	void start() {
		this.hourly.scheduleWithFixedDelay(this::tryIt, 1, 60, TimeUnit.MINUTES);
	}

	@PreDestroy
	void close() {
		this.hourly.shutdownNow();
	}

	/** Ends it, and says at how many customers. */
	int end(LocalDate today) {
		List<String> customers = this.cypher.find("customer/find_ran_out", Map.of("day", today),
				(row) -> row.get("id").asString());
		customers.forEach((customer) -> this.cypher.change((tx) -> {
			Links.lock(tx, customer);
			List<LinkState> before = Links.to(tx, Set.of(customer), List.of(OwnershipRules.OWNS));
			Links.replace(tx, before, OwnershipRules.tidy(before, customer, new Ending("ran-out-" + today, today, "")));
		}));
		if (!customers.isEmpty()) {
			this.events
				.publishEvent(new RecordsWritten(Set.of("Customer", "Rep"), Optional.of(new HashSet<>(customers))));
		}
		return customers.size();
	}

	private void tryIt() {
		try {
			end(LocalDate.now());
		}
		catch (RuntimeException ex) {
			log.warn("Ownership that ran out could not be ended, and is tried again in an hour", ex);
		}
	}

}
