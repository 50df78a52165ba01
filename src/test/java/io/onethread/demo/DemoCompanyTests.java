package io.onethread.demo;

import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import io.onethread.graph.LinkRow;
import io.onethread.graph.RecordRow;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The company that is shown: its size, and that its rows fit together. */
class DemoCompanyTests {

	private static final Ledger LEDGER = new Ledger(1, DemoSize.full());

	@Test
	void hasTheSizeThatWasAskedFor() {
		assertThat(LEDGER.all("Division")).hasSize(15);
		assertThat(LEDGER.all("Branch")).hasSize(14);
		assertThat(LEDGER.all("Rep")).hasSize(300);
		assertThat(LEDGER.all("Customer")).hasSize(5_000);
		assertThat(LEDGER.all("Contact").size()).isBetween(9_600, 10_400);
		assertThat(LEDGER.all("Project").size()).isBetween(2_400, 2_600);
		assertThat(LEDGER.all("Order").size()).isBetween(38_000, 42_000);
		assertThat(LEDGER.all("Activity").size()).isBetween(38_000, 42_000);
		assertThat(LEDGER.all("ProductLine").size()).isBetween(40, 60);
	}

	@Test
	void namesOnlyKindsAndPropertiesThatTheGraphKnows() throws IOException {
		GraphVocabulary known = new GraphVocabulary();
		Set<String> used = new TreeSet<>();
		for (DemoBatch batch : LEDGER.batches) {
			batch.records().forEach((row) -> row.set().keySet().forEach((key) -> used.add(row.kind() + "." + key)));
			for (LinkRow link : batch.links()) {
				String kind = GraphVocabulary.key(link.from(), link.type(), link.to());
				used.add(kind);
				link.set().keySet().forEach((key) -> used.add(kind + "." + key));
			}
		}
		assertThat(known.all()).containsAll(used);
	}

	@Test
	void givesNoLinkBeforeItsEnds() {
		Set<String> seen = new HashSet<>();
		List<Object> early = new ArrayList<>();
		for (DemoBatch batch : LEDGER.batches) {
			assertThat(batch.rows()).isPositive().isLessThanOrEqualTo(DemoBatch.LIMIT);
			batch.records().stream().filter((row) -> !seen.add(row.kind() + row.id())).forEach(early::add);
			batch.links()
				.stream()
				.filter((link) -> !seen.contains(link.from() + link.fromId())
						|| !seen.contains(link.to() + link.toId()))
				.forEach(early::add);
		}
		assertThat(early).isEmpty();
	}

	@Test
	void leadsEverybodyToTheExecutive() {
		for (RecordRow rep : LEDGER.all("Rep")) {
			String at = rep.id();
			for (int steps = 0; !at.equals(DemoPeople.EXECUTIVE); steps++) {
				assertThat(steps).isLessThan(4);
				List<LinkRow> up = LEDGER.from(at, "REPORTS_TO");
				assertThat(up).hasSize(1);
				at = up.getFirst().toId();
			}
			assertThat(LEDGER.from(rep.id(), "BASED_AT")).hasSize(1);
		}
	}

	@Test
	void makesOrdersTheSumOfTheirLines() {
		for (RecordRow order : LEDGER.all("Order")) {
			List<LinkRow> lines = LEDGER.from(order.id(), "CONTAINS");
			assertThat(lines.size()).isBetween(1, 5);
			double value = 0;
			double cost = 0;
			for (LinkRow line : lines) {
				value += of(line, "quantity") * of(line, "price") * (1 - of(line, "discount"));
				cost += of(line, "quantity") * of(line, "cost");
			}
			assertThat(Ledger.number(order, "value")).isPositive().isCloseTo(value, within(0.001));
			assertThat(Ledger.number(order, "cost")).isPositive().isCloseTo(cost, within(0.001));
		}
	}

