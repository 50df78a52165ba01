package io.onethread.customer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.customer.Ownership.Holder;
import io.onethread.customer.Ownership.Past;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.LinkRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GraphTest
class OwnershipServiceTests {

	@Autowired
	TestCompany company;

	@Autowired
	CustomerService customers;

	@Autowired
	OwnershipService ownership;

	@Autowired
	OwnershipEnds ends;

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
	void theOwnerPassesACustomerOnAndItsHistoryStays() {
		String id = fresh();
		Ownership seen = find("ann", id);
		this.ownership.transfer(as("ann"), seen.edit(), "r-ann", "r-ben", "moves to Wuhan");
		Ownership after = find("ben", id);
		assertThat(after.owner()).map((owner) -> owner.rep().id()).contains("r-ben");
		assertThat(after.past()).singleElement().satisfies((past) -> {
			assertThat(past.rep().id()).isEqualTo("r-ann");
			assertThat(past.until()).isEqualTo(LocalDate.now());
			assertThat(past.why()).isEqualTo("moves to Wuhan");
		});
		assertThat(find("ann", id).past()).as("seen in summary only").isEmpty();
		assertThat(this.company
			.count("MATCH (n:Change {what: 'owners', by: 'ann'})-[:OF]->({id: $id}) WHERE n.after CONTAINS 'Wuhan' "
					+ "RETURN count(*)", id))
			.isOne();
	}

	@Test
	void theFileThatBroughtAnOwnerDoesNotBringBackWhoHasPassedTheCustomerOn() {
		String id = fresh();
		this.ownership.transfer(as("ann"), find("ann", id).edit(), "r-ann", "r-ben", "moves to Wuhan");
		String before = this.company.fingerprint();
		this.cypher.write((tx) -> this.writer.write(tx, "test", "again", List.of(),
				List.of(new LinkRow("OWNS", "Rep", "r-ann", "Customer", id, Map.of("role", "owner")))));
		assertThat(this.company.fingerprint()).isEqualTo(before);
		this.ownership.transfer(as("ben"), find("ben", id).edit(), "r-ben", "r-ann", "and back");
		assertThat(find("ann", id).owner()).map((owner) -> owner.rep().id()).contains("r-ann");
	}

	@Test
	void aFileMayBringWhoOwnedACustomerBeforeAndDoesAgain() {
		String id = fresh();
		this.cypher.write((tx) -> this.writer.write(tx, "test", "both", List.of(),
				List.of(new LinkRow("OWNED", "Rep", "r-ben", "Customer", id, Map.of("role", "owner")))));
		this.cypher.write((tx) -> this.writer.write(tx, "test", "both", List.of(),
				List.of(new LinkRow("OWNS", "Rep", "r-ben", "Customer", id, Map.of("role", "co-owner")))));
		assertThat(find("ann", id).owners()).extracting((owner) -> owner.rep().id()).contains("r-ben");
	}

	@Test
	void theSameChangeGivenTwiceIsMadeOnce() {
		String id = fresh();
		OwnershipEdit edit = find("ann", id).edit();
		this.ownership.transfer(as("ann"), edit, "r-ann", "r-ben", "once");
		String before = this.company.fingerprint();
		this.ownership.transfer(as("ann"), edit, "r-ann", "r-ben", "once");
		assertThat(this.company.fingerprint()).isEqualTo(before);
	}

	@Test
	void whenTwoPassTheSameCustomerOnOneWinsAndTheOtherIsTold() {
		String id = fresh();
		List<OwnershipEdit> edits = List.of(find("ann", id).edit(), find("mia", id).edit());
		List<CompletableFuture<String>> both = Stream.of("ann", "mia")
			.map((who) -> CompletableFuture.supplyAsync(() -> {
				try {
					this.ownership.transfer(as(who), edits.get(who.equals("ann") ? 0 : 1), "r-ann",
							who.equals("ann") ? "r-ben" : "r-cy", "at once");
					return "won";
				}
				// Ann does not see it any more when Mia was faster and gave it to another
				// division.
				catch (OwnershipProblem.Changed | OwnershipProblem.NotThere problem) {
					return "told";
				}
			}))
			.toList();
		assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder("won", "told");
		assertThat(this.company.count("MATCH (:Rep)-[owns:OWNS]->({id: $id}) RETURN count(*)", id)).isOne();
		assertThat(this.company.count("MATCH (:Rep)-[owns:OWNED]->({id: $id}) RETURN count(*)", id)).isOne();
	}

