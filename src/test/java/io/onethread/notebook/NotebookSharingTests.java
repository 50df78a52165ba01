package io.onethread.notebook;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.customer.Contact;
import io.onethread.customer.ContactData;
import io.onethread.customer.ContactService;
import io.onethread.customer.CustomerData;
import io.onethread.customer.CustomerProblem;
import io.onethread.customer.CustomerService;
import io.onethread.customer.EarlierValue;
import io.onethread.customer.TestCompany;
import io.onethread.graph.GraphTest;
import io.onethread.graph.RecordRef;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GraphTest
class NotebookSharingTests {

	@Autowired
	TestCompany company;

	@Autowired
	NotebookService notebook;

	@Autowired
	NotebookSharing sharing;

	@Autowired
	ContactService contacts;

	@Autowired
	CustomerService customers;

	@Autowired
	Viewers viewers;

	@BeforeEach
	void plant() {
		this.company.plant();
		this.notebook.erase(as("ann"));
	}

	@Test
	void aSharedEntryIsAContactWithoutItsNoteAndGroups() {
		NotebookEntry entry = keep(new NotebookData("Shared One", "华东光学", "Buyer", "021-5555 0001", "13922220001",
				"one@example.com", "one_wx", "SECRETNOTE", List.of("SECRETGROUP")));
		Contact contact = this.sharing.share(as("ann"), entry.id(), new Target.At("c-ann"));
		assertThat(contact.data()).isEqualTo(new ContactData("Shared One", null, null, "Buyer", "021-5555 0001",
				"13922220001", "one@example.com", "one_wx", "active"));
		assertThat(this.contacts.find(as("mia"), contact.id())).isPresent();
		assertThat(this.contacts.find(as("eve"), contact.id())).isPresent();
		assertThat(this.contacts.find(as("cy"), contact.id())).isEmpty();
		assertThat(this.company
			.count("MATCH (n:Record) WHERE any(key IN keys(n) WHERE toStringOrNull(n[key]) CONTAINS $id) "
					+ "RETURN count(n)", "SECRET"))
			.isZero();
		assertThat(this.company.count("MATCH (n:Change) WHERE n.after CONTAINS $id RETURN count(n)", "SECRET"))
			.isZero();
		NotebookEntry now = this.notebook.find(as("ann"), entry.id()).orElseThrow();
		assertThat(now.contact()).isEqualTo(contact.id());
		assertThat(this.notebook.standings(as("ann"), List.of(now.data())).getFirst().state())
			.isEqualTo(Standing.State.YOURS);
	}

	@Test
	void sharingTwiceMakesOneContact() {
		NotebookEntry entry = keep(person("Shared Twice", "华东光学", "13922220002"));
		Contact first = this.sharing.share(as("ann"), entry.id(), new Target.At("c-ann"));
		Contact second = this.sharing.share(as("ann"), entry.id(), new Target.At("c-ann"));
		assertThat(second.id()).isEqualTo(first.id());
		assertThat(this.company.count("MATCH (n:Contact {name: $id}) RETURN count(n)", "Shared Twice")).isOne();
	}

	@Test
	void onlyAtCustomersThatOneMayChange() {
		NotebookEntry entry = keep(person("Not There", "Somewhere", "13922220003"));
		String before = this.company.fingerprint();
		assertThatExceptionOfType(CustomerProblem.Forbidden.class)
			.isThrownBy(() -> this.sharing.share(as("ann"), entry.id(), new Target.At("c-ben")));
		assertThatExceptionOfType(CustomerProblem.NotThere.class)
			.isThrownBy(() -> this.sharing.share(as("ann"), entry.id(), new Target.At("c-cy")));
		assertThatExceptionOfType(NotebookProblem.NotThere.class)
			.isThrownBy(() -> this.sharing.share(as("ben"), entry.id(), new Target.At("c-ben")));
		assertThatExceptionOfType(NotebookProblem.NoContact.class)
			.isThrownBy(() -> this.sharing.share(as("ann"), entry.id(), new Target.Known("k-cy", "")));
		assertThat(this.company.fingerprint()).isEqualTo(before);
		assertThat(this.notebook.find(as("ann"), entry.id()).orElseThrow().isShared()).isFalse();
	}

