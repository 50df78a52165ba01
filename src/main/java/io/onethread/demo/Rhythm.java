package io.onethread.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import io.onethread.demo.Account.Story;

/**
 * When a customer orders, and for how much: regular ones by an interval of their own, the
 * others when they need something; all with a season.
 */
final class Rhythm {

	/** An order to be. */
	record Beat(LocalDate day, double value) {

	}

	/** Those who order so often within the time have an interval of their own. */
	private static final int REGULAR = 10;

	/** For how many days the declining have been declining. */
	static final int DECLINE = 115;

	private Rhythm() {
	}

	static List<Beat> of(Account account, LocalDate today, Dice dice) {
		List<Beat> beats = new ArrayList<>();
		if (account.orders == 0) {
			return beats;
		}
		LocalDate from = today.minusMonths(DemoSize.MONTHS);
		boolean settled = account.story != Story.PLAIN || dice.chance(0.86);
		LocalDate start = settled ? from : from.plusDays(dice.between(60, 360));
		LocalDate end = end(account, today, dice);
		double days = Math.max(30, ChronoUnit.DAYS.between(start, end));
		double typical = account.yearly * DemoSize.MONTHS / 12 / account.orders;
		double swing = dice.between(0.0, 0.3);
		int peak = dice.chance(0.6) ? 320 : dice.between(1, 365);
		double offset = dice.between(0.0, 1.0);
		for (int i = 0; i < account.orders; i++) {
			double at = (account.orders >= REGULAR) ? (i + offset + 0.1 * dice.gaussian()) / account.orders
					: dice.between(0.0, 1.0);
			LocalDate day = Calendar.workday(start.plusDays(Math.round(Math.clamp(at, 0, 1) * days)));
			double season = 1 + swing * Math.cos(2 * Math.PI * (day.getDayOfYear() - peak) / 365);
			double value = typical * season * Math.exp(0.3 * dice.gaussian() - 0.045);
			double strength = strength(account, day, today);
			if (strength == 1 || dice.chance(0.35 + 0.5 * strength)) {
				beats.add(new Beat(day, value * strength));
			}
		}
		return beats;
	}

	private static LocalDate end(Account account, LocalDate today, Dice dice) {
		LocalDate left = account.owner().until();
		if (account.is(Story.LEFT_ALONE) && left != null) {
			return left;
		}
		return account.status.equals("former") ? today.minusDays(dice.between(190, 330)) : today.minusDays(1);
	}

	/** Falls from all to a quarter while the decline lasts. */
	private static double strength(Account account, LocalDate day, LocalDate today) {
		long lasted = DECLINE - ChronoUnit.DAYS.between(day, today);
		if (!account.is(Story.DECLINING) || lasted < 0) {
			return 1;
		}
		return Math.max(0.25, 0.8 - 0.8 * lasted / DECLINE);
	}

}
