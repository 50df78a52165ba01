package io.onethread.overlap;

import java.util.List;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.notice.Notice;
import io.onethread.notice.Notices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static io.onethread.overlap.SmallCompany.CANARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GraphTest
class InquiriesTests {

	/** Zhao’s customer, which Li may not see. */
	private static final Description HIDDEN = new Description("Brand New Name", null, "+86 21 5551 2345", null, null);

	private static final String THERE = "distribution";

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@Autowired
	OverlapUpkeep upkeep;

	@Autowired
	CustomerCheck check;

	@Autowired
	Inquiries inquiries;

	@Autowired
	Notices notices;

	@Autowired
	Driver driver;

	@BeforeEach
	void company() {
		run("MATCH (n) WHERE n:Record OR n:Inquiry OR n:Notice CALL (n) { DETACH DELETE n } IN TRANSACTIONS");
		new SmallCompany().write(this.cypher, this.writer);
		this.upkeep.refreshAll();
	}

	@Test
	void whoAsksLearnsNothingUntilTheOwnerAgrees() {
		String id = ask(SmallCompany.li());
		Inquiry mine = this.inquiries.find(SmallCompany.li(), id).orElseThrow();
		assertThat(mine.state()).isEqualTo(Inquiry.State.OPEN);
		assertThat(mine.division()).extracting(Place::id).isEqualTo(THERE);
		assertThat(mine.toString()).doesNotContain(CANARY, "like-zhao", "Zhao", "zhao");
		assertThat(hidden().asked()).isEqualTo(new CheckMatch.Asked(id, Inquiry.State.OPEN));

		Inquiry asked = this.inquiries.list(SmallCompany.zhao(), 0, 9).getFirst();
		assertThat(asked.waits()).isTrue();
		assertThat(asked.asker()).extracting("name").isEqualTo("Li");
		assertThat(asked.customer()).extracting("name").isEqualTo(CANARY + " Holdings");
		assertThat(asked.typed()).isEqualTo("Brand New Name · +86 21 5551 2345");
		assertThat(told(SmallCompany.zhao())).contains("notice.overlap.inquiry");

		this.inquiries.answer(SmallCompany.zhao(), id, true, "call me");
		Inquiry answered = this.inquiries.find(SmallCompany.li(), id).orElseThrow();
		assertThat(answered.state()).isEqualTo(Inquiry.State.AGREED);
		assertThat(answered.toldName()).isEqualTo(CANARY + " Holdings");
		assertThat(answered.owner()).extracting("id").isEqualTo("zhao");
		assertThat(answered.answer()).isEqualTo("call me");
		assertThat(answered.customer()).isNull();
		assertThat(told(SmallCompany.li())).contains("notice.overlap.inquiry.agreed");
		assertThat(hidden().name()).as("the check itself tells no more than before").isNull();
	}

	@Test
	void whoIsDeclinedLearnsNeitherWhoNorWhat() {
		String id = ask(SmallCompany.li());
		this.inquiries.answer(SmallCompany.zhao(), id, false, "not now");
		Inquiry answered = this.inquiries.find(SmallCompany.li(), id).orElseThrow();
		assertThat(answered.state()).isEqualTo(Inquiry.State.DECLINED);
		assertThat(answered.answer()).isEqualTo("not now");
		assertThat(answered.toString()).doesNotContain(CANARY, "like-zhao", "Zhao", "zhao");
		assertThat(this.notices.list(SmallCompany.li(), false, 0, 9).items().toString()).doesNotContain(CANARY, "zhao");
		assertThatExceptionOfType(InquiryProblem.Changed.class)
			.isThrownBy(() -> this.inquiries.answer(SmallCompany.zhao(), id, true, ""));
	}

	@Test
	void askedTwiceItIsOneInquiryAndTheOwnerHearsOnce() {
		String id = ask(SmallCompany.li());
		assertThat(ask(SmallCompany.li())).isEqualTo(id);
		assertThat(this.inquiries.ask(SmallCompany.li(), id, HIDDEN, THERE, "sent again")).isEqualTo(id);
		assertThat(this.inquiries.list(SmallCompany.li(), 0, 9)).hasSize(1);
		assertThat(told(SmallCompany.zhao())).hasSize(1);
		assertThat(ask(SmallCompany.wang())).isNotEqualTo(id);
	}

	@Test
	void onlyWhoAnswersForTheCustomerAnswers() {
		String id = ask(SmallCompany.li());
		for (Viewer other : List.of(SmallCompany.wang(), SmallCompany.chen(), SmallCompany.administrator())) {
			assertThat(this.inquiries.find(other, id)).isEmpty();
			assertThatExceptionOfType(InquiryProblem.NotThere.class)
				.isThrownBy(() -> this.inquiries.answer(other, id, true, ""));
			assertThatExceptionOfType(InquiryProblem.NotThere.class)
				.isThrownBy(() -> this.inquiries.withdraw(other, id));
		}
		assertThatExceptionOfType(InquiryProblem.Forbidden.class)
			.isThrownBy(() -> this.inquiries.answer(SmallCompany.li(), id, true, ""));
		assertThatExceptionOfType(InquiryProblem.Forbidden.class)
			.isThrownBy(() -> this.inquiries.withdraw(SmallCompany.zhao(), id));
		assertThat(this.inquiries.find(SmallCompany.li(), id).orElseThrow().state()).isEqualTo(Inquiry.State.OPEN);
	}

