package io.onethread.lookup;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.shell.BackgroundWork;
import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has the database plan the queries of a lookup before somebody waits for it: each holds
 * the access rules several times over, and a plan that is made while the planner itself
 * is not yet compiled takes seconds.
 */
@Component
@ConditionalOnProperty(name = "onethread.warm-up", matchIfMissing = true)
class WarmUp {

	private static final Logger log = LoggerFactory.getLogger(WarmUp.class);

	private static final String NOBODY = "nobody";

	private static final Viewer NOBODY_AT_ALL = new Viewer(NOBODY, NOBODY, Role.ADMINISTRATOR, null, NOBODY, null,
			List.of());

	private static final Duration LOOKS = Duration.ofMillis(500);

	private final Cypher cypher;

	private final ObjectProvider<BackgroundWork> works;

	private final ObjectProvider<Warming> others;

	private final ScheduledExecutorService worker = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("lookup-warm-up").factory());

	WarmUp(Cypher cypher, ObjectProvider<BackgroundWork> works, ObjectProvider<Warming> others) {
		this.others = others;
		this.cypher = cypher;
		this.works = works;
	}

	@EventListener(ApplicationReadyEvent.class)
	void start() {
		this.worker.schedule(this::runWhenLoaded, 0, TimeUnit.MILLISECONDS);
	}

	@PreDestroy
	void close() {
		this.worker.shutdownNow();
	}

	/** What is planned while a store fills is planned anew once it is full. */
	private void runWhenLoaded() {
		if (this.works.stream().anyMatch((work) -> work.progress().isPresent())) {
			this.worker.schedule(this::runWhenLoaded, LOOKS.toMillis(), TimeUnit.MILLISECONDS);
			return;
		}
		try {
			run(this.cypher);
			this.others.orderedStream().forEach((one) -> one.warm(NOBODY_AT_ALL));
		}
		catch (RuntimeException ex) {
			log.debug("The queries of lookups are planned when somebody asks", ex);
		}
		this.worker.shutdown();
	}

	/** Asks for nothing, in the name of somebody who may see nothing. */
	static void run(Cypher cypher) {
		Viewer viewer = NOBODY_AT_ALL;
		TypedText typed = new TypedText(NOBODY);
		cypher.read((tx) -> SearchQueries.matches(tx, viewer, typed, null, 1));
		cypher.read((tx) -> SearchQueries.found(tx, viewer, List.of()));
		cypher.read((tx) -> new ThreadQueries(tx, viewer, NOBODY).root());
		cypher.read((tx) -> new ThreadQueries(tx, viewer, NOBODY).ties(ThreadService.DEPTH));
		cypher.read((tx) -> new ThreadQueries(tx, viewer, NOBODY).orders(ThreadService.DEPTH, ThreadFilter.ALL, 0, 1));
		cypher.read(
				(tx) -> new ThreadQueries(tx, viewer, NOBODY).activities(ThreadService.DEPTH, ThreadFilter.ALL, 0, 1));
		cypher.read((tx) -> SearchQueries.slips(tx, viewer, typed, null));
	}

}
