package io.onethread.customer;

import java.util.List;
import java.util.Optional;

import io.onethread.access.Viewer;
import io.onethread.customer.Contact.Job;
import io.onethread.graph.Cypher;
import io.onethread.graph.ListRequest;
import io.onethread.graph.Listing;
import io.onethread.graph.RecordRef;
import io.onethread.graph.Values;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/** Reads contacts. */
@Component
class ContactQueries {

	private final Cypher cypher;

	ContactQueries(Cypher cypher) {
		this.cypher = cypher;
	}

	Optional<Contact> find(Viewer viewer, String id) {
		return this.cypher.findOne("customer/find_contact", viewer.with("id", id),
				(row) -> contact(row.get("data"), row.get("editable"), row.get("reach"), row.get("jobs")));
	}

	Listing<Contact> list(Viewer viewer, @Nullable String customer, ListRequest request) {
		return this.cypher
			.findOne("customer/find_contacts", request.with(ContactService.SORTS, viewer.with("customer", customer)),
					(row) -> new Listing<>(row.get("rows")
						.asList((one) -> contact(one.get("data"), one.get("editable"), one.get("reach"),
								one.get("jobs"))),
							row.get("total").asLong()))
			.orElseThrow();
	}

	List<TouchedProject> impact(Viewer viewer, String id) {
		return this.cypher.find("customer/find_impact", viewer.with("id", id), ContactQueries::touched);
	}

	Optional<History> history(Viewer viewer, String id) {
		return this.cypher.findOne("customer/find_history", viewer.with("id", id), History::of);
	}

	private static TouchedProject touched(Record row) {
		Values project = new Values(row.get("project"));
		return new TouchedProject(new RecordRef(project.textOrEmpty("id"), project.textOrEmpty("name")),
				RecordRef.of(row.get("customer")), project.text("stage"),
				"open".equals(row.get("project").get("status").asString("open")), project.amount("value"),
				row.get("role").isNull() ? null : row.get("role").asString(), row.get("key").asBoolean());
	}

	private static Contact contact(Value value, Value editable, Value reach, Value jobs) {
		Values data = new Values(value);
		return new Contact(data.textOrEmpty("id"), editable.asBoolean(), reach.asBoolean(),
				value.get("version").asLong(0),
				new ContactData(data.textOrEmpty("name"), data.text("nameEn"), data.text("code"), data.text("title"),
						data.text("phone"), data.text("mobile"), data.text("email"), data.text("wechat"),
						data.text("status")),
				jobs.asList(ContactQueries::job), data.dateTime("createdAt"), data.dateTime("changedAt"));
	}

	private static Job job(Value value) {
		Values job = new Values(value);
		Value customer = value.get("customer");
		return new Job(new RecordRef(customer.get("id").asString(), customer.get("name").asString("")),
				job.text("title"), job.text("department"), job.date("since"), job.date("until"));
	}

}
