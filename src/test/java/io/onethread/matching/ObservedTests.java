package io.onethread.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Companies made up so that it is known what their numbers and domains tell. */
class ObservedTests {

	private static final String SYLLABLES = "bakodimurelanosiputevagihofexyzu";

	@Test
	void theNumberOfASharedSwitchboardComesToSayLittle() {
		Observed shared = observe(customers(2_000, 5, 60));
		Observed own = observe(customers(2_000, 1, 60));
		double weight = weight(shared, EvidenceKind.SAME_PHONE, 7);
		assertThat(weight).isLessThan(4);
		assertThat(weight(own, EvidenceKind.SAME_PHONE, 7)).isGreaterThan(6).isGreaterThan(weight + 3);
	}

	@Test
	void strangersOfOneSwitchboardAreToldApartThatWereTakenForOne() {
		List<CustomerProfile> customers = customers(600, 5, 30);
		MatchIndex index = index(customers);
		double before = index.compare("c10", "c11").score();
		index.observe();
		assertThat(index.compare("c10", "c11").score()).isLessThan(before / 3);
		assertThat(index.compare("c10", "again 10").score()).isGreaterThan(Matcher.LIKELY);
	}

	@Test
	void whatIsLearntComesNearTheTruth() {
		// Of the pairs that are one, half have the same number, as the seed has it.
		Observed observed = observe(customers(1_000, 5, 200));
		Observed.Lesson phone = observed.lessons().get(EvidenceKind.SAME_PHONE);
		assertThat(phone).isNotNull();
		assertThat(phone.same()).isEqualTo(0.5, within(0.1));
		assertThat(phone.different()).isGreaterThan(0.005);
	}

	@Test
	void tenRecordsTeachNothingToSpeakOf() {
		MatchIndex index = index(customers(10, 5, 0));
		List<Evidence> before = index.compare("c1", "c2").evidence();
		index.observe();
		List<Evidence> after = index.compare("c1", "c2").evidence();
		assertThat(before).extracting(Evidence::kind).contains(EvidenceKind.SAME_PHONE);
		for (int i = 0; i < before.size(); i++) {
			assertThat(after.get(i).kind()).isEqualTo(before.get(i).kind());
			assertThat(after.get(i).weight()).isEqualTo(before.get(i).weight(), within(0.5));
		}
	}

	@Test
	void aCityThatAllSitInTellsLessThanOneOfMany() {
		List<CustomerProfile> one = new ArrayList<>();
		List<CustomerProfile> many = new ArrayList<>();
		for (CustomerProfile customer : customers(500, 1, 50)) {
			one.add(in(customer, "Hamburg"));
			many.add(in(customer, "Town " + customer.phones().hashCode() % 40));
		}
		assertThat(weight(observe(one), EvidenceKind.SAME_CITY, 0.5))
			.isLessThan(weight(observe(many), EvidenceKind.SAME_CITY, 0.5) - 1);
	}

	@Test
	void noWeightChangesItsSignOrGrowsWithoutBounds() {
		Observed observed = observe(customers(600, 20, 0));
		for (EvidenceKind kind : EvidenceKind.values()) {
			for (double weight : new double[] { -4, -0.5, 0, 0.5, 4 }) {
				double is = weight(observed, kind, weight);
				assertThat(is * weight).as("%s of %s", kind, weight).isGreaterThanOrEqualTo(0);
				assertThat(Math.abs(is)).isLessThanOrEqualTo(Math.abs(weight) + Observed.MOST_GAINED);
				assertThat(Math.abs(is)).isGreaterThanOrEqualTo(Observed.LEAST_LEFT * Math.abs(weight) - 1e-9);
			}
		}
	}

	@Test
	void whatTheLawOrAPersonSaysIsNotLearnt() {
		Observed observed = observe(customers(600, 5, 30));
		for (EvidenceKind kind : Set.of(EvidenceKind.SAME_CREDIT_CODE, EvidenceKind.OTHER_CREDIT_CODE,
				EvidenceKind.SAME_GROUP, EvidenceKind.SAME_RECORD)) {
			assertThat(weight(observed, kind, 9)).isEqualTo(9);
		}
	}