	@Test
	void onlyOwnersThoseAboveThemAndExecutivesDecide() {
		String id = fresh();
		Ownership seen = find("ann", id);
		String before = this.company.fingerprint();
		assertThatExceptionOfType(OwnershipProblem.Forbidden.class)
			.isThrownBy(() -> this.ownership.transfer(as("ben"), seen.edit(), "r-ann", "r-ben", "mine"));
		assertThatExceptionOfType(OwnershipProblem.Forbidden.class)
			.isThrownBy(() -> this.ownership.addCoOwner(as("ben"), seen.edit(), "r-ben", null, ""));
		assertThatExceptionOfType(OwnershipProblem.Forbidden.class)
			.isThrownBy(() -> this.ownership.release(as("ben"), seen.edit(), "r-ann", "gone"));
		for (String stranger : List.of("cy", "root")) {
			assertThatExceptionOfType(OwnershipProblem.NotThere.class)
				.isThrownBy(() -> this.ownership.transfer(as(stranger), seen.edit(), "r-ann", "r-cy", "mine"));
		}
		assertThat(this.company.fingerprint()).isEqualTo(before);
		assertThat(find("ben", id).owners()).extracting(Holder::mayPass).containsExactly(false);
		this.ownership.transfer(as("mia"), seen.edit(), "r-ann", "r-cy", "instruments");
		this.ownership.transfer(as("eve"), find("eve", id).edit(), "r-cy", "r-ann", "back");
		assertThat(find("ann", id).owner()).map((owner) -> owner.rep().id()).contains("r-ann");
	}

