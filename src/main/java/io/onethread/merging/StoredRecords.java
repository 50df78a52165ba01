package io.onethread.merging;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import io.onethread.graph.GraphTransaction;
import io.onethread.graph.Merged;
import io.onethread.merging.CustomerRecord.Merge;
import io.onethread.merging.CustomerRecord.Written;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The records of one customer as they are stored, within one transaction.
 *
 * @param records what each holds itself, the one the customer is shown as first
 * @param chosen which record's value was chosen by hand, by field
 * @param properties all properties of the record the customer is shown as
 */
record StoredRecords(List<CustomerRecord> records, Map<String, String> chosen, Map<String, Object> properties) {

	private static final JsonMapper JSON = new JsonMapper();

	static StoredRecords read(GraphTransaction tx, String top) {
		List<Record> rows = tx.run("merging/find_records", Map.of("id", top));
		List<CustomerRecord> records = new ArrayList<>();
		Map<String, Object> properties = Map.of();
		Map<String, String> chosen = new TreeMap<>();
		for (Record row : rows) {
			Map<String, Object> stored = row.get("properties").asMap();
			CustomerRecord record = record(row, stored);
			if (record.id().equals(top)) {
				properties = stored;
				Set<String> edited = edited(stored);
				Merged.read(stored.get(Merged.CHOSEN)).forEach((field, id) -> {
					if (!edited.contains(field)) {
						chosen.put(field, String.valueOf(id));
					}
				});
			}
			records.add(record);
		}
		records.sort(Comparator.comparing((CustomerRecord record) -> record.into() != null)
			.thenComparing(
					(record) -> (record.merge() != null) ? record.merge().at().toInstant() : java.time.Instant.MIN)
			.thenComparing(CustomerRecord::id));
		return new StoredRecords(records, chosen, properties);
	}

	/**
	 * The fields in which a record is no more as it was shown: somebody, or a file, wrote
	 * into it since.
	 */
	private static Set<String> edited(Map<String, Object> stored) {
		Set<String> edited = new HashSet<>();
		Merged.read(stored.get(Merged.SHOWN)).forEach((field, value) -> {
			if (!Objects.equals(value, stored.get(field))) {
				edited.add(field);
			}
		});
		return edited;
	}

	private static CustomerRecord record(Record row, Map<String, Object> stored) {
		Map<String, Object> values = new HashMap<>();
		for (String field : Settling.FIELDS) {
			put(values, field, stored.get(field));
		}
		Set<String> edited = edited(stored);
		Merged.read(stored.get(Merged.OWN)).forEach((field, value) -> {
			if (!edited.contains(field)) {
				put(values, field, value);
			}
		});
		put(values, "formerNames", stored.get("formerNames"));
		Value same = row.get("same");
		List<String> by = row.get("mergedBy").asList(Value::asString);
		Merge merge = row.get("into").isNull() ? null
				: new Merge(same.get("at").asZonedDateTime(),
						by.isEmpty() ? same.get("by").asString("") : by.getFirst(), same.get("why").asString(""),
						same.get("score").isNull() ? null : same.get("score").asDouble());
		return new CustomerRecord(row.get("id").asString(),
				row.get("into").isNull() ? null : row.get("into").asString(), values, written(row),
				String.valueOf(stored.getOrDefault("source", "")),
				(stored.get("createdAt") instanceof ZonedDateTime at) ? at : null, merge);
	}

	private static void put(Map<String, Object> values, String field, @Nullable Object value) {
		if (value == null || value.toString().isBlank() || value.equals(List.of())) {
			values.remove(field);
		}
		else {
			values.put(field, value);
		}
	}

	/** The latest of what people and files wrote, by field. */
	private static Map<String, Written> written(Record row) {
		Map<String, Written> written = new HashMap<>();
		for (Value run : row.get("runs").values()) {
			if (!run.get("at").isNull()) {
				List<String> fields = run.get("created").asBoolean(false) ? Settling.FIELDS
						: run.get("fields").isNull() ? List.of() : run.get("fields").asList(Value::asString);
				fields.forEach((field) -> later(written, field, new Written(run.get("at").asZonedDateTime(), null)));
			}
		}
		for (Value change : row.get("changes").values()) {
			JsonNode after = JSON.readTree(change.get("after").asString("{}"));
			after.propertyNames()
				.forEach((field) -> later(written, field,
						new Written(change.get("at").asZonedDateTime(), change.get("by").asString(""))));
		}
		return written;
	}

	private static void later(Map<String, Written> written, String field, Written next) {
		written.merge(field, next, (a, b) -> {
			ZonedDateTime first = Objects.requireNonNull(a.at());
			return first.isAfter(Objects.requireNonNull(b.at())) ? a : b;
		});
	}

}
