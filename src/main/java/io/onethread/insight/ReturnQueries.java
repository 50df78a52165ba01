package io.onethread.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.Values;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/** Reads what was settled and what was ordered; keeps what the program costs. */
@Component
class ReturnQueries {

	private final Cypher cypher;

	ReturnQueries(Cypher cypher) {
		this.cypher = cypher;
	}

	@Nullable LocalDate lastDay(Viewer viewer) {
		return this.cypher.findOne("insight/find_return_last_day", viewer.with(), (row) -> row.get("day").asLocalDate())
			.orElse(null);
	}

	/** What was settled, with the orders before and after. */
	List<ReturnEvent> events(Viewer viewer, int days, @Nullable LocalDate asOf) {
		List<ReturnEvent> bare = this.cypher.find("insight/find_return_events", viewer.with(),
				(row) -> event(row, days, asOf));
		List<Map<String, Object>> rows = bare.stream()
			.filter((event) -> event.days() > 0)
			.map((event) -> Map.<String, Object>of("customer", event.customer().id(), "day", event.day(), "from",
					event.day().minusDays(event.days()), "to", event.day().plusDays(event.days())))
			.distinct()
			.toList();
		Map<List<Object>, Record> orders = new HashMap<>();
		this.cypher.find("insight/find_return_orders", viewer.with("rows", rows), (row) -> row)
			.forEach((row) -> orders.put(List.of(row.get("customer").asString(), row.get("day").asLocalDate()), row));
		List<ReturnEvent> events = new ArrayList<>();
		for (ReturnEvent event : bare) {
			Record found = orders.get(List.of(event.customer().id(), event.day()));
			events.add((event.days() == 0 || found == null) ? event
					: new ReturnEvent(event.kind(), event.id(), event.day(), event.customer(), event.days(),
							found.get("before").asDouble(0), found.get("after").asDouble(0)));
		}
		return events;
	}

	/** The company's orders of each day. */
	NavigableMap<LocalDate, Double> byDay(Viewer viewer, LocalDate from, LocalDate to) {
		NavigableMap<LocalDate, Double> byDay = new TreeMap<>();
		this.cypher.find("insight/find_return_days", viewer.with("from", from, "to", to), (row) -> row)
			.forEach((row) -> byDay.put(row.get("day").asLocalDate(), row.get("value").asDouble(0)));
		return byDay;
	}

	List<ReturnExpense> expenses() {
		return this.cypher.find("insight/find_return_expenses", Map.of(), (row) -> expense(row.get("expense")));
	}

	void save(ReturnExpense expense) {
		Map<String, @Nullable Object> set = new HashMap<>();
		set.put("what", expense.what().strip());
		set.put("amount", expense.amount());
		set.put("every", expense.every().name().toLowerCase(Locale.ROOT));
		set.put("since", expense.since());
		set.put("until", expense.until());
		this.cypher.save("insight/save_return_expense", Map.of("id", expense.id(), "set", set), (row) -> row);
	}

	void delete(String id) {
		this.cypher.save("insight/delete_return_expense", Map.of("id", id), (row) -> row);
	}

	private static ReturnEvent event(Record row, int days, @Nullable LocalDate asOf) {
		Value customer = row.get("customer");
		LocalDate day = row.get("day").asLocalDate();
		return new ReturnEvent(ReturnEvent.Kind.of(row.get("kind").asString()), row.get("id").asString(), day,
				new CompanyName(customer.get("id").asString(), customer.get("name").asString(""),
						customer.get("nameEn").isNull() ? null : customer.get("nameEn").asString()),
				(asOf != null) ? ReturnBuilder.span(day, asOf, days) : 0, null, null);
	}

	private static ReturnExpense expense(Value value) {
		Values values = new Values(value);
		return new ReturnExpense(value.get("id").asString(), values.textOrEmpty("what"),
				value.get("amount").asDouble(0),
				ReturnExpense.Every.valueOf(value.get("every").asString("once").toUpperCase(Locale.ROOT)),
				value.get("since").asLocalDate(), values.date("until"));
	}

}
