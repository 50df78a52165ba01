package io.onethread.orders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.onethread.graph.Cypher;
import io.onethread.graph.RecordsWritten;
import io.onethread.graph.Upkeep;
import jakarta.annotation.PreDestroy;

import org.springframework.boot.context.event.ApplicationReadyEvent;
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

	private static final int BATCH = 200;

	private final TradeQueries queries;

	private final Upkeep upkeep;

	private final ApplicationEventPublisher events;

	TradeSums(TradeQueries queries, Cypher cypher, ApplicationEventPublisher events) {
		this.queries = queries;
		this.events = events;
		this.upkeep = new Upkeep(cypher, "trades", (records) -> records
			.ifPresentOrElse((some) -> refresh(this.queries.tradersAmong(some)), this::refreshAll));
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
		}
		else {
			save(List.copyOf(new HashSet<>(customers)), asOf);
		}
	}

	/** Brings the sums of all customers up to date, in batches. */
	public void refreshAll() {
		this.queries.sweep();
		save(new ArrayList<>(this.queries.traders()), asOf());
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

	@EventListener(ApplicationReadyEvent.class)
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
		for (int from = 0; from < customers.size(); from += BATCH) {
			this.queries.save(customers.subList(from, Math.min(customers.size(), from + BATCH)), asOf);
		}
		if (!customers.isEmpty()) {
			this.events.publishEvent(new RecordsWritten(Set.of("Trade"),
					(customers.size() <= BATCH) ? Optional.of(Set.copyOf(customers)) : Optional.empty()));
		}
	}

}