	@Test
	void aCoOwnerHelpsUntilADayAndMayGoButNotDecide() {
		String id = fresh();
		LocalDate until = LocalDate.now().plusDays(20);
		this.ownership.addCoOwner(as("ann"), find("ann", id).edit(), "r-cy", until, "instruments");
		Ownership seen = find("cy", id);
		assertThat(seen.owners()).extracting(Holder::role, Holder::until)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("owner", null),
					org.assertj.core.groups.Tuple.tuple("co-owner", until));
		assertThat(seen.owners()).extracting(Holder::mayPass).containsExactly(false, true);
		assertThatExceptionOfType(OwnershipProblem.Forbidden.class)
			.isThrownBy(() -> this.ownership.transfer(as("cy"), seen.edit(), "r-ann", "r-cy", "mine"));
		this.ownership.release(as("cy"), seen.edit(), "r-cy", "done");
		assertThat(find("ann", id).past()).extracting(Past::role, Past::why)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("co-owner", "done"));
	}

	@Test
	void aCustomerWithoutOwnerIsClaimedByWhoWorksIt() {
		String id = fresh();
		this.ownership.addCoOwner(as("ann"), find("ann", id).edit(), "r-cy", null, "");
		this.ownership.release(as("ann"), find("ann", id).edit(), "r-ann", "too far");
		assertThat(find("cy", id).mayClaim()).isTrue();
		assertThatExceptionOfType(OwnershipProblem.NotThere.class).as("nobody's, so ann's division sees it no more")
			.isThrownBy(() -> this.ownership.claim(as("ben"), new OwnershipEdit("x", id, ""), "r-ben", ""));
		assertThatExceptionOfType(OwnershipProblem.Forbidden.class)
			.isThrownBy(() -> this.ownership.claim(as("cy"), find("cy", id).edit(), "r-ann", "for another"));
		this.ownership.claim(as("cy"), find("cy", id).edit(), "r-cy", "");
		Ownership after = find("cy", id);
		assertThat(after.owners()).extracting(Holder::role).containsExactly("owner");
		assertThat(after.past()).extracting(Past::role).containsExactlyInAnyOrder("owner", "co-owner");
		assertThatExceptionOfType(OwnershipProblem.Pointless.class)
			.isThrownBy(() -> this.ownership.claim(as("cy"), after.edit(), "r-cy", ""));
	}

	@Test
	void aChangeIsTakenBackExactly() {
		String id = fresh();
		Ownership seen = find("ann", id);
		String before = this.company.fingerprint();
		OwnershipEdit edit = seen.edit();
		this.ownership.transfer(as("ann"), edit, "r-ann", "r-cy", "a slip");
		this.ownership.undo(as("ann"), id, edit.id());
		Ownership back = find("ann", id);
		assertThat(back.seen()).isEqualTo(seen.seen());
		assertThat(back.past()).isEmpty();
		assertThat(before).as("but for the two notes").isNotEqualTo(this.company.fingerprint());
		this.ownership.undo(as("ann"), id, edit.id());
	}

	@Test
	void whatWasChangedSinceStays() {
		String id = fresh();
		OwnershipEdit edit = find("ann", id).edit();
		this.ownership.transfer(as("ann"), edit, "r-ann", "r-ben", "first");
		this.ownership.transfer(as("ben"), find("ben", id).edit(), "r-ben", "r-cy", "second");
		assertThatExceptionOfType(OwnershipProblem.TooLate.class)
			.isThrownBy(() -> this.ownership.undo(as("ann"), id, edit.id()));
		assertThatExceptionOfType(OwnershipProblem.NotThere.class)
			.isThrownBy(() -> this.ownership.undo(as("ben"), id, edit.id()));
		assertThat(find("cy", id).owner()).isPresent();
	}

	@Test
	void nobodyPassesACustomerOnWithoutAReasonOrToNobody() {
		Ownership seen = find("ann", "c-ann");
		String before = this.company.fingerprint();
		assertThatExceptionOfType(OwnershipProblem.ReasonMissing.class)
			.isThrownBy(() -> this.ownership.transfer(as("ann"), seen.edit(), "r-ann", "r-ben", " "));
		assertThatExceptionOfType(OwnershipProblem.NoSuchRep.class)
			.isThrownBy(() -> this.ownership.transfer(as("ann"), seen.edit(), "r-ann", "c-ben", "why"));
		assertThatExceptionOfType(OwnershipProblem.Pointless.class).isThrownBy(
				() -> this.ownership.addCoOwner(as("ann"), seen.edit(), "r-ben", LocalDate.now().minusDays(1), ""));
		assertThat(this.company.fingerprint()).isEqualTo(before);
	}

	@Test
	void whatHasRunOutBecomesHistory() {
		String id = fresh();
		this.ownership.addCoOwner(as("ann"), find("ann", id).edit(), "r-cy", LocalDate.now(), "for today");
		assertThat(this.ends.end(LocalDate.now())).isZero();
		assertThat(this.ends.end(LocalDate.now().plusDays(1))).isOne();
		Ownership after = find("ann", id);
		assertThat(after.owners()).extracting(Holder::role).containsExactly("owner");
		assertThat(after.past()).singleElement()
			.satisfies((past) -> assertThat(past.until()).isEqualTo(LocalDate.now()));
	}

	private String fresh() {
		return this.customers
			.create(as("ann"), UUID.randomUUID().toString(),
					CustomerData.named("Fresh " + UUID.randomUUID().toString().substring(0, 8)), "new")
			.id();
	}

	private Ownership find(String who, String id) {
		return this.ownership.find(as(who), id).orElseThrow();
	}

	private Viewer as(String name) {
		return this.viewers.of(name);
	}

}
