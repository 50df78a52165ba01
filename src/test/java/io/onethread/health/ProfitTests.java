package io.onethread.health;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProfitTests {

	private static final HealthSettings SETTINGS = new HealthSettings(200, Map.of("dear", 400.0), Map.of("visit", 90),
			0.05, 7);

	@Test
	void workIsCountedByKindAndByTheRateOfWhoeverDidIt() {
		Profit profit = Profit.of(9_000, 1_000, 6_000.0, List.of(new Effort("visit", "dear", 4, 0, 4),
				new Effort("visit", null, 2, 60, 1), new Effort("call", "other", 3, 30, 2)), SETTINGS);
		assertThat(profit.revenue()).isEqualTo(10_000);
		assertThat(profit.net()).isEqualTo(9_000);
		assertThat(profit.work()).extracting(Profit.Work::hours).containsExactly(6.0, 2.5, (30 + 2 * 20) / 60.0);
		assertThat(profit.work()).extracting(Profit.Work::cost).startsWith(2_400.0, 500.0);
		double serving = 2_400 + 500 + 200 * (70 / 60.0);
		assertThat(profit.serving()).isEqualTo(serving);
		assertThat(profit.profit()).isEqualTo(9_000 - 6_000 - serving);
		assertThat(profit.standing()).isEqualTo(Standing.BREAK_EVEN);
	}

	@Test
	void theBandDecidesWhoBreaksEven() {
		assertThat(standing(1_000, 940.0)).isEqualTo(Standing.PROFITABLE);
		assertThat(standing(1_000, 950.0)).isEqualTo(Standing.BREAK_EVEN);
		assertThat(standing(1_000, 1_050.0)).isEqualTo(Standing.BREAK_EVEN);
		assertThat(standing(1_000, 1_060.0)).isEqualTo(Standing.LOSS_MAKING);
		assertThat(standing(-10, 0.0)).isEqualTo(Standing.LOSS_MAKING);
	}

	@Test
	void whereCostsAreUnknownNothingIsMadeUp() {
		Profit profit = Profit.of(1_000, 0, null, List.of(), SETTINGS);
		assertThat(profit.standing()).isEqualTo(Standing.UNKNOWN);
		assertThat(profit.profit()).isNull();
		assertThat(profit.margin()).isNull();
	}

	private static Standing standing(double net, Double cost) {
		return Profit.of(net, 0, cost, List.of(), SETTINGS).standing();
	}

}
