package io.onethread.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Everybody who sells: a head of all, a head for each division, teams under managers. */
final class Staff {

	private static final int TEAM = 6;

	private final List<Division> divisions;

	private final List<Branch> branches;

	private final LocalDate today;

	private final Dice dice;

	private final PersonName.Source names = new PersonName.Source();

	private final Set<String> taken = new HashSet<>();

	private final List<Rep> reps = new ArrayList<>();

	private final List<Rep> sellers = new ArrayList<>();

	Staff(List<Division> divisions, List<Branch> branches, int size, LocalDate today, Dice dice) {
		this.divisions = divisions;
		this.branches = branches;
		this.today = today;
		this.dice = dice;
		Rep executive = hire(DemoPeople.EXECUTIVE, new PersonName("陆伯衡", "lu", "boheng"), "总经理", null,
				branches.getFirst(), null, null);
		List<Rep> heads = divisions.stream()
			.map((division) -> hire(null, next(), "事业部总经理", division, branches.getFirst(), executive, null))
			.toList();
		int left = size - 1 - heads.size();
		double weight = divisions.stream().mapToDouble(Division::weight).sum();
		for (Rep head : heads) {
			double share = head.home().weight() / weight;
			boolean last = head == heads.getLast();
			int staff = last ? size - this.reps.size() : Math.max(2, (int) Math.round(left * share));
			fill(head, staff);
		}
	}

	/** Everybody; whoever somebody reports to comes before. */
	List<Rep> all() {
		return this.reps;
	}

	/** Those who own customers, the one who has left among them. */
	List<Rep> sellers() {
		return this.sellers;
	}

	Rep byId(String id) {
		return this.reps.stream().filter((rep) -> rep.id().equals(id)).findFirst().orElseThrow();
	}

	/** One of the division who is near the place, if there is one, and still here. */
	Rep near(Division division, Place place, Dice chance) {
		List<Rep> colleagues = this.sellers.stream().filter((rep) -> rep.in(division) && !rep.left()).toList();
		List<Rep> near = colleagues.stream().filter((rep) -> rep.branch().code().equals(place.branch())).toList();
		return chance.pick(near.isEmpty() ? colleagues : near);
	}

	private void fill(Rep head, int size) {
		Division division = head.home();
		boolean optics = division == this.divisions.getFirst();
		int teams = Math.max(1, Math.round(size / (TEAM + 1f)));
		List<Rep> managers = new ArrayList<>();
		for (int team = 0; team < teams; team++) {
			boolean known = optics && team == 0;
			managers
				.add(hire(known ? DemoPeople.MANAGER : null, known ? new PersonName("顾明川", "gu", "mingchuan") : next(),
						"销售经理", division, known ? this.branches.getFirst() : branch(division), head, null));
		}
		for (int seat = 0; seat < size - teams; seat++) {
			Rep boss = managers.get(seat % teams);
			if (optics && seat == 0) {
				this.sellers.add(hire(DemoPeople.REP, new PersonName("沈知远", "shen", "zhiyuan"), "高级销售工程师", division,
						this.branches.getFirst(), boss, null));
			}
			else if (seat == 0 && division.code().equals("SEN")) {
				this.sellers.add(hire(DemoPeople.LEAVER, new PersonName("方亦舟", "fang", "yizhou"), "高级销售工程师", division,
						this.branches.get(7), boss, this.today.minusDays(50)));
			}
			else {
				this.sellers.add(hire(null, next(), this.dice.chance(0.3) ? "高级销售工程师" : "销售工程师", division,
						branch(division), boss, null));
			}
		}
	}

	private Branch branch(Division division) {
		List<Branch> open = this.branches.stream().filter((branch) -> branch.serves(division)).toList();
		return this.dice.pick(open, Branch::weight);
	}

	private PersonName next() {
		while (true) {
			PersonName name = this.names.next(this.dice);
			if (this.taken.add(name.name()) && this.taken.add(name.nameEn())) {
				return name;
			}
		}
	}

	private Rep hire(@Nullable String id, PersonName person, String title, @Nullable Division division, Branch branch,
			@Nullable Rep boss, @Nullable LocalDate until) {
		int number = this.reps.size() + 1;
		LocalDate since = this.dice.day(this.today.minusYears(12), this.today.minusYears(2));
		Rep rep = new Rep((id != null) ? id : DemoIds.of("Rep", number), "R%03d".formatted(number), person, title,
				division, branch, boss, since, until);
		this.reps.add(rep);
		return rep;
	}

}
