package io.onethread.handover;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import io.onethread.access.Users;
import io.onethread.access.Viewer;
import io.onethread.customer.OwnershipService;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.RecordsWritten;
import io.onethread.handover.Handover.State;
import io.onethread.notice.Notices;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@GraphTest
class HandoverServiceTests {

	private static final Viewer MIA = LeaversCompany.mia();

	private static final List<String> THREE = List.of("ann", "ben", "cai");

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@Autowired
	Users users;

	@Autowired
	Driver driver;

	@Autowired
	HandoverService handovers;

	@Autowired
	HandoverSteps steps;

	@Autowired
	OwnershipService ownership;

	@Autowired
	TakeoverService takeovers;

	@Autowired
	Notices notices;

	@Autowired
	ApplicationEventPublisher events;

	@BeforeEach
	void plant() {
		LeaversCompany.clear(this.driver);
		new LeaversCompany().write(this.cypher, this.writer, this.users);
	}

	@Test
	void sixtyCustomersGoToThreeSuccessorsAndComeBackExactly() {
		WholeGraph before = WholeGraph.of(this.driver);
		String id = draft(HandoverReason.LEAVES);
		this.handovers.split(MIA, id, SplitRule.usual(THREE));
		HandoverPlan plan = this.handovers.plan(MIA, id);
		assertThat(plan.isComplete()).isTrue();
		assertThat(plan.items()).hasSize(LeaversCompany.CUSTOMERS + 2);
		assertThat(plan.assigned().values()).containsOnly("ann", "ben", "cai").contains("ann", "ben", "cai");
		assertThat(plan.expected().of("owner", "leo")).isZero();
		assertThat(WholeGraph.of(this.driver)).as("planning moves nothing").isEqualTo(before);

		this.handovers.start(MIA, id, plan.seen());
		Handover done = await(id, HandoverStatus.DONE);
		assertThat(done.balance().after()).isEqualTo(plan.expected());
		assertThat(done.balance().before()).isEqualTo(plan.before());
		assertThat(done.balance().agrees()).isTrue();
		assertThat(done.count(State.MOVED)).isEqualTo(plan.items().size());
		assertThat(count("MATCH (:Rep {id: 'leo'})-[r:OWNS|OWES]->(x) WHERE x.status <> 'done' RETURN count(r)"))
			.isZero();
		assertThat(count("MATCH (:Rep {id: 'leo'})-[:OWNED {why: 'opens a noodle bar'}]->() RETURN count(*)"))
			.isEqualTo(LeaversCompany.CUSTOMERS);
		assertThat(count("MATCH (r:Rep)-[:OWNS]->(c) WITH r, c, count(*) AS n WHERE n > 1 RETURN count(*)")).isZero();
		assertThat(count("MATCH (:Rep {id: 'leo'})-[:SOLD]->() RETURN count(*)")).isEqualTo(60);
		assertThat(count("MATCH (:Rep {id: 'leo', status: 'left'}) RETURN count(*)")).isOne();
		assertThat(enabled("leo")).isFalse();
		assertThat(this.notices.list(LeaversCompany.ann(), true, 0, 10).items()).isNotEmpty();

		this.handovers.undo(MIA, id);
		Handover undone = await(id, HandoverStatus.UNDONE);
		assertThat(undone.count(State.RESTORED)).isEqualTo(plan.items().size());
		assertThat(undone.balance().restored()).isEqualTo(plan.before());
		assertThat(undone.keptLogins()).isFalse();
		assertThat(enabled("leo")).isTrue();
		WholeGraph after = WholeGraph.of(this.driver);
		assertThat(after.links()).containsExactlyElementsOf(before.links());
		assertThat(after.nodes()).containsExactlyElementsOf(before.nodes());
	}

	@Test
	void aCrashInTheMiddleLeavesNothingHalfDoneAndTheNextStartGoesOn() {
		WholeGraph before = WholeGraph.of(this.driver);
		String id = draft(HandoverReason.LEAVES);
		this.handovers.split(MIA, id, SplitRule.usual(THREE));
		HandoverPlan plan = this.handovers.plan(MIA, id);
		this.steps.start(id, plan.seen(), List.of());
		assertThatIllegalStateException().isThrownBy(() -> breakingOffAfter(17).carryOut(id));
		Handover half = this.handovers.find(MIA, id).orElseThrow();
		assertThat(half.status()).isEqualTo(HandoverStatus.RUNNING);
		assertThat(half.count(State.MOVED)).isEqualTo(17);
		assertThat(count("MATCH (:Rep {id: 'leo'})-[:OWNS]->() RETURN count(*)")).isBetween(43L, 45L);

		HandoverRunner next = new HandoverRunner(this.cypher, this.steps, this.notices, this.events);
		next.resume();
		Handover done = await(id, HandoverStatus.DONE);
		next.close();
		assertThat(done.balance().after()).isEqualTo(plan.expected());

		this.steps.startUndo(id, "mia");
		assertThatIllegalStateException().isThrownBy(() -> breakingOffAfter(9).carryOut(id));
		this.handovers.resume(MIA, id);
		await(id, HandoverStatus.UNDONE);
		assertThat(WholeGraph.of(this.driver)).isEqualTo(before);
	}

