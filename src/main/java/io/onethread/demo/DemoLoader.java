package io.onethread.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.onethread.graph.RecordsWritten;
import io.onethread.shell.BackgroundWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;

/**
 * Brings the demo company into an empty store: its organisation at once, so that one can
 * log in, the rest while the program already answers. A load that was cut off goes on
 * where it was.
 */
@Order(20)
class DemoLoader implements ApplicationRunner, BackgroundWork, DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);

	private static final Set<String> KINDS = Set.of("Division", "Branch", "Rep", "ProductLine", "Product", "Customer",
			"Contact", "Project", "Order", "Activity", "Task");

	private static final Duration LAST_BATCH = Duration.ofSeconds(2);

	private final DemoQueries queries;

	private final DemoUsers users;

	private final ApplicationEventPublisher events;

	private final DemoLoad wanted;

	private volatile @Nullable DemoProgress progress;

	private volatile boolean stopping;

	private @Nullable Thread worker;

	DemoLoader(DemoQueries queries, DemoUsers users, ApplicationEventPublisher events, long seed, String size) {
		this.queries = queries;
		this.users = users;
		this.events = events;
		DemoSize.named(size);
		this.wanted = new DemoLoad(seed, LocalDate.now(), size, 0, false, List.of());
	}

	@Override
	public void run(ApplicationArguments arguments) {
		Optional<DemoLoad> known = this.queries.findLoad();
		if (known.isEmpty() && this.queries.holdsRecords()) {
			log.info("The store holds records of your own: no demo company is added.");
			return;
		}
		DemoLoad load = known.orElse(this.wanted);
		if (!load.finished()) {
			begin(load);
		}
		this.users.open(load.logins());
	}

	@Override
	public Optional<Progress> progress() {
		return demoProgress()
			.map((now) -> new Progress("demo.loading." + now.phase().name().toLowerCase(Locale.ROOT), now.fraction()));
	}

	/** How far the load is, while it goes on. */
	Optional<DemoProgress> demoProgress() {
		return Optional.ofNullable(this.progress);
	}

	@Override
	public void destroy() throws InterruptedException {
		this.stopping = true;
		if (this.worker != null) {
			this.worker.join(LAST_BATCH);
		}
	}

	private void begin(DemoLoad load) {
		DemoCompany company = load.company();
		Iterator<DemoBatch> batches = company.batches();
		DemoBatch organisation = batches.next();
		if (load.doneBatches() == 0) {
			this.queries.begin(load);
			this.queries.save(organisation, 0);
		}
		this.progress = new DemoProgress(0, 1, DemoPhase.ORGANISATION);
		this.worker = Thread.ofPlatform().daemon().name("demo-load").start(() -> {
			try {
				load(company, batches, organisation.rows(), load.doneBatches());
			}
			catch (RuntimeException ex) {
				if (!this.stopping) {
					log.error("The demo company is not complete; it goes on when the program starts again.", ex);
				}
			}
			finally {
				this.progress = null;
			}
		});
	}

	private void load(DemoCompany company, Iterator<DemoBatch> batches, long rows, int done) {
		long start = System.nanoTime();
		long total = company.rows();
		for (int number = 1; batches.hasNext(); number++) {
			if (this.stopping) {
				return;
			}
			DemoBatch batch = batches.next();
			if (number >= done) {
				this.queries.save(batch, number);
			}
			rows += batch.rows();
			this.progress = new DemoProgress(rows, total, batch.phase());
		}
		// What others derive is part of the load: cut off here, they are told again.
		this.events.publishEvent(new RecordsWritten(KINDS, Optional.empty()));
		this.events.publishEvent(new DemoCompany.Loaded(rows));
		this.queries.end();
		log.info("The demo company is complete: {} records and links in {} s.", rows,
				Duration.ofNanos(System.nanoTime() - start).toSeconds());
	}

}
