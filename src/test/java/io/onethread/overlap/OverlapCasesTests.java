package io.onethread.overlap;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.notice.Notices;
import io.onethread.overlap.OverlapCases.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static io.onethread.overlap.SmallCompany.CANARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GraphTest
class OverlapCasesTests {

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@Autowired
	OverlapUpkeep upkeep;

	@Autowired
	OverlapService overlaps;

	@Autowired
	OverlapCases cases;

	@Autowired
	OverlapFigures figures;

	@Autowired
	RulingWork work;

	@Autowired
	CaseWatch watch;

	@Autowired
	Notices notices;

	@Autowired
	Driver driver;

	@BeforeEach
	void company() {
		run("MATCH (n) WHERE n:Record OR n:OverlapCase OR n:CaseEntry OR n:Notice OR n:Change OR n:Work CALL (n) { DETACH DELETE n } IN TRANSACTIONS");
		new SmallCompany().write(this.cypher, this.writer);
		this.upkeep.refreshAll();
	}

	@Test
	void ofTwoWhoOpenAtTheSameTimeOneDoesAndBothGetTheSameCase() throws Exception {
		String overlap = of(SmallCompany.li(), OverlapKind.REPS);
		List<Callable<String>> openers = new ArrayList<>();
		for (Viewer viewer : List.of(SmallCompany.li(), SmallCompany.wang(), SmallCompany.chen(),
				SmallCompany.executive())) {
			openers.add(() -> this.cases.open(viewer, UUID.randomUUID().toString(), overlap, "mine"));
		}
		try (var threads = Executors.newFixedThreadPool(4)) {
			List<String> opened = new ArrayList<>();
			for (Future<String> one : threads.invokeAll(openers)) {
				opened.add(one.get());
			}
			assertThat(opened).doesNotContainNull().containsOnly(opened.getFirst());
		}
		assertThat(count("MATCH (c:OverlapCase) RETURN count(c)")).isEqualTo(1);
		assertThat(count("MATCH (e:CaseEntry {kind: 'opened'}) RETURN count(e)")).isEqualTo(1);
	}

	@Test
	void thePartiesAndTheManagerAboveThemAreToldEachInTheNameOfTheirOwnCustomer() {
		String matter = open(SmallCompany.li(), OverlapKind.LOOK_ALIKE);
		assertThat(this.notices.list(SmallCompany.zhao(), true, 0, 9).items()).singleElement().satisfies((notice) -> {
			assertThat(notice.textKey()).isEqualTo("notice.overlap.opened");
			assertThat(notice.names()).containsOnlyKeys("like-zhao");
			assertThat(notice.path()).isEqualTo("overlap-cases/" + matter);
		});
		assertThat(this.notices.unread(SmallCompany.li())).as("the opener").isZero();
		open(SmallCompany.li(), OverlapKind.REPS);
		assertThat(this.notices.list(SmallCompany.chen(), true, 0, 9).items()).hasSize(1);
	}

	@Test
	void eachSideSeesItsOwnAndOfTheOtherThatThereIsSomething() {
		String matter = open(SmallCompany.li(), OverlapKind.LOOK_ALIKE);
		CaseDetails li = details(SmallCompany.li(), matter);
		assertThat(li.toString()).doesNotContain(CANARY);
		assertThat(li.overlap().overlap().customers().getLast().id()).isNull();
		assertThat(li.moments()).singleElement().satisfies((moment) -> {
			assertThat(moment.seen()).isFalse();
			assertThat(moment.at()).isNull();
			assertThat(moment.rep()).isNull();
		});
		assertThat(li.facts()).isEmpty();
		assertThat(li.proposal()).isNull();
		assertThat(li.matter().about().openValue()).isZero();
		CaseDetails boss = details(SmallCompany.executive(), matter);
		assertThat(boss.moments()).singleElement().satisfies((moment) -> assertThat(moment.seen()).isTrue());
		assertThat(boss.facts()).hasSize(2);
		assertThat(boss.mayRule()).isTrue();
		assertThat(boss.matter().waitsFor()).isNull();
	}

