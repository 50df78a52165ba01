package io.onethread.overlap;

import java.util.List;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.customer.CustomerData;
import io.onethread.customer.CustomerProblem;
import io.onethread.customer.CustomerService;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.notice.Notice;
import io.onethread.notice.Notices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GraphTest
class RegistrationNoticesTests {

	private static final String REASON = "another legal person";

	private static final Viewer HEAD = new Viewer("u-head", "head", io.onethread.access.Role.MANAGER, "head", "Head",
			"distribution", List.of("head", "zhao"));

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@Autowired
	OverlapUpkeep upkeep;

	@Autowired
	OverlapService overlaps;

	@Autowired
	CustomerService customers;

	@Autowired
	Notices notices;

	@Autowired
	Driver driver;

	@BeforeEach
	void company() {
		run("MATCH (n) WHERE n:Record OR n:Notice CALL (n) { DETACH DELETE n } IN TRANSACTIONS");
		new SmallCompany().write(this.cypher, this.writer);
		run("MATCH (zhao:Rep {id: 'zhao'}), (d:Division {id: 'distribution'}) "
				+ "MERGE (head:Rep:Record {id: 'head'}) SET head.name = 'Head', head.status = 'active' "
				+ "MERGE (zhao)-[:REPORTS_TO]->(head) MERGE (head)-[:IN]->(d)");
		this.upkeep.refreshAll();
	}

	@Test
	void theReasonGoesToTheManagersOfBothAndLeadsToTheOverlap() {
		String id = UUID.randomUUID().toString();
		CustomerData data = CustomerData.named("Lantern Hill Foundry Ltd");
		assertThatExceptionOfType(CustomerProblem.LooksAlike.class)
			.isThrownBy(() -> this.customers.create(SmallCompany.zhao(), id, data, " "));
		this.customers.create(SmallCompany.zhao(), id, data, REASON);
		this.customers.create(SmallCompany.zhao(), id, data, REASON);

		Notice above = only(HEAD);
		assertThat(above.textKey()).isEqualTo("notice.overlap.registered.own");
		assertThat(above.arguments()).contains(REASON, Notices.RECORD + "zhao", Notices.RECORD + id);
		assertThat(above.names()).doesNotContainKey("two-reps").doesNotContainValue("Lantern Hill Foundry");

		Notice across = only(SmallCompany.chen());
		assertThat(across.textKey()).isEqualTo("notice.overlap.registered.other");
		assertThat(across.names()).containsEntry("two-reps", "Lantern Hill Foundry").doesNotContainKey(id);

		assertThat(across.path()).startsWith("overlaps/").isEqualTo(above.path());
		String overlap = above.path().substring("overlaps/".length());
		for (Viewer manager : List.of(HEAD, SmallCompany.chen())) {
			assertThat(this.overlaps.of(manager, manager.equals(HEAD) ? id : "two-reps")).extracting(Overlap::id)
				.contains(overlap);
		}
		for (Viewer other : List.of(SmallCompany.li(), SmallCompany.wang(), SmallCompany.zhao())) {
			assertThat(this.notices.list(other, false, 0, 9).items()).isEmpty();
		}
		assertThat(count("MATCH (c:OverlapCase) WHERE c.state = 'open' RETURN count(c)")).isZero();
	}

	@Test
	void whereNothingIsLikeItAReasonConcernsNobody() {
		this.customers.create(SmallCompany.zhao(), UUID.randomUUID().toString(),
				CustomerData.named("Quite Another Venture"), REASON);
		assertThat(this.notices.list(HEAD, false, 0, 9).items()).isEmpty();
		assertThat(this.notices.list(SmallCompany.chen(), false, 0, 9).items()).isEmpty();
	}

	@Test
	void aManagerAboveBothIsToldOnce() {
		this.customers.create(SmallCompany.wang(), UUID.randomUUID().toString(),
				CustomerData.named("Lantern Hill Foundry Ltd"), REASON);
		assertThat(only(SmallCompany.chen()).textKey()).isEqualTo("notice.overlap.registered.own");
	}

	private Notice only(Viewer viewer) {
		List<Notice> told = this.notices.list(viewer, false, 0, 9).items();
		assertThat(told).hasSize(1);
		return told.getFirst();
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
