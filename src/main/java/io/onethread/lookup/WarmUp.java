package io.onethread.lookup;

import java.util.List;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;

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

	private static final String NOBODY = "nobody";

	private final Cypher cypher;

	WarmUp(Cypher cypher) {
		this.cypher = cypher;
	}

	@EventListener(ApplicationReadyEvent.class)
	void start() {
		Thread.ofPlatform().daemon().name("lookup-warm-up").start(this::run);
	}

	/** Asks for nothing, in the name of somebody who may see nothing. */
	void run() {
		Viewer viewer = new Viewer(NOBODY, NOBODY, Role.ADMINISTRATOR, null, NOBODY, null, List.of());
		TypedText typed = new TypedText(NOBODY);
		this.cypher.read((tx) -> SearchQueries.matches(tx, viewer, typed, null, 1));
		this.cypher.read((tx) -> SearchQueries.found(tx, viewer, List.of()));
		this.cypher.read((tx) -> new ThreadQueries(tx, viewer, NOBODY).root());
		this.cypher.read((tx) -> new ThreadQueries(tx, viewer, NOBODY).ties(ThreadService.DEPTH));
		this.cypher.read((tx) -> new ThreadQueries(tx, viewer, NOBODY).orders(ThreadService.DEPTH, 0, 1));
		this.cypher.read((tx) -> new ThreadQueries(tx, viewer, NOBODY).activities(ThreadService.DEPTH, 0, 1));
		this.cypher.read((tx) -> SearchQueries.slips(tx, viewer, typed, null));
	}

}
