package io.onethread.sheet;

/**
 * A column of a table.
 *
 * @param name its heading
 * @param type what its cells hold
 */
public record Column(String name, Type type) {

	/** What cells hold; decides how they are written and to which side they are set. */
	public enum Type {

		TEXT,

		/** A {@link Number}. */
		NUMBER,

		/** A {@link Number}, in the company's currency. */
		MONEY,

		/** A {@link Number}, 1 for the whole. */
		PERCENT,

		/** A {@link java.time.LocalDate}. */
		DATE,

		/** A {@link Link}, or a text that leads nowhere. */
		LINK;

		boolean isNumber() {
			return this == NUMBER || this == MONEY || this == PERCENT;
		}

	}

	public static Column text(String name) {
		return new Column(name, Type.TEXT);
	}

	public static Column number(String name) {
		return new Column(name, Type.NUMBER);
	}

	public static Column money(String name) {
		return new Column(name, Type.MONEY);
	}

	public static Column percent(String name) {
		return new Column(name, Type.PERCENT);
	}

	public static Column date(String name) {
		return new Column(name, Type.DATE);
	}

	public static Column link(String name) {
		return new Column(name, Type.LINK);
	}

}