	@Test
	void whoIsNoPartyAndNotAboveOneKnowsOfNoCase() {
		String matter = open(SmallCompany.li(), OverlapKind.REPS);
		for (Viewer stranger : List.of(SmallCompany.zhao(), SmallCompany.administrator())) {
			assertThat(this.cases.find(stranger, matter)).isEmpty();
			assertThat(this.cases.list(stranger, null, 0, 10).items()).isEmpty();
			assertThatExceptionOfType(OverlapCaseProblem.NotThere.class)
				.isThrownBy(() -> this.cases.comment(stranger, matter, UUID.randomUUID().toString(), "me too"));
			assertThatExceptionOfType(OverlapCaseProblem.NotThere.class)
				.isThrownBy(() -> lead(stranger, matter, "zhao"));
			assertThatExceptionOfType(OverlapCaseProblem.NotThere.class).isThrownBy(() -> this.cases.open(stranger,
					UUID.randomUUID().toString(), of(SmallCompany.li(), OverlapKind.REPS), ""));
		}
	}

	@Test
	void theManagerAboveAllPartiesRulesAndNoPartyDoes() {
		String matter = open(SmallCompany.li(), OverlapKind.REPS);
		OverlapCase seen = details(SmallCompany.chen(), matter).matter();
		assertThat(seen.waitsFor()).isEqualTo("Chen");
		assertThat(seen.forViewer()).isTrue();
		String before = owners();
		assertThatExceptionOfType(OverlapCaseProblem.Forbidden.class)
			.isThrownBy(() -> lead(SmallCompany.li(), matter, "li"));
		assertThat(owners()).isEqualTo(before);
		String across = open(SmallCompany.li(), OverlapKind.DIVISIONS);
		assertThatExceptionOfType(OverlapCaseProblem.Forbidden.class)
			.isThrownBy(() -> lead(SmallCompany.chen(), across, "li"));
	}

	@Test
	void whoLeadsOwnsTheCustomersAndTheRulingCanBeTakenBack() {
		String matter = open(SmallCompany.li(), OverlapKind.LOOK_ALIKE);
		String before = owners();
		lead(SmallCompany.executive(), matter, "zhao");
		assertThat(ownerOf("like-li")).isEqualTo("zhao");
		assertThat(ownerOf("like-zhao")).isEqualTo("zhao");
		assertThat(count(
				"MATCH (:Rep {id: 'li'})-[o:OWNED {why: 'because'}]->(:Customer {id: 'like-li'}) RETURN count(o)"))
			.isEqualTo(1);
		CaseDetails settled = details(SmallCompany.executive(), matter);
		assertThat(settled.matter().open()).isFalse();
		assertThat(settled.decision()).isNotNull().satisfies((decision) -> {
			assertThat(decision.carriedOut()).isTrue();
			assertThat(decision.why()).isEqualTo("because");
		});
		assertThat(this.notices.list(SmallCompany.li(), true, 0, 9).items())
			.extracting(io.onethread.notice.Notice::textKey)
			.contains("notice.overlap.ruled");
		this.cases.undo(SmallCompany.executive(), matter);
		assertThat(owners()).isEqualTo(before);
		assertThat(details(SmallCompany.executive(), matter).matter().open()).isTrue();
	}

	@Test
	void jointWorkMakesCoOwnersAndSharingNotesWhoTakesWhichLine() {
		run("MERGE (l:ProductLine:Record {id: 'lenses'}) SET l.name = 'Lenses' MERGE (m:ProductLine:Record {id: 'lasers'}) SET m.name = 'Lasers'");
		String matter = open(SmallCompany.li(), OverlapKind.DIVISIONS);
		this.cases.rule(SmallCompany.executive(), matter, UUID.randomUUID().toString(),
				new Verdict(Ruling.SHARE, "li", Map.of("lenses", "li", "lasers", "zhao"), "each their own"));
		assertThat(ownerOf("two-divisions")).isEqualTo("li");
		assertThat(count(
				"MATCH (:Rep {id: 'zhao'})-[o:OWNS {role: 'co-owner'}]->(:Customer {id: 'two-divisions'}) RETURN count(o)"))
			.isEqualTo(1);
		assertThat(details(SmallCompany.executive(), matter).decision()).isNotNull()
			.satisfies((decision) -> assertThat(decision.shares())
				.extracting((share) -> share.line().name() + " " + share.rep().name())
				.containsExactlyInAnyOrder("Lenses Li", "Lasers Zhao"));
	}

