package io.onethread.merging;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import io.onethread.graph.GraphKinds;
import io.onethread.graph.GraphTransaction;
import io.onethread.graph.Links;
import io.onethread.graph.Merged;
import org.jspecify.annotations.Nullable;

/**
 * Joins records and takes them apart within a transaction. Links move to the customer
 * that is shown and remember where they came from; values are settled, and what the
 * record held itself is kept. So all that reads customers reads one, and taking apart
 * gives each record back what it had.
 */
final class MergeWrites {

	/**
	 * Types of links that stay with their record: its history, and what is derived from
	 * it.
	 */
	private static final List<String> STILL = List.of("SAME_AS", "JUDGED", "LOOKS_LIKE", "WORKED", "WORKED_BY",
			"TRADED", "FARES", "OF", "BROUGHT", "MOVED");

	private static final List<String> KEYS = List.of("searchName", "searchPinyin", "searchInitials", "searchPhone",
			"searchEmail");

	private final GraphTransaction tx;

	private final GraphKinds kinds;

	private final Settling settling;

	MergeWrites(GraphTransaction tx, GraphKinds kinds, Settling settling) {
		this.tx = tx;
		this.kinds = kinds;
		this.settling = settling;
	}

	/** What is kept of a merge. */
	record Reason(String id, String by, String why, @Nullable Double score) {

	}

	/**
	 * Makes a customer part of another.
	 * @param member the customer that is no more shown by itself
	 * @param into the one it is shown as
	 */
	void merge(String member, String into, Reason reason) {
		List.of(member, into).stream().sorted().forEach((id) -> Links.lock(this.tx, id));
		giveBack(member);
		giveBack(into);
		save(member, restored(StoredRecords.read(this.tx, member), true));
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("member", member);
		parameters.put("into", into);
		parameters.put("id", reason.id());
		parameters.put("at", ZonedDateTime.now());
		parameters.put("by", reason.by());
		parameters.put("why", reason.why());
		parameters.put("score", reason.score());
		if (this.tx.run("merging/save_merged", parameters).isEmpty()) {
			throw new MergeProblem.NotThere();
		}
		tidy(into);
	}

	/**
	 * Takes a record out of a customer again, with those that were merged into it before.
	 */
	void unmerge(String member, String top) {
		List.of(member, top).stream().sorted().forEach((id) -> Links.lock(this.tx, id));
		giveBack(top);
		if (this.tx.run("merging/save_unmerged", Map.of("member", member, "top", top)).isEmpty()) {
			throw new MergeProblem.NotMerged();
		}
		tidy(member);
		tidy(top);
	}

	/**
	 * Chooses by hand which record's value a customer is shown with; null for the rule's.
	 */
	void choose(String top, String field, @Nullable String record) {
		Links.lock(this.tx, top);
		StoredRecords stored = StoredRecords.read(this.tx, top);
		if (record != null && stored.records()
			.stream()
			.noneMatch((one) -> one.id().equals(record) && one.values().containsKey(field))) {
			throw new MergeProblem.NoSuchValue();
		}
		Map<String, String> chosen = new TreeMap<>(stored.chosen());
		if (record == null) {
			chosen.remove(field);
		}
		else {
			chosen.put(field, record);
		}
		settle(top, new StoredRecords(stored.records(), chosen, stored.properties()));
	}

	/**
	 * Brings a customer up to date with what was written to its records since: moves
	 * links that came, settles the values.
	 * @return whether anything changed
	 */
	boolean tidy(String top) {
		Links.lock(this.tx, top);
		StoredRecords stored = StoredRecords.read(this.tx, top);
		if (stored.records().size() == 1) {
			return save(top, restored(stored, false));
		}
		long moved = 0;
		List<String> members = stored.records().stream().skip(1).map(CustomerRecord::id).sorted().toList();
		for (String member : members) {
			moved += this.tx.run("merging/save_lifted", Map.of("member", member, "top", top, "still", STILL))
				.stream()
				.mapToLong((row) -> row.get("moved").asLong(0))
				.sum();
		}
		return settle(top, stored) || moved > 0;
	}

	/**
	 * Every link where it came from: so what moves next does not depend on what was
	 * merged before.
	 */
	private void giveBack(String top) {
		this.tx.run("merging/save_returned", Map.of("top", top));
	}

