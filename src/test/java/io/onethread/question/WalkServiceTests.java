package io.onethread.question;

import java.util.List;
import java.util.Map;

import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.customer.TestCompany;
import io.onethread.graph.GraphTest;
import io.onethread.lookup.RecordRef;
import io.onethread.question.WalkPattern.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class WalkServiceTests {

	/** Customer, key contact, former employer, our projects there. */
	private static final WalkPattern PATTERN = new WalkPattern("Customer",
			List.of(new Step("WORKS_AT", "Contact", "key"), new Step("WORKS_AT", "Customer", "past"),
					new Step("FOR", "Project", "")));

	@Autowired
	TestCompany company;

	@Autowired
	WalkService walks;

	@Autowired
	KeptQuestions kept;

	@Autowired
	Viewers viewers;

	@BeforeEach
	void plant() {
		this.company.plant();
		this.company.run("""
				MATCH (k:Contact {id: 'k-ann'})-[plays:PLAYS]->(:Project {id: 'p-ann'}), (ben:Customer {id: 'c-ben'}),
				  (cy:Customer {id: 'c-cy'})
				SET plays.key = true
				MERGE (k)-[job:WORKS_AT]->(ben) SET job.until = date() - duration('P300D')
				MERGE (k)-[other:WORKS_AT]->(cy) SET other.until = date() - duration('P900D')""");
	}

	@Test
	void aWalkBecomesTheKindsOfItsSteps() {
		WalkPattern pattern = this.walks
			.pattern(as("mia"), List.of(ref("Customer", "c-ann"), ref("Contact", "k-ann"), ref("Customer", "c-ben"),
					ref("Project", "p-ben")))
			.orElseThrow();
		assertThat(pattern).isEqualTo(PATTERN);
		assertThat(WalkPattern.of(Map.of("start", List.of("Customer"), "steps", List.of(pattern.text()))))
			.contains(pattern);
	}

	@Test
	void whatLiesTwoStepsAwayIsGoneByWhatIsBetween() {
		assertThat(this.walks.pattern(as("ann"), List.of(ref("Rep", "r-ann"), ref("Contact", "k-ann")))
			.orElseThrow()
			.steps()).hasSize(2);
	}

	@Test
	void itIsGoneAgainWithTheRightsOfWhoGoes() {
		List<Walked> found = this.walks.walk(as("mia"), PATTERN, "c-ann");
		assertThat(found).singleElement().satisfies((one) -> {
			assertThat(one.record().id()).isEqualTo("p-ben");
			assertThat(one.by()).extracting(RecordRef::id).containsExactly("c-ann", "k-ann", "c-ben");
			assertThat(one.ways()).isOne();
		});
		assertThat(this.walks.walk(as("eve"), PATTERN, "c-ann")).extracting((one) -> one.record().id())
			.containsExactlyInAnyOrder("p-ben", "p-cy");
		assertThat(this.walks.walk(as("cy"), PATTERN, "c-ann")).isEmpty();
		assertThat(this.walks.walk(as("root"), PATTERN, "c-ann")).isEmpty();
		assertThat(this.walks.walk(as("ann"), PATTERN, "c-ann").toString()).doesNotContain("CANARY");
	}

	@Test
	void whatTiesEverythingIsNoStep() {
		assertThat(WalkPattern.of(Map.of("start", List.of("Division"), "steps", List.of("IN.Rep")))).isEmpty();
		assertThat(WalkPattern.of(Map.of("start", List.of("Customer"), "steps",
				List.of("FOR.Project-OFFERS.ProductLine-OFFERS.Project"))))
			.isEmpty();
		assertThat(WalkPattern.of(Map.of("start", List.of("Customer"), "steps", List.of("DROP.Everything")))).isEmpty();
		assertThat(WalkPattern.of(Map.of("start", List.of("Customer"), "steps", List.of("")))).isEmpty();
	}

	@Test
	void itIsKeptByNameLikeEveryQuestion() {
		this.kept.keep(as("ann"), "11111111-1111-4111-8111-111111111111", "Where they came from",
				PATTERN.path("c-ann"));
		assertThat(this.kept.of(as("ann"))).anySatisfy((one) -> {
			assertThat(one.name()).isEqualTo("Where they came from");
			assertThat(one.query()).startsWith("walk?start=Customer&steps=WORKS_AT.Contact.key-WORKS_AT.Customer.past");
		});
		assertThat(this.kept.of(as("ben"))).isEmpty();
	}

	private Viewer as(String who) {
		return this.viewers.of(who);
	}

	private static RecordRef ref(String type, String id) {
		return new RecordRef(type, id, id);
	}

}
