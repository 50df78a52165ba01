package io.onethread.orders;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import io.onethread.graph.Cypher;
import io.onethread.graph.RecordsWritten;
import io.onethread.graph.Upkeep;
import jakarta.annotation.PreDestroy;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Keeps for each customer the sums of its orders, so that nothing that is shown has to
 * run through all orders, and gives orders that came without a value the sum of their
 * lines: quantity × price × (1 − discount).
 * <p>
 * The "last twelve months" end on the day of the company's newest order, not today. Where
 * orders come in daily that is the same; where somebody has loaded the books of past
 * years, it is the last year of those books rather than zero for every customer. An order
 * dated in the future does not move that day. It is one day for the whole company, so
 * that customers can be compared, and a customer that stopped buying goes to zero.
 */
@Service
public class TradeSums {

	private static final int BATCH = 500;

	private final TradeQueries queries;

	private final ApplicationEventPublisher events;

	private final Upkeep upkeep;

	TradeSums(TradeQueries queries, Cypher cypher, ApplicationEventPublisher events) {
		this.queries = queries;
		this.events = events;
		this.upkeep = new Upkeep(cypher, "trades",
				(records) -> records.ifPresentOrElse(this::refreshAmong, this::refreshAll));
	}

	/**
	 * Brings the sums of some customers up to date; those of all when the twelve months
	 * have moved on since.
	 * @param customers their ids; those that do not exist are left out
	 */
	public void refresh(Collection<String> customers) {
		LocalDate asOf = asOf();
		Optional<LocalDate> before = this.queries.summedUpTo();
		if (before.isPresent() && !before.get().equals(asOf)) {
			Set<String> all = new HashSet<>(this.queries.traders());
			all.addAll(customers);
			save(List.copyOf(all), asOf);
			this.events.publishEvent(new Refreshed(Optional.empty()));
		}
		else {
			Set<String> some = Set.copyOf(customers);
			save(List.copyOf(some), asOf);
			this.events.publishEvent(new Refreshed(Optional.of(some)));
		}
	}

	/** Brings the sums of all customers up to date, in batches. */
	public void refreshAll() {
		this.queries.sweep();
		batches(this.queries.strays(), this.queries::saveStrays);
		save(this.queries.traders(), asOf());
		this.events.publishEvent(new Refreshed(Optional.empty()));
	}

	/** Brings up to date what hangs on records of any kind. */
	private void refreshAmong(Set<String> records) {
		this.queries.saveStrays(records);
		refresh(this.queries.tradersAmong(records));
	}

	/** Whether no refresh is asked for or going on in the background. */
	public boolean isUpToDate() {
		return this.upkeep.isIdle();
	}

	@EventListener
	void written(RecordsWritten event) {
		if (event.concerns("Order", "Customer")) {
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

	private LocalDate asOf() {
		return this.queries.newestOrder().orElseGet(LocalDate::now);
	}

	private void save(List<String> customers, LocalDate asOf) {
		batches(customers, (some) -> this.queries.save(some, asOf));
		if (!customers.isEmpty()) {
			this.events.publishEvent(new RecordsWritten(Set.of("Trade"),
					(customers.size() <= BATCH) ? Optional.of(Set.copyOf(customers)) : Optional.empty()));
		}
	}

	private static void batches(List<String> ids, Consumer<List<String>> save) {
		for (int from = 0; from < ids.size(); from += BATCH) {
			save.accept(ids.subList(from, Math.min(ids.size(), from + BATCH)));
		}
	}

	/**
	 * Published when sums are up to date, for what is derived from them in turn.
	 *
	 * @param customers whose sums they are; empty for all
	 */
	public record Refreshed(Optional<Set<String>> customers) {

		public Refreshed {
			customers = customers.map(Set::copyOf);
		}

	}

}