	@Test
	void whoTakesItBackAsItsEndIsToldIsHeard() {
		WholeGraph before = WholeGraph.of(this.driver);
		String id = draft(HandoverReason.LEAVES);
		this.handovers.split(MIA, id, SplitRule.usual(THREE));
		AtomicReference<HandoverRunner> runner = new AtomicReference<>();
		runner.set(new HandoverRunner(this.cypher, this.steps, this.notices, (event) -> {
			if (this.handovers.find(MIA, id).orElseThrow().status() == HandoverStatus.DONE) {
				this.steps.startUndo(id, "mia");
				runner.get().run(id);
			}
		}));
		this.steps.start(id, this.handovers.plan(MIA, id).seen(), List.of());
		runner.get().run(id);
		await(id, HandoverStatus.UNDONE);
		runner.get().close();
		assertThat(WholeGraph.of(this.driver)).isEqualTo(before);
	}

	@Test
	void twoHandoversOfTheSameCustomersAtOnceBothComeOutRight() {
		String leos = draft(HandoverReason.CHANGES);
		this.handovers.split(MIA, leos, SplitRule.usual(List.of("ben", "cai")));
		String anns = this.handovers.draft(MIA, uuid(),
				new NewHandover("ann", HandoverReason.RELIEVED, "too much", null));
		this.handovers.split(MIA, anns, SplitRule.usual(List.of("ben", "cai")));
		Map<String, String> seen = Map.of(leos, this.handovers.plan(MIA, leos).seen(), anns,
				this.handovers.plan(MIA, anns).seen());
		seen.forEach((id, stamp) -> this.steps.start(id, stamp, List.of()));
		List<CompletableFuture<Void>> both = seen.keySet()
			.stream()
			.map((id) -> CompletableFuture
				.runAsync(() -> new HandoverRunner(this.cypher, this.steps, this.notices, this.events).carryOut(id)))
			.toList();
		both.forEach(CompletableFuture::join);
		for (String id : seen.keySet()) {
			assertThat(await(id, HandoverStatus.DONE).count(State.MOVED, State.SKIPPED)).isPositive();
		}
		assertThat(count("MATCH (r:Rep)-[:OWNS]->() WHERE r.id IN ['leo', 'ann'] RETURN count(*)")).isZero();
		assertThat(count("MATCH (r:Rep)-[o:OWNS]->(c) WITH r, c, count(o) AS n WHERE n > 1 RETURN count(*)")).isZero();
		assertThat(count("MATCH (c:Customer) WHERE c.id STARTS WITH 'c-' AND NOT EXISTS { (c)<-[:OWNS]-() } "
				+ "RETURN count(*)"))
			.isZero();
	}

	@Test
	void oneRepIsHandedOverOnceAtATime() {
		String first = draft(HandoverReason.LEAVES);
		String second = this.handovers.draft(LeaversCompany.executive(), uuid(),
				new NewHandover("leo", HandoverReason.LEAVES, "again", null));
		assertThat(second).isEqualTo(first);
		this.handovers.split(MIA, first, SplitRule.usual(THREE));
		String seen = this.handovers.plan(MIA, first).seen();
		this.handovers.start(MIA, first, seen);
		assertThatExceptionOfType(HandoverProblem.WrongState.class)
			.isThrownBy(() -> this.handovers.start(LeaversCompany.executive(), first, seen));
		await(first, HandoverStatus.DONE);
	}

	@Test
	void whatChangedSinceItWasSeenIsNotStarted() {
		String id = draft(HandoverReason.LEAVES);
		String seen = this.handovers.plan(MIA, id).seen();
		pass("c-05", "leo", "ben");
		assertThatExceptionOfType(HandoverProblem.Changed.class).isThrownBy(() -> this.handovers.start(MIA, id, seen));
		assertThat(enabled("leo")).isTrue();
		assertThat(this.handovers.plan(MIA, id).items()).extracting(HandoverItem::id).doesNotContain("c-05");
	}