	@Test
	void ofTwoRulingsTheFirstHoldsAndTheOtherIsTold() {
		String matter = open(SmallCompany.li(), OverlapKind.REPS);
		lead(SmallCompany.chen(), matter, "wang");
		assertThatExceptionOfType(OverlapCaseProblem.Changed.class)
			.isThrownBy(() -> lead(SmallCompany.executive(), matter, "li"));
		assertThat(ownerOf("two-reps")).isEqualTo("wang");
		assertThatExceptionOfType(OverlapCaseProblem.Forbidden.class)
			.isThrownBy(() -> this.cases.undo(SmallCompany.wang(), matter));
	}

	@Test
	void aRulingThatWasBrokenOffIsGoneOnWithAndMadeOnce() {
		String matter = open(SmallCompany.li(), OverlapKind.LOOK_ALIKE);
		String ruling = UUID.randomUUID().toString();
		Verdict verdict = new Verdict(Ruling.LEAD, "zhao", Map.of(), "because");
		this.cases.rule(SmallCompany.executive(), matter, ruling, verdict);
		run("MATCH (c:OverlapCase) SET c.carriedOut = false");
		this.cases.rule(SmallCompany.executive(), matter, ruling, verdict);
		assertThat(count("MATCH (c:OverlapCase {carriedOut: true}) RETURN size(c.steps)")).isEqualTo(1);
		assertThat(count("MATCH (e:CaseEntry {kind: 'ruled'}) RETURN count(e)")).isEqualTo(1);
		assertThat(ownerOf("like-li")).isEqualTo("zhao");
	}

	@Test
	void aRulingNeedsAReasonAndItsPartsAndIsNotTakenBackOnceTheCustomerHasPassedOn() {
		String matter = open(SmallCompany.li(), OverlapKind.REPS);
		for (Verdict wrong : List.of(new Verdict(Ruling.LEAD, "wang", Map.of(), " "),
				new Verdict(Ruling.LEAD, null, Map.of(), "why"), new Verdict(Ruling.LEAD, "zhao", Map.of(), "why"),
				new Verdict(Ruling.SHARE, "li", Map.of(), "why"))) {
			assertThatExceptionOfType(OverlapCaseProblem.Incomplete.class)
				.isThrownBy(() -> this.cases.rule(SmallCompany.chen(), matter, UUID.randomUUID().toString(), wrong));
		}
		lead(SmallCompany.chen(), matter, "wang");
		run("MATCH (:Rep {id: 'wang'})-[o:OWNS]->(c:Customer {id: 'two-reps'}), (z:Rep {id: 'zhao'}) DELETE o CREATE (z)-[:OWNS {role: 'owner', since: date()}]->(c)");
		assertThatExceptionOfType(OverlapCaseProblem.NotPossible.class)
			.isThrownBy(() -> this.cases.undo(SmallCompany.chen(), matter));
		assertThat(ownerOf("two-reps")).isEqualTo("zhao");
		assertThat(details(SmallCompany.executive(), matter).matter().open()).isFalse();
	}

	@Test
	void whatIsSaidIsKeptOnce() {
		String matter = open(SmallCompany.li(), OverlapKind.REPS);
		String id = UUID.randomUUID().toString();
		this.cases.comment(SmallCompany.wang(), matter, id, " I was there first ");
		this.cases.comment(SmallCompany.wang(), matter, id, "again");
		assertThat(details(SmallCompany.li(), matter).entries()).extracting(CaseDetails.Entry::text)
			.containsExactly("", "I was there first");
	}