	@Test
	void letsAFifthOfTheCustomersBringFourFifthsOfTheValue() {
		double[] values = LEDGER.all("Customer")
			.stream()
			.mapToDouble((customer) -> -Ledger.sum(LEDGER.orders(customer.id()), "value"))
			.sorted()
			.toArray();
		double all = Arrays.stream(values).sum();
		double best = Arrays.stream(values).limit(values.length / 5).sum();
		assertThat(best / all).isBetween(0.75, 0.86);
	}

	@Test
	void letsEveryRepSellOnlyWhatTheDivisionSells() {
		for (RecordRow order : LEDGER.all("Order")) {
			String rep = LEDGER.to(order.id(), "SOLD").getFirst().fromId();
			String division = LEDGER.from(rep, "IN").getFirst().toId();
			for (LinkRow line : LEDGER.from(order.id(), "CONTAINS")) {
				String productLine = LEDGER.from(line.toId(), "IN_LINE").getFirst().toId();
				assertThat(LEDGER.to(productLine, "SELLS").getFirst().fromId()).isEqualTo(division);
			}
		}
	}

	@Test
	void bringsNothingFromTheFuture() {
		for (RecordRow order : LEDGER.all("Order")) {
			assertThat(Ledger.day(order, "placedAt")).isBefore(Ledger.TODAY)
				.isAfter(Ledger.TODAY.minusMonths(18).minusDays(10));
		}
		for (RecordRow activity : LEDGER.all("Activity")) {
			boolean planned = "planned".equals(activity.set().get("status"));
			assertThat(activity.set().get("at")).isInstanceOfSatisfying(ZonedDateTime.class,
					(at) -> assertThat(at.toLocalDate().isBefore(Ledger.TODAY)).isNotEqualTo(planned));
		}
		for (RecordRow project : LEDGER.all("Project")) {
			assertThat(Ledger.day(project, "openedAt")).isBefore(Ledger.TODAY);
			assertThat(Ledger.day(project, "closedAt")).isBefore(Ledger.TODAY);
			assertThat(project.set().containsKey("closedAt")).isNotEqualTo("open".equals(project.set().get("status")));
		}
	}

	@Test
	void givesMostCustomersAValidCreditCode() {
		List<String> codes = LEDGER.all("Customer")
			.stream()
			.map((customer) -> LEDGER.text(customer.id(), "creditCode"))
			.filter((code) -> !code.isEmpty())
			.toList();
		assertThat(codes).allMatch((code) -> code.length() == 18);
		long valid = codes.stream().filter((code) -> CreditCodes.check(code) == code.charAt(17)).count();
		assertThat((double) valid / LEDGER.all("Customer").size()).isBetween(0.8, 0.97);
		assertThat(CreditCodes.check("91350100M000100Y4")).as("the standard's own example").isEqualTo('3');
	}

	@Test
	void keepsTheTourWhereItIs() {
		String anchor = DemoCustomers.EAST_CHINA_OPTICS;
		assertThat(LEDGER.text(anchor, "name")).isEqualTo("华东光学（集团）股份有限公司");
		assertThat(LEDGER.text(anchor, "city")).isEqualTo("上海");
		assertThat(LEDGER.to(anchor, "OWNS")).extracting(LinkRow::fromId).contains(DemoPeople.REP);
		assertThat(LEDGER.from(DemoPeople.REP, "REPORTS_TO")).extracting(LinkRow::toId)
			.containsExactly(DemoPeople.MANAGER);
		assertThat(LEDGER.text(DemoCustomers.EAST_CHINA_OPTICS_SHORT, "name")).isEqualTo("华东光学");
		assertThat(LEDGER.text(DemoCustomers.EAST_CHINA_OPTICS_FORMER, "name")).isEqualTo("华光科技");
		assertThat(LEDGER.orders(anchor).size()).isGreaterThan(15);
		assertThat(LEDGER.activities(anchor).size()).isGreaterThan(8);
		assertThat(LEDGER.to(anchor, "FOR").size()).isGreaterThanOrEqualTo(3);
		assertThat(LEDGER.to(anchor, "SUBSIDIARY_OF")).hasSize(2);
	}

	private static double of(LinkRow line, String property) {
		return line.set().get(property) instanceof Double number ? number : Double.NaN;
	}

}
