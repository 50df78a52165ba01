package io.onethread.overlap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.onethread.matching.CustomerProfile;
import io.onethread.matching.MatchIndex;
import io.onethread.matching.Learned;
import io.onethread.matching.Matcher;
import io.onethread.matching.Observed;

import org.springframework.stereotype.Service;

/** Finds records that look like one customer and keeps them as links of the graph. */
@Service
public class LookAlikes {

	private final CustomerIndex index;

	private final LookAlikeQueries queries;

	LookAlikes(CustomerIndex index, LookAlikeQueries queries) {
		this.index = index;
		this.queries = queries;
	}

	/** What people's decisions about pairs taught, as evidence is weighed now. */
	public Learned learned() {
		return this.index.learned();
	}

	/** What the customers themselves taught, as evidence is weighed now. */
	public Observed observed() {
		return this.index.observed();
	}

	/** Learns from the decisions; what is compared from now on is weighed so. */
	public void learn() {
		this.index.learn();
	}

	/**
	 * What speaks for and against two customers being one, with the weights that are
	 * assumed before anything is learnt; as texts, in the order of the ids. Nothing where
	 * either is not there.
	 */
	public List<String> assumed(String one, String other) {
		try {
			return LookAlike.of(one, other, this.index.current().compareAssuming(one, other))
				.reasons()
				.stream()
				.map(Reason::text)
				.toList();
		}
		catch (IllegalArgumentException ex) {
			return List.of();
		}
	}

	/** Compares all customers; pairs that look alike no more are taken away. */
	public void refresh() {
		this.queries.saveAll(this.index.rebuilt()
			.allPairs(Matcher.POSSIBLE)
			.stream()
			.map((pair) -> LookAlike.of(pair.left().id(), pair.right().id(), pair.result()))
			.toList());
	}

	/**
	 * Compares some customers with all others.
	 * @param customers their ids; those that are no more lose their pairs
	 */
	public void refresh(Collection<String> customers) {
		List<CustomerProfile> profiles = this.index.refresh(customers);
		MatchIndex all = this.index.current();
		Map<List<String>, LookAlike> pairs = profiles.stream()
			.flatMap((profile) -> all.matches(profile, Matcher.POSSIBLE)
				.stream()
				.map((match) -> LookAlike.of(profile.id(), match.profile().id(), match.result())))
			.collect(Collectors.toMap((pair) -> List.of(pair.one(), pair.other()), Function.identity(),
					(first, second) -> first));
		this.queries.save(customers, List.copyOf(pairs.values()));
	}

}
