package io.onethread.customer;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.onethread.access.Viewer;
import io.onethread.customer.Customer.Owner;
import io.onethread.graph.Cypher;
import io.onethread.graph.ListRequest;
import io.onethread.graph.Listing;
import io.onethread.graph.RecordRef;
import io.onethread.graph.Values;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/** Reads customers. */
@Component
class CustomerQueries {

	private final Cypher cypher;

	CustomerQueries(Cypher cypher) {
		this.cypher = cypher;
	}

	/** A customer, also by the id of a record that was merged into it. */
	Optional<Customer> find(Viewer viewer, String id) {
		return this.cypher.read((tx) -> {
			List<Record> rows = tx.run("customer/find_customer", viewer.with("id", id));
			if (rows.isEmpty()) {
				rows = tx.run("customer/find_top", viewer.with("id", id))
					.stream()
					.flatMap((row) -> tx.run("customer/find_customer", viewer.with("id", row.get("id").asString()))
						.stream())
					.toList();
			}
			return rows.stream().findFirst().map(CustomerQueries::customer);
		});
	}

	Listing<CustomerRow> list(Viewer viewer, boolean wide, CustomerFilter filter, ListRequest request) {
		return this.cypher
			.findOne("customer/find_customers",
					request.with(CustomerService.SORTS, viewer.with("wide", wide, "filter", filter.parameter())),
					(row) -> new Listing<>(row.get("rows").asList(CustomerQueries::row), row.get("total").asLong()))
			.orElseThrow();
	}

	Optional<String> nameOfPlace(Viewer viewer, String id, Locale locale) {
		return this.cypher.findOne("customer/find_place", viewer.with("id", id), (row) -> {
			String name = row.get("name").asString("");
			return locale.getLanguage().equals("zh") ? name : row.get("nameEn").asString(name);
		});
	}

	private static Customer customer(Record row) {
		Value data = row.get("data");
		List<Owner> owners = row.get("owners")
			.asList((one) -> new Owner(
					new RecordRef(one.get("rep").get("id").asString(), one.get("rep").get("name").asString("")),
					one.get("role").asString(), RecordRef.of(one.get("division"))))
			.stream()
			.sorted(Comparator.comparing(Owner::role).reversed())
			.toList();
		return new Customer(row.get("id").asString(), row.get("full").asBoolean() ? Level.FULL : Level.SUMMARY,
				data.get("version").asLong(0), data(new Values(data)), owners, new Values(data).dateTime("createdAt"),
				new Values(data).dateTime("changedAt"));
	}

	private static CustomerData data(Values data) {
		return new CustomerData(data.textOrEmpty("name"), data.text("nameEn"), data.text("shortName"),
				data.texts("formerNames"), data.text("code"), data.text("creditCode"), data.text("industry"),
				data.text("city"), data.text("province"), data.text("country"), data.text("address"),
				data.text("postalCode"), data.text("phone"), data.text("fax"), data.text("email"), data.text("website"),
				data.text("status"), data.number("employees"), data.number("founded"), data.amount("revenue"));
	}

	private static CustomerRow row(Value value) {
		Values row = new Values(value);
		Values customer = new Values(value.get("customer"));
		boolean full = value.get("full").asBoolean();
		return new CustomerRow(customer.textOrEmpty("id"), full ? Level.FULL : Level.SUMMARY,
				customer.textOrEmpty("name"), customer.text("nameEn"), customer.text("city"), customer.text("industry"),
				customer.text("status"), RecordRef.of(value.get("owner")), RecordRef.of(value.get("holder")),
				RecordRef.of(value.get("division")), full ? row.amount("open") : null,
				full ? row.amount("traded") : null, full ? row.amount("profit") : null,
				full ? row.dateTime("last") : null, customer.dateTime("createdAt"));
	}

}
