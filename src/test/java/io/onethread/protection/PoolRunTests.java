package io.onethread.protection;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.ListRequest;
import io.onethread.orders.TradeSums;
import io.onethread.protection.PoolRun.Done;
import io.onethread.protection.Standing.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static io.onethread.protection.PoolCompany.ANN;
import static io.onethread.protection.PoolCompany.BOB;
import static io.onethread.protection.PoolCompany.EVE;
import static io.onethread.protection.PoolCompany.MIA;
import static io.onethread.protection.PoolCompany.SHORT;
import static io.onethread.protection.PoolCompany.TODAY;
import static io.onethread.protection.PoolCompany.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

/** What a preview shows and what the run does. */
@GraphTest
class PoolRunTests {

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@Autowired
	Driver driver;

	@Autowired
	TradeSums sums;

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

	PoolCompany company;

	@BeforeEach
	void company() {
		this.company = new PoolCompany(this.cypher, this.writer, this.driver);
		this.clock.set(PoolCompany.at(TODAY, 15));
	}

	@AfterEach
	void letTheClockRun() {
		this.clock.set(Clock.systemDefaultZone());
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void whatThePreviewShowsIsWhatTheRunDoes(long seed) {
		Random dice = new Random(seed);
		List<String> reps = List.of("ann", "bob", "cy", "dan", "gone");
		for (int i = 0; i < 60; i++) {
			String id = "c" + i;
			this.company.record("Customer", id, Map.of("name", "Customer " + id));
			for (int owner = 0; owner <= dice.nextInt(3); owner++) {
				this.company.owns(id, reps.get(dice.nextInt(reps.size())), dice.nextInt(4) == 0 ? "co-owner" : "owner",
						dice.nextInt(5) == 0 ? null : TODAY.minusDays(dice.nextInt(500)));
			}
			for (int visits = dice.nextInt(4); visits > 0; visits--) {
				this.company.visit(id, dice.nextInt(6) == 0 ? null : reps.get(dice.nextInt(reps.size())),
						TODAY.minusDays(dice.nextInt(200)).atTime(dice.nextInt(24), 0).atZone(ZONE),
						dice.nextInt(5) == 0 ? Map.of("status", "planned") : Map.of());
			}
			for (int orders = dice.nextInt(4); orders > 0; orders--) {
				this.company.order(id, dice.nextBoolean() ? null : reps.get(dice.nextInt(reps.size())),
						dice.nextInt(400), dice.nextInt(9) * 1000 - 1000);
			}
			if (dice.nextInt(4) == 0) {
				this.company.project(id, reps.get(dice.nextInt(reps.size())), dice.nextInt(300),
						dice.nextBoolean() ? "open" : "lost");
			}
		}
		this.company.save();
		this.sums.refreshAll();
		Rule rule = this.rules.save(EVE, this.rules.draft(EVE, "r" + seed, dice.nextBoolean() ? null : "north",
				dice.nextBoolean() ? null : Grade.values()[dice.nextInt(4)],
				new Terms(1 + dice.nextInt(120), dice.nextBoolean() ? null : 1 + dice.nextInt(120),
						dice.nextBoolean() ? null : 1 + dice.nextInt(300), dice.nextInt(90),
						(dice.nextInt(3) == 0) ? 0 : dice.nextInt(20), 30, 3, 3, dice.nextBoolean(), dice.nextBoolean())
					.withCustomers(Stream.of(dice.nextInt(60), dice.nextInt(60)).map((i) -> "c" + i).toList())));
		if (seed % 2 == 0) {
			Rule other = this.rules.save(EVE, this.rules.draft(EVE, "other", "south", null, SHORT));
			this.rules.turn(EVE, "other", other.version(), true);
		}

		String before = state();
		Preview preview = this.rules.preview(EVE, rule);
		assertThat(state()).isEqualTo(before);
		this.rules.turn(EVE, rule.id(), rule.version(), true);
		this.clock.set(PoolCompany.at(TODAY.plusDays(1), 0));
		Map<String, Set<String>> owned = owners();
		var _ = this.run.run().orElseThrow();

		assertThat(returned(rule.id())).isEqualTo(of(preview, Outcome.LEAVES))
			.noneMatch((entry) -> rule.terms().customers().contains(entry.substring(0, entry.indexOf('|'))));
		assertThat(warned(rule.id())).isEqualTo(of(preview, Outcome.WARNED));
		for (Standing one : preview.standings()) {
			if (one.outcome() != Outcome.LEAVES) {
				assertThat(owners().getOrDefault(one.customer(), Set.of())).containsAll(one.owners());
			}
		}
		assertThat(ownersAndBefore()).isEqualTo(owned);
		assertThat(this.run.run()).isEmpty();
	}

	@Test
	void aRuleCountsFromTheNightAfterItIsSwitchedOnAndNotBefore() {
		this.company.customer("quiet", "ann", 400).save();
		on(SHORT);
		assertThat(this.run.run()).isEmpty();
		this.clock.set(PoolCompany.at(TODAY.plusDays(1), 0));
		assertThat(this.run.run()).contains(new Done(1, 0));
		assertThat(this.run.run()).isEmpty();
	}

	@Test
	void nothingHappensWhereNoRuleHolds() {
		this.company.customer("quiet", "ann", 400).save();
		this.rules.save(EVE, this.rules.draft(EVE, "off", null, null, SHORT));
		String before = state();
		assertThat(this.run.run()).isEmpty();
		assertThat(state()).isEqualTo(before);
	}

	@Test
	void ownersAreWarnedFirstAndAFollowUpResetsTheClockAtOnce() {
		this.company.customer("worked", "ann", 400).customer("quiet", "ann", 400).save();
		on(new Terms(30, null, null, 0, 7, 0, null, null, false, false));
		assertThat(run(1)).isEqualTo(new Done(0, 2));
		assertThat(notices("ann")).containsExactly("notice.protection.warned.many");
		assertThat(this.protection.leaving(ANN, true, Filter.ALL)).hasSize(2)
			.allMatch((one) -> TODAY.plusDays(8).equals(one.leavesOn()));
		assertThat(run(5)).isEqualTo(new Done(0, 0));
		this.company.visit("worked", "ann", TODAY.plusDays(6).atTime(9, 0).atZone(ZONE), Map.of()).save();
		this.clock.set(PoolCompany.at(TODAY.plusDays(6), 12));
		assertThat(this.protection.leaving(ANN, true, Filter.ALL)).extracting(Standing::customer)
			.containsExactly("quiet");
		assertThat(run(8)).isEqualTo(new Done(1, 0));
		assertThat(owners()).containsOnlyKeys("worked");
		assertThat(notices("ann")).contains("notice.protection.returned");
	}

	@Test
	void daysWithoutTheProgramShortenNobodysWarning() {
		this.company.customer("quiet", "ann", 400).save();
		on(new Terms(30, null, null, 0, 7, 0, null, null, false, false));
		assertThat(run(40)).isEqualTo(new Done(0, 1));
		assertThat(run(60)).isEqualTo(new Done(1, 0));
	}

	@Test
	void whoLeftIsNotToldButWhoTheyReportedToIs() {
		this.company.customer("left-behind", "gone", 400).save();
		on(SHORT);
		run(1);
		assertThat(notices("gone")).isEmpty();
		assertThat(notices("mia")).containsExactly("notice.protection.returned");
		assertThat(this.pool.list(MIA, PoolFilter.ALL, ListRequest.first(9, "since", true)).items().getFirst().former())
			.extracting(io.onethread.graph.RecordRef::id)
			.containsExactly("gone");
	}

	@Test
	void coOwnersGoWithTheOwnerOfTheirDivisionAndAnotherDivisionKeepsWhatItWorks() {
		this.company.customer("both", "ann", 400)
			.owns("both", "bob", "co-owner", null)
			.owns("both", "cy", "owner", TODAY.minusDays(400))
			.visit("both", "cy", 3)
			.customer("helped", "ann", 400)
			.owns("helped", "cy", "co-owner", null)
			.visit("helped", "cy", 3)
			.save();
		on(SHORT);
		assertThat(run(1)).isEqualTo(new Done(1, 0));
		assertThat(owners()).containsEntry("both", Set.of("cy")).containsEntry("helped", Set.of("ann", "cy"));
	}

	@Test
	void theDayOfAVisitIsThatOfTheServerWhateverZoneItIsWrittenIn() {
		// A minute past midnight in Shanghai is still the day before in Lisbon.
		this.company.customer("late", "ann", 400)
			.visit("late", "ann",
					TODAY.minusDays(29)
						.atTime(0, 1)
						.atZone(ZONE)
						.withZoneSameInstant(java.time.ZoneId.of("Europe/Lisbon")),
					Map.of())
			.customer("early", "ann", 400)
			.visit("early", "ann", TODAY.minusDays(30).atTime(23, 59).atZone(ZONE), Map.of())
			.save();
		on(SHORT);
		assertThat(run(1)).isEqualTo(new Done(1, 0));
		assertThat(owners()).containsOnlyKeys("late");
		assertThat(run(2)).isEqualTo(new Done(1, 0));
	}

	@Test
	void whatIsPlannedCancelledOrTakenBackProtectsNothing() {
		this.company.customer("planned", "ann", 400)
			.visit("planned", "ann", TODAY.minusDays(1).atTime(9, 0).atZone(ZONE), Map.of("status", "planned"))
			.visit("planned", "ann", TODAY.minusDays(2).atTime(9, 0).atZone(ZONE), Map.of("privateTo", "ann"))
			.order("planned", null, 2, -500)
			.save();
		on(SHORT);
		assertThat(run(1)).isEqualTo(new Done(1, 0));
	}

	@Test
	void openProjectsAndKeyAccountsStayWhereTheRuleSaysSo() {
		this.company.customer("project", "ann", 400)
			.project("project", "ann", 300, "open")
			.customer("key", "ann", 400)
			.order("key", null, 200, 90_000)
			.customer("small", "ann", 400)
			.order("small", null, 200, 100)
			.save();
		this.sums.refreshAll();
		on(new Terms(30, 30, 30, 30, 0, 0, null, null, true, true));
		assertThat(run(1)).isEqualTo(new Done(1, 0));
		assertThat(owners()).containsOnlyKeys("project", "key");
	}

	@Test
	void aRunThatWasBrokenOffIsGoneOnWithAndTellsEverybodyOnce() {
		for (int i = 0; i < 5; i++) {
			this.company.customer("q" + i, "ann", 400);
		}
		this.company.save();
		on(SHORT);
		this.clock.set(PoolCompany.at(TODAY.plusDays(1), 0));
		run("// Broken off after the returns, before anybody was told.\n"
				+ "MERGE (run:PoolRun {id: 'run:2024-02-29'}) SET run.instance = 'other', "
				+ "run.until = datetime('2024-02-29T01:00:00+08:00')");
		assertThat(this.run.run()).as("another instance is at it").isEmpty();
		this.clock.set(PoolCompany.at(TODAY.plusDays(1), 3));
		assertThat(this.run.run()).contains(new Done(5, 0));
		run("MATCH (run:PoolRun {id: 'run:2024-02-29'}) REMOVE run.doneAt");
		assertThat(this.run.run()).contains(new Done(0, 0));
		assertThat(notices("ann")).containsExactly("notice.protection.returned.many");
		assertThat(this.pool.list(BOB, PoolFilter.ALL, ListRequest.first(9, "since", true)).total()).isEqualTo(5);
	}

	@Test
	void ofSeveralInstancesOneDoesTheRun() throws Exception {
		this.company.customer("quiet", "ann", 400).save();
		on(SHORT);
		this.clock.set(PoolCompany.at(TODAY.plusDays(1), 0));
		try (var both = java.util.concurrent.Executors.newFixedThreadPool(2)) {
			var one = both.submit(() -> this.run.run("one"));
			var other = both.submit(() -> this.run.run("other"));
			assertThat(List.of(one.get(), other.get()).stream().filter(java.util.Optional::isPresent)).hasSize(1);
		}
	}

	@Test
	void whatAManagerKeepsHasItsOwnerAndItsHistoryBackAndIsNotReturnedTheNextNight() {
		this.company.customer("quiet", "ann", 400).owns("quiet", "bob", "co-owner", TODAY.minusDays(90)).save();
		on(SHORT);
		String before = owners().toString();
		run(1);
		PoolItem item = this.pool.of(MIA, "quiet").getFirst();
		this.pool.keep(MIA, item.id());
		assertThat(owners()).hasToString(before);
		assertThat(this.pool.of(MIA, "quiet")).isEmpty();
		assertThat(run(2)).isEqualTo(new Done(0, 0));
		assertThat(run(32)).isEqualTo(new Done(1, 0));
	}

	@Test
	void aCustomerWithoutAnyDateHasItsClockBeginWhenItWasRegisteredHere() {
		this.company.record("Customer", "undated", Map.of("name", "Undated"));
		this.company.owns("undated", "ann", "owner", null).save();
		on(SHORT);
		assertThat(run(1)).as("registered here just now, years after this clock").isEqualTo(new Done(0, 0));
		run("MATCH (c:Customer {id: 'undated'}) SET c.createdAt = datetime('2024-01-01T12:00:00+08:00')");
		assertThat(run(2)).isEqualTo(new Done(1, 0));
	}

	private void on(Terms terms) {
		Rule rule = this.rules.save(EVE, this.rules.draft(EVE, "rule", null, null, terms));
		this.rules.turn(EVE, "rule", rule.version(), true);
	}

	private Done run(int days) {
		this.clock.set(PoolCompany.at(TODAY.plusDays(days), 0));
		return this.run.run().orElseThrow();
	}

	private static Set<String> of(Preview preview, Outcome outcome) {
		return preview.standings()
			.stream()
			.filter((one) -> one.outcome() == outcome)
			.map((one) -> one.customer() + "|" + one.division() + "|" + one.grade() + "|" + one.leavesOn())
			.collect(Collectors.toSet());
	}

	private Set<String> returned(String rule) {
		return Set.copyOf(rows(
				"MATCH (c:Customer)-[:POOLED]->(e:PoolEntry {rule: '%s'}) RETURN c.id + '|' + e.division + '|' + e.grade + '|' + toString(e.day)"
					.formatted(rule)));
	}

	private Set<String> warned(String rule) {
		return this.protection.leaving(EVE, false, Filter.ALL)
			.stream()
			.filter((one) -> one.rule().equals(rule) && !one.newlyWarned())
			.map((one) -> one.customer() + "|" + one.division() + "|" + one.grade() + "|" + one.leavesOn())
			.collect(Collectors.toSet());
	}

	private Map<String, Set<String>> owners() {
		return links("OWNS");
	}

	/** Nothing is lost: who owned a customer does, or did. */
	private Map<String, Set<String>> ownersAndBefore() {
		return links("OWNS|OWNED");
	}

	private Map<String, Set<String>> links(String types) {
		Map<String, Set<String>> links = new HashMap<>();
		rows("MATCH (r:Rep)-[:%s]->(c:Customer) RETURN r.id + '|' + c.id".formatted(types))
			.forEach((row) -> links.computeIfAbsent(row.split("\\|")[1], (key) -> new java.util.TreeSet<>())
				.add(row.split("\\|")[0]));
		return links;
	}

	private List<String> notices(String rep) {
		return rows("MATCH (n:Notice)-[:TELLS]->(:Rep {id: '%s'}) RETURN n.text ORDER BY n.at".formatted(rep));
	}

	/** All that is not reckoned up in the background, and how often it is linked. */
	private String state() {
		return rows("MATCH (n) WHERE n:Record OR n:ProtectionRule OR n:RuleVersion OR n:PoolEntry OR n:PoolWarning "
				+ "OR n:PoolRun OR n:Change OR n:Notice OPTIONAL MATCH (n)-[r:OWNS|OWNED|POOLED|WARNED|OF|TELLS]->() "
				+ "WITH labels(n) AS labels, count(DISTINCT n) AS nodes, count(r) AS links "
				+ "RETURN reduce(all = '', one IN labels | all + one) + ' ' + toString(nodes) + ' ' + toString(links) AS line ORDER BY line")
			.toString();
	}

	private List<String> rows(String query) {
		try (var session = this.driver.session()) {
			return session.run(query).list((row) -> row.get(0).asString());
		}
	}

	private void run(String query) {
		try (var session = this.driver.session()) {
			session.run(query).consume();
		}
	}

}
