package io.onethread.protection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.customer.CustomerService;
import io.onethread.customer.OwnershipProblem;
import io.onethread.customer.OwnershipService;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.ListRequest;
import io.onethread.protection.Standing.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static io.onethread.protection.PoolCompany.ANN;
import static io.onethread.protection.PoolCompany.BOB;
import static io.onethread.protection.PoolCompany.CY;
import static io.onethread.protection.PoolCompany.DAN;
import static io.onethread.protection.PoolCompany.EVE;
import static io.onethread.protection.PoolCompany.MIA;
import static io.onethread.protection.PoolCompany.ROOT;
import static io.onethread.protection.PoolCompany.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Who may do what with rules and the pool. */
@GraphTest
class PoolServiceTests {

	private static final Terms TERMS = new Terms(30, null, null, 30, 0, 13, 3, 2, false, false);

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@Autowired
	Driver driver;

	@Autowired
	RuleService rules;

	@Autowired
	PoolService pool;

	@Autowired
	ProtectionService protection;

	@Autowired
	PoolRun run;

	@Autowired
	PoolClock clock;

	@Autowired
	CustomerService customers;

	@Autowired
	OwnershipService ownership;

	PoolCompany company;

	@BeforeEach
	void company() {
		this.company = new PoolCompany(this.cypher, this.writer, this.driver).save();
		this.clock.set(PoolCompany.at(TODAY, 15));
	}

	@AfterEach
	void letTheClockRun() {
		this.clock.set(Clock.systemDefaultZone());
	}

	@Test
	void theDivisionSeesItsPoolInSummaryAndOthersSeeNothing() {
		pooled("quiet");
		for (Viewer viewer : List.of(ANN, BOB, MIA, EVE)) {
			assertThat(list(viewer)).as(viewer.name()).hasSize(1);
			assertThat(this.customers.find(viewer, "quiet")).as(viewer.name()).isPresent();
		}
		for (Viewer viewer : List.of(CY, DAN, ROOT)) {
			assertThat(list(viewer)).as(viewer.name()).isEmpty();
			assertThat(this.customers.find(viewer, "quiet")).as(viewer.name()).isEmpty();
			assertThatExceptionOfType(ProtectionProblem.NotThere.class)
				.isThrownBy(() -> this.pool.claim(viewer, entry("quiet"), id()));
			assertThatExceptionOfType(ProtectionProblem.NotThere.class)
				.isThrownBy(() -> this.pool.keep(viewer, entry("quiet")));
		}
		assertThat(list(BOB).getFirst().former()).isEmpty();
		assertThat(list(MIA).getFirst().former()).hasSize(1);
		assertThat(this.pool.counts(BOB)).extracting(PoolCount::waiting).containsExactly(1L);
		assertThat(this.pool.counts(CY)).isEmpty();
	}

	@Test
	void aColleagueClaimsAtOnceAndWhoHadItWaits() {
		pooled("quiet");
		String entry = entry("quiet");
		assertThatExceptionOfType(ProtectionProblem.TooEarly.class).isThrownBy(() -> this.pool.claim(ANN, entry, id()))
			.satisfies((problem) -> assertThat(problem.from()).isEqualTo(LocalDate.of(2024, 3, 13)));
		assertThat(list(ANN).getFirst().waitUntil()).isEqualTo(LocalDate.of(2024, 3, 13));
		assertThat(list(BOB).getFirst().waitUntil()).isNull();
		assertThatExceptionOfType(ProtectionProblem.Forbidden.class)
			.isThrownBy(() -> this.pool.claim(EVE, entry, id()));
		String claim = id();
		this.pool.claim(BOB, entry, claim);
		this.pool.claim(BOB, entry, claim);
		assertThat(owner("quiet")).isEqualTo("bob");
		assertThat(list(ANN)).isEmpty();
		assertThatExceptionOfType(ProtectionProblem.Taken.class).isThrownBy(() -> this.pool.claim(MIA, entry, id()));
	}