	@Test
	void whatSomebodyPassedOnMeanwhileIsLeftAlone() {
		String id = draft(HandoverReason.LEAVES);
		HandoverPlan plan = this.handovers.plan(MIA, id);
		this.steps.start(id, plan.seen(), List.of());
		pass("c-04", "leo", "dora");
		new HandoverRunner(this.cypher, this.steps, this.notices, this.events).carryOut(id);
		Handover done = this.handovers.find(MIA, id).orElseThrow();
		assertThat(done.parts()).filteredOn((part) -> part.id().equals("c-04"))
			.extracting(Handover.Given::state)
			.containsExactly(State.SKIPPED);
		assertThat(count("MATCH (:Rep {id: 'dora'})-[:OWNS]->({id: 'c-04'}) RETURN count(*)")).isOne();
	}

	@Test
	void whatWasChangedSinceStaysWhenItIsTakenBack() {
		String id = draft(HandoverReason.LEAVES);
		this.handovers.split(MIA, id, SplitRule.usual(THREE));
		this.handovers.start(MIA, id, this.handovers.plan(MIA, id).seen());
		Handover done = await(id, HandoverStatus.DONE);
		String successor = done.parts()
			.stream()
			.filter((part) -> part.id().equals("c-04"))
			.map(Handover.Given::to)
			.findFirst()
			.orElseThrow();
		pass("c-04", successor, "dora");
		run("MATCH (p:Project {id: 'p-6'}) SET p.status = 'won'");
		this.handovers.undo(MIA, id);
		Handover undone = await(id, HandoverStatus.UNDONE);
		assertThat(undone.parts()).filteredOn((part) -> part.state() == State.KEPT)
			.extracting(Handover.Given::id)
			.containsExactlyInAnyOrder("c-04", "c-06");
		assertThat(count("MATCH (:Rep {id: 'dora'})-[:OWNS]->({id: 'c-04'}) RETURN count(*)")).isOne();
		assertThat(count("MATCH (:Rep {id: 'leo'})-[:OWNS]->({id: 'c-06'}) RETURN count(*)")).isOne();
		assertThat(count("MATCH (:Rep {id: 'leo'})-[:RUNS]->({id: 'p-6'}) RETURN count(*)")).isZero();
	}

	@Test
	void onlyThoseAboveAndExecutivesHandOver() {
		for (Viewer stranger : List.of(LeaversCompany.leo(), LeaversCompany.ann(), LeaversCompany.olga())) {
			assertThatExceptionOfType(HandoverProblem.Forbidden.class).isThrownBy(() -> this.handovers.draft(stranger,
					uuid(), new NewHandover("leo", HandoverReason.LEAVES, "mine", null)));
		}
		assertThatExceptionOfType(HandoverProblem.Forbidden.class)
			.isThrownBy(() -> this.handovers.draft(LeaversCompany.administrator(), uuid(),
					new NewHandover("leo", HandoverReason.LEAVES, "mine", null)));
		assertThatExceptionOfType(HandoverProblem.ReasonMissing.class).isThrownBy(
				() -> this.handovers.draft(MIA, uuid(), new NewHandover("leo", HandoverReason.LEAVES, " ", null)));
		String id = draft(HandoverReason.LEAVES);
		for (Viewer stranger : List.of(LeaversCompany.leo(), LeaversCompany.ann(), LeaversCompany.olga(),
				LeaversCompany.administrator())) {
			assertThat(this.handovers.find(stranger, id)).isEmpty();
			assertThat(this.handovers.list(stranger)).isEmpty();
			assertThatExceptionOfType(HandoverProblem.NotThere.class)
				.isThrownBy(() -> this.handovers.start(stranger, id, ""));
			assertThatExceptionOfType(HandoverProblem.NotThere.class)
				.isThrownBy(() -> this.handovers.plan(stranger, id));
		}
		assertThat(this.handovers.list(LeaversCompany.executive())).hasSize(1);
	}

	@Test
	void aSuccessorSeesTheirOwnPartAndTicksItOff() {
		String id = draft(HandoverReason.LEAVES);
		this.handovers.split(MIA, id, SplitRule.usual(THREE));
		this.handovers.start(MIA, id, this.handovers.plan(MIA, id).seen());
		await(id, HandoverStatus.DONE);
		Handover mine = this.handovers.find(LeaversCompany.ann(), id).orElseThrow();
		assertThat(mine.manages()).isFalse();
		assertThat(mine.parts()).isNotEmpty().extracting(Handover.Given::to).containsOnly("ann");
		String customer = mine.parts()
			.stream()
			.filter((part) -> part.label().equals("Customer"))
			.findFirst()
			.orElseThrow()
			.id();
		Takeover takeover = this.takeovers.find(LeaversCompany.ann(), id, customer).orElseThrow();
		assertThat(takeover.people()).isNotEmpty();
		assertThat(takeover.story()).isNotEmpty();
		assertThat(takeover.seenAt()).isNull();
		this.takeovers.markSeen(LeaversCompany.ann(), id, customer, true);
		assertThat(this.takeovers.find(LeaversCompany.ann(), id, customer).orElseThrow().seenAt()).isNotNull();
		assertThatExceptionOfType(HandoverProblem.NotThere.class)
			.isThrownBy(() -> this.takeovers.markSeen(MIA, id, customer, true));
		assertThat(this.takeovers.find(LeaversCompany.olga(), id, customer)).isEmpty();
		assertThatExceptionOfType(HandoverProblem.Forbidden.class)
			.isThrownBy(() -> this.handovers.undo(LeaversCompany.ann(), id));
	}

