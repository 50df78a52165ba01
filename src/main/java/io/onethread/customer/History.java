package io.onethread.customer;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was noted of a contact's changes, made into the values it had before.
 *
 * @param present whether the viewer sees what holds now
 * @param now what holds now
 * @param createdAt when it was added
 * @param left when its last job at a customer of the viewer's ended, where that is all
 * they may know
 * @param changes what was replaced when
 */
record History(boolean present, Map<String, String> now, @Nullable LocalDate createdAt, @Nullable LocalDate left,
		List<Replaced> changes) {

	private static final JsonMapper JSON = new JsonMapper();

	private static final List<String> FIELDS = List.of("name", "title", "mobile", "phone", "email", "wechat");

	static History of(Record row) {
		Value now = row.get("now");
		Map<String, String> values = new HashMap<>();
		FIELDS.forEach((field) -> {
			if (!now.get(field).isNull()) {
				values.put(field, now.get(field).asString());
			}
		});
		List<Value> left = row.get("left").asList((one) -> one);
		return new History(row.get("reach").asBoolean(), values,
				now.get("createdAt").isNull() ? null : now.get("createdAt").asZonedDateTime().toLocalDate(),
				(left.isEmpty() || left.getFirst().isNull()) ? null : left.getFirst().asLocalDate(),
				row.get("changes")
					.asList(History::replaced)
					.stream()
					.sorted(Comparator.comparing(Replaced::at))
					.toList());
	}

	/**
	 * The earlier values, the latest first. Who knows the contact from a former job sees
	 * them as far as that job went, and what held when it ended.
	 */
	List<EarlierValue> earlier() {
		List<EarlierValue> earlier = new ArrayList<>();
		for (String field : FIELDS) {
			LocalDate since = this.createdAt;
			for (Replaced change : this.changes) {
				if (!change.fields().contains(field)) {
					continue;
				}
				String was = change.was().get(field);
				if (was != null) {
					earlier.add(new EarlierValue(field, was, since, change.at().toLocalDate()));
				}
				since = change.at().toLocalDate();
			}
			String value = this.now.get(field);
			if (!this.present && value != null && !field.equals("name")) {
				earlier.add(new EarlierValue(field, value, since, null));
			}
		}
		return (this.present ? earlier : known(earlier)).stream()
			.sorted(Comparator.comparing(EarlierValue::until, Comparator.nullsFirst(Comparator.reverseOrder())))
			.toList();
	}

	private List<EarlierValue> known(List<EarlierValue> earlier) {
		LocalDate end = this.left;
		if (end == null) {
			return List.of();
		}
		List<EarlierValue> known = new ArrayList<>();
		for (EarlierValue value : earlier) {
			LocalDate since = value.since();
			if (since == null || !since.isAfter(end)) {
				boolean later = value.until() == null || value.until().isAfter(end);
				known.add(later ? new EarlierValue(value.field(), value.value(), since, null) : value);
			}
		}
		return known;
	}

	private static Replaced replaced(Value change) {
		ZonedDateTime at = change.get("at").asZonedDateTime();
		return change.get("was").isNull() ? byHand(at, change) : byImport(at, change.get("was"));
	}

	private static Replaced byHand(ZonedDateTime at, Value change) {
		JsonNode before = JSON.readTree(change.get("before").asString("{}"));
		JsonNode after = JSON.readTree(change.get("after").asString("{}"));
		if (before.has("jobs")) {
			// A move: the titles belong to the jobs, which are shown by themselves.
			return new Replaced(at, List.of("title"), Map.of());
		}
		Map<String, String> was = new HashMap<>();
		FIELDS.stream().filter(before::has).forEach((field) -> was.put(field, before.path(field).asString()));
		return new Replaced(at, FIELDS.stream().filter((field) -> before.has(field) || after.has(field)).toList(), was);
	}

	private static Replaced byImport(ZonedDateTime at, Value brought) {
		List<String> fields = brought.get("before").asList(Value::asString);
		Map<String, String> was = new HashMap<>();
		FIELDS.stream()
			.filter((field) -> fields.contains(field) && !brought.get("was_" + field).isNull())
			.forEach((field) -> was.put(field, brought.get("was_" + field).asString()));
		return new Replaced(at, fields, was);
	}

	/**
	 * What was replaced at one time.
	 *
	 * @param at when
	 * @param fields which fields got another value
	 * @param was what they held; a field that held nothing is left out
	 */
	record Replaced(ZonedDateTime at, List<String> fields, Map<String, String> was) {

	}

}
