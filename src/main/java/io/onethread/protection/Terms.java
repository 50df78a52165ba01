package io.onethread.protection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a rule says. Each thing that is done protects the customer for its number of days;
 * it stays as long as one of them does.
 *
 * @param followUp for so many days a follow-up protects, or null where none does
 * @param project for so many days a step of a project protects, or null where none does
 * @param order for so many days an order protects, or null where none does
 * @param start for so many days whoever has just got the customer is left alone
 * @param warning so many days before it leaves its owner is warned
 * @param waiting so many days whoever lost it waits before they may claim it again
 * @param atOnce so many customers from the pool a rep may hold at a time, or null for any
 * number
 * @param perMonth so many a rep may claim in a month, or null for any number
 * @param openProjects whether a customer with an open project stays
 * @param keyAccounts whether a customer of grade A stays
 * @param customers the ids of customers that stay because somebody named them, each once
 */
public record Terms(@Nullable Integer followUp, @Nullable Integer project, @Nullable Integer order, int start,
		int warning, int waiting, @Nullable Integer atOnce, @Nullable Integer perMonth, boolean openProjects,
		boolean keyAccounts, List<String> customers) {

	/** What a new rule says until somebody changes it. */
	public static final Terms USUAL = new Terms(90, 180, 365, 60, 7, 30, 20, 5, true, true);

	private static final int MOST = 3650;

	private static final int LONGEST_WARNING = 90;

	/** Who names more means a grade, or no rule at all. */
	private static final int MOST_NAMED = 500;

	public Terms {
		customers = customers.stream().distinct().sorted().toList();
	}

	/** Terms by which nobody stays by name. */
	public Terms(@Nullable Integer followUp, @Nullable Integer project, @Nullable Integer order, int start, int warning,
			int waiting, @Nullable Integer atOnce, @Nullable Integer perMonth, boolean openProjects,
			boolean keyAccounts) {
		this(followUp, project, order, start, warning, waiting, atOnce, perMonth, openProjects, keyAccounts, List.of());
	}

	/** The same terms with other customers that stay by name. */
	public Terms withCustomers(Collection<String> ids) {
		return new Terms(this.followUp, this.project, this.order, this.start, this.warning, this.waiting, this.atOnce,
				this.perMonth, this.openProjects, this.keyAccounts, List.copyOf(ids));
	}

	/**
	 * Checks the values.
	 * @throws ProtectionProblem.Invalid if one is not between its limits
	 */
	void check() {
		require(between(this.followUp, 1, MOST), "follow-up");
		require(between(this.project, 1, MOST), "project");
		require(between(this.order, 1, MOST), "order");
		require(this.followUp != null || this.project != null || this.order != null, "nothing");
		require(between(this.start, 0, MOST), "start");
		require(between(this.warning, 0, LONGEST_WARNING), "warning");
		require(between(this.waiting, 0, MOST), "wait");
		require(between(this.atOnce, 1, MOST), "at-once");
		require(between(this.perMonth, 1, MOST), "per-month");
		require(this.customers.size() <= MOST_NAMED, "too-many-customers");
	}

	/**
	 * Until when each thing protects, the last day of it.
	 * @param start when the clock began, whatever was done since
	 */
	Map<Reason, LocalDate> protectedUntil(Hold hold, LocalDate start) {
		Map<Reason, LocalDate> until = new EnumMap<>(Reason.class);
		until.put(Reason.START, start.plusDays(this.start));
		add(until, Reason.FOLLOW_UP, hold.followUp(), this.followUp);
		add(until, Reason.PROJECT, hold.project(), this.project);
		add(until, Reason.ORDER, hold.order(), this.order);
		return until;
	}

	/** As properties in the graph. */
	Map<String, @Nullable Object> properties() {
		Map<String, @Nullable Object> set = new HashMap<>();
		set.put("followUp", number(this.followUp));
		set.put("project", number(this.project));
		set.put("order", number(this.order));
		set.put("start", (long) this.start);
		set.put("warning", (long) this.warning);
		set.put("wait", (long) this.waiting);
		set.put("atOnce", number(this.atOnce));
		set.put("perMonth", number(this.perMonth));
		set.put("openProjects", this.openProjects);
		set.put("keyAccounts", this.keyAccounts);
		set.put("customers", this.customers);
		return set;
	}

	private static void add(Map<Reason, LocalDate> until, Reason reason, @Nullable LocalDate last,
			@Nullable Integer days) {
		if (last != null && days != null) {
			until.put(reason, last.plusDays(days));
		}
	}

	private static @Nullable Long number(@Nullable Integer number) {
		return (number == null) ? null : Long.valueOf(number);
	}

	private static boolean between(@Nullable Integer value, int least, int most) {
		return value == null || (value >= least && value <= most);
	}

	private static void require(boolean holds, String field) {
		if (!holds) {
			throw new ProtectionProblem.Invalid(field);
		}
	}

}
