package io.onethread.protection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.graph.RecordsWritten;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Keeps the rules, and shows what each would do before it does. Executives and
 * administrators decide; who stands above a whole division proposes for it, with the same
 * preview. Every change is a version that can be gone back to.
 */
@Service
public class RuleService {

	/** The label of rules, as {@link RecordsWritten} names it. */
	public static final String KIND = "ProtectionRule";

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");

	private final RuleQueries queries;

	private final Census census;

	private final PoolClock clock;

	private final ApplicationEventPublisher events;

	RuleService(RuleQueries queries, Census census, PoolClock clock, ApplicationEventPublisher events) {
		this.queries = queries;
		this.census = census;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * The rules the viewer may know of: all for who decides, else those that hold for
	 * them and those they may propose.
	 */
	public List<Rule> list(Viewer viewer) {
		List<Rule> all = this.queries.all();
		Set<String> managed = proposes(viewer);
		List<Rule> known = mayDecide(viewer) ? all
				: all.stream().filter((rule) -> concerns(viewer, managed, rule)).toList();
		Set<String> seen = this.queries.seen(viewer,
				known.stream().flatMap((rule) -> rule.terms().customers().stream()).distinct().toList());
		return known.stream().map((rule) -> shown(rule, seen)).toList();
	}

	/** A rule the viewer may know of. */
	public Optional<Rule> find(Viewer viewer, String id) {
		return known(viewer, id).map((rule) -> shown(viewer, rule));
	}

	/** How many customers that a rule names the viewer does not see. */
	public int hidden(Viewer viewer, String id) {
		return known(viewer, id).map((rule) -> hiddenOf(viewer, rule).size()).orElse(0);
	}

	private Optional<Rule> known(Viewer viewer, String id) {
		return this.queries.find(id).filter((rule) -> mayDecide(viewer) || concerns(viewer, proposes(viewer), rule));
	}

	/** What a rule said before, the latest first. */
	public List<RuleVersion> versions(Viewer viewer, String id) {
		List<RuleVersion> versions = known(viewer, id).map((rule) -> this.queries.versions(id))
			.orElseThrow(ProtectionProblem.NotThere::new);
		Set<String> seen = this.queries.seen(viewer,
				versions.stream()
					.flatMap((version) -> version.rule().terms().customers().stream())
					.distinct()
					.toList());
		return versions.stream()
			.map((version) -> new RuleVersion(shown(version.rule(), seen), version.what()))
			.toList();
	}

	/** Whether the viewer switches rules on and off. */
	public boolean mayDecide(Viewer viewer) {
		return viewer.is(Role.EXECUTIVE, Role.ADMINISTRATOR);
	}

	/** Whether the viewer may write a rule for some division, if not for all. */
	public boolean maySuggest(Viewer viewer) {
		return mayDecide(viewer) || !proposes(viewer).isEmpty();
	}

	/** The divisions the viewer may write rules for. */
	public List<Named> divisions(Viewer viewer) {
		List<Named> all = this.queries.divisions(viewer);
		Set<String> managed = proposes(viewer);
		return mayDecide(viewer) ? all : all.stream().filter((one) -> managed.contains(one.id())).toList();
	}

	/** Whether the viewer may change this rule: those that hold, only who decides. */
	public boolean mayChange(Viewer viewer, Rule rule) {
		return mayDecide(viewer) || !rule.on() && rule.division() != null && proposes(viewer).contains(rule.division());
	}

	/**
	 * A rule that is not kept yet.
	 * @param id a new random UUID
	 */
	public Rule draft(Viewer viewer, String id, @Nullable String division, @Nullable Grade grade, Terms terms) {
		return new Rule(id, 0, division, grade, terms, false, null, viewer.name(), this.clock.now());
	}

	/**
	 * Keeps a rule, new or changed.
	 * @param draft what it is to say; its version is the one it is based on
	 * @throws ProtectionProblem if it was not done
	 */
	public Rule save(Viewer viewer, Rule draft) {
		check(viewer, draft);
		Rule present = this.queries.find(draft.id()).orElse(null);
		if (present != null) {
			requireKnown(viewer, present);
			require(mayChange(viewer, present));
		}
		else if (draft.version() > 0) {
			throw new ProtectionProblem.NotThere();
		}
		Rule next = new Rule(draft.id(), draft.version(), draft.division(), draft.grade(),
				completed(viewer, draft, present).terms(), present != null && present.on(),
				(present == null) ? null : present.onSince(), viewer.name(), this.clock.now());
		return shown(viewer, write(next, (present == null) ? "created" : "changed"));
	}

	/**
	 * Switches a rule on or off. On, it counts from the coming night.
	 * @param seen the version the viewer saw
	 * @throws ProtectionProblem if it was not done
	 */
	public Rule turn(Viewer viewer, String id, long seen, boolean on) {
		Rule present = this.queries.find(id).orElseThrow(ProtectionProblem.NotThere::new);
		requireKnown(viewer, present);
		require(mayDecide(viewer));
		if (present.on() == on && present.version() == seen) {
			return shown(viewer, present);
		}
		present.terms().check();
		return shown(viewer, write(new Rule(id, seen, present.division(), present.grade(), present.terms(), on,
				on ? this.clock.today() : null, viewer.name(), this.clock.now()), on ? "on" : "off"));
	}

	/**
	 * Goes back to what a rule said before, as a new version. Whether it holds stays.
	 * @param seen the version the viewer saw
	 * @param version the one to go back to
	 * @throws ProtectionProblem if it was not done
	 */
	public Rule restore(Viewer viewer, String id, long seen, long version) {
		Rule present = this.queries.find(id).orElseThrow(ProtectionProblem.NotThere::new);
		requireKnown(viewer, present);
		Rule then = this.queries.versions(id)
			.stream()
			.map(RuleVersion::rule)
			.filter((one) -> one.version() == version)
			.findFirst()
			.orElseThrow(ProtectionProblem.NotThere::new);
		require(mayChange(viewer, present) && mayChange(viewer, then.switchedOff()));
		return shown(viewer, write(new Rule(id, seen, then.division(), then.grade(), then.terms(), present.on(),
				present.onSince(), viewer.name(), this.clock.now()), "restored"));
	}

	/**
	 * Says what a rule would do in the coming night if it were switched on now, or does
	 * if it holds, and changes nothing.
	 * @throws ProtectionProblem if the viewer may not write such a rule, or it is not
	 * allowed
	 */
	public Preview preview(Viewer viewer, Rule draft) {
		check(viewer, draft);
		Optional<Rule> present = this.queries.find(draft.id());
		LocalDate since = present.filter(Rule::on).map(Rule::onSince).orElse(this.clock.today());
		Rule whole = completed(viewer, draft, present.orElse(null));
		List<Rule> rules = new ArrayList<>(this.queries.all()
			.stream()
			.filter(Rule::on)
			.filter((one) -> !one.id().equals(draft.id()) && !one.scope().equals(draft.scope()))
			.toList());
		rules.add(whole.switchedOn(since));
		LocalDate day = this.clock.nextRun();
		return new Preview(day, this.census.judge(new Judge(rules, day), day.atStartOfDay(this.clock.zone()),
				(owners) -> true, draft.id()));
	}

	private void check(Viewer viewer, Rule draft) {
		require(mayDecide(viewer) || draft.division() != null && proposes(viewer).contains(draft.division()));
		if (!ID.matcher(draft.id()).matches()) {
			throw new ProtectionProblem.Invalid("id");
		}
		if (draft.division() != null
				&& this.queries.divisions(viewer).stream().noneMatch((one) -> one.id().equals(draft.division()))) {
			throw new ProtectionProblem.Invalid("division");
		}
		draft.terms().check();
	}

	/**
	 * What is kept of a draft: nobody names a customer they do not see, nor takes one off
	 * the list that they cannot know of.
	 */
	private Rule completed(Viewer viewer, Rule draft, @Nullable Rule present) {
		Set<String> customers = new HashSet<>(draft.terms().customers());
		Set<String> hidden = (present == null) ? Set.of() : hiddenOf(viewer, present);
		customers.removeAll(hidden);
		if (!this.queries.seen(viewer, customers).containsAll(customers)) {
			throw new ProtectionProblem.Invalid("customers");
		}
		customers.addAll(hidden);
		return draft.with(draft.terms().withCustomers(customers));
	}

	private Set<String> hiddenOf(Viewer viewer, Rule rule) {
		Set<String> hidden = new HashSet<>(rule.terms().customers());
		hidden.removeAll(this.queries.seen(viewer, hidden));
		return hidden;
	}

	private Rule shown(Viewer viewer, Rule rule) {
		return shown(rule, this.queries.seen(viewer, rule.terms().customers()));
	}

	private static Rule shown(Rule rule, Set<String> seen) {
		return rule.with(rule.terms().withCustomers(rule.terms().customers().stream().filter(seen::contains).toList()));
	}

	private Rule write(Rule next, String what) {
		Rule written = this.queries.save(next, next.version(), UUID.randomUUID().toString(), what);
		this.events.publishEvent(new RecordsWritten(Set.of(KIND), Optional.of(Set.of(next.id()))));
		return written;
	}

	private Set<String> proposes(Viewer viewer) {
		return viewer.is(Role.MANAGER) ? this.queries.managed(viewer) : Set.of();
	}

	private static boolean concerns(Viewer viewer, Set<String> managed, Rule rule) {
		return rule.division() != null && managed.contains(rule.division())
				|| rule.on() && (rule.division() == null || rule.division().equals(viewer.division()));
	}

	private void requireKnown(Viewer viewer, Rule rule) {
		if (!mayDecide(viewer) && !concerns(viewer, proposes(viewer), rule)) {
			throw new ProtectionProblem.NotThere();
		}
	}

	private static void require(boolean right) {
		if (!right) {
			throw new ProtectionProblem.Forbidden();
		}
	}

}
