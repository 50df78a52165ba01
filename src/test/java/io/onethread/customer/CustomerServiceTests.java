package io.onethread.customer;

import java.util.List;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.ListRequest;
import io.onethread.graph.Listing;
import io.onethread.graph.RecordRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GraphTest
class CustomerServiceTests {

	private static final ListRequest STAKE = ListRequest.first(50, "stake", true);

	private static final ListRequest BY_NAME = ListRequest.first(50, "name", false);

	@Autowired
	TestCompany company;

	@Autowired
	CustomerService customers;

	@Autowired
	ContactService contacts;

	@Autowired
	Viewers viewers;

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@BeforeEach
	void plant() {
		this.company.plant();
	}

	@Test
	void creatingTwiceWithOneIdCreatesOnce() {
		String id = UUID.randomUUID().toString();
		Customer first = this.customers.create(as("ann"), id, CustomerData.named("Twice Ltd"), "");
		String before = this.company.fingerprint();
		Customer second = this.customers.create(as("ann"), id, CustomerData.named("Twice Ltd"), "");
		assertThat(second).isEqualTo(first);
		assertThat(this.company.fingerprint()).isEqualTo(before);
		assertThat(first.version()).isZero();
		assertThat(first.owners()).singleElement().satisfies((owner) -> {
			assertThat(owner.rep().id()).isEqualTo("r-ann");
			assertThat(owner.role()).isEqualTo("owner");
		});
		assertThat(
				this.company.count("MATCH (:Change {what: 'created'})-[:OF]->(r:Record {id: $id}) RETURN count(*)", id))
			.isOne();
	}

	@Test
	void aNewCustomerIsFoundByItsSearchKeys() {
		String id = UUID.randomUUID().toString();
		this.customers.create(as("ann"), id, CustomerData.named("Findable Optics"), "");
		assertThat(this.company.count(
				"MATCH (r:Record {id: $id}) WHERE r.searchName CONTAINS 'findable' AND r:Customer RETURN count(*)", id))
			.isOne();
	}

	@Test
	void anIdThatIsTakenOrGuessedIsRefused() {
		String id = UUID.randomUUID().toString();
		this.customers.create(as("cy"), id, CustomerData.named("Cy's own"), "");
		assertThatExceptionOfType(CustomerProblem.IdRefused.class)
			.isThrownBy(() -> this.customers.create(as("ann"), id, CustomerData.named("Mine"), ""));
		assertThatExceptionOfType(CustomerProblem.IdRefused.class)
			.isThrownBy(() -> this.customers.create(as("ann"), "c-cy", CustomerData.named("Mine"), ""));
	}

	@Test
	void aChangeIsKeptFromImportsAndNoted() {
		Customer customer = fresh("Before Ltd");
		Customer changed = this.customers.update(as("ann"), customer.id(), 0,
				renamed(customer.data(), "After Ltd", "021-6666 0000"));
		assertThat(changed.version()).isOne();
		this.cypher.write((tx) -> this.writer.write(tx, "test", "run", List
			.of(new RecordRow("Customer", customer.id(), java.util.Map.of("name", "Import Ltd", "city", "Wuhan"))),
				List.of()));
		Customer after = this.customers.find(as("ann"), customer.id()).orElseThrow();
		assertThat(after.data().name()).isEqualTo("After Ltd");
		assertThat(after.data().city()).isEqualTo("Wuhan");
		assertThat(this.company.count(
				"MATCH (c:Change {what: 'changed', by: 'ann'})-[:OF]->(r:Record {id: $id}) "
						+ "WHERE c.before CONTAINS 'Before Ltd' AND c.after CONTAINS 'After Ltd' RETURN count(*)",
				customer.id()))
			.isOne();
		assertThat(this.company.count("MATCH (r:Record {id: $id}) WHERE r.searchName CONTAINS 'after' RETURN count(*)",
				customer.id()))
			.isOne();
	}

	@Test
	void whoChangesAnOldVersionIsTold() {
		Customer customer = fresh("Contended Ltd");
		this.customers.update(as("ann"), customer.id(), 0, renamed(customer.data(), "First wins", null));
		String before = this.company.fingerprint();
		assertThatExceptionOfType(CustomerProblem.Changed.class)
			.isThrownBy(
					() -> this.customers.update(as("ann"), customer.id(), 0, renamed(customer.data(), "Second", null)))
			.satisfies((problem) -> assertThat(problem.version()).isOne());
		assertThat(this.company.fingerprint()).isEqualTo(before);
	}