	@Test
	void whoHadItMayClaimItOnTheDayThatWasSaidAndNotTheDayBefore() {
		pooled("quiet");
		this.clock.set(PoolCompany.at(LocalDate.of(2024, 3, 12), 23));
		assertThatExceptionOfType(ProtectionProblem.TooEarly.class)
			.isThrownBy(() -> this.pool.claim(ANN, entry("quiet"), id()));
		this.clock.set(PoolCompany.at(LocalDate.of(2024, 3, 13), 0));
		this.pool.claim(ANN, entry("quiet"), id());
		assertThat(owner("quiet")).isEqualTo("ann");
	}

	@Test
	void nobodyGoesRoundTheWaitByClaimingOnTheCustomersPage() {
		this.company.project("quiet", "ann", 300, "lost");
		pooled("quiet");
		assertThat(this.ownership.find(ANN, "quiet").orElseThrow().mayClaim()).isFalse();
		assertThatExceptionOfType(OwnershipProblem.Forbidden.class).isThrownBy(
				() -> this.ownership.claim(ANN, this.ownership.find(ANN, "quiet").orElseThrow().edit(), "ann", ""));
	}

	@Test
	void claimsAreCountedByTheMonthAndByWhatIsHeldAndATakenBackOneIsNot() {
		pooled("a", "b", "c", "d", "e", "f");
		this.pool.claim(BOB, entry("a"), id());
		this.pool.undoClaim(BOB, entry("a"));
		assertThat(list(ANN)).hasSize(6);
		this.pool.claim(BOB, entry("a"), id());
		this.pool.claim(BOB, entry("b"), id());
		assertThatExceptionOfType(ProtectionProblem.LimitReached.class)
			.isThrownBy(() -> this.pool.claim(BOB, entry("c"), id()))
			.matches((problem) -> problem.isMonth() && problem.held() == 2 && problem.limit() == 2);
		this.clock.set(PoolCompany.at(LocalDate.of(2024, 2, 29), 23));
		assertThat(this.pool.claims(BOB, "rule").orElseThrow().hasRoom()).isFalse();
		this.clock.set(PoolCompany.at(LocalDate.of(2024, 3, 1), 0));
		this.pool.claim(BOB, entry("c"), id());
		assertThatExceptionOfType(ProtectionProblem.LimitReached.class)
			.isThrownBy(() -> this.pool.claim(BOB, entry("d"), id()))
			.matches((problem) -> !problem.isMonth() && problem.held() == 3);
		this.pool.assign(MIA, entry("d"), id(), "bob", "knows the plant");
		assertThat(owner("d")).isEqualTo("bob");
	}

	@Test
	void ofTwoWhoClaimAtOnceExactlyOneWinsAndTheOtherIsTold() throws Exception {
		pooled("a", "b", "c");
		for (String customer : List.of("a", "b")) {
			String entry = entry(customer);
			try (var both = Executors.newFixedThreadPool(2)) {
				Callable<String> bob = () -> claim(BOB, entry);
				Callable<String> mia = () -> claim(MIA, entry);
				List<String> said = both.invokeAll(List.of(bob, mia)).stream().map(PoolServiceTests::get).toList();
				assertThat(said).containsExactlyInAnyOrder("", "Taken");
				assertThat(owner(customer)).isEqualTo(said.getFirst().isEmpty() ? "bob" : "mia");
			}
		}
	}

	@Test
	void oneRepInTwoTabsDoesNotGetOverTheLimit() throws Exception {
		pooled("a", "b", "c", "d");
		List<String> entries = List.of(entry("a"), entry("b"), entry("c"), entry("d"));
		try (var tabs = Executors.newFixedThreadPool(4)) {
			List<String> said = tabs
				.invokeAll(entries.stream().map((entry) -> (Callable<String>) () -> claim(BOB, entry)).toList())
				.stream()
				.map(PoolServiceTests::get)
				.toList();
			assertThat(said).containsExactlyInAnyOrder("", "", "LimitReached", "LimitReached");
		}
	}