	@Test
	void whatOnlyTheyHoldComesFirstWithWhoKnowsItWhy() {
		String id = draft(HandoverReason.LEAVES);
		List<HandoverItem> items = this.handovers.plan(MIA, id).items();
		assertThat(items.getFirst().sole()).isTrue();
		assertThat(items).extracting(HandoverItem::sole).isSortedAccordingTo((a, b) -> Boolean.compare(b, a));
		HandoverItem shared = items.stream().filter((item) -> item.id().equals("c-01")).findFirst().orElseThrow();
		assertThat(shared.sole()).isFalse();
		assertThat(shared.contacts()).containsExactly(LeaversCompany.CANARY + " contact 1");
		assertThat(shared.fit("ann").orElseThrow().reasons()).extracting(Fit.Reason::kind)
			.contains(Fit.Kind.CO_OWNER, Fit.Kind.DIVISION);
		assertThat(shared.fit("ann").orElseThrow().score(SplitRule.usual(THREE)))
			.isGreaterThan(shared.fit("ben").orElseThrow().score(SplitRule.usual(THREE)));
		assertThat(items.stream().flatMap((item) -> item.fits().stream()).map(Fit::rep).collect(Collectors.toSet()))
			.doesNotContain("leo");
	}

	@Test
	void limitsAreKeptAndWhatIsLeftIsSaid() {
		String id = draft(HandoverReason.LEAVES);
		this.handovers.split(MIA, id, new SplitRule(THREE, 1, 1, 1, 1, 5, null));
		HandoverPlan plan = this.handovers.plan(MIA, id);
		THREE.forEach((rep) -> assertThat(plan.count(rep)).isEqualTo(5));
		assertThat(plan.open()).hasSize(plan.items().size() - 15);
		assertThatExceptionOfType(HandoverProblem.Incomplete.class)
			.isThrownBy(() -> this.handovers.start(MIA, id, plan.seen()));
		Map<String, String> rest = new HashMap<>();
		plan.open().forEach((unit) -> rest.put(unit, "dora"));
		this.handovers.assign(MIA, id, rest);
		assertThat(this.handovers.plan(MIA, id).isComplete()).isTrue();
		assertThatExceptionOfType(HandoverProblem.Incomplete.class)
			.isThrownBy(() -> this.handovers.assign(MIA, id, Map.of("c-04", "leo")));
		assertThatExceptionOfType(HandoverProblem.Changed.class)
			.isThrownBy(() -> this.handovers.assign(MIA, id, Map.of("not-there", "ann")));
	}

	private HandoverRunner breakingOffAfter(int steps) {
		AtomicInteger left = new AtomicInteger(steps);
		ApplicationEventPublisher breaking = (event) -> {
			if (event instanceof RecordsWritten && left.decrementAndGet() == 0) {
				throw new IllegalStateException("The plug was pulled");
			}
		};
		return new HandoverRunner(this.cypher, this.steps, this.notices, breaking);
	}

	private String draft(HandoverReason reason) {
		return this.handovers.draft(MIA, uuid(),
				new NewHandover("leo", reason, "opens a noodle bar", LocalDate.now().plusDays(3)));
	}

	private void pass(String customer, String from, String to) {
		Viewer executive = LeaversCompany.executive();
		this.ownership.transfer(executive, this.ownership.find(executive, customer).orElseThrow().edit(), from, to,
				"meanwhile");
	}

	private Handover await(String id, HandoverStatus status) {
		Awaitility.await()
			.atMost(Duration.ofMinutes(2))
			.until(() -> this.handovers.find(MIA, id).orElseThrow().status() == status && !this.handovers.isActive(id));
		return this.handovers.find(MIA, id).orElseThrow();
	}

	private boolean enabled(String login) {
		return this.users.list()
			.stream()
			.filter((user) -> user.name().equals(login))
			.findFirst()
			.orElseThrow()
			.enabled();
	}

	private long count(String query) {
		try (var session = this.driver.session()) {
			return session.executeRead((tx) -> tx.run(query).single().get(0).asLong());
		}
	}

	private void run(String query) {
		try (var session = this.driver.session()) {
			session.run(query).consume();
		}
	}

	private static String uuid() {
		return UUID.randomUUID().toString();
	}

}
