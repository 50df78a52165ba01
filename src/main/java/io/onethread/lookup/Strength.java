package io.onethread.lookup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How strongly two records are tied, from 0 to 1. The links, what was done together and
 * what was earned together count as independent hints: each takes away a share of the
 * doubt that is left (a noisy or). The figures are judgements, kept in one place.
 */
final class Strength {

	/** After so many days, having met counts half. */
	private static final double HALF_LIFE = 120;

	/** So many activities leave a third of the doubt. */
	private static final double MANY = 6;

	/** The power of ten of a sum that counts in full. */
	private static final double LARGE = 8;

	/** What is tied by way of another record is tied by so much of its strength. */
	private static final double SECOND_HAND = 0.6;

	private Strength() {
	}

	/**
	 * The strength of a link by itself.
	 * @param type its type
	 * @param grounds what is known of it
	 * @param today the day it is looked at
	 */
	static double ofLink(String type, Grounds grounds, LocalDate today) {
		double strength = switch (type) {
			case "OWNS" -> "co-owner".equals(grounds.role()) ? 0.45 : 0.6;
			case "RUNS", "FOR" -> state(grounds);
			case "HELPS" -> 0.4;
			case "PLAYS" -> grounds.key() ? 0.6 : 0.3;
			case "WORKS_AT" -> 0.35;
			case "SUBSIDIARY_OF", "IN", "REPORTS_TO", "PART_OF" -> 0.5;
			case "LOOKS_LIKE" -> 0.6 * grounds.likeness();
			case "SELLS", "IN_LINE", "BASED_AT", "BELONGS_TO" -> 0.4;
			case "PLACED", "SOLD", "DID" -> 0.4;
			case "OFFERS" -> 0.3;
			case "OWNED" -> 0.15;
			default -> 0.2;
		};
		return grounds.overOn(today) ? strength / 4 : strength;
	}

	/** The strength of links of this strength together with the grounds. */
	static double of(double links, int depth, Grounds grounds, LocalDate today) {
		return parts(links, depth, grounds, today).all();
	}

	/** What the strength is made of. */
	static Parts parts(double links, int depth, Grounds grounds, LocalDate today) {
		return new Parts((depth > 1) ? SECOND_HAND * links : links,
				0.7 * (1 - Math.exp(-grounds.activities() / MANY)) * freshness(grounds, today),
				0.5 * Math.clamp(Math.log10(1 + Math.max(0, grounds.money())) / LARGE, 0, 1));
	}

	private static double state(Grounds grounds) {
		return switch (String.valueOf(grounds.status())) {
			case "open" -> 0.6;
			case "won" -> 0.4;
			case "lost" -> 0.1;
			default -> 0.5;
		};
	}

	private static double freshness(Grounds grounds, LocalDate today) {
		if (grounds.last() == null) {
			return 0;
		}
		return Math.pow(0.5, Math.max(0, ChronoUnit.DAYS.between(grounds.last(), today)) / HALF_LIFE);
	}

}
