package io.onethread.protection;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import io.onethread.customer.OwnershipChanges;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTransaction;
import io.onethread.graph.Links;
import io.onethread.graph.RecordsWritten;
import io.onethread.notice.Notices;
import io.onethread.protection.Standing.Outcome;
import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Once a day, returns to the pool what no rule protects any more, and warns owners of
 * what will leave soon. Days on which the program did not run need no making up for,
 * since what is due stays due, and nobody's warning is shortened by them. Of several
 * instances one does it; killed in between, what is left is done later and what is done
 * stays done.
 */
@Service
public class PoolRun {

	/** What the program calls itself where it says who changed owners. */
	static final String BY = "onethread";

	private static final Logger log = LoggerFactory.getLogger(PoolRun.class);

	private static final Duration LOOKS = Duration.ofMinutes(10);

	/** So long a run that is not heard of any more is somebody's. */
	private static final Duration LEASE = Duration.ofMinutes(10);

	private static final int BATCH = 100;

	/** More customers than this are told of by their number. */
	private static final int SINGLE = 1;

	private final String instance = UUID.randomUUID().toString();

	private final Cypher cypher;

	private final RuleQueries rules;

	private final Census census;

	private final PoolClock clock;

	private final Notices notices;

	private final ApplicationEventPublisher events;

