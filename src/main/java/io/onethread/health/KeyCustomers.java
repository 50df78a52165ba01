package io.onethread.health;

import java.util.List;

import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * The fewest customers that together bring four fifths.
 *
 * @param ofProfit whether of profit; of revenue where too little of the cost is known
 * @param whole what all customers bring, those left out that bring less than nothing
 * @param customers how many customers bring anything at all
 * @param key how many of them bring four fifths
 * @param rows some of these, those who bring most first
 */
public record KeyCustomers(boolean ofProfit, double whole, int customers, int key, List<Row> rows) {

	/** That share of the whole. */
	public static final double SHARE = 0.8;

	/**
	 * One of them.
	 *
	 * @param customer the customer
	 * @param customerEn its English name, where it has one
	 * @param net what it brought in twelve months
	 * @param profit what was left of it; null where unknown
	 * @param standing what that makes of it
	 * @param holders who answers for it, the first of them first
	 * @param alerts the kinds of the alerts that wait
	 * @param upTo the share that it and those before it bring together
	 */
	public record Row(RecordRef customer, @Nullable String customerEn, double net, @Nullable Double profit,
			String standing, List<RecordRef> holders, List<String> alerts, double upTo) {

		Row upTo(double share) {
			return new Row(this.customer, this.customerEn, this.net, this.profit, this.standing, this.holders,
					this.alerts, share);
		}

	}

}
