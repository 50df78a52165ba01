package io.onethread.overlap;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import io.onethread.graph.Cypher;
import io.onethread.graph.RecordsWritten;
import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reminds who is to rule on a case before it is due, and lets it go one up when it is
 * late: to the next above all parties, and to the executives in the end. Of several
 * instances of the program one does it, since each step is taken only from where it was
 * read.
 */
@Component
class CaseWatch {

	/** Within so many days a case is to be ruled on, and an appeal to be decided. */
	static final int DAYS = 7;

	/** So many days before, there is a reminder. */
	static final int SOON = 2;

	private static final Logger log = LoggerFactory.getLogger(CaseWatch.class);

	private final Cypher cypher;

	private final CaseNotices notices;

	private final ApplicationEventPublisher events;

	private final ScheduledExecutorService timer = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("overlap-cases").daemon().factory());

	CaseWatch(Cypher cypher, CaseNotices notices, ApplicationEventPublisher events) {
		this.cypher = cypher;
		this.notices = notices;
		this.events = events;
	}

	@EventListener(ApplicationReadyEvent.class)
	void start() {
		this.timer.scheduleWithFixedDelay(() -> {
			try {
				watch(ZonedDateTime.now(Clock.systemDefaultZone()));
			}
			catch (RuntimeException ex) {
				log.warn("Cases that are due could not be looked after; it is tried again in an hour", ex);
			}
		}, 1, 60, TimeUnit.MINUTES);
	}

	@PreDestroy
	void close() {
		this.timer.shutdownNow();
	}

	/** Does what is to be done at a time. */
	void watch(ZonedDateTime now) {
		List<Due> due = this.cypher.find("overlap/find_due_cases", Map.of("now", now, "soon", now.plusDays(SOON)),
				(row) -> new Due(row.get("id").asString(), row.get("late").asBoolean(),
						row.get("due").asZonedDateTime(), row.get("level").asInt()));
		for (Due one : due) {
			int level = one.late() ? one.level() + 1 : one.level();
			ZonedDateTime next = one.late() ? now.plusDays(DAYS) : one.due();
			Map<String, @Nullable Object> parameters = new HashMap<>();
			parameters.put("id", one.id());
			parameters.put("due", one.due());
			parameters.put("next", next);
			parameters.put("level", level);
			parameters.put("reminded", one.late() ? null : now);
			if (!this.cypher.save("overlap/save_case_told", parameters, (row) -> row).isEmpty()) {
				this.notices.remind(one.id(), level, "due:" + one.id() + ":" + level + ":" + one.late(),
						one.late() ? "notice.overlap.late" : "notice.overlap.due");
				this.events.publishEvent(new RecordsWritten(Set.of(OverlapCases.KIND), Optional.of(Set.of(one.id()))));
			}
		}
	}

	/** A case that is due soon, or late. */
	private record Due(String id, boolean late, ZonedDateTime due, int level) {

	}

}
