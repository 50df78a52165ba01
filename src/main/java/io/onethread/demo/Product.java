package io.onethread.demo;

/**
 * Something that is sold.
 *
 * @param price the list price in whole yuan, so that no discount in whole percent makes
 * fractions of a cent
 * @param costCents what one costs, in cents
 */
record Product(String id, String code, String name, String nameEn, long price, long costCents, boolean active,
		ProductLine line) {

}
