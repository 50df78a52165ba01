package io.onethread.health;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.onethread.graph.Cypher;
import io.onethread.graph.RecordsWritten;
import io.onethread.graph.Upkeep;
import io.onethread.health.AlertWatch.Change;
import io.onethread.health.AlertWatch.Known;
import io.onethread.orders.TradeSums;
import io.onethread.shell.BackgroundWork;
import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Keeps how customers fare up to date with their orders and with what is done for them,
 * and opens alerts. New orders concern the customers that placed them; once in a day,
 * with the first order of that day, all are looked at.
 */
@Service
public class HealthUpkeep implements BackgroundWork {

	private static final int BATCH = 500;

	/** From so many customers on, several batches are computed at once. */
	private static final int MANY = 2 * BATCH;

	private static final int AT_ONCE = 2;

	private final Cypher cypher;

	private final HealthQueries queries;

	private final SettingsQueries settings;

	private final AlertNotices notices;

	private final ApplicationEventPublisher events;

	private final Upkeep upkeep;

	private volatile @Nullable Progress progress;

	HealthUpkeep(Cypher cypher, HealthQueries queries, SettingsQueries settings, AlertNotices notices,
			ApplicationEventPublisher events) {
		this.cypher = cypher;
		this.queries = queries;
		this.settings = settings;
		this.notices = notices;
		this.events = events;
		this.upkeep = new Upkeep(cypher, "health", (records) -> records
			.ifPresentOrElse((some) -> refresh(this.queries.customersTouched(some)), this::refreshAll));
	}

	/** Brings some customers up to date. */
	public void refresh(Collection<String> customers) {
		compute(List.copyOf(new HashSet<>(customers)));
	}

	/** Brings all customers up to date. */
	public void refreshAll() {
		this.queries.sweep();
		compute(this.queries.traders());
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
	void summed(TradeSums.Refreshed event) {
		if (event.customers().map((some) -> !some.isEmpty()).orElse(true)) {
			this.upkeep.request(event.customers());
		}
	}

	/** Where the sums change as well, they are waited for. */
	@EventListener
	void written(RecordsWritten event) {
		if (event.concerns(HealthService.SETTINGS)) {
			this.upkeep.request(Optional.empty());
		}
		else if (event.concerns("Activity", "Customer", "Project")
				&& (event.ids().isPresent() || !event.concerns("Order", "Customer"))) {
			this.upkeep.request(event.ids());
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

	private synchronized void compute(List<String> customers) {
		HealthSettings present = this.settings.find();
		List<List<String>> batches = new ArrayList<>();
		for (int from = 0; from < customers.size(); from += BATCH) {
			batches.add(customers.subList(from, Math.min(customers.size(), from + BATCH)));
		}
		List<Change> changes = new ArrayList<>();
		try {
			if (customers.size() > MANY) {
				changes.addAll(atOnce(batches, present));
			}
			else {
				batches.forEach((batch) -> changes.addAll(batch(batch, present)));
			}
		}
		finally {
			this.progress = null;
		}
		this.notices.opened(changes.stream().filter(Change::opened).map(Change::id).toList());
		if (!changes.isEmpty()) {
			Set<String> alerts = new HashSet<>();
			changes.forEach((change) -> alerts.add(change.id()));
			this.events.publishEvent(new RecordsWritten(Set.of(AlertService.KIND), Optional.of(alerts)));
		}
	}

	/** Batches touch different customers, so that none waits for another. */
	private List<Change> atOnce(List<List<String>> batches, HealthSettings present) {
		List<Change> changes = new ArrayList<>();
		try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE,
				Thread.ofPlatform().name("health-", 0).daemon().factory())) {
			List<Future<List<Change>>> results = batches.stream()
				.map((batch) -> workers.submit(() -> batch(batch, present)))
				.toList();
			try {
				for (int i = 0; i < results.size(); i++) {
					changes.addAll(results.get(i).get());
					this.progress = new Progress("health.work", (double) (i + 1) / results.size());
				}
			}
			catch (InterruptedException ex) {
				workers.shutdownNow();
				Thread.currentThread().interrupt();
				throw new IllegalStateException("Broken off", ex);
			}
			catch (ExecutionException ex) {
				workers.shutdownNow();
				throw new IllegalStateException("Customers could not be looked at", ex.getCause());
			}
		}
		return changes;
	}

	private List<Change> batch(List<String> customers, HealthSettings present) {
		return this.cypher.write((tx) -> {
			List<Facts> facts = HealthQueries.facts(tx, customers);
			Map<String, List<Known>> known = AlertQueries.known(tx, customers);
			AlertWatch watch = new AlertWatch(ZonedDateTime.now());
			Map<String, CustomerHealth> health = new HashMap<>();
			Map<Change, String> changes = new LinkedHashMap<>();
			Set<String> without = new HashSet<>(customers);
			for (Facts one : facts) {
				CustomerHealth fares = one.health(present);
				health.put(one.customer(), fares);
				without.remove(one.customer());
				watch.changes(one, fares, known.getOrDefault(one.customer(), List.of()))
					.forEach((change) -> changes.put(change, one.customer()));
			}
			HealthQueries.save(tx, facts, health);
			AlertQueries.save(tx, changes);
			if (!without.isEmpty()) {
				HealthQueries.forget(tx, without);
			}
			return List.copyOf(changes.keySet());
		});
	}

}