	@Test
	void whatPassedOnIsForTheNewOwnerToAnswer() {
		String id = ask(SmallCompany.li());
		run("MATCH (:Rep {id: 'zhao'})-[owns:OWNS]->(:Customer {id: 'like-zhao'}) DELETE owns");
		run("MATCH (chen:Rep {id: 'chen'}), (c:Customer {id: 'like-zhao'}) MERGE (chen)-[:OWNS {role: 'owner'}]->(c)");
		assertThat(this.inquiries.find(SmallCompany.zhao(), id)).isEmpty();
		assertThat(this.inquiries.find(SmallCompany.chen(), id).orElseThrow().waits()).isTrue();
	}

	@Test
	void whatNobodyAnsweredInAWeekEndsAndCanBeAskedAnew() {
		String id = ask(SmallCompany.li());
		run("MATCH (i:Inquiry) SET i.askedAt = i.askedAt - duration('P8D')");
		assertThat(this.inquiries.find(SmallCompany.li(), id).orElseThrow().state()).isEqualTo(Inquiry.State.EXPIRED);
		assertThat(hidden().asked()).extracting(CheckMatch.Asked::state).isEqualTo(Inquiry.State.EXPIRED);
		String again = ask(SmallCompany.li());
		assertThat(again).isNotEqualTo(id);
		assertThat(this.inquiries.list(SmallCompany.zhao(), 0, 9)).extracting(Inquiry::id).containsExactly(again);
	}

	@Test
	void whatIsTakenBackWaitsForNobody() {
		String id = ask(SmallCompany.li());
		this.inquiries.withdraw(SmallCompany.li(), id);
		assertThat(this.inquiries.list(SmallCompany.zhao(), 0, 9)).isEmpty();
		assertThat(hidden().asked()).isNull();
		assertThatExceptionOfType(InquiryProblem.Changed.class)
			.isThrownBy(() -> this.inquiries.withdraw(SmallCompany.li(), id));
	}

	@Test
	void nothingIsAskedAfterThatOneMaySeeOrThatTheCheckDoesNotFind() {
		Description own = Description.named("Lantern Hill Foundry");
		for (String division : List.of("imaging", THERE, "none")) {
			assertThatExceptionOfType(InquiryProblem.NotThere.class).isThrownBy(
					() -> this.inquiries.ask(SmallCompany.li(), UUID.randomUUID().toString(), own, division, "why"));
			assertThatExceptionOfType(InquiryProblem.NotThere.class).isThrownBy(() -> this.inquiries
				.ask(SmallCompany.li(), UUID.randomUUID().toString(), Description.named("like-zhao"), division, "why"));
		}
		assertThatExceptionOfType(InquiryProblem.Forbidden.class).isThrownBy(() -> ask(SmallCompany.administrator()));
		assertThatExceptionOfType(InquiryProblem.Forbidden.class).isThrownBy(() -> ask(SmallCompany.executive()));
		assertThatExceptionOfType(InquiryProblem.Incomplete.class)
			.isThrownBy(() -> this.inquiries.ask(SmallCompany.li(), UUID.randomUUID().toString(), HIDDEN, THERE, " "));
		assertThat(this.inquiries.list(SmallCompany.li(), 0, 9)).isEmpty();
	}

	@Test
	void whoAsksAboutEverythingIsStopped() {
		run("UNWIND range(1, 10) AS i "
				+ "CREATE (:Inquiry {id: 'one-' + i, asker: 'u-li', state: 'open', askedAt: datetime()})");
		assertThatExceptionOfType(InquiryProblem.TooMany.class).isThrownBy(() -> ask(SmallCompany.li()));
		run("MATCH (i:Inquiry) SET i.state = 'declined', i.askedAt = datetime() - duration('P2D')");
		assertThat(ask(SmallCompany.li())).isNotEmpty();
	}

	private String ask(Viewer viewer) {
		return this.inquiries.ask(viewer, UUID.randomUUID().toString(), HIDDEN, THERE, "they called us");
	}

	private CheckMatch hidden() {
		return this.check.check(SmallCompany.li(), HIDDEN)
			.stream()
			.filter((match) -> match.sight() == Sight.EXISTS)
			.findFirst()
			.orElseThrow();
	}

	private List<String> told(Viewer viewer) {
		return this.notices.list(viewer, false, 0, 50).items().stream().map(Notice::textKey).toList();
	}

	private void run(String query) {
		try (var session = this.driver.session()) {
			session.run(query).consume();
		}
	}

}
