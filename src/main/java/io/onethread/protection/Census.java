package io.onethread.protection;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.onethread.protection.HoldQueries.Held;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Looks at the customers that rules are for, and judges each. What a preview shows and
 * what the run does both come from here.
 */
@Component
class Census {

	/** Those that leave first come first, and of these who brings most. */
	static final Comparator<Standing> ORDER = Comparator
		.comparing((Standing one) -> (one.leavesOn() != null) ? one.leavesOn() : LocalDate.MAX)
		.thenComparing(Comparator.comparingDouble(Standing::value12).reversed())
		.thenComparing(Standing::customer)
		.thenComparing(Standing::division);

	private static final int BATCH = 500;

	private final HoldQueries holds;

	Census(HoldQueries holds) {
		this.holds = holds;
	}

	/**
	 * Judges all customers that some rules are for.
	 * @param wanted by whom a customer is owned, by the ids of its owners
	 * @param rule only those that this rule is for, or null for all
	 */
	List<Standing> judge(Judge judge, ZonedDateTime now, Predicate<List<String>> wanted, @Nullable String rule) {
		return judge(judge, now, (held) -> wanted.test(held.owners()), rule, divisions(judge.rules()));
	}

	/** Judges the customers of some reps, and looks at no more than their divisions. */
	List<Standing> judge(Judge judge, ZonedDateTime now, Set<String> reps) {
		return reps.isEmpty() ? List.of() : judge(judge, now, (held) -> held.owners().stream().anyMatch(reps::contains),
				null, this.holds.divisions(reps));
	}

	/** Judges what divisions hold of one customer. */
	List<Standing> judge(Judge judge, ZonedDateTime now, String customer) {
		Set<String> divisions = this.holds.holds(List.of(customer), judge.day(), now)
			.stream()
			.map(Hold::division)
			.collect(Collectors.toSet());
		return divisions.isEmpty() ? List.of()
				: judge(judge, now, (held) -> held.customer().equals(customer), null, divisions);
	}

	private List<Standing> judge(Judge judge, ZonedDateTime now, Predicate<Held> wanted, @Nullable String only,
			@Nullable Collection<String> divisions) {
		if (judge.rules().isEmpty()) {
			return List.of();
		}
		List<Held> all = this.holds.census(divisions, judge.day());
		Map<String, Map<String, Grade>> grades = grades(all);
		Map<String, Map<String, Concerned>> concerned = new HashMap<>();
		for (Held held : all) {
			Grade grade = grades.getOrDefault(held.division(), Map.of()).getOrDefault(held.customer(), Grade.D);
			Optional<Rule> rule = held.owners().isEmpty() || !wanted.test(held) ? Optional.empty()
					: judge.rule(held.division(), grade).filter((one) -> only == null || one.id().equals(only));
			rule.ifPresent((one) -> concerned.computeIfAbsent(held.customer(), (key) -> new HashMap<>())
				.put(held.division(), new Concerned(one, grade, held.value())));
		}
		List<Standing> standings = new ArrayList<>();
		List<String> customers = List.copyOf(new LinkedHashSet<>(concerned.keySet()));
		for (int from = 0; from < customers.size(); from += BATCH) {
			for (Hold hold : this.holds.holds(customers.subList(from, Math.min(customers.size(), from + BATCH)),
					judge.day(), now)) {
				Concerned by = concerned.getOrDefault(hold.customer(), Map.of()).get(hold.division());
				if (by != null) {
					standings.add(judge.judge(by.rule(), hold, by.grade(), by.value()));
				}
			}
		}
		standings.sort(ORDER);
		return standings;
	}

	private static Map<String, Map<String, Grade>> grades(List<Held> all) {
		Map<String, Map<String, Double>> values = new HashMap<>();
		all.forEach((held) -> values.computeIfAbsent(held.division(), (key) -> new HashMap<>())
			.put(held.customer(), held.value()));
		Map<String, Map<String, Grade>> grades = new HashMap<>();
		values.forEach((division, ordered) -> grades.put(division, Grade.of(ordered)));
		return grades;
	}

	/** The divisions that rules are for, or null for all. */
	private static @Nullable Collection<String> divisions(List<Rule> rules) {
		Set<String> divisions = new LinkedHashSet<>();
		for (Rule rule : rules) {
			if (rule.division() == null) {
				return null;
			}
			divisions.add(rule.division());
		}
		return divisions;
	}

	private record Concerned(Rule rule, Grade grade, double value) {

	}

}