	@Test
	void whatMayOnlyBeSeenInSummaryMayNotBeChanged() {
		Customer colleagues = this.customers.find(as("ann"), "c-ben").orElseThrow();
		assertThat(colleagues.level()).isEqualTo(Level.SUMMARY);
		assertThat(colleagues.toString()).doesNotContain("CANARY");
		String before = this.company.fingerprint();
		assertThatExceptionOfType(CustomerProblem.Forbidden.class)
			.isThrownBy(() -> this.customers.update(as("ann"), "c-ben", 0, CustomerData.named("Taken over")));
		assertThatExceptionOfType(CustomerProblem.NotThere.class)
			.isThrownBy(() -> this.customers.update(as("ann"), "c-cy", 0, CustomerData.named("Taken over")));
		assertThatExceptionOfType(CustomerProblem.Forbidden.class).isThrownBy(
				() -> this.customers.create(as("root"), UUID.randomUUID().toString(), CustomerData.named("X"), ""));
		assertThatExceptionOfType(CustomerProblem.Forbidden.class)
			.isThrownBy(() -> this.contacts.create(as("ann"), UUID.randomUUID().toString(), "c-ben", contact("Spy")));
		assertThat(this.company.fingerprint()).isEqualTo(before);
	}

	@Test
	void eachSeesTheirOwnList() {
		assertThat(ids(this.customers.list(as("ann"), false, STAKE))).contains("c-ann").doesNotContain("c-ben", "c-cy");
		assertThat(ids(this.customers.list(as("mia"), false, STAKE))).contains("c-ann", "c-ben").doesNotContain("c-cy");
		assertThat(ids(this.customers.list(as("eve"), false, STAKE))).contains("c-ann", "c-ben", "c-cy");
		assertThat(this.customers.list(as("root"), false, STAKE).total()).isZero();
	}

	@Test
	void theWideListShowsColleaguesWithoutFigures() {
		Listing<CustomerRow> rows = this.customers.list(as("ann"), true, STAKE);
		assertThat(rows.items()).filteredOn((row) -> row.id().equals("c-ben")).singleElement().satisfies((row) -> {
			assertThat(row.level()).isEqualTo(Level.SUMMARY);
			assertThat(row.openValue()).isNull();
			assertThat(row.toString()).doesNotContain("CANARY");
		});
		assertThat(rows.items()).filteredOn((row) -> row.id().equals("c-ann"))
			.singleElement()
			.satisfies((row) -> assertThat(row.openValue()).isEqualTo(1000));
		assertThat(ids(rows)).doesNotContain("c-cy");
	}

	@Test
	void aContactsNewTitleIsItsTitleWhereItWorks() {
		String id = UUID.randomUUID().toString();
		Contact made = this.contacts.create(as("ann"), id, "c-ann", contact("Frau Wang"));
		assertThat(made.jobs()).singleElement().satisfies((job) -> assertThat(job.title()).isEqualTo("Buyer"));
		Contact changed = this.contacts.update(as("ann"), id, 0,
				new ContactData("Frau Wang", null, null, "Director", null, null, null, null, "active"));
		assertThat(changed.version()).isOne();
		assertThat(changed.jobs()).singleElement().satisfies((job) -> assertThat(job.title()).isEqualTo("Director"));
		assertThat(this.contacts.list(as("ann"), "c-ann", BY_NAME).items()).extracting(Contact::id)
			.contains(id, "k-ann");
		assertThat(this.contacts.list(as("ann"), "c-ben", BY_NAME).total()).isZero();
	}

	private Customer fresh(String name) {
		return this.customers.create(as("ann"), UUID.randomUUID().toString(), CustomerData.named(name), "");
	}

	private Viewer as(String name) {
		return this.viewers.of(name);
	}

	private static ContactData contact(String name) {
		return new ContactData(name, null, null, "Buyer", null, null, null, null, "active");
	}

	private static CustomerData renamed(CustomerData data, String name,
			@org.jspecify.annotations.Nullable String phone) {
		return new CustomerData(name, data.nameEn(), data.shortName(), data.formerNames(), data.code(),
				data.creditCode(), data.industry(), data.city(), data.province(), data.country(), data.address(),
				data.postalCode(), phone, data.fax(), data.email(), data.website(), data.status(), data.employees(),
				data.founded(), data.revenue());
	}

	private static List<String> ids(Listing<CustomerRow> rows) {
		return rows.items().stream().map(CustomerRow::id).toList();
	}

}
