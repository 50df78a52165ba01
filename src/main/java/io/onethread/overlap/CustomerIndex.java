package io.onethread.overlap;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.onethread.matching.CustomerProfile;
import io.onethread.matching.Learned;
import io.onethread.matching.MatchIndex;
import io.onethread.matching.Observed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * All customers in memory, by what tells whether one is another. Made when the program
 * starts, told of changes by events, and a few seconds later at most also of those that
 * another instance of the program wrote.
 */
@Component
class CustomerIndex {

	private static final Logger log = LoggerFactory.getLogger(CustomerIndex.class);

	private static final Duration FRESH = Duration.ofSeconds(5);

	/**
	 * Clocks of several instances may differ, and a write is seen only once it is done:
	 * so much is read again.
	 */
	private static final Duration AGAIN = Duration.ofMinutes(1);

	private final LookAlikeQueries queries;

	private final MatchIndex index = new MatchIndex();

	private final Map<String, CustomerProfile> customers = new HashMap<>();

	private volatile Learned learned = Learned.NOTHING;

	private ZonedDateTime readAt = ZonedDateTime.now();

	private boolean complete;

	CustomerIndex(LookAlikeQueries queries) {
		this.queries = queries;
	}

	/** Lets nobody wait who is the first to type a name. */
	@EventListener(ApplicationReadyEvent.class)
	void warm() {
		Thread.ofVirtual().name("customer-index").start(() -> {
			try {
				current();
			}
			catch (RuntimeException ex) {
				log.warn("The customers could not be read yet; who checks a name first will wait", ex);
			}
		});
	}

	/** The index as of now, give or take a few seconds. */
	synchronized MatchIndex current() {
		if (!this.complete) {
			return rebuilt();
		}
		ZonedDateTime now = ZonedDateTime.now();
		if (this.readAt.plus(FRESH).isBefore(now)) {
			put(this.queries.profilesSince(this.readAt.minus(AGAIN)));
			this.readAt = now;
		}
		return this.index;
	}

	/**
	 * The index compared with the graph customer by customer, and how much each kind of
	 * evidence tells learnt from them anew.
	 */
	synchronized MatchIndex rebuilt() {
		ZonedDateTime now = ZonedDateTime.now();
		Set<String> gone = new HashSet<>(this.customers.keySet());
		this.queries.all((page) -> {
			page.forEach((customer) -> gone.remove(customer.id()));
			put(page);
		});
		remove(gone);
		this.index.observe();
		learn();
		this.complete = true;
		this.readAt = now;
		return this.index;
	}

	/** Reads some customers again; those that are no more are taken out. */
	synchronized List<CustomerProfile> refresh(Collection<String> ids) {
		current();
		List<CustomerProfile> profiles = this.queries.profiles(ids);
		Set<String> gone = new HashSet<>(ids);
		profiles.forEach((profile) -> gone.remove(profile.id()));
		remove(gone);
		put(profiles);
		return profiles;
	}

	/** What people's decisions taught, as evidence is weighed now. */
	Learned learned() {
		return this.learned;
	}

	/** What the customers themselves taught, without anybody having decided anything. */
	Observed observed() {
		return this.index.observed();
	}

	/** Learns from all decisions anew, beyond what the customers themselves teach. */
	void learn() {
		Observed observed = this.index.observed();
		this.learned = Learned.from(this.queries.decisions()
			.stream()
			.map((decision) -> new Learned.Decision(decision.same(), observed.weigh(decision.evidence())))
			.toList());
		this.index.learn(this.learned);
	}

	/** Takes out customers that turned out to be no more. */
	synchronized void remove(Collection<String> ids) {
		for (String id : ids) {
			this.customers.remove(id);
			this.index.remove(id);
		}
	}

	private void put(List<CustomerProfile> profiles) {
		List<CustomerProfile> changed = new ArrayList<>();
		for (CustomerProfile profile : profiles) {
			if (!profile.equals(this.customers.put(profile.id(), profile))) {
				changed.add(profile);
			}
		}
		this.index.addAll(changed);
	}

}
