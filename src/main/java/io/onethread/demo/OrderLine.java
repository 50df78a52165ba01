package io.onethread.demo;

import io.onethread.demo.Account.Story;

/**
 * A line of an order. Money is counted in cents, so that sums are exact.
 *
 * @param percentOff the discount in whole percent
 * @param costCents what one of the product costs in this order
 */
record OrderLine(Product product, long quantity, int percentOff, long costCents) {

	/** A line worth about {@code value} yuan. */
	static OrderLine of(Account account, Product product, double value, Dice dice) {
		boolean loss = account.is(Story.LOSS_MAKING);
		int percentOff = loss ? dice.between(24, 34)
				: Math.max(0, dice.between(-4, (account.yearly > 400_000) ? 14 : 6));
		double paid = product.price() * (100 - percentOff) / 100.0;
		long quantity = Math.max(1, Math.round(value / paid));
		// Special variants and extra freight eat what the discount has left.
		long cost = loss ? Math.round(paid * 100 * dice.between(1.02, 1.08)) : product.costCents();
		return new OrderLine(product, quantity, percentOff, cost);
	}

	long valueCents() {
		return this.quantity * this.product.price() * (100 - this.percentOff);
	}

	long totalCostCents() {
		return this.quantity * this.costCents;
	}

}
