package io.onethread.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import io.onethread.pipeline.BroughtMove;

/** The steps that led each project to where it stands. */
final class DealSteps {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private final long seed;

	private final LocalDate today;

	DealSteps(long seed, LocalDate today) {
		this.seed = seed;
		this.today = today;
	}

	List<BroughtMove> of(Account account) {
		List<BroughtMove> moves = new ArrayList<>();
		Dice dice = Dice.of(this.seed, "steps", account.index);
		for (Deal deal : account.deals) {
			moves.addAll(of(deal, dice));
		}
		return moves;
	}

	private List<BroughtMove> of(Deal deal, Dice dice) {
		List<String> way = way(deal, dice);
		LocalDate end = (deal.closed() != null) ? deal.closed() : lastMove(deal, dice);
		double days = ChronoUnit.DAYS.between(deal.opened(), end);
		List<BroughtMove> moves = new ArrayList<>();
		for (int i = 1; i < way.size(); i++) {
			LocalDate day = deal.opened().plusDays(Math.round(days * i / (way.size() - 1)));
			String reason = way.get(i).equals("lost") ? dice.pick(List.of("价格", "竞争对手中标", "预算取消", "项目推迟")) : null;
			moves.add(new BroughtMove(deal.id() + ":" + i, deal.id(), deal.rep().id(), deal.rep().person().name(),
					day.atTime(LocalTime.of(dice.between(9, 17), dice.below(12) * 5)).atZone(ZONE), way.get(i - 1),
					way.get(i), reason));
		}
		return moves;
	}

	/** Through every stage before, in the division's own words. */
	private static List<String> way(Deal deal, Dice dice) {
		int stages = deal.status().equals("open") ? DemoStages.OPEN.indexOf(deal.stage()) + 1
				: deal.status().equals("won") ? DemoStages.OPEN.size() : dice.between(1, DemoStages.OPEN.size());
		List<String> way = new ArrayList<>();
		for (String stage : DemoStages.OPEN.subList(0, stages)) {
			way.addAll(DemoStages.words(deal.rep(), stage));
		}
		if (deal.status().equals("open")) {
			return way.subList(0, way.indexOf(deal.word()) + 1);
		}
		way.add(deal.status());
		return way;
	}

	/** Some move on quickly, and some have not moved for long. */
	private LocalDate lastMove(Deal deal, Dice dice) {
		long age = ChronoUnit.DAYS.between(deal.opened(), this.today);
		return deal.opened().plusDays(Math.max(1, Math.round(age * dice.between(0.35, 0.97))));
	}

}
