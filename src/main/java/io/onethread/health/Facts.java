package io.onethread.health;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What the health of a customer is computed from.
 *
 * @param customer its id
 * @param status {@code prospect}, {@code active} or {@code former}
 * @param history when it ordered, and for how much
 * @param net what it brought in twelve months, returns taken off
 * @param returns what came back in twelve months
 * @param cost what the goods cost; null where unknown
 * @param efforts what was done for it in twelve months
 */
record Facts(String customer, String status, History history, double net, double returns, @Nullable Double cost,
		List<Effort> efforts) {

	CustomerHealth health(HealthSettings settings) {
		Optional<Rhythm> rhythm = Rhythm.of(this.history);
		return new CustomerHealth(this.customer, this.history.asOf(),
				Profit.of(this.net, this.returns, this.cost, this.efforts, settings), rhythm.orElse(null),
				rhythm.flatMap((one) -> Trend.of(this.history, one)).orElse(null), Months.of(this.history));
	}

}
