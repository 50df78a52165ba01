package io.onethread.demo;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.onethread.demo.DemoTruth.Different;
import io.onethread.demo.DemoTruth.Overlap;
import io.onethread.demo.DemoTruth.Planting;
import io.onethread.demo.DemoTruth.Sign;
import io.onethread.demo.DemoTruth.Trap;
import io.onethread.graph.LinkRow;
import io.onethread.graph.RecordRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** That what was planted is there, in the company that is shown and in the small one. */
class DemoTruthTests {

	private static final List<Ledger> LEDGERS = List.of(new Ledger(1, DemoSize.full()),
			new Ledger(7, DemoSize.small()));

	static List<Ledger> ledgers() {
		return LEDGERS;
	}

	@ParameterizedTest
	@MethodSource("ledgers")
	void plantsEightInAHundred(Ledger ledger) {
		List<Overlap> overlaps = ledger.company.truth().overlaps();
		assertThat((double) overlaps.size() / ledger.all("Customer").size()).isBetween(0.07, 0.09);
		assertThat(overlaps).extracting(Overlap::planting).contains(Planting.values());
		assertThat(overlaps.stream().filter((overlap) -> overlap.signs().isEmpty()).count()).isPositive();
		assertThat(overlaps.stream().flatMap((overlap) -> overlap.signs().stream()).distinct()).contains(Sign.PHONE,
				Sign.CONTACT, Sign.DOMAIN);
	}

	@ParameterizedTest
	@MethodSource("ledgers")
	void givesSecondRecordsToOtherDivisionsAndTheSignsItSays(Ledger ledger) {
		for (Overlap overlap : ledger.company.truth().overlaps()) {
			assertThat(divisions(ledger, overlap.first())).isNotEqualTo(divisions(ledger, overlap.second()));
			assertThat(ledger.text(overlap.first(), "name")).isNotEqualTo(ledger.text(overlap.second(), "name"));
			assertThat(same(ledger, overlap, (id) -> Set.of(digits(ledger.text(id, "phone")))))
				.isEqualTo(overlap.signs().contains(Sign.PHONE));
			assertThat(same(ledger, overlap, (id) -> values(ledger, id, "website")))
				.isEqualTo(overlap.signs().contains(Sign.DOMAIN));
			assertThat(same(ledger, overlap, (id) -> mobiles(ledger, id)))
				.isEqualTo(overlap.signs().contains(Sign.CONTACT));
			assertThat(same(ledger, overlap, (id) -> values(ledger, id, "creditCode")))
				.isEqualTo(overlap.signs().contains(Sign.CREDIT_CODE));
			if (overlap.planting() == Planting.PARENT_AND_SUBSIDIARY) {
				assertThat(ledger.from(overlap.second(), "SUBSIDIARY_OF")).extracting(LinkRow::toId)
					.containsExactly(overlap.first());
			}
			assertThat(ledger.to(overlap.second(), "FOR")).isNotEmpty();
		}
	}

	@ParameterizedTest
	@MethodSource("ledgers")
	void letsNobodyElseShareANumberOrAName(Ledger ledger) {
		Set<String> seconds = ledger.company.truth()
			.overlaps()
			.stream()
			.map(Overlap::second)
			.collect(Collectors.toSet());
		Set<String> phones = new HashSet<>();
		Set<String> names = new HashSet<>();
		for (RecordRow customer : ledger.all("Customer")) {
			if (!seconds.contains(customer.id())) {
				assertThat(phones.add(digits(ledger.text(customer.id(), "phone")))).isTrue();
				assertThat(names.add(ledger.text(customer.id(), "name"))).as(customer.toString()).isTrue();
			}
		}
	}

	@ParameterizedTest
	@MethodSource("ledgers")
	void setsTrapsThatShareNothingBeyondTheName(Ledger ledger) {
		List<Different> traps = ledger.company.truth().different();
		assertThat(traps).extracting(Different::trap).contains(Trap.values());
		for (Different pair : traps) {
			assertThat(mobiles(ledger, pair.first())).doesNotContainAnyElementsOf(mobiles(ledger, pair.second()));
			String first = ledger.text(pair.first(), "name");
			String second = ledger.text(pair.second(), "name");
			switch (pair.trap()) {
				case SAME_NAME_OTHER_CITY -> assertThat(first.replace(ledger.text(pair.first(), "city"), ""))
					.isEqualTo(second.replace(ledger.text(pair.second(), "city"), ""));
				case NAME_ONE_CHARACTER_APART -> assertThat(second).hasSameSizeAs(first).isNotEqualTo(first);
				case CONTACT_OF_THE_SAME_NAME -> assertThat(contactNames(ledger, pair.first()))
					.containsAnyElementsOf(contactNames(ledger, pair.second()));
			}
		}
	}

	@ParameterizedTest
	@MethodSource("ledgers")
	void letsTheDecliningDecline(Ledger ledger) {
		Set<String> declining = ledger.company.truth().declining();
		assertThat(declining).hasSizeGreaterThanOrEqualTo(4);
		for (String customer : declining) {
			assertThat(trend(ledger, customer)).as(ledger.text(customer, "name")).isLessThan(0.75);
		}
		assertThat(declining.stream().mapToDouble((customer) -> trend(ledger, customer)).average().orElseThrow())
			.isLessThan(0.45);
		double[] others = ledger.all("Customer")
			.stream()
			.map(RecordRow::id)
			.filter((customer) -> !declining.contains(customer) && ledger.orders(customer).size() >= 14)
			.filter((customer) -> "active".equals(ledger.text(customer, "status")))
			.mapToDouble((customer) -> trend(ledger, customer))
			.sorted()
			.toArray();
		assertThat(others[others.length / 2]).isBetween(0.8, 1.3);
	}

