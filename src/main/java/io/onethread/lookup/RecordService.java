package io.onethread.lookup;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTransaction;
import io.onethread.graph.Merged;
import io.onethread.lookup.RecordPage.Month;
import io.onethread.lookup.RecordPage.Orders;
import io.onethread.lookup.RecordPage.Owner;
import io.onethread.lookup.RecordPage.Workers;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Service;

/** Says what a record is, as far as the viewer may know. */
@Service
public class RecordService {

	private static final Set<String> TECHNICAL = Set.of("id", "version", "createdAt", "changedAt", "edited", "source",
			"searchName", "searchPinyin", "searchInitials", "searchPhone", "searchEmail");

	private final Cypher cypher;

	RecordService(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * A record's page; of a record that was merged into another, that one's.
	 * @param viewer who asks
	 * @param id the record
	 * @return nothing both where there is no such record and where the viewer may not
	 * know of it
	 */
	public Optional<RecordPage> page(Viewer viewer, String id) {
		return this.cypher
			.read((tx) -> record(tx, viewer, id)
				.or(() -> tx.run("customer/find_top", viewer.with("id", id))
					.stream()
					.findFirst()
					.flatMap((row) -> record(tx, viewer, row.get("id").asString())))
				.map((row) -> page(tx, viewer, row)));
	}

	private static Optional<Record> record(GraphTransaction tx, Viewer viewer, String id) {
		return tx.run("lookup/find_record", viewer.with("id", id)).stream().findFirst();
	}

	private static RecordPage page(GraphTransaction tx, Viewer viewer, Record row) {
		RecordRef record = SearchQueries.ref(row.get("kind"), row.get("id"), row.get("name"));
		boolean full = row.get("full").asBoolean();
		Map<String, Object> properties = new TreeMap<>(SearchQueries.present(row.get("properties")));
		properties.keySet().removeAll(TECHNICAL);
		properties.keySet().removeAll(Merged.PROPERTIES);
		List<Owner> owners = row.get("owners").asList(RecordService::owner);
		boolean customer = full && record.type().equals("Customer");
		return new RecordPage(record, full, properties, owners, customer ? workers(tx, viewer, record) : null,
				customer ? orders(tx, viewer, record) : null);
	}

	private static Owner owner(Value row) {
		RecordRef division = row.get("divisionId").isNull() ? null
				: new RecordRef("Division", row.get("divisionId").asString(), row.get("division").asString(""));
		return new Owner(new RecordRef("Rep", row.get("id").asString(), row.get("name").asString("")),
				row.get("role").isNull() ? null : row.get("role").asString(),
				row.get("since").isNull() ? null : row.get("since").asLocalDate(), division,
				row.get("colour").asInt(0));
	}

	private static @Nullable Workers workers(GraphTransaction tx, Viewer viewer, RecordRef record) {
		return tx.run("lookup/find_workers", viewer.with("id", record.id()))
			.stream()
			.findFirst()
			.map((row) -> new Workers(row.get("reps").asLong(), row.get("divisions").asLong()))
			.orElse(null);
	}

	private static @Nullable Orders orders(GraphTransaction tx, Viewer viewer, RecordRef record) {
		List<Record> rows = tx.run("lookup/find_months", viewer.with("id", record.id()));
		if (rows.isEmpty()) {
			return null;
		}
		List<Month> months = rows.stream()
			.map((row) -> new Month(row.get("month").asLocalDate(), row.get("orders").asLong(),
					row.get("value").asDouble(0)))
			.toList();
		LocalDate yearAgo = LocalDate.now(ZoneId.systemDefault()).withDayOfMonth(1).minusMonths(11);
		return new Orders(months.stream().mapToLong(Month::orders).sum(),
				months.stream().mapToDouble(Month::value).sum(),
				months.stream().filter((month) -> !month.start().isBefore(yearAgo)).mapToDouble(Month::value).sum(),
				months.getFirst().start(), rows.getLast().get("last").asLocalDate(), months);
	}

}
