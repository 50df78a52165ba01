package io.onethread.health;

import org.jspecify.annotations.Nullable;

/**
 * What the customers of a division left in twelve months. A customer counts once and
 * wholly, with the division of the rep who answers for it first.
 *
 * @param division the id of the division; null for customers whom nobody of any division
 * answers for
 * @param customers how many have orders
 * @param net what they brought, returns taken off
 * @param cost what the goods cost, as far as that is known
 * @param serving what the work for them cost
 * @param profit what was left, of customers where that is known
 * @param unknown of how many customers that is not known
 * @param losing how many are loss-making
 */
public record DivisionProfit(@Nullable String division, long customers, double net, double cost, double serving,
		double profit, long unknown, long losing) {

}