	@Test
	void aClaimIsTakenBackForMinutesOnlyAndByWhoMadeIt() {
		pooled("a", "b");
		this.pool.claim(BOB, entry("a"), id());
		assertThatExceptionOfType(ProtectionProblem.Forbidden.class)
			.isThrownBy(() -> this.pool.undoClaim(ANN, entry("a")));
		assertThatExceptionOfType(ProtectionProblem.NotThere.class)
			.isThrownBy(() -> this.pool.undoClaim(CY, entry("a")));
		this.pool.undoClaim(BOB, entry("a"));
		assertThat(list(BOB)).hasSize(2);
		this.pool.claim(BOB, entry("b"), id());
		this.clock.set(PoolCompany.at(TODAY.plusDays(1), 1));
		assertThatExceptionOfType(ProtectionProblem.TooLate.class)
			.isThrownBy(() -> this.pool.undoClaim(BOB, entry("b")));
	}

	@Test
	void managersGiveToTheirPeopleAndKeepWhatTheirPeopleHad() {
		pooled("a", "b");
		assertThatExceptionOfType(ProtectionProblem.Forbidden.class)
			.isThrownBy(() -> this.pool.assign(BOB, entry("a"), id(), "ann", ""));
		assertThatExceptionOfType(ProtectionProblem.Forbidden.class)
			.isThrownBy(() -> this.pool.assign(MIA, entry("a"), id(), "cy", ""));
		assertThatExceptionOfType(ProtectionProblem.NoSuchRep.class)
			.isThrownBy(() -> this.pool.assign(EVE, entry("a"), id(), "cy", ""));
		assertThatExceptionOfType(ProtectionProblem.NoSuchRep.class)
			.isThrownBy(() -> this.pool.assign(MIA, entry("a"), id(), "gone", ""));
		assertThat(this.pool.assignable(MIA, "north")).extracting(Named::id).containsExactly("ann", "bob");
		assertThat(this.pool.assignable(BOB, "north")).isEmpty();
		this.pool.assign(MIA, entry("a"), id(), "bob", "");
		assertThat(owner("a")).isEqualTo("bob");
		assertThatExceptionOfType(ProtectionProblem.Forbidden.class).isThrownBy(() -> this.pool.keep(ANN, entry("b")));
		assertThatExceptionOfType(ProtectionProblem.Forbidden.class).isThrownBy(() -> this.pool.keep(BOB, entry("b")));
		this.pool.keep(MIA, entry("b"));
		assertThat(owner("b")).isEqualTo("ann");
	}

	@Test
	void repsOfNoDivisionHaveAPoolOfTheirOwn() {
		this.company.customer("lonely", "dan", 400);
		pooled("a");
		assertThat(list(DAN)).extracting((item) -> item.customer().id()).containsExactly("lonely");
		assertThat(list(ANN)).extracting((item) -> item.customer().id()).containsExactly("a");
		assertThat(list(EVE)).hasSize(2);
	}

	@Test
	void executivesAndAdministratorsDecideAndWhoIsAboveAWholeDivisionProposes() {
		Rule proposed = this.rules.save(MIA, this.rules.draft(MIA, "north", "north", null, TERMS));
		assertThat(this.rules.mayChange(MIA, proposed)).isTrue();
		assertThatExceptionOfType(ProtectionProblem.Forbidden.class)
			.isThrownBy(() -> this.rules.turn(MIA, "north", proposed.version(), true));
		assertThatExceptionOfType(ProtectionProblem.Forbidden.class)
			.isThrownBy(() -> this.rules.save(MIA, this.rules.draft(MIA, "south", "south", null, TERMS)));
		assertThatExceptionOfType(ProtectionProblem.Forbidden.class)
			.isThrownBy(() -> this.rules.save(MIA, this.rules.draft(MIA, "all", null, null, TERMS)));
		assertThatExceptionOfType(ProtectionProblem.Forbidden.class)
			.isThrownBy(() -> this.rules.preview(ANN, this.rules.draft(ANN, "x", "north", null, TERMS)));
		assertThat(this.rules.list(ANN)).isEmpty();
		assertThatExceptionOfType(ProtectionProblem.NotThere.class)
			.isThrownBy(() -> this.rules.turn(ANN, "north", 1, true));
		Rule on = this.rules.turn(ROOT, "north", proposed.version(), true);
		assertThat(this.rules.list(ANN)).hasSize(1);
		assertThat(this.rules.list(CY)).isEmpty();
		assertThatExceptionOfType(ProtectionProblem.Forbidden.class).isThrownBy(() -> this.rules.save(MIA, on));
		assertThatExceptionOfType(ProtectionProblem.Forbidden.class)
			.isThrownBy(() -> this.rules.turn(ANN, "north", on.version(), false));
	}

