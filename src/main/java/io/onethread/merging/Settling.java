package io.onethread.merging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.onethread.merging.SameCustomer.Field;
import io.onethread.merging.SameCustomer.Value;
import org.jspecify.annotations.Nullable;

/**
 * Decides which value a customer of several records is shown with: what somebody chose;
 * else of the source that is trusted most; else the newest; else its own. The losers stay
 * with their records.
 */
final class Settling {

	/** The fields of which a customer has one value, in the order they are shown. */
	static final List<String> FIELDS = List.of("name", "nameEn", "shortName", "code", "creditCode", "industry", "city",
			"province", "country", "address", "postalCode", "phone", "fax", "email", "website", "status", "employees",
			"founded", "revenue");

	/**
	 * What a customer is called and known by elsewhere does not change by itself because
	 * another record joins it.
	 */
	private static final Set<String> OWN = Set.of("name", "code");

	private final List<String> sources;

	/**
	 * Made for a company.
	 * @param sources the systems it trusts, the most trusted first; what comes from none
	 * of them is trusted least
	 */
	Settling(List<String> sources) {
		this.sources = List.copyOf(sources);
	}

	/**
	 * Settles a customer.
	 * @param records its records, the one it is shown as first
	 * @param chosen by hand: ids of records by field
	 */
	SameCustomer settle(List<CustomerRecord> records, Map<String, String> chosen) {
		List<Field> fields = new ArrayList<>();
		for (String name : FIELDS) {
			Field field = field(name, records, chosen.get(name));
			if (field != null) {
				fields.add(field);
			}
		}
		return new SameCustomer(records.getFirst().id(), List.copyOf(records), List.copyOf(fields));
	}

	/**
	 * What is to be shown instead of the record's own values, by field.
	 */
	static Map<String, Object> overridden(SameCustomer customer) {
		Map<String, Object> overridden = new LinkedHashMap<>();
		for (Field field : customer.fields()) {
			if (!field.shown().value().equals(customer.top().values().get(field.name()))) {
				overridden.put(field.name(), field.shown().value());
			}
		}
		return overridden;
	}

	private @Nullable Field field(String name, List<CustomerRecord> records, @Nullable String chosen) {
		List<CustomerRecord> holders = records.stream().filter((record) -> record.values().containsKey(name)).toList();
		if (holders.isEmpty()) {
			return null;
		}
		CustomerRecord byHand = holders.stream()
			.filter((record) -> record.id().equals(chosen))
			.findFirst()
			.orElse(null);
		CustomerRecord top = records.getFirst();
		CustomerRecord winner = (byHand != null) ? byHand : (OWN.contains(name) && holders.contains(top)) ? top
				: holders.stream().min(order(name, top)).orElseThrow();
		List<Value> others = holders.stream()
			.filter((record) -> !Objects.equals(record.values().get(name), winner.values().get(name)))
			.map((record) -> value(name, record))
			.toList();
		return new Field(name, value(name, winner), others, byHand != null);
	}

	private Comparator<CustomerRecord> order(String name, CustomerRecord top) {
		return Comparator.comparingInt((CustomerRecord record) -> rank(record, name))
			.thenComparing((record) -> at(record, name), Comparator.reverseOrder())
			.thenComparing((record) -> !record.id().equals(top.id()))
			.thenComparing(CustomerRecord::id);
	}

	/** What somebody wrote by hand is as good as the best source. */
	private int rank(CustomerRecord record, String name) {
		if (this.sources.isEmpty() || record.written(name).by() != null) {
			return 0;
		}
		int rank = this.sources.indexOf(record.source());
		return (rank < 0) ? this.sources.size() : rank;
	}

	private static Instant at(CustomerRecord record, String name) {
		var at = record.written(name).at();
		return (at != null) ? at.toInstant() : Instant.EPOCH;
	}

	private static Value value(String name, CustomerRecord record) {
		return new Value(Objects.requireNonNull(record.values().get(name)), record.id(), record.source(),
				record.written(name));
	}

}
