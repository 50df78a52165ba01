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
import io.onethread.overlap.LookAlikeQueries.Profile;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * All customers in memory, by what tells whether one is another. Made at first use, told
 * of changes by events, and a few seconds later at most also of those that another
 * instance of the program wrote.
 */
@Component
class CustomerIndex {

	private static final Duration FRESH = Duration.ofSeconds(5);

	/** Clocks of several instances may differ by this much. */
	private static final Duration CLOCKS = Duration.ofSeconds(30);

	private final LookAlikeQueries queries;

	private final MatchIndex index = new MatchIndex();

	private final Map<String, CustomerProfile> customers = new HashMap<>();

	private volatile Learned learned = Learned.NOTHING;

	private @Nullable ZonedDateTime newest;

	private long checkedAt;

	private boolean complete;

	CustomerIndex(LookAlikeQueries queries) {
		this.queries = queries;
	}

	/** The index as of now, give or take a few seconds. */
	synchronized MatchIndex current() {
		if (!this.complete) {
			return rebuilt();
		}
		if (System.nanoTime() - this.checkedAt > FRESH.toNanos()) {
			put(this.queries.profilesSince((this.newest != null) ? this.newest.minus(CLOCKS) : null));
			this.checkedAt = System.nanoTime();
		}
		return this.index;
	}

	/** The index compared with the graph customer by customer. */
	synchronized MatchIndex rebuilt() {
		learn();
		List<Profile> profiles = this.queries.profilesSince(null);
		Set<String> gone = new HashSet<>(this.customers.keySet());
		profiles.forEach((profile) -> gone.remove(profile.customer().id()));
		remove(gone);
		put(profiles);
		this.complete = true;
		this.checkedAt = System.nanoTime();
		return this.index;
	}

	/** Reads some customers again; those that are no more are taken out. */
	synchronized List<CustomerProfile> refresh(Collection<String> ids) {
		current();
		List<Profile> profiles = this.queries.profiles(ids);
		Set<String> gone = new HashSet<>(ids);
		profiles.forEach((profile) -> gone.remove(profile.customer().id()));
		remove(gone);
		put(profiles);
		return profiles.stream().map(Profile::customer).toList();
	}

	/** What people's decisions taught, as evidence is weighed now. */
	Learned learned() {
		return this.learned;
	}

	/** Learns from all decisions anew. */
	void learn() {
		this.learned = Learned.from(this.queries.decisions());
		this.index.learn(this.learned);
	}

	/** Takes out customers that turned out to be no more. */
	synchronized void remove(Collection<String> ids) {
		for (String id : ids) {
			this.customers.remove(id);
			this.index.remove(id);
		}
	}

	private void put(List<Profile> profiles) {
		List<CustomerProfile> changed = new ArrayList<>();
		for (Profile profile : profiles) {
			ZonedDateTime at = profile.changedAt();
			if (at != null && (this.newest == null || at.isAfter(this.newest))) {
				this.newest = at;
			}
			if (!profile.customer().equals(this.customers.put(profile.customer().id(), profile.customer()))) {
				changed.add(profile.customer());
			}
		}
		this.index.addAll(changed);
	}

}
