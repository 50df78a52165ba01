package io.onethread.question.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import com.vaadin.flow.i18n.I18NProvider;
import io.onethread.question.grammar.Condition;
import io.onethread.question.grammar.Kind;
import io.onethread.question.grammar.Operand;
import io.onethread.question.grammar.Question;
import io.onethread.question.grammar.Question.Order;
import io.onethread.question.grammar.Span;
import io.onethread.question.grammar.Topic;
import io.onethread.shell.Amount;
import org.jspecify.annotations.Nullable;

/** Puts a question into words of the reader's language. */
final class QuestionWords {

	private final I18NProvider texts;

	private final Locale locale;

	QuestionWords(I18NProvider texts, Locale locale) {
		this.texts = texts;
		this.locale = locale;
	}

	String say(String key, Object... arguments) {
		return this.texts.getTranslation("question." + key, this.locale, arguments);
	}

	Locale locale() {
		return this.locale;
	}

	String kind(Kind kind) {
		return this.texts.getTranslation("lookup.type." + kind.label(), this.locale);
	}

	String topic(Topic topic) {
		return say("topic." + topic.word());
	}

	/** The whole question in a line. */
	String sentence(Question question, Map<String, String> names) {
		List<String> parts = new ArrayList<>();
		parts.add(kind(question.kind()));
		question.conditions().forEach((condition) -> parts.add(condition(question.kind(), condition, names)));
		if (question.order() != Order.STAKE) {
			parts.add(say("order." + question.order().word()));
		}
		if (question.top() > 0) {
			parts.add(say("top", question.top()));
		}
		return String.join(" · ", parts);
	}

	/** One condition, as its chip says it. */
	String condition(Kind kind, Condition condition, Map<String, String> names) {
		Topic topic = condition.topic();
		String key = "chip." + topic.word() + (condition.not() ? ".not" : "");
		if (topic.shape() == Topic.Shape.FLAG) {
			return say(key);
		}
		String values = condition.operands()
			.stream()
			.map((operand) -> operand(kind, topic, operand, names))
			.collect(Collectors.joining(say("or")));
		if (topic == Topic.QUIET) {
			return say(key, values);
		}
		return say(condition.not() ? "chip.not" : "chip", topic(topic), values);
	}

	String operand(Kind kind, Topic topic, Operand operand, Map<String, String> names) {
		return switch (operand) {
			case Operand.Ref ref when ref.equals(Operand.Ref.ME) -> say("me");
			case Operand.Ref ref -> names.getOrDefault(ref.id(), say("hidden"));
			case Operand.Word word -> (topic.shape() == Topic.Shape.CHOICE) ? choice(kind, topic, word.word())
					: (topic.shape() == Topic.Shape.RECORD || topic == Topic.NAME) ? say("like", word.word())
							: word.word();
			case Operand.Amount amount -> amount(amount);
			case Operand.Time time -> span(time.span());
			case Operand.Yes yes -> "";
		};
	}

	String choice(Kind kind, Topic topic, String word) {
		if (!topic.choices(kind).contains(word)) {
			return word;
		}
		String key = (topic == Topic.STATUS) ? "status." + kind.word() + "." + word : topic.word() + "." + word;
		return say(key);
	}

	String span(Span span) {
		return switch (span) {
			case Span.Length length ->
				say((length.ahead() ? "span.next." : "span.last.") + unit(length.unit()), length.count());
			case Span.Calendar calendar -> say("span." + calendar.text());
			case Span.Days days -> {
				String first = (days.first() == null) ? null : day(days.first());
				String last = (days.last() == null) ? null : day(days.last());
				yield (first != null && last != null) ? say("span.days", first, last)
						: (first != null) ? say("span.since", first) : say("span.until", String.valueOf(last));
			}
		};
	}

	String amount(Operand.Amount amount) {
		String least = money(amount.least());
		String most = money(amount.most());
		return (amount.least() == null) ? say("amount.most", most)
				: (amount.most() == null) ? say("amount.least", least) : say("amount.between", least, most);
	}

	String day(LocalDate day) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(this.locale).format(day);
	}

	String number(long number) {
		return String.format(this.locale, "%,d", number);
	}

	private String money(@Nullable Double value) {
		return (value == null) ? "" : Amount.shortForm(value, this.locale);
	}

	private static String unit(Span.Unit unit) {
		return unit.name().toLowerCase(Locale.ROOT);
	}

}
