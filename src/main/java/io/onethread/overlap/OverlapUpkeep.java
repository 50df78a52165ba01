package io.onethread.overlap;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.onethread.graph.Cypher;
import io.onethread.graph.RecordsWritten;
import io.onethread.graph.Upkeep;
import io.onethread.shell.BackgroundWork;
import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Keeps what overlaps are read from up to date with the records: who works which
 * customer, and which customers look alike.
 */
@Service
public class OverlapUpkeep implements BackgroundWork {

	/** From so many customers on, comparing all with all is cheaper than one by one. */
	private static final int MANY = 300;

	/** How the time divides between finding the workers and comparing the customers. */
	private static final double WORKERS_SHARE = 0.6;

	/**
	 * The labels of what overlaps are kept as, told of when it was brought up to date.
	 */
	public static final Set<String> KINDS = Set.of("Work");

	/** What is written when somebody says whether two records are one customer. */
	private static final String JUDGED = "Judged";

	/** After so many decisions, all pairs are weighed anew by what they taught. */
	private static final int LESSON = 10;

	/** The records that overlaps are read from. */
	private static final String[] READ = { "Customer", "Contact", "Project", "Order", "Activity", "Rep", "Division",
			"Branch" };

	private final WorkQueries work;

	private final LookAlikes lookAlikes;

	private final Upkeep upkeep;

	private final ApplicationEventPublisher events;

	/** From how many decisions all pairs were weighed anew last. */
	private volatile int taught;

	private volatile @Nullable Progress progress;

	OverlapUpkeep(WorkQueries work, LookAlikes lookAlikes, Cypher cypher, ApplicationEventPublisher events) {
		this.work = work;
		this.lookAlikes = lookAlikes;
		this.events = events;
		this.upkeep = new Upkeep(cypher, "overlaps", this::refresh);
	}

	/** Brings everything up to date and returns when it is. */
	public void refreshAll() {
		refresh(Optional.empty());
	}

	/** Asks for a comparison of all customers with all, in the background. */
	public void scan() {
		this.upkeep.request(Optional.empty());
	}

	/** Whether no refresh is asked for or going on in the background. */
	public boolean isUpToDate() {
		return this.upkeep.isIdle();
	}

	@Override
	public Optional<Progress> progress() {
		return Optional.ofNullable(this.progress);
	}

	@EventListener
	void written(RecordsWritten event) {
		if (event.concerns(READ)) {
			this.upkeep.request(event.ids());
		}
		if (event.concerns(JUDGED)) {
			this.lookAlikes.learn();
			if (this.lookAlikes.learned().decisions() - this.taught >= LESSON) {
				this.taught = this.lookAlikes.learned().decisions();
				this.upkeep.request(Optional.empty());
			}
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

	private synchronized void refresh(Optional<Set<String>> records) {
		List<String> touched = records.map(this.work::customersTouched).orElse(null);
		if (touched != null && touched.size() < MANY) {
			this.work.refresh(touched, (fraction) -> {
			});
			this.lookAlikes.refresh(touched);
			this.work.refreshLines(touched);
			if (!touched.isEmpty()) {
				this.events.publishEvent(new RecordsWritten(KINDS, Optional.of(Set.copyOf(touched))));
			}
			return;
		}
		try {
			step("overlap.work.workers", 0);
			this.work.sweep();
			this.work.refresh(this.work.customers(),
					(fraction) -> step("overlap.work.workers", WORKERS_SHARE * fraction));
			step("overlap.work.comparing", WORKERS_SHARE);
			this.lookAlikes.refresh();
			this.work.refreshLines(this.work.customers());
			this.events.publishEvent(new RecordsWritten(KINDS, Optional.empty()));
		}
		finally {
			this.progress = null;
		}
	}

	private void step(String textKey, double fraction) {
		this.progress = new Progress(textKey, fraction);
	}

}
