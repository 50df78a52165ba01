package io.onethread.customer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.onethread.customer.OwnershipRules.Ending;
import io.onethread.graph.LinkState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OwnershipRulesTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

	private static final LocalDate LONG_AGO = LocalDate.of(2019, 2, 1);

	private static final Ending ENDING = new Ending("change", TODAY, "moves to Wuhan");

	private static final LinkState HISTORY = link("old", "OWNED",
			Map.of("role", "owner", "until", LONG_AGO, "why", "left"));

	@Test
	void whatIsPassedOnBecomesHistoryAndTheOthersStay() {
		LinkState helper = owns("cy", "co-owner", null);
		List<LinkState> after = OwnershipRules.pass(List.of(HISTORY, owns("ann", "owner", null), helper), "c", "ann",
				"ben", ENDING);
		assertThat(after).containsExactlyInAnyOrder(
				HISTORY, helper, link("ann", "OWNED", Map.of("id", "change/ann", "role", "owner", "since", LONG_AGO,
						"until", TODAY, "why", "moves to Wuhan")),
				link("ben", "OWNS", Map.of("role", "owner", "since", TODAY)));
	}

	@Test
	void aCoOwnerWhoTakesOverBecomesTheOwner() {
		List<LinkState> after = OwnershipRules.pass(List.of(owns("ann", "owner", null), owns("ben", "co-owner", null)),
				"c", "ann", "ben", ENDING);
		assertThat(after).filteredOn((link) -> link.type().equals("OWNS"))
			.containsExactly(link("ben", "OWNS", Map.of("role", "owner", "since", TODAY)));
		assertThat(after).filteredOn((link) -> link.type().equals("OWNED"))
			.extracting(LinkState::from, (link) -> link.text("role"))
			.containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple("ann", "owner"),
					org.assertj.core.groups.Tuple.tuple("ben", "co-owner"));
	}

	@Test
	void theOwnerWhoTakesOverACoOwnershipStaysTheOwner() {
		LinkState owner = owns("ben", "owner", null);
		assertThat(OwnershipRules.pass(List.of(owner, owns("ann", "co-owner", null)), "c", "ann", "ben", ENDING))
			.contains(owner)
			.filteredOn((link) -> link.type().equals("OWNS"))
			.hasSize(1);
	}

	@Test
	void twoCoOwnershipsLastAsLongAsTheLonger() {
		LocalDate soon = TODAY.plusDays(3);
		LocalDate later = TODAY.plusDays(30);
		assertThat(until(pass(soon, later))).isEqualTo(later);
		assertThat(until(pass(later, soon))).isEqualTo(later);
		assertThat(until(pass(soon, null))).isNull();
		assertThat(until(pass(null, soon))).isNull();
	}

	@Test
	void whatWasOverIsNotPassedOnButKept() {
		LocalDate yesterday = TODAY.minusDays(1);
		List<LinkState> after = OwnershipRules.pass(List.of(owns("ann", "co-owner", yesterday)), "c", "ann", "ben",
				ENDING);
		assertThat(after).singleElement().satisfies((link) -> {
			assertThat(link.type()).isEqualTo("OWNED");
			assertThat(link.day("until")).isEqualTo(yesterday);
		});
	}

	@Test
	void whoHelpedOnceHelpsAnew() {
		List<LinkState> after = OwnershipRules.help(List.of(owns("ben", "co-owner", TODAY.minusDays(1))), "c", "ben",
				null, ENDING);
		assertThat(after).extracting(LinkState::type).containsExactlyInAnyOrder("OWNED", "OWNS");
	}

	@Test
	void historyIsNoImportsAnyMore() {
		LinkState imported = link("ann", "OWNS", Map.of("role", "owner", "run", "import-1"));
		assertThat(OwnershipRules.leave(List.of(imported), "c", "ann", ENDING).getFirst().properties())
			.doesNotContainKey("run");
	}

	@Test
	void linksAreKeptAsTextWithTheTypesOfTheirValues() {
		List<LinkState> links = List.of(link("ann", "OWNS",
				Map.of("role", "owner", "since", LONG_AGO, "line", 3L, "share", 0.5, "whole", 2d, "main", true, "at",
						java.time.ZonedDateTime.parse("2026-05-04T10:00:00+08:00[Asia/Shanghai]"), "tags",
						List.of("a", "b"))));
		assertThat(LinkState.read(LinkState.write(links))).isEqualTo(links);
	}

	private static List<LinkState> pass(@Nullable LocalDate leaver, @Nullable LocalDate successor) {
		return OwnershipRules.pass(List.of(owns("ann", "co-owner", leaver), owns("ben", "co-owner", successor)), "c",
				"ann", "ben", ENDING);
	}

	private static @Nullable LocalDate until(List<LinkState> links) {
		return links.stream().filter((link) -> link.type().equals("OWNS")).findFirst().orElseThrow().day("until");
	}

	private static LinkState owns(String rep, String role, @Nullable LocalDate until) {
		Map<String, Object> properties = new HashMap<>(Map.of("role", role, "since", LONG_AGO));
		if (until != null) {
			properties.put("until", until);
		}
		return link(rep, "OWNS", properties);
	}

	private static LinkState link(String rep, String type, Map<String, Object> properties) {
		return new LinkState(rep, type, "c", properties);
	}

}
