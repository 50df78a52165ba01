package io.onethread.question;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.question.grammar.Question;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What each person keeps: questions and searches by name, those they want to be told of,
 * and what they asked lately. Theirs alone; a link is how others get it.
 */
@Service
public class KeptQuestions {

	/** The longest name. */
	public static final int LONGEST = 120;

	/** The most that one person keeps. */
	public static final int MOST = 100;

	/** The most records that one question is watched for. */
	public static final int WATCHED = 2000;

	/** So many of what was asked lately stay. */
	private static final int RECENT = 10;

	private static final int LONGEST_QUERY = 2000;

	private final Cypher cypher;

	private final QuestionService questions;

	KeptQuestions(Cypher cypher, QuestionService questions) {
		this.cypher = cypher;
		this.questions = questions;
	}

	/**
	 * All that somebody keeps, what is pinned first, then by name; what was asked last.
	 */
	public List<KeptQuestion> of(Viewer viewer) {
		return this.cypher.find("question/find_saved", viewer.with(),
				(row) -> new KeptQuestion(row.get("id").asString(),
						row.get("name").isNull() ? null : row.get("name").asString(), row.get("query").asString(),
						row.get("alert").asBoolean(false), row.get("pinned").asBoolean(false),
						row.get("at").asZonedDateTime()));
	}

	/** Notes that something was asked or searched. */
	public void asked(Viewer viewer, String query) {
		if (query.length() > LONGEST_QUERY) {
			return;
		}
		List<KeptQuestion> all = of(viewer);
		String id = all.stream()
			.filter((one) -> one.query().equals(query))
			.findFirst()
			.map(KeptQuestion::id)
			.orElseGet(() -> UUID.nameUUIDFromBytes((viewer.user() + ' ' + query).getBytes(StandardCharsets.UTF_8))
				.toString());
		save(viewer, id, Map.of("query", query, "at", ZonedDateTime.now(ZoneId.systemDefault())));
		all.stream()
			.filter((one) -> !one.isSaved() && !one.id().equals(id))
			.skip(RECENT - 1)
			.forEach((old) -> delete(viewer, old.id()));
	}

	/**
	 * Keeps a question or a search by name. Doing so again with the same id changes the
	 * name.
	 * @param id a new random UUID, or that of one they keep
	 * @throws QuestionProblem if it cannot be kept
	 */
	public void keep(Viewer viewer, String id, String name, String query) {
		String plain = name.strip();
		if (plain.isEmpty() || plain.length() > LONGEST || query.length() > LONGEST_QUERY) {
			throw new QuestionProblem.Unnamed();
		}
		List<KeptQuestion> all = of(viewer);
		if (all.stream().filter((one) -> one.isSaved() && !one.id().equals(id)).count() >= MOST) {
			throw new QuestionProblem.TooMany();
		}
		save(viewer, id, Map.of("name", plain, "query", query, "at", ZonedDateTime.now(ZoneId.systemDefault())));
	}

	/** Puts it first, or back among the others. */
	public void pin(Viewer viewer, String id, boolean pinned) {
		save(viewer, find(viewer, id).id(), Map.of("pinned", pinned));
	}

	/**
	 * Has somebody told when records answer that did not before, or no longer.
	 * @throws QuestionProblem if it is none of theirs, or more answer than can be watched
	 */
	public void watch(Viewer viewer, String id, boolean alert) {
		KeptQuestion kept = find(viewer, id);
		Map<String, @Nullable Object> set = new HashMap<>();
		set.put("alert", alert ? true : null);
		set.put("known", null);
		if (alert) {
			Question question = question(kept.query()).orElseThrow(QuestionProblem.NotThere::new);
			long found = this.questions.count(viewer, question);
			if (found > WATCHED) {
				throw new QuestionProblem.TooWide(found);
			}
			set.put("known", this.questions.ids(viewer, question, WATCHED));
			set.put("checkedAt", ZonedDateTime.now(ZoneId.systemDefault()));
		}
		save(viewer, id, set);
	}

	/** Keeps it no longer. */
	public void delete(Viewer viewer, String id) {
		this.cypher.save("question/delete_kept", Map.of("user", viewer.user(), "id", id), (row) -> row);
	}

	/** The names in a question that the viewer may know. */
	public Map<String, String> names(Viewer viewer, Question question, Locale locale) {
		return this.questions.labels(viewer, question, locale);
	}

	/** The question that a kept query asks; empty for a plain search. */
	public static Optional<Question> question(String query) {
		Map<String, List<String>> parameters = new HashMap<>();
		UriComponentsBuilder.fromUriString(query).build().getQueryParams().forEach((name, values) -> {
			List<String> plain = values.stream()
				.map((value) -> (value == null) ? "" : java.net.URLDecoder.decode(value, StandardCharsets.UTF_8))
				.toList();
			parameters.put(name, plain);
		});
		return Question.parse(parameters);
	}

	/** Only their own: an id of somebody else's leads nowhere. */
	private KeptQuestion find(Viewer viewer, String id) {
		return of(viewer).stream()
			.filter((one) -> one.id().equals(id))
			.findFirst()
			.orElseThrow(QuestionProblem.NotThere::new);
	}

	private void save(Viewer viewer, String id, Map<String, ? extends @Nullable Object> set) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("user", viewer.user());
		parameters.put("id", id);
		parameters.put("set", set);
		if (this.cypher.save("question/save_kept", parameters, (row) -> row).isEmpty()) {
			throw new QuestionProblem.NotThere();
		}
	}

}
