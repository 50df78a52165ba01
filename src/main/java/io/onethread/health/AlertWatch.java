package io.onethread.health;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Decides which alerts a customer should have. One that is open follows the figures and
 * is closed by people only; one that was closed comes back as a new one, and only when
 * there is something new: another silence, orders that were back and fell again, or a
 * fall that has become much worse.
 */
final class AlertWatch {

	/** So far must it sink below where it was when somebody closed the alert. */
	private static final double WORSE = 0.75;

	/** So far is it back that a new fall is another one. */
	private static final double BACK = 0.2;

	/** Whoever has not ordered for longer was lost before anybody watched. */
	private static final int LONG_GONE = 365;

	private final ZonedDateTime at;

	AlertWatch(ZonedDateTime at) {
		this.at = at;
	}

	/**
	 * An alert that is there.
	 *
	 * @param id its id
	 * @param kind what it is about
	 * @param open whether it waits
	 * @param evidence what it rests on
	 * @param stake what it is worth
	 * @param cleared whether the customer was well again after it was closed
	 * @param outcome how it ended
	 * @param closedAt when
	 */
	record Known(String id, AlertKind kind, boolean open, Evidence evidence, double stake, boolean cleared,
			@Nullable String outcome, @Nullable ZonedDateTime closedAt) {

	}

	/**
	 * What is to be written.
	 *
	 * @param id the id of the alert
	 * @param opened whether it is a new one
	 * @param kind what it is about
	 * @param stake what it is worth
	 * @param set what it says from now on
	 */
	record Change(String id, boolean opened, AlertKind kind, double stake, Map<String, @Nullable Object> set) {

	}

	List<Change> changes(Facts facts, CustomerHealth health, List<Known> known) {
		boolean former = facts.status().equals("former");
		List<Change> changes = new ArrayList<>();
		boolean waiting = known.stream().anyMatch((one) -> one.open() && one.kind() != AlertKind.LOSS);
		Rhythm rhythm = health.rhythm();
		boolean silent = rhythm != null && rhythm.isSilent();
		boolean gone = rhythm != null && rhythm.quiet() > LONG_GONE;
		for (AlertKind kind : AlertKind.values()) {
			List<Known> own = known.stream().filter((one) -> one.kind() == kind).toList();
			Optional<Known> open = own.stream().filter(Known::open).findFirst();
			Optional<Known> last = lastClosed(known, kind);
			boolean found = switch (kind) {
				case DECLINE -> health.trend() != null && health.trend().isDecline() && !silent && !waiting;
				case SILENCE -> silent && !gone && !waiting;
				case LOSS -> health.profit().standing() == Standing.LOSS_MAKING && health.profit().net() > 0;
			};
			if (open.isPresent()) {
				// One alert at a time says what is wrong with a customer's orders.
				changes.add(follow(kind, open.get(), facts, health, silent));
			}
			else if (found && !former && last.map((before) -> isNews(before, health)).orElse(true)
					&& isAnother(kind, known, health)) {
				changes.add(open(kind, own.size(), last.orElse(null), facts, health, silent));
			}
			else if (last.isPresent() && !last.get().cleared() && isClear(kind, found, health)) {
				changes.add(new Change(last.get().id(), false, kind, last.get().stake(), Map.of("cleared", true)));
			}
		}
		return changes;
	}

	private Change open(AlertKind kind, int before, @Nullable Known last, Facts facts, CustomerHealth health,
			boolean silent) {
		String name = "alert:%s:%s:%d".formatted(kind.word(), facts.customer(), before);
		String id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
		double stake = stake(kind, facts, health);
		Map<String, @Nullable Object> set = figures(kind, health);
		set.put("kind", kind.word());
		set.put("state", "open");
		set.put("stake", stake);
		set.put("silent", kind == AlertKind.DECLINE && silent);
		set.put("suggested", false);
		set.put("openedAt", this.at);
		set.put("level", 0L);
		set.put("again", (last != null) ? last.outcome() : null);
		return new Change(id, true, kind, stake, set);
	}

