package io.onethread.notebook;

import java.util.List;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.customer.ContactData;
import io.onethread.customer.ContactService;
import io.onethread.customer.TestCompany;
import io.onethread.graph.GraphTest;
import io.onethread.notebook.Standing.Difference;
import io.onethread.notebook.Standing.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class BlindCheckTests {

	@Autowired
	TestCompany company;

	@Autowired
	ContactService contacts;

	@Autowired
	NotebookService notebook;

	@Autowired
	Viewers viewers;

	@BeforeEach
	void plant() {
		this.company.plant();
		if (this.company.count("MATCH (n:Contact {name: $id}) RETURN count(n)", "李雷") == 0) {
			contact("ann", "c-ann", new ContactData("李雷", null, null, "采购经理", "021-5555 0199", "13911110001",
					"lilei@example.com", null, "active"));
			contact("cy", "c-cy", new ContactData("CANARYHAN 韩梅梅", null, null, "Director", null, "13911110002",
					"han@example.org", null, "active"));
			contact("ann", "c-ann", new ContactData("周七", null, null, null, null, "13911110003", null, null, "active"));
		}
	}

	@Test
	void somebodyNobodyKnowsIsNew() {
		assertThat(check("ann", person("Jane Doe", "Unheard-of Widgets", null, "+44 7911 123456")))
			.isEqualTo(Standing.NEW);
	}

	@Test
	void aNewPersonAtOnesOwnCustomerIsNewThere() {
		Standing standing = check("ann", person("赵六", "华东光学", null, "13911119999"));
		assertThat(standing.state()).isEqualTo(State.NEW);
		assertThat(standing.customer()).isNotNull().satisfies((one) -> assertThat(one.id()).isEqualTo("c-ann"));
		assertThat(standing.mayShare()).isTrue();
	}

	@Test
	void whatOneHasAlreadyIsOnesOwnHoweverTheNumberIsWritten() {
		assertThat(check("ann", person("李雷", "华东光学", "采购经理", "+86 139 1111 0001")).state()).isEqualTo(State.YOURS);
		assertThat(check("mia", person("李雷", null, null, "139-1111-0001")).state()).isEqualTo(State.YOURS);
		assertThat(check("ann", person("李雷", "华东光学", null, "")).state()).isEqualTo(State.YOURS);
	}

	@Test
	void aChangeShowsOldAndNew() {
		Standing standing = check("ann", new NotebookData("李雷", "Elsewhere Optics", "采购总监", null, "13911110009",
				"lilei@example.com", null, null, null));
		assertThat(standing.state()).isEqualTo(State.CHANGED);
		assertThat(standing.differences()).containsExactlyInAnyOrder(
				new Difference("company", "华东光学", "Elsewhere Optics"), new Difference("title", "采购经理", "采购总监"),
				new Difference("mobile", "13911110001", "13911110009"));
	}

	@Test
	void somebodyInAnotherDivisionIsKnownThereAndNothingElseIsTold() {
		for (NotebookData asked : List.of(person("韩梅梅", null, null, "13911110002"),
				new NotebookData("Han", null, null, null, null, "han@example.org", null, null, null),
				person("Somebody", "CANARYCY 仪器", null, ""))) {
			Standing standing = check("ann", asked);
			assertThat(standing.state()).isEqualTo(State.KNOWN);
			assertThat(standing.division()).isNotNull()
				.satisfies((division) -> assertThat(division.name()).isEqualTo("仪器事业部"));
			assertThat(standing.contact()).isNull();
			assertThat(standing.customer()).isNull();
			assertThat(standing.differences()).isEmpty();
			assertThat(standing.toString()).doesNotContain("CANARY");
		}
	}

	@Test
	void aColleaguesCustomerIsNamedAsInAnyOtherList() {
		Standing standing = check("ann", person("Somebody", "Bright Lenses", null, ""));
		assertThat(standing.state()).isEqualTo(State.KNOWN);
		assertThat(standing.mayShare()).isFalse();
		assertThat(standing.customer()).isNotNull().satisfies((one) -> assertThat(one.id()).isEqualTo("c-ben"));
	}

	@Test
	void aSharedNumberOrAddressMakesNobodyTheSamePerson() {
		assertThat(
				check("ann", new NotebookData("赵六", null, null, "021-5555 0199", null, null, null, null, null)).state())
			.isEqualTo(State.NEW);
		assertThat(check("ann", new NotebookData("李经理", null, null, "021-5555 0199", null, null, null, null, null))
			.state()).isEqualTo(State.YOURS);
	}

	@Test
	void twoWithoutAnAddressAreNotTheSamePersonForThat() {
		assertThat(check("ann", person("赵六", "华东光学", null, "13911119999")).contact()).isNull();
		assertThat(check("ann", person("周七", "华东光学", null, "13911119998")).state()).isEqualTo(State.CHANGED);
	}

	@Test
	void manyAreCheckedInOneGo() {
		List<NotebookData> many = java.util.stream.IntStream.range(0, 1000)
			.mapToObj((i) -> person("Person " + i, "Company " + i % 300 + " Ltd", null, "139" + (20000000 + i)))
			.toList();
		this.notebook.standings(as("ann"), many);
		long start = System.nanoTime();
		assertThat(this.notebook.standings(as("ann"), many)).hasSize(1000);
		assertThat((System.nanoTime() - start) / 1_000_000).as("milliseconds").isLessThan(5_000);
	}

	private Standing check(String who, NotebookData entry) {
		return this.notebook.standings(as(who), List.of(entry)).getFirst();
	}

	private void contact(String who, String customer, ContactData data) {
		this.contacts.create(as(who), UUID.randomUUID().toString(), customer, data);
	}

	private static NotebookData person(String name, @Nullable String company, @Nullable String title, String mobile) {
		return new NotebookData(name, company, title, null, mobile, null, null, null, null);
	}

	private Viewer as(String who) {
		return this.viewers.of(who);
	}

}
