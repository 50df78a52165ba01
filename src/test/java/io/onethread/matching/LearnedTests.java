package io.onethread.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import io.onethread.matching.Learned.Decision;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LearnedTests {

	@Test
	void nothingDecidedChangesNothing() {
		assertThat(Learned.from(List.of())).isEqualTo(Learned.NOTHING);
		List<Evidence> evidence = evidence(EvidenceKind.SAME_PHONE, 4);
		assertThat(Learned.NOTHING.weigh(evidence)).isEqualTo(evidence);
	}

	@Test
	void evidenceThatMisledCountsLessAndWhatHeldTrueDoesNot() {
		List<Decision> decisions = new ArrayList<>();
		for (int i = 0; i < 30; i++) {
			decisions.add(new Decision(false, evidence(EvidenceKind.SAME_PHONE, 6)));
			decisions.add(new Decision(true, evidence(EvidenceKind.SAME_CREDIT_CODE, 8)));
		}
		Learned learned = Learned.from(decisions);
		assertThat(learned.factors().get(EvidenceKind.SAME_PHONE)).isLessThan(0.9);
		assertThat(learned.factors().get(EvidenceKind.SAME_CREDIT_CODE)).isGreaterThan(0.9);
		assertThat(learned.same()).isEqualTo(30);
		assertThat(learned.different()).isEqualTo(30);
	}

	@Test
	void oneDecisionChangesLittleAndManyMore() {
		Learned one = Learned.from(Collections.nCopies(1, new Decision(false, evidence(EvidenceKind.SAME_EMAIL, 6))));
		Learned many = Learned.from(Collections.nCopies(50, new Decision(false, evidence(EvidenceKind.SAME_EMAIL, 6))));
		assertThat(many.factors().get(EvidenceKind.SAME_EMAIL)).isLessThan(one.factors().get(EvidenceKind.SAME_EMAIL));
	}

	@Test
	void twoMistakesDoNotHideAllPairsThatShareAsMuch() {
		List<Evidence> evidence = List.of(Matcher.PRIOR, new Evidence(EvidenceKind.SAME_PHONE, 7, "a", "b"),
				new Evidence(EvidenceKind.SAME_BRAND, 6.5, "a", "b"));
		Learned learned = Learned.from(Collections.nCopies(2, new Decision(false, evidence)));
		double before = evidence.stream().mapToDouble(Evidence::weight).sum();
		double after = learned.weigh(evidence).stream().mapToDouble(Evidence::weight).sum();
		assertThat(after).isLessThan(before).isGreaterThan(before - 4);
	}

	@Test
	void theSameIsLearntWhateverOrderDecisionsComeIn() {
		Random random = new Random(7);
		List<Decision> decisions = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			EvidenceKind kind = EvidenceKind.values()[2 + random.nextInt(EvidenceKind.values().length - 2)];
			decisions.add(new Decision(random.nextBoolean(), evidence(kind, random.nextDouble() * 8 - 2)));
		}
		Learned learned = Learned.from(decisions);
		Collections.shuffle(decisions, random);
		Learned again = Learned.from(decisions);
		learned.factors()
			.forEach((kind, factor) -> assertThat(again.factors().get(kind)).isEqualTo(factor, within(1e-4)));
	}

	private static List<Evidence> evidence(EvidenceKind kind, double weight) {
		return List.of(Matcher.PRIOR, new Evidence(kind, weight, "a", "b"));
	}

}
