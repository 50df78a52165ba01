package io.onethread.health;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.Optional;
import java.util.Set;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.graph.RecordsWritten;
import io.onethread.health.HealthQueries.Kept;
import io.onethread.health.HealthQueries.Share;
import io.onethread.health.KeyCustomers.Row;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Says how customers fare: what they bring and leave, their rhythm and trend, and which
 * of them the company lives on.
 */
@Service
public class HealthService {

	/** What is written when settings change, as {@link RecordsWritten} names it. */
	public static final String SETTINGS = "HealthSettings";

	/**
	 * So much of the revenue must have known costs for shares of profit to mean anything.
	 */
	private static final double KNOWN = 0.8;

	private static final int PAGE = 5_000;

	private final HealthQueries queries;

	private final SettingsQueries settings;

	private final ApplicationEventPublisher events;

	HealthService(HealthQueries queries, SettingsQueries settings, ApplicationEventPublisher events) {
		this.queries = queries;
		this.settings = settings;
		this.events = events;
	}

	/** How a customer fares, where the viewer sees it in full and it has orders. */
	public Optional<CustomerHealth> find(Viewer viewer, String customer) {
		return this.queries.facts(viewer, customer).map((facts) -> facts.health(this.settings.find()));
	}

	/**
	 * The customers that bring four fifths of the viewer's profit: of their own customers
	 * and those of everybody below them, of all for executives.
	 * @param mine whether only of the viewer's own customers
	 * @param offset how many of them to leave out
	 * @param limit how many at most
	 */
	public KeyCustomers keyCustomers(Viewer viewer, boolean mine, int offset, int limit) {
		List<Share> all = this.queries.shares(viewer, mine);
		double net = all.stream().mapToDouble((one) -> Math.max(0, one.net())).sum();
		double known = all.stream()
			.filter((one) -> one.profit() != null)
			.mapToDouble((one) -> Math.max(0, one.net()))
			.sum();
		boolean ofProfit = net > 0 && known >= KNOWN * net;
		List<Share> giving = all.stream()
			.filter((one) -> amount(one, ofProfit) > 0)
			.sorted(Comparator.comparingDouble((Share one) -> amount(one, ofProfit))
				.reversed()
				.thenComparing(Share::customer))
			.toList();
		double whole = giving.stream().mapToDouble((one) -> amount(one, ofProfit)).sum();
		Map<String, Double> upTo = new HashMap<>();
		List<String> key = new ArrayList<>();
		double sum = 0;
		for (Share one : giving) {
			if (sum >= KeyCustomers.SHARE * whole) {
				break;
			}
			sum += amount(one, ofProfit);
			key.add(one.customer());
			upTo.put(one.customer(), sum / whole);
		}
		List<String> page = key.stream().skip(offset).limit(limit).toList();
		Map<String, Row> rows = new HashMap<>();
		this.queries.shown(viewer, page).forEach((row) -> rows.put(row.customer().id(), row));
		return new KeyCustomers(ofProfit, whole, giving.size(), key.size(),
				page.stream()
					.flatMap((id) -> Stream.ofNullable(rows.get(id)).map((row) -> row.upTo(upTo.getOrDefault(id, 0.0))))
					.toList());
	}

	/** What each division's customers left, of those that the viewer sees in full. */
	public List<DivisionProfit> profitByDivision(Viewer viewer) {
		return this.queries.profits(viewer);
	}

	/** The divisions, which everybody may know. */
	public List<Division> divisions() {
		return this.queries.divisions();
	}

	/** What the work with customers costs. */
	public HealthSettings settings() {
		return this.settings.find();
	}

	/** Whether the viewer decides what the work with customers costs. */
	public boolean maySet(Viewer viewer) {
		return viewer.is(Role.EXECUTIVE, Role.ADMINISTRATOR);
	}

	/**
	 * Says what other settings would make of the customers, without making it so.
	 * @throws AlertProblem if the viewer does not decide that, or a value is not allowed
	 */
	public SettingsEffect preview(Viewer viewer, HealthSettings other) {
		require(viewer);
		other.check();
		HealthSettings present = this.settings.find();
		Map<Standing, Long> now = new EnumMap<>(Standing.class);
		Map<Standing, Long> then = new EnumMap<>(Standing.class);
		long changed = 0;
		String after = "";
		for (List<Kept> some = this.queries.kept(after, PAGE); !some.isEmpty(); some = this.queries.kept(after, PAGE)) {
			for (Kept one : some) {
				Standing before = one.standing(present);
				Standing next = one.standing(other);
				now.merge(before, 1L, Long::sum);
				then.merge(next, 1L, Long::sum);
				changed += (before == next) ? 0 : 1;
			}
			after = some.getLast().id();
		}
		return new SettingsEffect(now, then, changed);
	}

	/**
	 * Decides what the work with customers costs; all figures follow in the background.
	 * @throws AlertProblem if the viewer does not decide that, or a value is not allowed
	 */
	public void set(Viewer viewer, HealthSettings other) {
		require(viewer);
		other.check();
		this.settings.save(other);
		this.events.publishEvent(new RecordsWritten(Set.of(SETTINGS), Optional.of(Set.of())));
	}

	private void require(Viewer viewer) {
		if (!maySet(viewer)) {
			throw new AlertProblem.Forbidden();
		}
	}

	private static double amount(Share share, boolean ofProfit) {
		@Nullable Double profit = share.profit();
		return !ofProfit ? share.net() : (profit != null) ? profit : 0;
	}

}