	private final ScheduledExecutorService looks = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("pool-run").daemon().factory());

	PoolRun(Cypher cypher, RuleQueries rules, Census census, PoolClock clock, Notices notices,
			ApplicationEventPublisher events) {
		this.cypher = cypher;
		this.rules = rules;
		this.census = census;
		this.clock = clock;
		this.notices = notices;
		this.events = events;
	}

	/**
	 * Does what is due today, unless it is done or another instance is at it.
	 * @return what it did, if it did anything
	 */
	public Optional<Done> run() {
		return run(this.instance);
	}

	/** Does it as this instance of the program. */
	Optional<Done> run(String whose) {
		ZonedDateTime now = this.clock.now();
		LocalDate day = now.toLocalDate();
		List<Rule> hold = this.rules.all()
			.stream()
			.filter((rule) -> rule.on() && rule.onSince() != null && rule.onSince().isBefore(day))
			.toList();
		if (hold.isEmpty() || !takeUp(day, whose)) {
			return Optional.empty();
		}
		Judge judge = new Judge(hold, day);
		List<Standing> standings = this.census.judge(judge, now, (owners) -> true, null);
		List<Standing> leave = standings.stream().filter((one) -> one.outcome() == Outcome.LEAVES).toList();
		List<Standing> warn = standings.stream().filter(Standing::newlyWarned).toList();
		int returned = returnAll(judge, leave, day, whose);
		warn(warn, day);
		tell(day);
		this.cypher.save("protection/save_run_end", Map.of("id", id(day), "now", this.clock.now(), "returned",
				(long) returned, "warned", (long) warn.size()), (row) -> row);
		log.info("{} customers returned to the pool, the owners of {} were warned", returned, warn.size());
		return Optional.of(new Done(returned, warn.size()));
	}

	@EventListener(ApplicationReadyEvent.class)
	void start() {
		this.looks.scheduleWithFixedDelay(this::look, 2, LOOKS.toMinutes(), TimeUnit.MINUTES);
	}

	@PreDestroy
	void stop() {
		this.looks.shutdownNow();
	}

	private void look() {
		try {
			run();
		}
		catch (RuntimeException ex) {
			log.warn("Customers could not be returned to the pool; that is tried again in {}", LOOKS, ex);
		}
	}

	private int returnAll(Judge judge, List<Standing> leave, LocalDate day, String whose) {
		int returned = 0;
		Set<String> written = new HashSet<>();
		for (int i = 0; i < leave.size(); i++) {
			Standing one = leave.get(i);
			if (this.cypher.write((tx) -> putBack(tx, judge, one, day))) {
				returned++;
				written.add(one.customer());
			}
			if ((i + 1) % BATCH == 0 || i + 1 == leave.size()) {
				written(written);
				written.clear();
				if (!takeUp(day, whose)) {
					throw new IllegalStateException("Another instance has taken the run up");
				}
			}
		}
		return returned;
	}

	/** Asks once more, now that nobody can change the customer: something may be done. */
	private boolean putBack(GraphTransaction tx, Judge judge, Standing seen, LocalDate day) {
		Links.lock(tx, seen.customer());
		Rule rule = judge.rules().stream().filter((one) -> one.id().equals(seen.rule())).findFirst().orElseThrow();
		Optional<Standing> due = HoldQueries.holds(tx, List.of(seen.customer()), day, this.clock.now())
			.stream()
			.filter((hold) -> hold.division().equals(seen.division()))
			.findFirst()
			.map((hold) -> judge.judge(rule, hold, seen.grade(), seen.value12()))
			.filter((now) -> now.outcome() == Outcome.LEAVES);
		due.ifPresent((now) -> {
			String entry = String.join(":", "pool", seen.customer(), seen.division(), day.toString());
			String change = UUID.nameUUIDFromBytes(entry.getBytes(StandardCharsets.UTF_8)).toString();
			LocalDate last = last(now);
			Map<String, @Nullable Object> set = new HashMap<>();
			set.put("division", now.division());
			set.put("state", "open");
			set.put("day", day);
			set.put("at", this.clock.now());
			set.put("rule", rule.id());
			set.put("ruleVersion", rule.version());
			set.put("grade", now.grade().name());
			set.put("why", now.why().name());
			set.put("last", last);
			set.put("owners", now.owners());
			set.put("former", now.reps());
			set.put("waitUntil", day.plusDays(rule.terms().waiting()));
			set.put("change", change);
			tx.run("protection/save_return", Map.of("id", entry, "customer", now.customer(), "set", set));
			OwnershipChanges.end(tx, change, now.customer(), now.reps(), BY, day,
					"退回公海 / back to the pool" + ((last == null) ? "" : " · " + last));
		});
		return due.isPresent();
	}

	private static @Nullable LocalDate last(Standing standing) {
		return switch (standing.why()) {
			case FOLLOW_UP -> standing.followUp();
			case PROJECT -> standing.project();
			case ORDER -> standing.order();
			case START -> null;
		};
	}

	private void warn(List<Standing> warn, LocalDate day) {
		List<Map<String, ? extends @Nullable Object>> rows = new ArrayList<>();
		for (Standing one : warn) {
			LocalDate leavesOn = one.leavesOn();
			if (leavesOn != null) {
				rows.add(Map.of("customer", one.customer(), "division", one.division(), "rule", one.rule(), "leavesOn",
						leavesOn, "owners", one.owners()));
			}
		}
		if (!rows.isEmpty()) {
			this.cypher.save("protection/save_warnings", Map.of("rows", rows, "day", day), (row) -> row);
			written(Set.of());
		}
	}

	/** Whoever is told twice, since the run was broken off, hears it once. */
	private void tell(LocalDate day) {
		for (Record row : this.cypher.find("protection/find_told", Map.of("day", day), (one) -> one)) {
			String what = row.get("what").asString();
			String told = row.get("told").asString();
			List<String> customers = row.get("customers").asList(Value::asString);
			boolean single = customers.size() <= SINGLE;
			this.notices.tell("pool-%s:%s:%s".formatted(what, day, told), null, Set.of(told),
					"notice.protection." + what + (single ? "" : ".many"),
					List.of(single ? Notices.RECORD + customers.getFirst() : String.valueOf(customers.size()),
							Notices.DATE + row.get("on").asLocalDate()),
					what.equals("warned") ? (single ? "customers/" + customers.getFirst() : "pool?show=leaving")
							: "pool");
		}
	}

	private boolean takeUp(LocalDate day, String whose) {
		ZonedDateTime now = this.clock.now();
		return !this.cypher
			.save("protection/save_run", Map.of("id", id(day), "instance", whose, "now", now, "until", now.plus(LEASE)),
					(row) -> row)
			.isEmpty();
	}

	private void written(Set<String> customers) {
		this.events.publishEvent(
				new RecordsWritten(Set.of("Customer", "Rep", PoolService.KIND), Optional.of(Set.copyOf(customers))));
	}

	private static String id(LocalDate day) {
		return "run:" + day;
	}

	/**
	 * What a run did.
	 *
	 * @param returned how many customers returned to the pool
	 * @param warned of how many the owners were warned for the first time
	 */
	public record Done(int returned, int warned) {

	}

}
