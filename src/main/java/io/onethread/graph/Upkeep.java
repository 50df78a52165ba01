package io.onethread.graph;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps something that is derived from records up to date: in the background, one refresh
 * at a time, requests that come close together taken as one. What was asked for and not
 * finished when the program stopped is made up for at the next start.
 */
public final class Upkeep implements AutoCloseable {

	/** So long it waits for further requests. */
	private static final Duration QUIET = Duration.ofMillis(150);

	private static final Duration AFTER_FAILURE = Duration.ofSeconds(30);

	private static final Logger log = LoggerFactory.getLogger(Upkeep.class);

	private final Cypher cypher;

	private final String name;

	private final Refresh refresh;

	private final ScheduledExecutorService worker;

	private final Set<String> ids = new HashSet<>();

	private boolean everything;

	private boolean busy;

	/**
	 * Starts nothing yet.
	 * @param name what is kept, as it is called in the graph and in the log
	 */
	public Upkeep(Cypher cypher, String name, Refresh refresh) {
		this.cypher = cypher;
		this.name = name;
		this.refresh = refresh;
		this.worker = Executors
			.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("upkeep-" + name).daemon().factory());
	}

	/**
	 * Makes up for what an earlier run of the program left undone. To be called before
	 * the demo company comes in: an empty store has nothing to make up for.
	 */
	public void resume() {
		if (this.cypher.findOne("graph/find_upkeep", Map.of("name", this.name), (row) -> row.get("due").asBoolean())
			.orElse(true)) {
			request(Optional.empty());
		}
	}

	/**
	 * Asks for a refresh, which begins a moment later.
	 * @param records the records that changed; empty for all
	 */
	public synchronized void request(Optional<Set<String>> records) {
		records.ifPresentOrElse(this.ids::addAll, () -> this.everything = true);
		schedule(QUIET);
	}

	/** Whether nothing is asked for and nothing going on. */
	public synchronized boolean isIdle() {
		return !this.busy;
	}

	@Override
	public void close() {
		this.worker.shutdownNow();
		try {
			this.worker.awaitTermination(1, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private synchronized void schedule(Duration delay) {
		if (!this.busy && !this.worker.isShutdown()) {
			this.busy = true;
			// Noted at once, not after the wait: killed in between, it is made up for.
			this.worker.execute(this::note);
			this.worker.schedule(this::run, delay.toMillis(), TimeUnit.MILLISECONDS);
		}
	}

	private void run() {
		Optional<Set<String>> records = take();
		Duration again = QUIET;
		try {
			this.refresh.refresh(records);
			if (!asked()) {
				mark(false);
			}
		}
		catch (RuntimeException ex) {
			if (!this.worker.isShutdown()) {
				log.warn("Refreshing {} failed and is tried again in {} s", this.name, AFTER_FAILURE.toSeconds(), ex);
				giveBack(records);
				again = AFTER_FAILURE;
			}
		}
		finish(again);
	}

	private void note() {
		try {
			mark(true);
		}
		catch (RuntimeException ex) {
			log.debug("What is due could not be noted; the refresh goes on", ex);
		}
	}

	private void mark(boolean due) {
		this.cypher.save("graph/save_upkeep", Map.of("name", this.name, "due", due), (row) -> row);
	}

	private synchronized Optional<Set<String>> take() {
		Optional<Set<String>> records = this.everything ? Optional.empty() : Optional.of(Set.copyOf(this.ids));
		this.everything = false;
		this.ids.clear();
		return records;
	}

	private synchronized boolean asked() {
		return this.everything || !this.ids.isEmpty();
	}

	private synchronized void giveBack(Optional<Set<String>> records) {
		records.ifPresentOrElse(this.ids::addAll, () -> this.everything = true);
	}

	private synchronized void finish(Duration again) {
		this.busy = false;
		if (asked()) {
			schedule(again);
		}
	}

	/**
	 * Brings what is derived up to date. Run twice, it changes nothing the second time.
	 */
	@FunctionalInterface
	public interface Refresh {

		/**
		 * Refreshes.
		 * @param records the records that changed; empty for all
		 */
		void refresh(Optional<Set<String>> records);

	}

}