	private boolean settle(String top, StoredRecords stored) {
		SameCustomer customer = this.settling.settle(stored.records(), stored.chosen());
		CustomerRecord own = customer.top();
		Map<String, Object> shown = new TreeMap<>(Settling.overridden(customer));
		Map<String, @Nullable Object> kept = new TreeMap<>();
		shown.keySet().forEach((field) -> kept.put(field, own.values().get(field)));
		Map<String, @Nullable Object> set = restored(stored, true);
		set.putAll(shown);
		List<CustomerRecord> others = stored.records().subList(1, stored.records().size());
		set.put(Merged.NAMES, texts(others, own, "name", "nameEn", "shortName"));
		set.put(Merged.KEYS, texts(others, own, "formerNames", "code"));
		set.put(Merged.PHONES, texts(others, own, "phone", "fax"));
		set.put(Merged.EMAILS, texts(others, own, "email"));
		Map<String, Object> keys = derived(stored.properties(), set);
		keys.forEach((key, value) -> {
			kept.put(key, set.containsKey(key) ? set.get(key) : stored.properties().get(key));
			shown.put(key, value);
			set.put(key, value);
		});
		set.put(Merged.OWN, Merged.write(kept));
		set.put(Merged.SHOWN, Merged.write(shown));
		set.put(Merged.CHOSEN, stored.chosen().isEmpty() ? null : Merged.write(stored.chosen()));
		return save(top, changed(set, stored.properties()));
	}

	/**
	 * What a record holds when it is shown by itself.
	 * @param keepChoices whether what was chosen by hand is to be remembered
	 */
	private Map<String, @Nullable Object> restored(StoredRecords stored, boolean keepChoices) {
		Map<String, Object> properties = stored.properties();
		Map<String, @Nullable Object> shown = Merged.read(properties.get(Merged.SHOWN));
		Map<String, @Nullable Object> set = new TreeMap<>();
		boolean edited = false;
		for (Map.Entry<String, @Nullable Object> own : Merged.read(properties.get(Merged.OWN)).entrySet()) {
			if (Objects.equals(shown.get(own.getKey()), properties.get(own.getKey()))) {
				set.put(own.getKey(), own.getValue());
			}
			else {
				edited = true;
			}
		}
		for (String name : Merged.PROPERTIES) {
			if (properties.containsKey(name) && !(keepChoices && name.equals(Merged.CHOSEN))) {
				set.put(name, null);
			}
		}
		if (edited) {
			set.putAll(derived(properties, set));
		}
		return set;
	}

	/** The search keys of a record once these values are set; null takes one away. */
	private Map<String, Object> derived(Map<String, Object> properties, Map<String, @Nullable Object> set) {
		Map<String, Object> whole = new HashMap<>(properties);
		set.forEach((name, value) -> {
			if (value == null) {
				whole.remove(name);
			}
			else {
				whole.put(name, value);
			}
		});
		Map<String, Object> keys = new TreeMap<>();
		this.kinds.record("Customer").ifPresent((kind) -> keys.putAll(kind.derive().apply(whole)));
		keys.keySet().retainAll(KEYS);
		return keys;
	}

	private boolean save(String id, Map<String, @Nullable Object> set) {
		if (set.isEmpty()) {
			return false;
		}
		this.tx.run("merging/save_values", Map.of("id", id, "set", set, "at", ZonedDateTime.now()));
		return true;
	}

	private static Map<String, @Nullable Object> changed(Map<String, @Nullable Object> set,
			Map<String, Object> properties) {
		Map<String, @Nullable Object> changed = new TreeMap<>(set);
		changed.entrySet().removeIf((one) -> Objects.equals(one.getValue(), properties.get(one.getKey())));
		return changed;
	}

	/** What other records hold in some fields, without what the record holds itself. */
	private static @Nullable List<String> texts(List<CustomerRecord> others, CustomerRecord own, String... fields) {
		Set<String> texts = new LinkedHashSet<>();
		for (CustomerRecord record : others) {
			for (String field : fields) {
				if (record.values().get(field) instanceof Collection<?> many) {
					many.forEach((one) -> texts.add(one.toString()));
				}
				else if (record.values().get(field) instanceof String text) {
					texts.add(text);
				}
			}
		}
		for (String field : fields) {
			if (own.values().get(field) instanceof String text) {
				texts.remove(text);
			}
		}
		return texts.isEmpty() ? null : new ArrayList<>(texts);
	}

}