	/** What is usual stays what it was, or a long decline would make itself usual. */
	private Change follow(AlertKind kind, Known open, Facts facts, CustomerHealth health, boolean silent) {
		Map<String, @Nullable Object> set = new HashMap<>();
		Evidence then = open.evidence();
		set.put("asOf", health.asOf());
		boolean suggested = false;
		double stake = open.stake();
		switch (kind) {
			case DECLINE -> {
				Trend trend = health.trend();
				double daily = perDay(then.usual(), then.days());
				if (trend != null && then.days() != null) {
					LocalDate from = health.asOf().minusDays(then.days());
					double now = facts.history().between(from, health.asOf());
					set.put("now", now);
					stake = Math.max(0, 365 * (daily - now / then.days()));
					suggested = trend.isBack(daily * trend.days());
				}
				set.put("silent", silent);
			}
			case SILENCE -> {
				Rhythm rhythm = health.rhythm();
				suggested = rhythm != null && then.lastOrderAt() != null && rhythm.last().isAfter(then.lastOrderAt());
			}
			case LOSS -> {
				Double profit = health.profit().profit();
				set.put("revenue", health.profit().net());
				set.put("profit", profit);
				stake = (profit != null) ? Math.max(0, -profit) : stake;
				suggested = health.profit().standing() != Standing.LOSS_MAKING;
			}
		}
		set.put("suggested", suggested);
		set.put("stake", stake);
		return new Change(open.id(), false, kind, stake, set);
	}

	private static Map<String, @Nullable Object> figures(AlertKind kind, CustomerHealth health) {
		Map<String, @Nullable Object> set = new HashMap<>();
		set.put("asOf", health.asOf());
		Rhythm rhythm = health.rhythm();
		Trend trend = health.trend();
		if (rhythm != null) {
			set.put("lastOrderAt", rhythm.last());
			set.put("interval", rhythm.interval());
			set.put("limit", rhythm.limit());
			set.put("pauses", (long) rhythm.pauses());
			set.put("chance", rhythm.chance());
		}
		if (kind == AlertKind.DECLINE && trend != null) {
			set.put("days", (long) trend.days());
			set.put("now", trend.now());
			set.put("usual", trend.usual());
			set.put("chance", trend.chance());
		}
		if (kind == AlertKind.LOSS) {
			set.put("revenue", health.profit().net());
			set.put("profit", health.profit().profit());
			set.put("chance", null);
		}
		return set;
	}

	private static double stake(AlertKind kind, Facts facts, CustomerHealth health) {
		return switch (kind) {
			case DECLINE -> (health.trend() != null) ? health.trend().lacking() : 0;
			case SILENCE -> {
				LocalDate last = Objects.requireNonNull(health.rhythm()).last();
				yield Math.max(0, facts.history().between(last.minusYears(1), last));
			}
			case LOSS -> -Objects.requireNonNullElse(health.profit().profit(), 0.0);
		};
	}

	private static boolean isNews(Known before, CustomerHealth health) {
		Evidence then = before.evidence();
		return before.cleared() || switch (before.kind()) {
			case DECLINE -> {
				Trend trend = Objects.requireNonNull(health.trend());
				yield perDay(trend.now(), trend.days()) < WORSE * perDay(then.now(), then.days());
			}
			case SILENCE -> {
				LocalDate last = Objects.requireNonNull(health.rhythm()).last();
				yield then.lastOrderAt() == null || last.isAfter(then.lastOrderAt());
			}
			case LOSS -> {
				double loss = -Objects.requireNonNullElse(health.profit().profit(), 0.0);
				yield loss * WORSE > before.stake();
			}
		};
	}

	/**
	 * A silence that was dealt with is no decline as well, nor the other way round: the
	 * same weeks are told of once.
	 */
	private static boolean isAnother(AlertKind kind, List<Known> known, CustomerHealth health) {
		return switch (kind) {
			case DECLINE -> lastClosed(known, AlertKind.SILENCE).map((silence) -> {
				LocalDate turn = health.asOf().minusDays(Objects.requireNonNull(health.trend()).days());
				return silence.evidence().asOf().isBefore(turn);
			}).orElse(true);
			case SILENCE -> lastClosed(known, AlertKind.DECLINE)
				.map((decline) -> !Outcome.LOST.word().equals(decline.outcome())
						|| Objects.requireNonNull(health.rhythm()).last().isAfter(decline.evidence().asOf()))
				.orElse(true);
			case LOSS -> true;
		};
	}

	private static Optional<Known> lastClosed(List<Known> known, AlertKind kind) {
		return known.stream()
			.filter((one) -> one.kind() == kind && one.closedAt() != null)
			.max(Comparator.comparing((one) -> Objects.requireNonNull(one.closedAt())));
	}

	private static boolean isClear(AlertKind kind, boolean found, CustomerHealth health) {
		return switch (kind) {
			case DECLINE -> health.trend() != null && health.trend().fall() < BACK;
			case SILENCE -> false;
			case LOSS -> !found;
		};
	}

	private static double perDay(@Nullable Double value, @Nullable Integer days) {
		return (value == null || days == null || days == 0) ? 0 : value / days;
	}

}
