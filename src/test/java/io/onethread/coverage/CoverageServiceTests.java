package io.onethread.coverage;

import java.util.List;

import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.coverage.Coverage.Gap;
import io.onethread.customer.TestCompany;
import io.onethread.graph.GraphTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class CoverageServiceTests {

	@Autowired
	TestCompany company;

	@Autowired
	CoverageService coverage;

	@Autowired
	Viewers viewers;

	@BeforeEach
	void plant() {
		this.company.plant();
		this.company
			.run("""
					MATCH (c:Customer {id: 'c-ann'}), (ann:Rep {id: 'r-ann'}), (ben:Rep {id: 'r-ben'}), (k:Contact {id: 'k-ann'}),
					  (:Contact {id: 'k-ann'})-[plays:PLAYS]->(p:Project {id: 'p-ann'})
					SET plays.role = 'decider', plays.key = true, plays.stance = 'supports'
					MERGE (two:Record {id: 'k-two'}) SET two:Contact, two.name = 'Second Contact', two.title = '采购经理'
					MERGE (two)-[:WORKS_AT]->(c)
					MERGE (gone:Record {id: 'k-gone'}) SET gone:Contact, gone.name = 'Gone Contact', gone.status = 'left'
					MERGE (gone)-[job:WORKS_AT]->(c) SET job.title = 'General Manager', job.until = date() - duration('P30D')
					MERGE (gone)-[part:PLAYS]->(p) SET part.key = true
					MERGE (v:Record {id: 'v-one'}) SET v:Activity, v.kind = 'visit', v.at = datetime() - duration('P5D')
					MERGE (ann)-[:DID]->(v) MERGE (v)-[:WITH]->(two) MERGE (v)-[:ABOUT]->(c)
					MERGE (w:Record {id: 'v-two'}) SET w:Activity, w.kind = 'visit', w.at = datetime() - duration('P2D'), w.privateTo = 'r-ann'
					MERGE (ann)-[:DID]->(w) MERGE (w)-[:WITH]->(two) MERGE (w)-[:ABOUT]->(c)
					MERGE (x:Record {id: 'v-three'}) SET x:Activity, x.kind = 'call', x.at = datetime() - duration('P9D')
					MERGE (ben)-[:DID]->(x) MERGE (x)-[:WITH]->(two)""");
	}

	@Test
	void saysWhoDecidesWhoKnowsThemAndWhomWeLost() {
		Coverage found = this.coverage.of(as("ann"), "c-ann").orElseThrow();
		assertThat(found.people()).extracting((person) -> person.contact().id()).containsExactly("k-ann", "k-two");
		KeyPerson first = found.people().getFirst();
		assertThat(first.role("decider")).get().matches((role) -> !role.guessed());
		assertThat(first.key()).isTrue();
		assertThat(first.ties()).singleElement().satisfies((tie) -> assertThat(tie.projects()).isOne());
		KeyPerson second = found.people().getLast();
		assertThat(second.role("buyer")).get().matches(KeyPerson.Role::guessed);
		// What somebody keeps to themselves is no tie, and Ben's call is not Ann's to
		// know.
		assertThat(second.ties()).singleElement().satisfies((tie) -> assertThat(tie.times()).isOne());
		assertThat(found.lost()).extracting((person) -> person.contact().id()).containsExactly("k-gone");
		assertThat(found.gaps()).contains(Gap.ONE_REP, Gap.LOST_KEY)
			.doesNotContain(Gap.NO_DECIDER, Gap.ONE_CONTACT, Gap.NEVER_MET);
	}

	@Test
	void whoLeadsBothSeesBothTies() {
		KeyPerson second = this.coverage.of(as("mia"), "c-ann").orElseThrow().people().getLast();
		assertThat(second.ties()).extracting((tie) -> tie.rep().id()).containsExactlyInAnyOrder("r-ann", "r-ben");
		assertThat(second.single()).isFalse();
	}

	@Test
	void aProjectHasItsOwnPeople() {
		Coverage found = this.coverage.of(as("ann"), "p-ann").orElseThrow();
		assertThat(found.people()).extracting((person) -> person.contact().id()).containsExactly("k-ann");
		assertThat(found.gaps()).contains(Gap.ONE_CONTACT);
	}

	@Test
	void saysWhatIsMissingWhereNothingIsKnown() {
		this.company
			.run("MATCH (ann:Rep {id: 'r-ann'}) MERGE (c:Record {id: 'c-bare'}) SET c:Customer, c.name = 'Bare' "
					+ "MERGE (ann)-[:OWNS {role: 'owner'}]->(c)");
		Coverage found = this.coverage.of(as("ann"), "c-bare").orElseThrow();
		assertThat(found.gaps()).containsExactly(Gap.NOBODY);
	}

	@Test
	void whoDoesNotAnswerForACustomerLearnsNothing() {
		for (String who : List.of("ben", "cy", "root")) {
			assertThat(this.coverage.of(as(who), "c-ann")).isEmpty();
			assertThat(this.coverage.of(as(who), "p-ann")).isEmpty();
		}
	}

	@Test
	void customersOnASingleThreadComeMostValuableFirst() {
		this.company.run("""
				MATCH (p:Project {id: 'p-ben'}) SET p.value = 8000.0""");
		List<SingleThread> risks = this.coverage.risks(as("mia"));
		assertThat(risks).extracting((risk) -> risk.customer().id()).containsSubsequence("c-ben", "c-ann");
		assertThat(risks.stream().mapToDouble(SingleThread::stake)).isSortedAccordingTo((a, b) -> Double.compare(b, a));
		SingleThread ben = risks.stream()
			.filter((risk) -> risk.customer().id().equals("c-ben"))
			.findFirst()
			.orElseThrow();
		assertThat(ben.gaps()).contains(Gap.ONE_CONTACT, Gap.NEVER_MET);
		assertThat(ben.only()).isNotNull();
		assertThat(this.coverage.risks(as("cy")).toString()).doesNotContain("c-ann", "c-ben");
		assertThat(this.coverage.risks(as("root"))).isEmpty();
	}

	private Viewer as(String who) {
		return this.viewers.of(who);
	}

}