	@Test
	void theFiguresCountWhatTheViewerMayKnow() {
		String matter = open(SmallCompany.li(), OverlapKind.REPS);
		open(SmallCompany.li(), OverlapKind.LOOK_ALIKE);
		assertThat(this.figures.openCases(SmallCompany.chen())).isEqualTo(Map.of("li", 2L, "wang", 1L));
		assertThat(this.figures.openCases(SmallCompany.zhao())).isEqualTo(Map.of("zhao", 1L));
		assertThat(this.figures.divisions(SmallCompany.executive()))
			.extracting((one) -> one.one().id() + " " + one.other().id() + " " + one.overlaps())
			.containsExactly("distribution imaging 3", "imaging imaging 1");
		lead(SmallCompany.chen(), matter, "wang");
		ZonedDateTime now = ZonedDateTime.now();
		assertThat(this.figures.settled(SmallCompany.chen(), now.minusDays(1), now.plusDays(1))).singleElement()
			.satisfies((settled) -> {
				assertThat(settled.customers()).containsExactly("two-reps");
				assertThat(settled.lead()).isEqualTo("wang");
			});
		assertThat(this.figures.settled(SmallCompany.zhao(), now.minusDays(1), now.plusDays(1))).isEmpty();
		assertThat(this.figures.settled(SmallCompany.chen(), now.plusDays(1), now.plusDays(2))).isEmpty();
	}

	@Test
	void aPartyAppealsOnceAndSomebodyAboveWhoRuledDecides() {
		String matter = open(SmallCompany.li(), OverlapKind.REPS);
		lead(SmallCompany.chen(), matter, "wang");
		assertThat(details(SmallCompany.li(), matter).mayAppeal()).isTrue();
		assertThat(details(SmallCompany.chen(), matter).mayAppeal()).as("who ruled").isFalse();
		String appeal = UUID.randomUUID().toString();
		this.cases.appeal(SmallCompany.li(), matter, appeal, "I was first");
		this.cases.appeal(SmallCompany.li(), matter, appeal, "I was first");
		assertThat(details(SmallCompany.li(), matter).entries()).filteredOn((entry) -> entry.kind().equals("appealed"))
			.hasSize(1);
		assertThat(ownerOf("two-reps")).as("in force until decided").isEqualTo("wang");
		assertThatExceptionOfType(OverlapCaseProblem.Forbidden.class)
			.isThrownBy(() -> this.cases.appeal(SmallCompany.li(), matter, UUID.randomUUID().toString(), "once more"));
		assertThatExceptionOfType(OverlapCaseProblem.Forbidden.class)
			.isThrownBy(() -> this.cases.decideAppeal(SmallCompany.chen(), matter, true, "mine stands"));
		assertThat(details(SmallCompany.executive(), matter).mayDecide()).isTrue();
		this.cases.decideAppeal(SmallCompany.executive(), matter, false, "look again");
		assertThat(ownerOf("two-reps")).isEqualTo("li");
		assertThat(details(SmallCompany.executive(), matter).matter().open()).isTrue();
		assertThat(details(SmallCompany.executive(), matter).matter().dueAt()).as("it is due again")
			.isAfter(ZonedDateTime.now());
		lead(SmallCompany.executive(), matter, "li");
		assertThat(details(SmallCompany.wang(), matter).mayAppeal()).as("that ruling is final").isFalse();
	}

	@Test
	void aRulingThatIsTakenBackLeavesNoAppealToDecide() {
		String matter = open(SmallCompany.li(), OverlapKind.REPS);
		lead(SmallCompany.chen(), matter, "wang");
		this.cases.appeal(SmallCompany.li(), matter, UUID.randomUUID().toString(), "I was first");
		this.cases.undo(SmallCompany.chen(), matter);
		CaseDetails again = details(SmallCompany.executive(), matter);
		assertThat(again.appeal().isOpen()).isFalse();
		assertThat(again.mayDecide()).isFalse();
		assertThat(again.matter().dueAt()).isAfter(ZonedDateTime.now());
	}

