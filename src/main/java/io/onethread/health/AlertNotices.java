package io.onethread.health;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import io.onethread.graph.RecordsWritten;
import io.onethread.health.AlertQueries.Told;
import io.onethread.notice.Notices;
import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Tells people of alerts: those who answer for the customer and their managers at once,
 * and one further up each time nothing has happened for as many days as the settings say.
 * Many at once become one notice, so that nobody stops reading them.
 */
@Service
public class AlertNotices {

	private static final Logger log = LoggerFactory.getLogger(AlertNotices.class);

	/** More alerts than this are told of by their number. */
	private static final int SINGLE = 3;

	private static final int MOST = 1_000;

	private static final Duration LOOKS = Duration.ofHours(1);

	private static final Duration FIRST = Duration.ofMinutes(5);

	private final AlertQueries queries;

	private final SettingsQueries settings;

	private final Notices notices;

	private final ApplicationEventPublisher events;

	private final ScheduledExecutorService clock = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("alerts-up").daemon().factory());

	AlertNotices(AlertQueries queries, SettingsQueries settings, Notices notices, ApplicationEventPublisher events) {
		this.queries = queries;
		this.settings = settings;
		this.notices = notices;
		this.events = events;
	}

	/** Tells of alerts that were opened. */
	void opened(List<String> alerts) {
		for (int from = 0; from < alerts.size(); from += MOST) {
			List<String> some = alerts.subList(from, Math.min(alerts.size(), from + MOST));
			List<Told> told = this.queries.told(some);
			tell(told, "opened");
			this.queries.saveTold(some, told);
		}
	}

	/**
	 * Takes alerts one up where nothing has happened for long enough.
	 * @param now when it is
	 * @return how many went up
	 */
	public int escalate(ZonedDateTime now) {
		List<Told> told = this.queries.escalate(now.minusDays(this.settings.find().patience()), MOST);
		tell(told, "up");
		if (!told.isEmpty()) {
			this.events.publishEvent(new RecordsWritten(Set.of(AlertService.KIND),
					Optional.of(told.stream().map(Told::alert).collect(Collectors.toSet()))));
		}
		return told.size();
	}

	@EventListener(ApplicationReadyEvent.class)
	void start() {
		this.clock.scheduleWithFixedDelay(this::look, FIRST.toMinutes(), LOOKS.toMinutes(), TimeUnit.MINUTES);
	}

	@PreDestroy
	void stop() {
		this.clock.shutdownNow();
	}

	private void look() {
		try {
			opened(this.queries.untold(MOST));
			escalate(ZonedDateTime.now());
		}
		catch (RuntimeException ex) {
			log.warn("Alerts could not be taken up; they are looked at again in {}", LOOKS, ex);
		}
	}

	private void tell(List<Told> told, String what) {
		Map<String, List<Told>> byRep = new TreeMap<>();
		told.forEach(
				(one) -> one.reps().forEach((rep) -> byRep.computeIfAbsent(rep, (key) -> new ArrayList<>()).add(one)));
		byRep.forEach((rep, alerts) -> {
			if (alerts.size() > SINGLE) {
				this.notices.tell(Set.of(rep), "notice.health.%s.many".formatted(what),
						List.of(String.valueOf(alerts.size())), "health");
			}
			else {
				alerts.forEach((one) -> this.notices.tell("alert:%s:%s:%s".formatted(what, one.alert(), rep), null,
						Set.of(rep), "notice.health.%s.%s".formatted(what, one.kind()),
						List.of(Notices.RECORD + one.customer()), "health/" + one.alert()));
			}
		});
	}

}