	@Test
	void anAdministratorSeesNumbersAndNoCustomers() {
		this.company.customer("quiet", "ann", 400).save();
		Preview preview = this.rules.preview(ROOT, this.rules.draft(ROOT, "r", null, null, TERMS));
		assertThat(preview.counts()).containsEntry(Standing.Outcome.LEAVES, 1L);
		assertThat(this.protection.page(ROOT, preview.standings(), 0, 9).items()).isEmpty();
		assertThat(this.protection.page(MIA, preview.standings(), 0, 9).items()).hasSize(1);
		assertThat(this.protection.of(CY, "quiet")).isEmpty();
	}

	@Test
	void everyChangeOfARuleIsAVersionAndNobodyOverwritesAnothers() {
		Rule first = this.rules.save(EVE, this.rules.draft(EVE, "r", null, null, TERMS));
		Rule second = this.rules.save(ROOT,
				new Rule("r", first.version(), null, Grade.C, Terms.USUAL, false, null, "", first.changedAt()));
		assertThatExceptionOfType(ProtectionProblem.Changed.class).isThrownBy(() -> this.rules.save(EVE, first));
		Rule on = this.rules.turn(EVE, "r", second.version(), true);
		Rule back = this.rules.restore(EVE, "r", on.version(), 1);
		assertThat(back.terms()).isEqualTo(TERMS);
		assertThat(back.grade()).isNull();
		assertThat(back.on()).isTrue();
		assertThat(this.rules.versions(EVE, "r")).extracting(RuleVersion::what)
			.containsExactly("restored", "on", "changed", "created");
		assertThat(this.rules.versions(EVE, "r")).extracting((version) -> version.rule().changedBy())
			.containsExactly("eve", "eve", "root", "eve");
		Rule other = this.rules.save(EVE, this.rules.draft(EVE, "other", null, null, TERMS));
		assertThatExceptionOfType(ProtectionProblem.Doubled.class)
			.isThrownBy(() -> this.rules.turn(EVE, "other", other.version(), true));
	}

	@Test
	void aCustomerThatARuleNamesStaysThoughNothingIsDoneForIt() {
		this.company.customer("named", "ann", 400).customer("quiet", "ann", 400).save();
		Rule rule = this.rules.save(EVE,
				this.rules.draft(EVE, "rule", null, null, TERMS.withCustomers(List.of("named"))));
		assertThat(outcomes(this.rules.preview(EVE, rule)))
			.isEqualTo(Map.of("named", Outcome.BY_NAME, "quiet", Outcome.LEAVES));
		this.rules.turn(EVE, "rule", rule.version(), true);
		this.clock.set(PoolCompany.at(TODAY.plusDays(1), 0));
		assertThat(this.run.run().orElseThrow().returned()).isOne();
		assertThat(list(EVE)).extracting((item) -> item.customer().id()).containsExactly("quiet");
	}

	@Test
	void aCustomerStaysByTheNameOfOneThatWasMergedIntoIt() {
		this.company.customer("top", "ann", 400).customer("member", "ann", 400).save();
		Rule rule = this.rules.save(EVE,
				this.rules.draft(EVE, "rule", null, null, TERMS.withCustomers(List.of("member"))));
		try (var session = this.driver.session()) {
			session
				.run("MATCH (m:Customer {id: 'member'}), (t:Customer {id: 'top'}) REMOVE m:Customer SET m:Merged "
						+ "CREATE (m)-[:SAME_AS]->(t)")
				.consume();
		}
		Rule now = this.rules.find(EVE, rule.id()).orElseThrow();
		assertThat(now.terms().customers()).containsExactly("top");
		assertThat(outcomes(this.rules.preview(EVE, now))).isEqualTo(Map.of("top", Outcome.BY_NAME));
	}

