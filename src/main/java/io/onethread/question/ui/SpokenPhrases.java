package io.onethread.question.ui;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.i18n.I18NProvider;
import io.onethread.access.Viewer;
import io.onethread.lookup.Phrases;
import io.onethread.question.KeptQuestion;
import io.onethread.question.KeptQuestions;
import io.onethread.question.QuestionService;
import io.onethread.question.grammar.Operand;
import io.onethread.question.grammar.Question;
import io.onethread.question.grammar.Reading;
import io.onethread.question.grammar.Topic;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Lets the search bar take questions. */
@Component
class SpokenPhrases implements Phrases {

	private final QuestionService questions;

	private final KeptQuestions kept;

	private final I18NProvider texts;

	SpokenPhrases(QuestionService questions, KeptQuestions kept, I18NProvider texts) {
		this.questions = questions;
		this.kept = kept;
		this.texts = texts;
	}

	@Override
	public Optional<Phrase> read(Viewer viewer, String typed, Locale locale) {
		Reading reading = this.questions.read(viewer, typed);
		if (!reading.asked()) {
			return Optional.empty();
		}
		Question question = reading.question();
		Optional<String> whom = whom(reading);
		if (whom.isPresent()) {
			QuestionWords words = new QuestionWords(this.texts, locale);
			String name = this.questions.labels(viewer, question, locale).getOrDefault(whom.get(), words.say("hidden"));
			return Optional.of(new Phrase(words.say("introduce", name), List.of(), "paths?to=" + whom.get(), false));
		}
		String words = new QuestionWords(this.texts, locale).sentence(question,
				this.questions.labels(viewer, question, locale));
		List<String> rest = reading.unknown().stream().map(Reading.NotUnderstood::text).toList();
		String path = rest.isEmpty() ? path(question)
				: "ask?q=" + UriUtils.encodeQueryParam(typed, StandardCharsets.UTF_8);
		return Optional.of(new Phrase(words, rest, path, true));
	}

	@Override
	public List<String> complete(Viewer viewer, String typed, Locale locale, int most) {
		return this.questions.complete(viewer, typed, locale, most);
	}

	@Override
	public void searched(Viewer viewer, String typed) {
		this.kept.asked(viewer, "search?q=" + UriUtils.encodeQueryParam(typed, StandardCharsets.UTF_8));
	}

	@Override
	public List<Earlier> earlier(Viewer viewer, Locale locale, int most) {
		KeptWords words = new KeptWords(this.kept, viewer, new QuestionWords(this.texts, locale));
		return this.kept.of(viewer)
			.stream()
			.filter((one) -> one.pinned() || !one.isSaved())
			.limit(most)
			.map((one) -> new Earlier(words.of(one), one.query(), one.pinned()))
			.toList();
	}

	@Override
	public void pin(Viewer viewer, String typed) {
		String query = "search?q=" + UriUtils.encodeQueryParam(typed, StandardCharsets.UTF_8);
		String id = this.kept.of(viewer)
			.stream()
			.filter((one) -> one.query().equals(query))
			.findFirst()
			.map(KeptQuestion::id)
			.orElseGet(() -> UUID.randomUUID().toString());
		this.kept.keep(viewer, id, typed, query);
		this.kept.pin(viewer, id, true);
	}

	@Override
	public long count(Viewer viewer, Phrase phrase) {
		Optional<Question> question = KeptQuestions.question(phrase.path())
			.or(() -> Optional.of(phrase.path())
				.filter((path) -> path.startsWith("ask?q="))
				.map((path) -> this.questions
					.read(viewer, UriUtils.decode(path.substring("ask?q=".length()), StandardCharsets.UTF_8))
					.question()));
		return question.map((one) -> this.questions.count(viewer, one)).orElse(0L);
	}

	/** To whom somebody wants to be introduced: a person, or anybody at a customer. */
	static Optional<String> whom(Reading reading) {
		return !reading.introduction() ? Optional.empty()
				: Stream.of(Topic.CONTACT, Topic.CUSTOMER)
					.flatMap((topic) -> reading.question().of(topic).stream())
					.flatMap((condition) -> condition.operands().stream())
					.filter(Operand.Ref.class::isInstance)
					.map(Operand::text)
					.findFirst();
	}

	/** The route that answers a question. */
	static String path(Question question) {
		// In the order in which it was said, which is how it is read.
		return question.parameters()
			.entrySet()
			.stream()
			.flatMap((one) -> one.getValue()
				.stream()
				.map((value) -> one.getKey() + "=" + UriUtils.encode(value, StandardCharsets.UTF_8)))
			.collect(Collectors.joining("&", "ask?", ""));
	}

}
