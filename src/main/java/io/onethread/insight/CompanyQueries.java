package io.onethread.insight;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.onethread.access.Viewer;
import io.onethread.graph.GraphTransaction;
import io.onethread.graph.Values;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Reads what the company's figures are made of, within one transaction. */
final class CompanyQueries {

	/** So many of each kind of change are told one by one. */
	private static final int FOREMOST = 5;

	private final GraphTransaction tx;

	private final Viewer viewer;

	CompanyQueries(GraphTransaction tx, Viewer viewer) {
		this.tx = tx;
		this.viewer = viewer;
	}

	List<Owned> customers() {
		return this.tx.run("insight/find_company_customers", this.viewer.with())
			.stream()
			.map(CompanyQueries::owned)
			.toList();
	}

	List<Home> divisions() {
		return this.tx.run("insight/find_company_divisions", this.viewer.with())
			.stream()
			.map((row) -> new Home(name(row.get("id"), row.get("name"), row.get("nameEn")), row.get("colour").asInt(0)))
			.toList();
	}

	CompanyChange additions(LocalDate since) {
		ZonedDateTime from = since.atStartOfDay(ZoneId.systemDefault());
		Record found = this.tx.run("insight/find_company_additions", this.viewer.with("since", from, "limit", FOREMOST))
			.getFirst();
		long brought = found.get("brought").asLong();
		return new CompanyChange(CompanyChange.Kind.ADDED, found.get("total").asLong() - brought, null, brought,
				found.get("rows").asList((row) -> item(row, "Customer", "customer")));
	}

	CompanyChange decisions(CompanyChange.Kind kind, LocalDate since) {
		Record found = this.tx
			.run("insight/find_company_decisions",
					this.viewer.with("since", since, "status", kind.key(), "limit", FOREMOST))
			.getFirst();
		return new CompanyChange(kind, found.get("total").asLong(), found.get("value").asDouble(0), 0,
				found.get("rows").asList((row) -> item(row, "Project", "project")));
	}

	/** Alerts of a kind that were opened. */
	CompanyChange alerts(CompanyChange.Kind kind, String word, LocalDate since) {
		return alerts(kind, this.viewer.with("since", since, "kind", word, "outcome", null, "limit", FOREMOST));
	}

	CompanyChange recoveries(LocalDate since) {
		return alerts(CompanyChange.Kind.RECOVERED,
				this.viewer.with("since", since, "kind", null, "outcome", "recovered", "limit", FOREMOST));
	}

	private CompanyChange alerts(CompanyChange.Kind kind, Map<String, @Nullable Object> parameters) {
		Record found = this.tx.run("insight/find_company_alerts", parameters).getFirst();
		return new CompanyChange(kind, found.get("total").asLong(), found.get("value").asDouble(0), 0,
				found.get("rows").asList((row) -> item(row, "Customer", "customer")));
	}

	CompanyChange rulings(LocalDate since) {
		Record found = this.tx.run("insight/find_company_rulings", this.viewer.with("since", since, "limit", FOREMOST))
			.getFirst();
		return new CompanyChange(CompanyChange.Kind.SETTLED, found.get("total").asLong(), null, 0,
				found.get("rows").asList((row) -> item(row, "Customer", "customer")));
	}

	CompanyChange handovers(LocalDate since) {
		Record found = this.tx
			.run("insight/find_company_handovers", this.viewer.with("since", since, "limit", FOREMOST))
			.getFirst();
		return new CompanyChange(CompanyChange.Kind.HANDED_OVER, found.get("total").asLong(), null, 0,
				found.get("rows").asList((row) -> item(row, "Rep", "from")));
	}

	CompanyChange passings(LocalDate since) {
		Record found = this.tx.run("insight/find_company_passings", this.viewer.with("since", since, "limit", FOREMOST))
			.getFirst();
		return new CompanyChange(CompanyChange.Kind.PASSED, found.get("total").asLong(), null, 0,
				found.get("rows").asList((row) -> item(row, "Customer", "customer")));
	}

	private static CompanyChange.Item item(Value row, String label, String subject) {
		Values values = new Values(row);
		return new CompanyChange.Item(row.get("at").asLocalDate(), label, named(row.get(subject)),
				subject.equals("customer") ? null : orNull(row.get("customer")), orNull(row.get("before")),
				orNull(row.get("rep")), values.amount("value"), values.text("matter"), row.get("customers").asLong(0));
	}

	private static Owned owned(Record row) {
		Value holder = row.get("holder");
		Value profit = row.get("profit");
		return new Owned(name(row.get("id"), row.get("name"), row.get("nameEn")), orNull(holder),
				row.get("division").asString(""), row.get("value12").isNull() ? null : row.get("value12").asDouble(),
				row.get("asOf").isNull() ? null : row.get("asOf").asLocalDate(),
				row.get("last").isNull() ? null : row.get("last").asZonedDateTime(), row.get("contacts").asLong(),
				profit.isNull() ? null : profit.asDouble(), Set.copyOf(row.get("alerts").asList(Value::asString)));
	}

	private static @Nullable CompanyName orNull(Value value) {
		return value.isNull() ? null : named(value);
	}

	private static CompanyName named(Value value) {
		return name(value.get("id"), value.get("name"), value.get("nameEn"));
	}

	private static CompanyName name(Value id, Value name, Value nameEn) {
		return new CompanyName(id.asString(), name.asString(""), nameEn.isNull() ? null : nameEn.asString());
	}

	/**
	 * A division.
	 *
	 * @param name its names
	 * @param colour its place in the palette; 0 where it has none
	 */
	record Home(CompanyName name, int colour) {

	}

	/**
	 * A customer with whose it is.
	 *
	 * @param customer the customer
	 * @param holder who answers for it first
	 * @param division the id of the division it counts with; empty for none
	 * @param revenue what it brought in twelve months; null where it never had an order
	 * @param asOf the last day of these
	 * @param last when somebody was last in touch
	 * @param contacts how many contacts are known
	 * @param profit what it left of that; null where unknown
	 * @param alerts the kinds of the alerts that wait
	 */
	record Owned(CompanyName customer, @Nullable CompanyName holder, String division, @Nullable Double revenue,
			@Nullable LocalDate asOf, @Nullable ZonedDateTime last, long contacts, @Nullable Double profit,
			Set<String> alerts) {

		double brought() {
			return (this.revenue != null) ? this.revenue : 0;
		}

	}

}