	@Test
	void whoNamesCustomersNamesThoseTheySeeAndLeavesTheOthersNamed() {
		this.company.customer("near", "ann", 400).customer("far", "cy", 400).save();
		Rule rule = this.rules.save(EVE,
				this.rules.draft(EVE, "rule", "north", null, TERMS.withCustomers(List.of("near", "far"))));
		Rule seen = this.rules.find(MIA, rule.id()).orElseThrow();
		assertThat(seen.terms().customers()).containsExactly("near");
		assertThat(this.rules.hidden(MIA, "rule")).isOne();
		assertThat(this.rules.hidden(EVE, "rule")).isZero();
		assertThat(this.rules.versions(MIA, "rule").getFirst().rule().terms().customers()).containsExactly("near");
		this.rules.save(MIA, seen.with(seen.terms().withCustomers(List.of())));
		assertThat(this.rules.find(EVE, "rule").orElseThrow().terms().customers()).containsExactly("far");
		assertThatExceptionOfType(ProtectionProblem.Invalid.class).isThrownBy(() -> this.rules.save(MIA,
				this.rules.draft(MIA, "other", "north", null, TERMS.withCustomers(List.of("far")))));
		assertThat(this.rules.find(EVE, "other")).isEmpty();
	}

	private static Map<String, Outcome> outcomes(Preview preview) {
		return preview.standings().stream().collect(Collectors.toMap(Standing::customer, Standing::outcome));
	}

	@Test
	void whatCannotBeIsRefused() {
		Viewer executive = new Viewer("x", "x", Role.EXECUTIVE, null, "x", null, List.of());
		for (Terms terms : List.of(new Terms(null, null, null, 0, 0, 0, null, null, false, false),
				new Terms(0, null, null, 0, 0, 0, null, null, false, false),
				new Terms(30, null, null, -1, 0, 0, null, null, false, false),
				new Terms(30, null, null, 0, 91, 0, null, null, false, false),
				new Terms(30, null, null, 0, 0, 0, 0, null, false, false))) {
			assertThatExceptionOfType(ProtectionProblem.Invalid.class)
				.isThrownBy(() -> this.rules.save(executive, this.rules.draft(executive, "r", null, null, terms)));
		}
		assertThatExceptionOfType(ProtectionProblem.Invalid.class)
			.isThrownBy(() -> this.rules.save(executive, this.rules.draft(executive, "r", "nowhere", null, TERMS)));
		assertThatExceptionOfType(ProtectionProblem.Invalid.class)
			.isThrownBy(() -> this.rules.save(executive, this.rules.draft(executive, "r:1", null, null, TERMS)));
	}

	private void pooled(String... customers) {
		for (String customer : customers) {
			this.company.customer(customer, "ann", 400);
		}
		this.company.save();
		Rule rule = this.rules.save(EVE, this.rules.draft(EVE, "rule", null, null, TERMS));
		this.rules.turn(EVE, "rule", rule.version(), true);
		this.clock.set(PoolCompany.at(TODAY.plusDays(1), 0));
		var _ = this.run.run().orElseThrow();
	}

	private String claim(Viewer viewer, String entry) {
		try {
			this.pool.claim(viewer, entry, id());
			return "";
		}
		catch (ProtectionProblem problem) {
			return problem.getClass().getSimpleName();
		}
	}

	private List<PoolItem> list(Viewer viewer) {
		return this.pool.list(viewer, PoolFilter.ALL, ListRequest.first(20, "since", true)).items();
	}

	private String entry(String customer) {
		try (var session = this.driver.session()) {
			return session
				.run("MATCH (:Customer {id: '" + customer
						+ "'})-[:POOLED]->(entry) RETURN entry.id ORDER BY entry.day DESC LIMIT 1")
				.single()
				.get(0)
				.asString();
		}
	}

	private String owner(String customer) {
		try (var session = this.driver.session()) {
			return session.run("MATCH (:Customer {id: '" + customer + "'})<-[:OWNS]-(rep) RETURN rep.id")
				.single()
				.get(0)
				.asString();
		}
	}

	private static String id() {
		return UUID.randomUUID().toString();
	}

	private static String get(Future<String> future) {
		try {
			return future.get();
		}
		catch (Exception ex) {
			return String.valueOf(ex.getCause());
		}
	}

}
