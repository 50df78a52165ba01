package io.onethread.customer;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.graph.GraphTest;
import io.onethread.graph.ListRequest;
import io.onethread.lookup.RecordService;
import io.onethread.lookup.SearchService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GraphTest
class ContactMovesTests {

	private static final String JOBS = "MATCH (k:Record {id: $id})-[w:WORKS_AT]->(c) "
			+ "RETURN sum(size(c.id) + size(coalesce(w.title, '')) + coalesce(w.since.day, 0) + coalesce(w.until.day, 0))";

	@Autowired
	Driver driver;

	@Autowired
	TestCompany company;

	@Autowired
	ContactService contacts;

	@Autowired
	CustomerService customers;

	@Autowired
	RecordService records;

	@Autowired
	SearchService search;

	@Autowired
	Viewers viewers;

	@BeforeEach
	void plant() {
		this.company.plant();
	}

	@Test
	void aMoveEndsTheFormerJobAndKeepsIt() {
		Contact contact = add("ann", "c-ann", "13933330001");
		String other = customer("ann");
		LocalDate day = LocalDate.now().minusDays(3);
		Contact now = this.contacts.move(as("ann"), contact.id(), contact.version(), new Move(other, "Director", day))
			.contact();
		assertThat(now.version()).isEqualTo(contact.version() + 1);
		assertThat(now.data().title()).isEqualTo("Director");
		assertThat(now.jobs()).extracting(Contact.Job::until).containsExactly(null, day.minusDays(1));
		assertThat(now.currentJobs()).extracting((job) -> job.customer().id()).containsExactly(other);
		assertThat(now.currentJobs()).extracting(Contact.Job::since).containsExactly(day);
	}

	@Test
	void takingAMoveBackRestoresTheJobs() {
		Contact contact = add("ann", "c-ann", "13933330002");
		long before = this.company.count(JOBS, contact.id());
		Move.Made made = this.contacts.move(as("ann"), contact.id(), contact.version(),
				new Move(customer("ann"), "Director", LocalDate.now()));
		assertThat(this.company.count(JOBS, contact.id())).isNotEqualTo(before);
		Contact back = this.contacts.undoMove(as("ann"), contact.id(), made.undo());
		assertThat(back.data()).isEqualTo(contact.data());
		assertThat(back.jobs()).isEqualTo(contact.jobs());
		assertThat(this.company.count(JOBS, contact.id())).isEqualTo(before);
		assertThatExceptionOfType(CustomerProblem.Changed.class)
			.isThrownBy(() -> this.contacts.undoMove(as("ann"), contact.id(), made.undo()));
	}

	@Test
	void aMoveIsTakenBackByWhoMadeItAndOnlyBeforeOtherChanges() {
		Contact contact = add("ann", "c-ann", "13933330003");
		Move.Made made = this.contacts.move(as("ann"), contact.id(), contact.version(),
				new Move(customer("ann"), null, LocalDate.now()));
		assertThatExceptionOfType(CustomerProblem.Forbidden.class)
			.isThrownBy(() -> this.contacts.undoMove(as("mia"), contact.id(), made.undo()));
		assertThatExceptionOfType(CustomerProblem.NotThere.class)
			.isThrownBy(() -> this.contacts.undoMove(as("cy"), contact.id(), made.undo()));
		this.contacts.update(as("ann"), contact.id(), made.contact().version(),
				phone(made.contact().data(), "13933339999"));
		String before = this.company.fingerprint();
		assertThatExceptionOfType(CustomerProblem.Changed.class)
			.isThrownBy(() -> this.contacts.undoMove(as("ann"), contact.id(), made.undo()));
		assertThat(this.company.fingerprint()).isEqualTo(before);
	}

	@Test
	void nobodyMovesContactsToOrFromOthersCustomers() {
		Contact contact = add("ann", "c-ann", "13933330004");
		String before = this.company.fingerprint();
		assertThatExceptionOfType(CustomerProblem.Forbidden.class)
			.isThrownBy(() -> move("ann", contact, new Move("c-ben", null, LocalDate.now())));
		assertThatExceptionOfType(CustomerProblem.NotThere.class)
			.isThrownBy(() -> move("ann", contact, new Move("c-cy", null, LocalDate.now())));
		assertThatExceptionOfType(CustomerProblem.NotThere.class)
			.isThrownBy(() -> move("cy", contact, new Move("c-cy", null, LocalDate.now())));
		assertThatExceptionOfType(CustomerProblem.Invalid.class)
			.isThrownBy(() -> move("ann", contact, new Move("c-ann", null, LocalDate.now().plusDays(9))));
		assertThatExceptionOfType(CustomerProblem.Changed.class)
			.isThrownBy(() -> this.contacts.move(as("ann"), contact.id(), 7, new Move(null, null, LocalDate.now())));
		assertThat(this.company.fingerprint()).isEqualTo(before);
	}