	@Test
	void aChangedNumberKeepsTheOldOneWithItsDates() {
		Contact contact = this.contacts.create(as("ann"), UUID.randomUUID().toString(), "c-ann",
				new ContactData("张三丰", null, null, "Buyer", null, "13922220004", "zsf@example.com", null, "active"));
		NotebookEntry entry = keep(new NotebookData("张三丰", "华东光学", "Head of purchasing", null, "13922229999",
				"zsf@example.com", null, null, null));
		Standing standing = this.notebook.standings(as("ann"), List.of(entry.data())).getFirst();
		assertThat(standing.state()).isEqualTo(Standing.State.CHANGED);
		Target target = NotebookSharing.proposed(standing).orElseThrow();
		assertThat(target).isEqualTo(new Target.Known(contact.id(), ""));
		Contact now = this.sharing.share(as("ann"), entry.id(), target);
		assertThat(now.data().mobile()).isEqualTo("13922229999");
		LocalDate today = LocalDate.now();
		assertThat(this.contacts.earlier(as("ann"), contact.id())).contains(
				new EarlierValue("mobile", "13922220004", today, today),
				new EarlierValue("title", "Buyer", today, today));
	}

	@Test
	void aNewEmployerMovesTheContact() {
		String other = this.customers
			.create(as("ann"), UUID.randomUUID().toString(), CustomerData.named("Quicksilver Mirrors"), "")
			.id();
		Contact contact = this.contacts.create(as("ann"), UUID.randomUUID().toString(), "c-ann",
				new ContactData("李四光", null, null, "Buyer", null, "13922220005", null, null, "active"));
		NotebookEntry entry = keep(person("李四光", "Quicksilver Mirrors", "13922220005"));
		// The new customer is known to the check a moment after it is added.
		Standing standing = Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.until(() -> this.notebook.standings(as("ann"), List.of(entry.data())).getFirst(),
					(found) -> NotebookSharing.proposed(found).toString().contains(other));
		assertThat(NotebookSharing.proposed(standing)).contains(new Target.Known(contact.id(), other));
		Contact now = this.sharing.share(as("ann"), entry.id(), NotebookSharing.proposed(standing).orElseThrow());
		assertThat(now.currentJobs()).extracting((job) -> job.customer().id()).containsExactly(other);
		assertThat(now.jobs()).extracting((job) -> job.customer().id()).containsExactlyInAnyOrder(other, "c-ann");
	}

	@Test
	void twoPeopleOfOneNewCompanyShareOneNewCustomer() {
		NotebookEntry one = keep(person("New Co One", "Zebrafish Photonics", "13922220006"));
		NotebookEntry two = keep(person("New Co Two", "zebrafish photonics", "13922220007"));
		this.sharing.share(as("ann"), one.id(), new Target.NewCustomer("Zebrafish Photonics", ""));
		Contact second = this.sharing.share(as("ann"), two.id(), new Target.NewCustomer("zebrafish photonics", ""));
		assertThat(this.company.count("MATCH (n:Customer) WHERE toLower(n.name) = $id RETURN count(n)",
				"zebrafish photonics"))
			.isOne();
		assertThat(second.jobs()).hasSize(1);
	}

	@Test
	void aNewCustomerLikeOneThatIsThereTakesAReason() {
		NotebookEntry entry = keep(person("Alike", "华东光学", "13922220008"));
		assertThatExceptionOfType(CustomerProblem.LooksAlike.class)
			.isThrownBy(() -> this.sharing.share(as("ann"), entry.id(), new Target.NewCustomer("华东光学", "")));
		assertThat(this.notebook.find(as("ann"), entry.id()).orElseThrow().isShared()).isFalse();
	}

	@Test
	void whatIsPrivateAgainStaysAContact() {
		NotebookEntry entry = keep(person("Private Again", "华东光学", "13922220010"));
		Contact contact = this.sharing.share(as("ann"), entry.id(), new Target.At("c-ann"));
		assertThat(this.sharing.unshare(as("ann"), entry.id()).isShared()).isFalse();
		this.notebook.erase(as("ann"));
		assertThat(this.contacts.find(as("mia"), contact.id())).isPresent();
	}

	@Test
	void whoWillSeeItIsKnownBefore() {
		assertThat(this.sharing.audience(as("ann"), Optional.of("c-ann"))).satisfies((audience) -> {
			assertThat(audience.owners()).extracting(RecordRef::id).containsExactly("r-ann");
			assertThat(audience.above()).extracting(RecordRef::id).containsExactly("r-mia");
		});
		assertThat(this.sharing.audience(as("ann"), Optional.of("c-cy")).owners()).isEmpty();
		assertThat(this.sharing.audience(as("ann"), Optional.empty()).owners()).extracting(RecordRef::id)
			.containsExactly("r-ann");
	}

	private NotebookEntry keep(NotebookData data) {
		this.notebook.keep(as("ann"), UUID.randomUUID().toString(), "", List.of(data));
		return this.notebook.list(as("ann"))
			.stream()
			.filter((entry) -> entry.data().equals(data))
			.findFirst()
			.orElseThrow();
	}

	private static NotebookData person(String name, String company, String mobile) {
		return new NotebookData(name, company, null, null, mobile, null, null, null, null);
	}

	private Viewer as(String who) {
		return this.viewers.of(who);
	}

}