	@Test
	void namesAloneTeachNothing() {
		List<CustomerProfile> named = customers(300, 1, 30).stream()
			.map((customer) -> CustomerProfile.named(customer.id(), customer.name()))
			.toList();
		assertThat(observe(named)).isEqualTo(Observed.NOTHING);
	}

	@Test
	void theSameRecordsTeachTheSameInWhateverOrder() {
		List<CustomerProfile> customers = new ArrayList<>(customers(400, 5, 30));
		Observed observed = observe(customers);
		assertThat(observe(customers)).isEqualTo(observed);
		Collections.shuffle(customers, new Random(3));
		Observed again = observe(customers);
		assertThat(again.pairs()).isEqualTo(observed.pairs());
		for (EvidenceKind kind : EvidenceKind.values()) {
			assertThat(weight(again, kind, 4)).as(kind.name()).isEqualTo(weight(observed, kind, 4), within(1e-6));
		}
	}

	@Test
	void decisionsCountOnTopOfWhatIsLearnt() {
		MatchIndex index = index(customers(600, 5, 30));
		index.observe();
		double learnt = phone(index.compare("c10", "c11"));
		Evidence evidence = new Evidence(EvidenceKind.SAME_PHONE, 6, "a", "b");
		index.learn(
				Learned.from(Collections.nCopies(30, new Learned.Decision(false, List.of(Matcher.PRIOR, evidence)))));
		assertThat(phone(index.compare("c10", "c11"))).isPositive().isLessThan(learnt);
	}

	private static double phone(MatchResult result) {
		return result.evidence()
			.stream()
			.filter((one) -> one.kind() == EvidenceKind.SAME_PHONE)
			.mapToDouble(Evidence::weight)
			.sum();
	}

	private static double weight(Observed observed, EvidenceKind kind, double assumed) {
		return observed.weigh(List.of(new Evidence(kind, assumed, "", ""))).getFirst().weight();
	}

	private static Observed observe(List<CustomerProfile> customers) {
		return index(customers).observe();
	}

	private static MatchIndex index(List<CustomerProfile> customers) {
		MatchIndex index = new MatchIndex();
		index.addAll(customers);
		return index;
	}

	/**
	 * Companies with names of their own, some of them twice.
	 * @param house how many in a row share one telephone number
	 * @param twice how many come again; every second of these with another number
	 */
	private static List<CustomerProfile> customers(int count, int house, int twice) {
		Random random = new Random(11);
		List<CustomerProfile> customers = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			String name = word(random) + " " + word(random);
			customers.add(customer("c" + i, name, number(i / house)));
			if (i < 10 * twice && i % 10 == 0) {
				customers.add(customer("again " + i, name + " Ltd", number((i % 20 == 0) ? 500_000 + i : i / house)));
			}
		}
		return customers;
	}

	private static CustomerProfile customer(String id, String name, String phone) {
		return new CustomerProfile(id, name, "", "", List.of(), List.of(phone), List.of(), "", "", "", "", "",
				List.of(), List.of(), Set.of());
	}

	private static CustomerProfile in(CustomerProfile customer, String city) {
		return new CustomerProfile(customer.id(), customer.name(), "", "", List.of(), customer.phones(), List.of(), "",
				"", city, "", "", List.of(), List.of(), Set.of());
	}

	private static String number(int number) {
		return "+49 40 %07d".formatted(2_000_000 + number * 7);
	}

	private static String word(Random random) {
		StringBuilder word = new StringBuilder();
		for (int i = 0; i < 3; i++) {
			int at = 2 * random.nextInt(SYLLABLES.length() / 2);
			word.append(SYLLABLES, at, at + 2);
		}
		return word.toString();
	}

}