	@Test
	void theFormerEmployersRepSeesWhatWasAndNotWhatIs() {
		// Mia answers for both through her reps; Ben for the former customer only.
		Contact contact = add("ben", "c-ben", "13933330005");
		this.driver.executableQuery("MATCH (c:Record {id: $id}) SET c.createdAt = datetime() - duration('P30D')")
			.withParameters(Map.of("id", contact.id()))
			.execute();
		Contact moved = this.contacts
			.move(as("mia"), contact.id(), contact.version(),
					new Move("c-ann", "Director", LocalDate.now().minusDays(1)))
			.contact();
		this.contacts.update(as("ann"), contact.id(), moved.version(), phone(moved.data(), "13933338888"));
		Contact seen = this.contacts.find(as("ben"), contact.id()).orElseThrow();
		assertThat(seen.present()).isFalse();
		assertThat(seen.editable()).isFalse();
		assertThat(seen.data().name()).isEqualTo(contact.data().name());
		assertThat(seen.toString()).doesNotContain("13933338888", "Director");
		assertThat(this.contacts.earlier(as("ben"), contact.id())).extracting(EarlierValue::value)
			.contains("13933330005")
			.doesNotContain("13933338888", "Director");
		assertThat(this.records.page(as("ben"), contact.id()).orElseThrow().toString()).doesNotContain("13933338888",
				"Director");
		assertThat(this.search.search(as("ben"), "13933338888", null, 10).toString()).doesNotContain(contact.id());
		assertThat(this.search.search(as("ann"), "13933338888", null, 10).toString()).contains(contact.id());
		assertThat(this.contacts.list(as("ben"), "c-ben", ListRequest.first(50, "name", false)).toString())
			.contains(contact.id())
			.doesNotContain("13933338888");
		assertThatExceptionOfType(CustomerProblem.Forbidden.class).isThrownBy(() -> this.contacts.update(as("ben"),
				contact.id(), moved.version() + 1, phone(moved.data(), "1393333")));
	}

	@Test
	void whoHasLeftForSomewhereUnknownStaysWithTheLastRep() {
		Contact contact = add("ann", "c-ann", "13933330006");
		Contact left = move("ann", contact, new Move(null, null, LocalDate.now().minusDays(1))).contact();
		assertThat(left.data().status()).isEqualTo("left");
		assertThat(left.present()).isTrue();
		assertThat(left.editable()).isTrue();
		Contact back = move("ann", left, new Move("c-ann", "Consultant", LocalDate.now())).contact();
		assertThat(back.data().status()).isEqualTo("active");
		assertThat(back.currentJobs()).extracting(Contact.Job::title).containsExactly("Consultant");
	}

	@Test
	void theProjectsAMoveTouchesAreShownAsFarAsOneMaySeeThem() {
		assertThat(this.contacts.impact(as("ann"), "k-ann")).singleElement().satisfies((project) -> {
			assertThat(project.project().id()).isEqualTo("p-ann");
			assertThat(project.value()).isEqualTo(1000);
			assertThat(project.open()).isTrue();
		});
		assertThat(this.contacts.impact(as("cy"), "k-ann")).isEmpty();
	}

	private Move.Made move(String who, Contact contact, Move move) {
		return this.contacts.move(as(who), contact.id(), contact.version(), move);
	}

	private Contact add(String who, String customer, String mobile) {
		return this.contacts.create(as(who), UUID.randomUUID().toString(), customer, new ContactData(
				"Mover " + mobile.substring(7), null, null, "Buyer", null, mobile, null, null, "active"));
	}

	private String customer(String who) {
		String name = "Destination " + Set.of(UUID.randomUUID()).hashCode();
		return this.customers.create(as(who), UUID.randomUUID().toString(), CustomerData.named(name), "for a test")
			.id();
	}

	private static ContactData phone(ContactData data, String mobile) {
		return new ContactData(data.name(), data.nameEn(), data.code(), data.title(), data.phone(), mobile,
				data.email(), data.wechat(), data.status());
	}

	private Viewer as(String who) {
		return this.viewers.of(who);
	}

}
