package io.onethread.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.RecordsWritten;
import io.onethread.question.grammar.Condition;
import io.onethread.question.grammar.Kind;
import io.onethread.question.grammar.Operand;
import io.onethread.question.grammar.Question;
import io.onethread.question.grammar.Reading;
import io.onethread.question.grammar.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static io.onethread.question.Firm.ADMIN;
import static io.onethread.question.Firm.ANA;
import static io.onethread.question.Firm.BEN;
import static io.onethread.question.Firm.BOSS;
import static io.onethread.question.Firm.CAI;
import static io.onethread.question.Firm.MIA;
import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class QuestionServiceTests {

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@Autowired
	Driver driver;

	@Autowired
	QuestionService questions;

	@Autowired
	Vocabularies vocabularies;

	@BeforeEach
	void firm() {
		if (this.questions.count(BOSS, Question.all(Kind.CUSTOMER)) == 0) {
			Firm.write(this.cypher, this.writer);
			try (var session = this.driver.session()) {
				session.run("""
						MATCH (c:Customer {id: 'q-beijing'})
						MERGE (a:Alert {id: 'q-alert'}) SET a.kind = 'decline', a.state = 'open'
						MERGE (a)-[:ABOUT]->(c)
						WITH c MATCH (e:Customer {id: 'q-east'})
						MERGE (t:Trade {id: 'trade:q-east'}) SET t.value12 = 60000.0
						MERGE (e)-[:TRADED]->(t)""").consume();
			}
			this.vocabularies.written(new RecordsWritten(Set.of("Division"), Optional.empty()));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			customers of Optics | boss | q-east q-pudong q-tin
			customers of Optics | ana | q-east q-pudong q-tin
			customers of Optics | cai |
			customers in Shanghai | boss | q-east q-pudong
			上海的客户 | ana | q-east q-pudong
			customers not in Shanghai | boss | q-beijing q-tin
			customers without activity for 60 days | boss | q-pudong q-tin
			customers without activity for 60 days | ana | q-tin
			60天没有活动的客户 | mia | q-pudong q-tin
			customers contacted in the last 30 days | boss | q-beijing q-east
			customers of Laser without activity for 60 days | boss |
			declining customers | boss | q-beijing
			declining customers | ana |
			my customers | ana | q-east q-tin
			my customers | ben | q-pudong
			customers with open projects | boss | q-east q-pudong
			customers with open projects | ben | q-pudong
			customers without contacts | mia | q-pudong q-tin
			customers ordered in the last 30 days | boss | q-beijing q-east
			customers over 50k | boss | q-east
			customers with projects over 500k | boss | q-east
			华东光学的关键联系人 | ana | q-wang
			华东光学的关键联系人 | cai |
			key contacts of 华东光学 | boss | q-wang
			contacts of 华东光学 | mia | q-chen q-wang
			purchasing managers | boss | q-wang q-zhao
			采购经理 | ana | q-wang
			上海的采购经理 | boss | q-wang
			contacts without activity for 60 days | ana | q-chen
			projects over 500k closing this month in Shanghai | boss | q-line
			上海本月预计成交50万以上的项目 | mia | q-line
			projects over 500k closing this month in Shanghai | cai |
			overdue projects | mia | q-late
			won projects | boss | q-won
			won projects | ana |
			projects offering Industrial cameras | boss | q-line
			projects of 华东光学 | ana | q-line
			orders over 50k | boss | q-o1 q-o2
			orders over 50k | ana | q-o1
			华东光学的订单 | mia | q-o1
			visits in the last 30 days | boss | q-there q-visit
			visits in the last 30 days | ana | q-visit
			谁认识华东光学的采购经理 | ana | q-ana
			who knows the purchasing manager of 北京激光研究所 | boss | q-cai
			who owns 华东光学 | ben | q-ana
			reps of Laser | ana | q-cai
			customers | adm |
			reps | adm |
			top 1 customers in Shanghai | boss | q-east
			""")
	void answersWithTheRightsOfWhoAsks(String phrase, String who, String ids) {
		assertThat(ids(viewer(who), phrase)).containsExactlyInAnyOrder((ids == null) ? new String[0] : ids.split(" "));
	}

	@Test
	void countsWhatItLists() {
		for (Viewer viewer : List.of(ANA, BEN, MIA, CAI, BOSS, ADMIN)) {
			for (Kind kind : Kind.values()) {
				Question question = Question.all(kind);
				assertThat(this.questions.count(viewer, question)).as("%s for %s", kind, viewer.name())
					.isEqualTo(this.questions.answer(viewer, question, 0, 100).rows().size());
			}
		}
	}

	@Test
	void pagesAndOrdersTheSame() {
		Question question = this.questions.read(BOSS, "customers").question();
		List<String> all = this.questions.answer(BOSS, question, 0, 10).rows().stream().map(AnswerRow::id).toList();
		assertThat(all).startsWith("q-east");
		assertThat(this.questions.answer(BOSS, question, 1, 2).rows()).extracting(AnswerRow::id)
			.containsExactlyElementsOf(all.subList(1, 3));
		for (Question.Order order : Question.Order.values()) {
			assertThat(this.questions.answer(BOSS, question.in(order), 0, 10).rows()).hasSize(4);
		}
	}

	@Test
	void aSummaryTellsNoMoreThanItMay() {
		AnswerRow row = this.questions
			.answer(BEN, this.questions.read(BEN, "customers of Optics in Shanghai").question(), 0, 10)
			.rows()
			.stream()
			.filter((one) -> one.id().equals("q-east"))
			.findFirst()
			.orElseThrow();
		assertThat(row.full()).isFalse();
		assertThat(row.value()).isNull();
		assertThat(row.more()).isNull();
		assertThat(row.at()).isNull();
		// Not even by asking: what only those see who see all is no condition for the
		// others.
		for (String phrase : List.of("customers of Optics over 1k in Shanghai",
				"customers in Shanghai with open projects", "customers in Shanghai contacted in the last 30 days")) {
			assertThat(ids(BEN, phrase)).as(phrase).doesNotContain("q-east");
		}
		Question formerly = Question.all(Kind.CUSTOMER).with(Condition.of(Topic.NAME, new Operand.Word("旧称q-east")));
		assertThat(this.questions.count(ANA, formerly)).isOne();
		assertThat(this.questions.count(BEN, formerly)).isZero();
	}

	@Test
	void aNameThatOneMayNotKnowIsNotFoundOut() {
		Reading known = this.questions.read(BOSS, "contacts of 北京激光研究所");
		assertThat(known.unknown()).isEmpty();
		assertThat(this.questions.read(CAI, "who knows 赵云起").isLost()).isFalse();
		assertThat(this.questions.read(ANA, "who knows 赵云起").isLost()).isTrue();
		assertThat(this.questions.read(ANA, "contacts of 北京激光研究所").unknown()).hasSize(1);
		// A shared question names it by its id, which says nothing to who may not know
		// it.
		assertThat(this.questions.labels(ANA, known.question(), Locale.ENGLISH)).isEmpty();
		assertThat(this.questions.answer(ANA, known.question(), 0, 10).rows()).isEmpty();
		assertThat(this.questions.names(ANA, Topic.CITY)).extracting((name) -> name.id())
			.contains("上海", "无锡")
			.doesNotContain("北京");
		assertThat(this.questions.names(ADMIN, Topic.REP)).isEmpty();
	}

	@Test
	void completesFromWhatTheReaderMayKnow() {
		assertThat(this.questions.complete(ANA, "customers in wu", Locale.ENGLISH, 5)).contains("customers in wuxi");
		assertThat(this.questions.complete(CAI, "customers in wu", Locale.ENGLISH, 5)).isEmpty();
	}

	private List<String> ids(Viewer viewer, String phrase) {
		Question question = this.questions.read(viewer, phrase).question();
		return this.questions.answer(viewer, question, 0, 100).rows().stream().map(AnswerRow::id).toList();
	}

	private static Viewer viewer(String name) {
		return switch (name) {
			case "ana" -> ANA;
			case "ben" -> BEN;
			case "mia" -> MIA;
			case "cai" -> CAI;
			case "adm" -> ADMIN;
			default -> BOSS;
		};
	}

}
