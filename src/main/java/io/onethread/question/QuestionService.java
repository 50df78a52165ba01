package io.onethread.question;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.onethread.access.Viewer;
import io.onethread.lookup.SearchService;
import io.onethread.lookup.Warming;
import io.onethread.question.QuestionQueries.Label;
import io.onethread.question.grammar.Completion;
import io.onethread.question.grammar.Kind;
import io.onethread.question.grammar.Name;
import io.onethread.question.grammar.Names;
import io.onethread.question.grammar.Operand;
import io.onethread.question.grammar.PhraseReader;
import io.onethread.question.grammar.Question;
import io.onethread.question.grammar.Reading;
import io.onethread.question.grammar.Topic;
import io.onethread.question.grammar.Vocabulary;

import org.springframework.stereotype.Service;

/**
 * Reads questions and answers them, always with the rights of who reads the answer: a
 * shared question shows everybody their own answer.
 */
@Service
public class QuestionService implements Warming {

	/** The most rows that are given at once. */
	public static final int MOST = 500;

	private final QuestionQueries queries;

	private final Vocabularies vocabularies;

	private final SearchService search;

	QuestionService(QuestionQueries queries, Vocabularies vocabularies, SearchService search) {
		this.queries = queries;
		this.vocabularies = vocabularies;
		this.search = search;
	}

	/**
	 * How a phrase reads. Plain words cost no more than a look at the words of the
	 * grammar: names are looked up only where somebody asks.
	 */
	public Reading read(Viewer viewer, String phrase) {
		Vocabulary vocabulary = this.vocabularies.of(viewer);
		Reading first = PhraseReader.read(phrase, vocabulary, Names.none(), today());
		return (first.spoken() && !first.unknown().isEmpty())
				? PhraseReader.read(phrase, vocabulary, new KnownNames(this.search, viewer), today()) : first;
	}

	@Override
	public void warm(Viewer nobody) {
		read(nobody, "customers");
		Arrays.stream(Kind.values()).forEach((kind) -> count(nobody, Question.all(kind)));
	}

	/**
	 * How a phrase may go on, or end.
	 * @param most how many at most
	 */
	public List<String> complete(Viewer viewer, String phrase, Locale locale, int most) {
		return Completion.of(phrase, this.vocabularies.of(viewer), today(), locale.getLanguage().equals("zh"), most);
	}

	/** How many records answer. */
	public long count(Viewer viewer, Question question) {
		return this.queries.answer(viewer, question, today(), 0, 0).total();
	}

	/** A page of what answers. */
	public Answer answer(Viewer viewer, Question question, int offset, int limit) {
		long from = Math.max(0, offset);
		return this.queries.answer(viewer, question, today(), from, from + Math.clamp(limit, 1, MOST));
	}

	/** The names that conditions of a topic may be chosen from. */
	public List<Name> names(Viewer viewer, Topic topic) {
		return this.vocabularies.of(viewer).of(topic);
	}

	/**
	 * The ids of all that answer, at most so many, for who wants to know what is new.
	 */
	List<String> ids(Viewer viewer, Question question, int most) {
		return this.queries.answer(viewer, question, today(), 0, most).rows().stream().map(AnswerRow::id).toList();
	}

	/**
	 * The names of the records that a question names. Those the viewer may not know of
	 * are left out.
	 */
	public Map<String, String> labels(Viewer viewer, Question question, Locale locale) {
		List<String> ids = question.conditions()
			.stream()
			.flatMap((condition) -> condition.operands().stream())
			.filter((operand) -> operand instanceof Operand.Ref && !operand.equals(Operand.Ref.ME))
			.map(Operand::text)
			.distinct()
			.toList();
		Map<String, String> names = new HashMap<>();
		if (!ids.isEmpty()) {
			this.queries.labels(viewer, ids).values().forEach((label) -> names.put(label.id(), name(label, locale)));
		}
		return names;
	}

	private static String name(Label label, Locale locale) {
		return (label.nameEn() != null && !locale.getLanguage().equals("zh")) ? label.nameEn() : label.name();
	}

	private static LocalDate today() {
		return LocalDate.now(ZoneId.systemDefault());
	}

}
