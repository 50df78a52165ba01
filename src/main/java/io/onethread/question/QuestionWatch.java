package io.onethread.question;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.graph.Cypher;
import io.onethread.notice.Notices;
import io.onethread.question.grammar.Question;
import jakarta.annotation.PreDestroy;
import org.neo4j.driver.Value;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Asks watched questions again from time to time, in the name and with the present rights
 * of who watches, and tells them when records answer that did not before.
 */
@Component
class QuestionWatch {

	private static final Logger log = LoggerFactory.getLogger(QuestionWatch.class);

	private static final long MINUTES = 10;

	private final Cypher cypher;

	private final QuestionService questions;

	private final Viewers viewers;

	private final Notices notices;

	private final ScheduledExecutorService worker = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("question-watch").daemon().factory());

	QuestionWatch(Cypher cypher, QuestionService questions, Viewers viewers, Notices notices) {
		this.cypher = cypher;
		this.questions = questions;
		this.viewers = viewers;
		this.notices = notices;
	}

	private record Watched(String id, String name, String query, List<String> known, long round, String login) {

	}

	@EventListener(ApplicationReadyEvent.class)
	void start() {
		this.worker.scheduleWithFixedDelay(this::checkAll, MINUTES, MINUTES, TimeUnit.MINUTES);
	}

	@PreDestroy
	void close() {
		this.worker.shutdownNow();
	}

	/** Asks all that is watched. One that fails does not keep the others waiting. */
	void checkAll() {
		List<Watched> all = this.cypher.find("question/find_watched", Map.of(),
				(row) -> new Watched(row.get("id").asString(), row.get("name").asString(""),
						row.get("query").asString(),
						row.get("known").isNull() ? List.of() : row.get("known").asList(Value::asString),
						row.get("round").asLong(0), row.get("login").asString()));
		for (Watched watched : all) {
			try {
				check(watched);
			}
			catch (AccessDeniedException ex) {
				log.debug("Whoever watches {} may not log in now", watched.id());
			}
			catch (RuntimeException ex) {
				log.warn("The watched question {} could not be asked, and is asked again in {} min", watched.id(),
						MINUTES, ex);
			}
		}
	}

	private void check(Watched watched) {
		Optional<Question> question = KeptQuestions.question(watched.query());
		if (question.isEmpty()) {
			return;
		}
		Viewer viewer = this.viewers.of(watched.login());
		List<String> now = this.questions.ids(viewer, question.get(), KeptQuestions.WATCHED);
		Set<String> added = new HashSet<>(now);
		watched.known().forEach(added::remove);
		if (added.isEmpty() && now.size() == watched.known().size()) {
			return;
		}
		boolean first = !this.cypher.save("question/save_known", Map.of("id", watched.id(), "round", watched.round(),
				"known", now, "at", ZonedDateTime.now(ZoneId.systemDefault())), (row) -> row)
			.isEmpty();
		if (first && !added.isEmpty()) {
			String whom = (viewer.rep() != null) ? viewer.rep() : viewer.user();
			this.notices.tell("question:" + watched.id() + ":" + watched.round(), null, List.of(whom),
					(added.size() == 1) ? "notice.question.one" : "notice.question.new",
					(added.size() == 1) ? List.of(watched.name(), Notices.RECORD + added.iterator().next())
							: List.of(watched.name(), String.valueOf(added.size())),
					watched.query());
		}
	}

}
