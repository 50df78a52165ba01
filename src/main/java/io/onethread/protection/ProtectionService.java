package io.onethread.protection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.Listing;
import io.onethread.protection.Standing.Outcome;

import org.springframework.stereotype.Service;

/** Says how long customers are still protected, to those who see them in full. */
@Service
public class ProtectionService {

	private final Cypher cypher;

	private final RuleQueries rules;

	private final Census census;

	private final PoolClock clock;

	ProtectionService(Cypher cypher, RuleQueries rules, Census census, PoolClock clock) {
		this.cypher = cypher;
		this.rules = rules;
		this.census = census;
		this.clock = clock;
	}

	/** Whether any rule holds. */
	public boolean isOn() {
		return this.rules.all().stream().anyMatch(Rule::on);
	}

	/**
	 * How a customer stands with each division that holds it and has a rule for it.
	 */
	public List<Standing> of(Viewer viewer, String customer) {
		if (!isOn() || shown(viewer, List.of(customer)).isEmpty()) {
			return List.of();
		}
		return this.census.judge(judge(), this.clock.now(), customer);
	}

	/** The rule that a customer stands under. */
	public Rule rule(Standing standing) {
		return this.rules.find(standing.rule()).orElseThrow(ProtectionProblem.NotThere::new);
	}

	/**
	 * The customers that leave soon: the viewer's own and those of everybody below them,
	 * of all for executives; the first to leave first.
	 * @param mine whether only the viewer's own
	 */
	public List<Standing> leaving(Viewer viewer, boolean mine, Filter filter) {
		if (!isOn()) {
			return List.of();
		}
		Set<String> reps = mine ? Stream.ofNullable(viewer.rep()).collect(Collectors.toSet()) : reps(viewer);
		List<Standing> all = (!mine && viewer.all())
				? this.census.judge(judge(), this.clock.now(), (owners) -> true, null)
				: this.census.judge(judge(), this.clock.now(), reps);
		return all.stream()
			.filter((one) -> one.outcome() == Outcome.LEAVES || one.outcome() == Outcome.WARNED)
			.filter(filter::takes)
			.toList();
	}

	/**
	 * A page of some standings, with the names that the viewer may see; those of which
	 * they see none are left out of the page but not of the number.
	 */
	public Listing<Line> page(Viewer viewer, List<Standing> standings, int offset, int limit) {
		List<Standing> page = standings.stream().skip(offset).limit(limit).toList();
		Map<String, Shown> shown = shown(viewer, page.stream().map(Standing::customer).distinct().toList());
		Map<String, Named> names = names(viewer,
				page.stream()
					.flatMap((one) -> Stream.concat(one.owners().stream(), Stream.of(one.division())))
					.toList());
		return new Listing<>(page.stream()
			.flatMap(
					(one) -> Stream.ofNullable(shown.get(one.customer())).map((customer) -> line(one, customer, names)))
			.toList(), standings.size());
	}

	/** The names of reps and divisions, by their ids. */
	public Map<String, Named> names(Viewer viewer, Collection<String> ids) {
		return this.cypher
			.find("protection/find_names", viewer.with("ids", ids.stream().distinct().toList()), Named::of)
			.stream()
			.collect(Collectors.toMap(Named::id, Function.identity()));
	}

	/** The names of customers, those only that the viewer sees in full, by their ids. */
	public Map<String, Named> customers(Viewer viewer, Collection<String> ids) {
		return shown(viewer, List.copyOf(ids)).values()
			.stream()
			.map(Shown::customer)
			.collect(Collectors.toMap(Named::id, Function.identity()));
	}

	/** The day it is here. */
	public LocalDate today() {
		return this.clock.today();
	}

	private static Set<String> reps(Viewer viewer) {
		return viewer.is(Role.ADMINISTRATOR) ? Set.of() : Set.copyOf(viewer.reps());
	}

	private Judge judge() {
		return new Judge(this.rules.all().stream().filter(Rule::on).toList(), this.clock.today());
	}

	private static Line line(Standing standing, Shown customer, Map<String, Named> names) {
		return new Line(standing, customer.customer(), customer.city(), names.get(standing.division()),
				standing.owners().stream().map(names::get).filter(Objects::nonNull).toList());
	}

	private Map<String, Shown> shown(Viewer viewer, List<String> ids) {
		return this.cypher
			.find("protection/find_shown", viewer.with("ids", ids),
					(row) -> new Shown(Named.of(row), row.get("city").asString("")))
			.stream()
			.collect(Collectors.toMap((one) -> one.customer().id(), Function.identity()));
	}

	private record Shown(Named customer, String city) {

	}

}
