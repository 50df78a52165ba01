package io.onethread.lookup;

import java.util.List;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.lookup.Comparison.Group;
import io.onethread.lookup.Comparison.Same;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class CompareServiceTests {

	@Autowired
	CompareService compare;

	@BeforeAll
	static void write(@Autowired Cypher cypher, @Autowired GraphWriter writer, @Autowired Driver driver) {
		Company.write(cypher, writer);
		driver
			.executableQuery(
					"""
							MATCH (hdgx:Customer {id: 'hdgx'}), (hidden:Customer {id: 'hidden'}), (lin:Rep {id: 'lin'}), (xu:Rep {id: 'xu'})
							SET hdgx.phone = '021-6545 0147', hdgx.address = 'Pudong Road 1', hdgx.city = '上海'
							MERGE (two:Record {id: 'two'})
							SET two:Customer, two.name = 'Two', two.phone = '+86 21 65450147', two.address = 'pudong road 1', two.city = '南京'
							MERGE (lin)-[:OWNS {role: 'owner'}]->(two)
							WITH two, hidden, xu
							MATCH (director:Contact {id: 'director'})
							MERGE (director)-[job:WORKS_AT]->(two) SET job.until = date() - duration('P400D')
							MERGE (k:Record {id: 'secretly'}) SET k:Contact, k.name = 'zqsecret'
							MERGE (k)-[:WORKS_AT]->(hidden)
							MERGE (p:Record {id: 'secret-project'}) SET p:Project, p.name = 'zqsecret project', p.status = 'open'
							MERGE (p)-[:FOR]->(hidden) MERGE (xu)-[:RUNS]->(p) MERGE (director)-[:PLAYS]->(p)""")
			.execute();
		WarmUp.run(cypher);
	}

	@Test
	void tellsWhatHangsOnBothWithTheReasonOnEitherSide() {
		Comparison found = compare(Company.LIN, "hdgx", "two");
		Group contacts = group(found, "Contact");
		assertThat(contacts.left()).isEqualTo(2);
		assertThat(contacts.right()).isEqualTo(1);
		assertThat(contacts.shared()).singleElement().satisfies((shared) -> {
			assertThat(shared.record().id()).isEqualTo("director");
			assertThat(shared.left().strength()).isGreaterThan(shared.right().strength());
			assertThat(shared.strength()).isEqualTo(shared.right().strength());
		});
		assertThat(group(found, "Rep").shared()).extracting((shared) -> shared.record().id()).contains("lin");
	}

	@Test
	void tellsValuesThatBothHoldHoweverTheyAreWritten() {
		assertThat(compare(Company.LIN, "hdgx", "two").same()).extracting(Same::field)
			.containsExactly("phone", "address");
	}

	@Test
	void tellsHowTheTwoHangTogetherThemselves() {
		Comparison found = compare(Company.LIN, "hdgx", "director");
		assertThat(found.direct()).isNotNull();
		assertThat(found.toString()).doesNotContain("zqsecret");
	}

	@Test
	void whoMaySeeLessIsToldLess() {
		assertThat(this.compare.compare(Company.LIN, "hdgx", "hidden")).isEmpty();
		assertThat(this.compare.compare(Company.LIN, "hidden", "hdgx")).isEmpty();
		assertThat(compare(Company.LIN, "hdgx", "two").toString()).doesNotContain("zqsecret");
		assertThat(group(compare(Company.BOSS, "hdgx", "hidden"), "Project").toString()).contains("zqsecret");
		assertThat(this.compare.compare(Company.ADMIN, "hdgx", "two")).isEmpty();
	}

	@Test
	void twoStrangersShareNothing() {
		Comparison found = compare(Company.BOSS, "boss", "secretly");
		assertThat(found.isEmpty()).isTrue();
	}

	private Comparison compare(Viewer viewer, String left, String right) {
		return this.compare.compare(viewer, left, right).orElseThrow();
	}

	private static Group group(Comparison found, String type) {
		return found.groups()
			.stream()
			.filter((group) -> group.type().equals(type))
			.findFirst()
			.orElse(new Group(type, 0, 0, List.of()));
	}

}
