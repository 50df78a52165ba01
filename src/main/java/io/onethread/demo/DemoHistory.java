package io.onethread.demo;

import io.onethread.pipeline.StageHistory;

import org.springframework.context.event.EventListener;

/** Brings the projects' history once the projects are there. */
class DemoHistory {

	private final DemoQueries queries;

	private final StageHistory history;

	DemoHistory(DemoQueries queries, StageHistory history) {
		this.queries = queries;
		this.history = history;
	}

	@EventListener
	void loaded(DemoCompany.Loaded event) {
		this.queries.findLoad().ifPresent((load) -> this.history.bring(load.company().steps()));
	}

}