	@Test
	void anAppealThatIsTurnedDownLeavesTheRulingInForce() {
		String matter = open(SmallCompany.li(), OverlapKind.REPS);
		lead(SmallCompany.chen(), matter, "wang");
		this.cases.appeal(SmallCompany.li(), matter, UUID.randomUUID().toString(), "I was first");
		this.cases.decideAppeal(SmallCompany.executive(), matter, true, "No");
		assertThat(ownerOf("two-reps")).isEqualTo("wang");
		assertThat(details(SmallCompany.li(), matter).appeal().state()).isEqualTo("upheld");
		assertThatExceptionOfType(OverlapCaseProblem.Forbidden.class)
			.isThrownBy(() -> this.cases.decideAppeal(SmallCompany.executive(), matter, true, "again"));
	}

	@Test
	void projectsAreSplitAndGoBackWhenTheRulingIsTakenBack() {
		run("MERGE (p:Record {id: 'split-1'}) SET p:Project, p.name = 'Split', p.status = 'open' "
				+ "WITH p MATCH (c:Record {id: 'two-reps'}), (w:Record {id: 'wang'}) MERGE (p)-[:FOR]->(c) MERGE (w)-[:RUNS]->(p)");
		this.upkeep.refreshAll();
		String matter = open(SmallCompany.li(), OverlapKind.REPS);
		this.cases.rule(SmallCompany.chen(), matter, UUID.randomUUID().toString(),
				new Verdict(Ruling.SPLIT, "li", Map.of("split-1", "li"), "Li knows the plant"));
		assertThat(text("MATCH (r)-[:RUNS]->(:Project {id: $id}) RETURN r.id", "split-1")).isEqualTo("li");
		assertThat(text("MATCH (r)-[:HELPS]->(:Project {id: $id}) RETURN r.id", "split-1")).isEqualTo("wang");
		assertThat(details(SmallCompany.chen(), matter).decision()).isNotNull()
			.satisfies((decision) -> assertThat(decision.shares()).singleElement()
				.satisfies((share) -> assertThat(share.line().name()).isEqualTo("Split")));
		this.cases.undo(SmallCompany.chen(), matter);
		assertThat(text("MATCH (r)-[:RUNS]->(:Project {id: $id}) RETURN r.id", "split-1")).isEqualTo("wang");
		assertThat(count("MATCH ()-[:HELPS]->(:Project {id: 'split-1'}) RETURN count(*)")).isZero();
	}

	@Test
	void jointWorkHasPercentagesThatAreAHundredTogether() {
		String matter = open(SmallCompany.li(), OverlapKind.REPS);
		assertThatExceptionOfType(OverlapCaseProblem.Incomplete.class)
			.isThrownBy(() -> this.cases.rule(SmallCompany.chen(), matter, UUID.randomUUID().toString(),
					new Verdict(Ruling.JOINT, "li", Map.of(), Map.of("li", 70, "wang", 40), "both")));
		this.cases.rule(SmallCompany.chen(), matter, UUID.randomUUID().toString(),
				new Verdict(Ruling.JOINT, "li", Map.of(), Map.of("li", 70, "wang", 30), "both"));
		assertThat(details(SmallCompany.li(), matter).decision()).isNotNull()
			.satisfies(
					(decision) -> assertThat(decision.percents()).extracting((part) -> part.rep().id() + part.percent())
						.containsExactly("li70", "wang30"));
	}

	@Test
	void rulingsAreFoundByLaterCasesAndTheirReasonsByWhoMayOpenThem() {
		String first = open(SmallCompany.li(), OverlapKind.REPS);
		lead(SmallCompany.chen(), first, "wang");
		String second = open(SmallCompany.li(), OverlapKind.LOOK_ALIKE);
		assertThat(details(SmallCompany.executive(), second).precedents()).singleElement()
			.satisfies((one) -> assertThat(one.id()).isEqualTo(first));
		assertThat(details(SmallCompany.zhao(), second).precedents()).singleElement().satisfies((one) -> {
			assertThat(one.id()).isNull();
			assertThat(one.why()).isNull();
			assertThat(one.ruling()).isEqualTo(Ruling.LEAD);
		});
	}

