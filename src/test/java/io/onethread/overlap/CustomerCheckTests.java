package io.onethread.overlap;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.LinkRow;
import io.onethread.graph.RecordRow;
import io.onethread.graph.RecordsWritten;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class CustomerCheckTests {

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@Autowired
	CustomerCheck check;

	@Autowired
	OverlapUpkeep upkeep;

	@Autowired
	OverlapService overlaps;

	@Autowired
	ApplicationEventPublisher events;

	@BeforeEach
	void company() {
		new SmallCompany().write(this.cypher, this.writer);
		this.upkeep.refreshAll();
	}

	@Test
	void whoAnswersForACustomerIsToldAll() {
		CheckMatch match = only("Lantern Hill Foundry", SmallCompany.li());
		assertThat(match.level()).isEqualTo("full");
		assertThat(match.id()).isEqualTo("two-reps");
		assertThat(match.score()).isGreaterThan(0.8);
	}

	@Test
	void colleaguesOfTheDivisionAreToldTheName() {
		CheckMatch match = only("Lantern Hill Foundry", SmallCompany.wang());
		assertThat(match.level()).isEqualTo("summary");
		assertThat(match.name()).isEqualTo("Lantern Hill Foundry");
	}

	@Test
	void everybodyElseIsToldWhichDivisionToAsk() {
		CheckMatch match = only("Lantern Hill", SmallCompany.zhao());
		assertThat(match.level()).isEqualTo("exists");
		assertThat(match.id()).isNull();
		assertThat(match.name()).isNull();
		assertThat(match.askDivision()).extracting(Place::nameEn).isEqualTo("Imaging");
		assertThat(match.toString()).doesNotContain("two-reps").doesNotContain("Foundry");
	}

	@Test
	void aNumberFindsACustomerOfAnotherName() {
		List<CheckMatch> matches = this.check.check(SmallCompany.li(), "Brand New Name", "+86 21 5551 2345", null,
				"91310000MA1FL0AB1X");
		assertThat(matches).hasSize(2);
		assertThat(matches.toString()).doesNotContain(SmallCompany.CANARY, "like-zhao");
	}

	@Test
	void ofWhatOneMayNotSeeTheCheckTellsNoMoreThanWhichOfTheGivenIsLikeIt() {
		List<CheckMatch> byNumber = this.check.check(SmallCompany.wang(), "No Such Name", "02155512345", null, null);
		CheckMatch hidden = byNumber.stream().filter((one) -> one.sight() == Sight.EXISTS).findFirst().orElseThrow();
		assertThat(hidden.score()).isIn(0.5, 0.8);
		assertThat(hidden.reasons()).extracting(Reason::code).containsExactly("SAME_PHONE");
		assertThat(hidden.reasons()).allSatisfy((reason) -> assertThat(reason.values()).containsOnly(""));
		assertThat(hidden).extracting(CheckMatch::id, CheckMatch::name, CheckMatch::city, CheckMatch::owner)
			.containsOnlyNulls();
		for (String nearly : List.of(SmallCompany.CANARY, SmallCompany.CANARY + " Holding",
				SmallCompany.CANARY + " Holdings", SmallCompany.CANARY.toUpperCase(java.util.Locale.ROOT))) {
			assertThat(this.check.check(SmallCompany.wang(), nearly, null, null, null))
				.allSatisfy((match) -> assertThat(match)
					.isEqualTo(new CheckMatch(null, null, null, null, Sight.EXISTS, match.clear() ? 0.8 : 0.5,
							List.of(new Reason("LIKE_NAME", List.of("", ""), 1)), match.askDivision(), null)));
		}
	}

	@Test
	void ofManyThatOneMayNotSeeADivisionIsNamedOnce() {
		this.cypher.write((tx) -> this.writer.write(tx, "test", "run",
				List.of(new RecordRow("Customer", "twin", Map.of("name", SmallCompany.CANARY + " Holdings Ltd"))),
				List.of(new LinkRow("OWNS", "Rep", "zhao", "Customer", "twin", Map.of("role", "owner")))));
		this.upkeep.refreshAll();
		assertThat(this.check.check(SmallCompany.zhao(), SmallCompany.CANARY + " Holdings", null, null, null))
			.hasSize(2);
		assertThat(this.check.check(SmallCompany.wang(), SmallCompany.CANARY + " Holdings", null, null, null))
			.hasSize(1);
	}

	@Test
	void administratorsAndEmptyQuestionsAreToldNothing() {
		assertThat(this.check.check(SmallCompany.administrator(), "Lantern Hill Foundry", null, null, null)).isEmpty();
		assertThat(this.check.check(SmallCompany.li(), " ", null, "", null)).isEmpty();
	}

	@Test
	void aCustomerWrittenJustNowIsFoundAndItsLikesAreLinked() {
		this.cypher.write((tx) -> this.writer.write(tx, "test", "run",
				List.of(new RecordRow("Customer", "new", Map.of("name", "Peacock Lane Bakery Ltd"))), List.of()));
		this.events.publishEvent(new RecordsWritten(Set.of("Customer"), Optional.of(Set.of("new"))));
		Awaitility.await().atMost(Duration.ofMinutes(1)).until(this.upkeep::isUpToDate);
		assertThat(this.check.check(SmallCompany.executive(), "Peacock Lane Bakery", null, null, null))
			.extracting(CheckMatch::id)
			.containsExactlyInAnyOrder("alone", "new");
		assertThat(this.overlaps
			.find(SmallCompany.executive(), new OverlapFilter(null, null, OverlapKind.LOOK_ALIKE), "score", 0, 50)
			.items()
			.stream()
			.flatMap((overlap) -> overlap.customers().stream())
			.map(Overlap.Customer::id)).contains("new", "alone");
	}

	private CheckMatch only(String name, io.onethread.access.Viewer viewer) {
		List<CheckMatch> matches = this.check.check(viewer, name, null, null, null);
		assertThat(matches).hasSize(1);
		return matches.getFirst();
	}

}