	@ParameterizedTest
	@MethodSource("ledgers")
	void makesLossesWhereItSays(Ledger ledger) {
		Set<String> losses = ledger.company.truth().lossMaking();
		assertThat(losses).hasSizeGreaterThanOrEqualTo(3);
		for (String customer : losses) {
			List<RecordRow> orders = ledger.orders(customer);
			double value = Ledger.sum(orders, "value");
			assertThat((value - Ledger.sum(orders, "cost")) / value).isLessThan(0.05);
			assertThat(ledger.activities(customer)).hasSizeGreaterThan(50);
		}
		double turnover = Ledger.sum(ledger.all("Order"), "value");
		assertThat((turnover - Ledger.sum(ledger.all("Order"), "cost")) / turnover).isBetween(0.2, 0.45);
	}

	@ParameterizedTest
	@MethodSource("ledgers")
	void leavesTheLeaversCustomersAlone(Ledger ledger) {
		DemoTruth truth = ledger.company.truth();
		assertThat(ledger.text(truth.leaver(), "status")).isEqualTo("left");
		LocalDate until = Ledger.day(ledger.record(truth.leaver()), "until");
		assertThat(truth.leftAlone()).hasSizeGreaterThanOrEqualTo(4);
		assertThat(ledger.from(truth.leaver(), "OWNS")).extracting(LinkRow::toId)
			.containsExactlyInAnyOrderElementsOf(truth.leftAlone());
		for (String customer : truth.leftAlone()) {
			assertThat(ledger.to(customer, "OWNS")).hasSize(1);
			assertThat(lastActivity(ledger, customer)).isBeforeOrEqualTo(until);
		}
	}

	@ParameterizedTest
	@MethodSource("ledgers")
	void letsNobodyComeWhereTwoOwnersAvoidEachOther(Ledger ledger) {
		Set<String> avoided = ledger.company.truth().avoided();
		assertThat(avoided).hasSizeGreaterThanOrEqualTo(3);
		for (String customer : avoided) {
			assertThat(divisions(ledger, customer)).hasSize(2);
			assertThat(lastActivity(ledger, customer)).isBefore(Ledger.TODAY.minusWeeks(5));
		}
		Set<String> shared = ledger.company.truth().shared();
		assertThat(shared).hasSizeGreaterThanOrEqualTo(6)
			.allMatch((customer) -> divisions(ledger, customer).size() == 2);
	}

	/**
	 * Sales of the last 90 days as a share of what 90 days brought before the decline.
	 */
	private static double trend(Ledger ledger, String customer) {
		LocalDate turn = Ledger.TODAY.minusDays(120);
		LocalDate late = Ledger.TODAY.minusDays(90);
		List<RecordRow> orders = ledger.orders(customer);
		Map<Boolean, List<RecordRow>> old = orders.stream()
			.collect(Collectors.partitioningBy((order) -> Ledger.day(order, "placedAt").isBefore(turn)));
		LocalDate first = orders.stream()
			.map((order) -> Ledger.day(order, "placedAt"))
			.min(LocalDate::compareTo)
			.orElseThrow();
		double daily = Ledger.sum(old.getOrDefault(true, List.of()), "value")
				/ Math.max(30, turn.toEpochDay() - first.toEpochDay());
		double now = orders.stream()
			.filter((order) -> Ledger.day(order, "placedAt").isAfter(late))
			.mapToDouble((order) -> Ledger.number(order, "value"))
			.sum();
		return (daily > 0) ? now / (daily * 90) : 1;
	}

	private static LocalDate lastActivity(Ledger ledger, String customer) {
		return ledger.activities(customer)
			.stream()
			.map((activity) -> activity.set().get("at") instanceof ZonedDateTime at ? at.toLocalDate() : LocalDate.MIN)
			.max(LocalDate::compareTo)
			.orElseThrow();
	}

	private static Set<String> divisions(Ledger ledger, String customer) {
		return ledger.to(customer, "OWNS")
			.stream()
			.flatMap((link) -> ledger.from(link.fromId(), "IN").stream())
			.map(LinkRow::toId)
			.collect(Collectors.toSet());
	}

	private static boolean same(Ledger ledger, Overlap overlap, Function<String, Set<String>> values) {
		Set<String> common = new HashSet<>(values.apply(overlap.first()));
		common.retainAll(values.apply(overlap.second()));
		return !common.isEmpty();
	}

	private static Set<String> values(Ledger ledger, String id, String... properties) {
		return Arrays.stream(properties)
			.map((property) -> ledger.text(id, property))
			.filter((value) -> !value.isEmpty())
			.collect(Collectors.toSet());
	}

	private static Set<String> mobiles(Ledger ledger, String customer) {
		return staff(ledger, customer).stream().map((id) -> ledger.text(id, "mobile")).collect(Collectors.toSet());
	}

	private static Set<String> contactNames(Ledger ledger, String customer) {
		return staff(ledger, customer).stream().map((id) -> ledger.text(id, "name")).collect(Collectors.toSet());
	}

	/** Those who work there now; who has come from elsewhere is known there, too. */
	private static List<String> staff(Ledger ledger, String customer) {
		return ledger.to(customer, "WORKS_AT")
			.stream()
			.filter((link) -> link.set().containsKey("department"))
			.map(LinkRow::fromId)
			.toList();
	}

	/** The number without the ways to write it. */
	private static String digits(String phone) {
		return phone.replace("+86 ", "0").replaceAll("\\D", "");
	}

}