	@Test
	void whoIsToRuleIsRemindedAndALateCaseGoesOneUp() {
		String matter = open(SmallCompany.li(), OverlapKind.REPS);
		ZonedDateTime now = ZonedDateTime.now();
		this.watch.watch(now.plusDays(CaseWatch.DAYS - CaseWatch.SOON - 1));
		assertThat(told(SmallCompany.chen(), "notice.overlap.due")).as("not yet").isZero();
		this.watch.watch(now.plusDays(CaseWatch.DAYS - 1));
		this.watch.watch(now.plusDays(CaseWatch.DAYS - 1));
		assertThat(told(SmallCompany.chen(), "notice.overlap.due")).isEqualTo(1);
		this.watch.watch(now.plusDays(CaseWatch.DAYS + 1));
		assertThat(count("MATCH (n:Notice {text: 'notice.overlap.late'}) RETURN count(n)"))
			.as("to the executives, if any")
			.isNotNegative();
		assertThat(text("MATCH (c:OverlapCase {id: $id}) RETURN toString(c.level)", matter)).isEqualTo("1");
		assertThat(details(SmallCompany.chen(), matter).matter().dueAt()).isAfter(now.plusDays(CaseWatch.DAYS + 2));
	}

	@Test
	void thePartiesKnowOfEachOtherOnceThoseAboveAllOfThemAllowIt() {
		String matter = open(SmallCompany.li(), OverlapKind.LOOK_ALIKE);
		assertThatExceptionOfType(OverlapCaseProblem.Forbidden.class)
			.isThrownBy(() -> this.cases.introduce(SmallCompany.zhao(), matter));
		this.cases.introduce(SmallCompany.chen(), matter);
		assertThat(details(SmallCompany.li(), matter).introduced()).isFalse();
		assertThat(details(SmallCompany.li(), matter).toString()).doesNotContain(CANARY);
		assertThat(details(SmallCompany.chen(), matter).mayIntroduce()).isFalse();
		this.cases.introduce(SmallCompany.executive(), matter);
		assertThat(details(SmallCompany.li(), matter).introduced()).isTrue();
		assertThat(details(SmallCompany.li(), matter).introductions()).extracting(CaseDetails.Introduction::name)
			.contains("Zhao");
		assertThat(details(SmallCompany.zhao(), matter).introductions()).extracting(CaseDetails.Introduction::name)
			.contains("Li");
	}

	private long told(Viewer viewer, String key) {
		return this.notices.list(viewer, false, 0, 50)
			.items()
			.stream()
			.filter((notice) -> notice.textKey().equals(key))
			.count();
	}

	private String open(Viewer viewer, OverlapKind kind) {
		return this.cases.open(viewer, UUID.randomUUID().toString(), of(viewer, kind), "");
	}

	private String of(Viewer viewer, OverlapKind kind) {
		return this.overlaps.find(viewer, new OverlapFilter(null, null, kind), null, 0, 1).items().getFirst().id();
	}

	private void lead(Viewer viewer, String matter, String rep) {
		this.cases.rule(viewer, matter, UUID.randomUUID().toString(),
				new Verdict(Ruling.LEAD, rep, Map.of(), "because"));
	}

	private CaseDetails details(Viewer viewer, String matter) {
		return this.cases.find(viewer, matter).orElseThrow();
	}

	private String ownerOf(String customer) {
		return text(
				"MATCH (rep:Rep)-[o:OWNS]->(:Customer {id: $id}) WHERE coalesce(o.role, 'owner') = 'owner' RETURN rep.id",
				customer);
	}

	/** All ownership there is, now and before. */
	private String owners() {
		return text("MATCH (r:Rep)-[o:OWNS|OWNED]->(c:Customer) WITH r, o, c ORDER BY c.id, r.id, type(o) "
				+ "RETURN collect([r.id, type(o), o.role, toString(o.until), c.id])", "");
	}

	private String text(String query, String id) {
		try (var session = this.driver.session()) {
			return session.run(query, Map.of("id", id)).single().get(0).toString().replace("\"", "");
		}
	}

	private long count(String query) {
		try (var session = this.driver.session()) {
			return session.run(query).single().get(0).asLong();
		}
	}

	private void run(String query) {
		try (var session = this.driver.session()) {
			session.run(query).consume();
		}
	}

}
