package io.onethread.overlap;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import io.onethread.graph.Cypher;
import io.onethread.matching.CustomerProfile;
import io.onethread.matching.Evidence;
import io.onethread.matching.EvidenceKind;
import io.onethread.matching.Learned;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/** Reads what tells customers apart, and keeps the pairs that look alike. */
@Component
class LookAlikeQueries {

	private static final int BATCH = 1000;

	private static final int PAGE = 20_000;

	private final Cypher cypher;

	LookAlikeQueries(Cypher cypher) {
		this.cypher = cypher;
	}

	/** All customers, a page at a time, so that a million need not be held as rows. */
	void all(Consumer<List<CustomerProfile>> page) {
		String after = "";
		boolean more = true;
		while (more) {
			List<CustomerProfile> profiles = this.cypher.find("overlap/find_profiles",
					Map.of("after", after, "limit", PAGE), LookAlikeQueries::profile);
			page.accept(profiles);
			more = profiles.size() == PAGE;
			after = more ? profiles.getLast().id() : after;
		}
	}

	/** Customers that changed at this time or later. */
	List<CustomerProfile> profilesSince(ZonedDateTime since) {
		return this.cypher.find("overlap/find_profiles_since", Map.of("since", since), LookAlikeQueries::profile);
	}

	List<CustomerProfile> profiles(Collection<String> customers) {
		return this.cypher.find("overlap/find_profiles_of", Map.of("ids", List.copyOf(customers)),
				LookAlikeQueries::profile);
	}

	/** What people decided about pairs, with what was found then. */
	List<Learned.Decision> decisions() {
		return this.cypher.find("overlap/find_decisions", Map.of(),
				(row) -> new Learned.Decision(row.get("same").asBoolean(),
						row.get("reasons").asList(Value::asString).stream().map(LookAlikeQueries::evidence).toList()));
	}

	private static Evidence evidence(String text) {
		Reason reason = Reason.parse(text);
		return new Evidence(EvidenceKind.valueOf(reason.code()), reason.weight(), reason.values().getFirst(),
				reason.values().getLast());
	}

	/** Keeps exactly these pairs. */
	void saveAll(List<LookAlike> pairs) {
		String mark = save(pairs);
		long deleted = 1;
		while (deleted > 0) {
			deleted = this.cypher
				.save("overlap/delete_look_alikes", Map.of("at", mark, "limit", BATCH),
						(row) -> row.get("deleted").asLong())
				.getFirst();
		}
	}

	/** Keeps exactly these pairs of some customers, and leaves those of others. */
	void save(Collection<String> customers, List<LookAlike> pairs) {
		String mark = save(pairs);
		this.cypher.save("overlap/delete_look_alikes_of", Map.of("ids", List.copyOf(customers), "at", mark),
				(row) -> row);
	}

	private String save(List<LookAlike> pairs) {
		String mark = UUID.randomUUID().toString();
		for (int from = 0; from < pairs.size(); from += BATCH) {
			List<Map<String, Object>> rows = pairs.subList(from, Math.min(pairs.size(), from + BATCH))
				.stream()
				.map((pair) -> Map.<String, Object>of("one", pair.one(), "other", pair.other(), "id", pair.id(),
						"score", pair.score(), "reasons", pair.reasons().stream().map(Reason::text).toList(),
						"evidence", pair.evidence()))
				.toList();
			this.cypher.save("overlap/save_look_alikes", Map.of("rows", rows, "at", mark), (row) -> row);
		}
		return mark;
	}

	private static CustomerProfile profile(Record row) {
		Map<String, Object> properties = new HashMap<>(row.get("customer").asMap());
		properties.put("phone", texts(row.get("phones")));
		properties.put("email", texts(row.get("emails")));
		for (String links : List.of("contacts", "orders", "kin")) {
			properties.put(links, texts(row.get(links)));
		}
		String id = row.get("customer").get("id").asString();
		return CustomerProfile.of(id, properties);
	}

	private static List<String> texts(Value values) {
		return values.asList(Value::asObject)
			.stream()
			.filter(String.class::isInstance)
			.map(String.class::cast)
			.toList();
	}

}
