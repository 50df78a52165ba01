package io.onethread.pipeline.ui;

import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.customer.ContactService;
import io.onethread.customer.CustomerService;
import io.onethread.organisation.RepService;
import io.onethread.pipeline.Moves;
import io.onethread.pipeline.ProcessService;
import io.onethread.pipeline.ProjectPeople;
import io.onethread.pipeline.ProjectService;
import io.onethread.shell.BeforeChange;

import org.springframework.stereotype.Component;

/** What the pages of projects ask, kept together since most of them ask several. */
@Component
record Pipeline(ProjectService projects, Moves moves, ProjectPeople people, ProcessService processes,
		CustomerService customers, ContactService contacts, RepService reps, Viewers viewers, ProjectWords words,
		BeforeChange before) {

	/** Who looks or acts, asked anew each time. */
	Viewer viewer() {
		return this.viewers.current();
	}

}
