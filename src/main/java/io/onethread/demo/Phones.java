package io.onethread.demo;

/**
 * Telephone numbers of nobody: right in form, in ranges that are given to no subscriber
 * (mobiles that start with 154, local numbers that start with 9). No number comes twice
 * unless it is asked for twice.
 */
final class Phones {

	private static final long PRIME = 9_999_991;

	private static final long SMALL_PRIME = 999_983;

	private Phones() {
	}

	static String mobile(long number) {
		long mixed = (number + 1) * 6_700_417 % PRIME;
		return "154%08d".formatted(mixed * 10 + number % 10);
	}

	/** In one of the ways in which people write it. */
	static String landline(Place place, long number) {
		long mixed = (number + 1) * 274_177 % ((place.digits() == 8) ? PRIME : SMALL_PRIME);
		String local = "9%0" + (place.digits() - 1) + "d";
		String digits = local.formatted(mixed);
		return switch ((int) (number % 5)) {
			case 0 -> "+86 " + place.areaCode().substring(1) + " " + digits;
			case 1 -> place.areaCode() + " " + digits;
			default -> place.areaCode() + "-" + digits;
		};
	}

}
