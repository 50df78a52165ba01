package io.onethread.question.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How a phrase may end: the word that is being typed made whole, or, after a whole word,
 * conditions that fit what is asked for. What is offered reads as a question.
 */
public final class Completion {

	private static final List<String> NEXT = List.of("CUSTOMER|without activity for 60 days|60天没有活动的",
			"CUSTOMER|with open projects|有进行中项目的", "CUSTOMER|declining|订单下滑的", "CUSTOMER|without contacts|没有联系人的",
			"CUSTOMER|over 500k|订单超过50万的", "PROJECT|closing this month|本月预计成交的", "PROJECT|over 500k|50万以上的",
			"PROJECT|overdue|逾期的", "PROJECT|stalled|停滞的", "PROJECT|won last quarter|上季度赢单的",
			"CONTACT|without activity for 60 days|60天没有活动的", "CONTACT|who left|已离职的", "ORDER|this month|本月",
			"ORDER|over 100k|10万以上的", "ACTIVITY|last week|上周", "REP|who knows the purchasing manager of|谁认识采购经理");

	private Completion() {
	}

	/**
	 * Completes a phrase.
	 * @param chinese whether the reader's language is Chinese; a phrase that is Chinese
	 * itself goes on so anyway
	 */
	public static List<String> of(String phrase, Vocabulary vocabulary, LocalDate today, boolean chinese, int most) {
		String text = Text.plain(phrase.stripLeading());
		if (text.isBlank() || text.length() > PhraseReader.LONGEST) {
			return List.of();
		}
		boolean han = Text.hasHan(text) || (chinese && text.isBlank());
		Set<String> wholes = new LinkedHashSet<>();
		for (int start : starts(text)) {
			String head = text.substring(0, start);
			String part = text.substring(start);
			if (part.isBlank()) {
				continue;
			}
			words(part, han).forEach((word) -> wholes.add(head + word));
			vocabulary.beginning(part).stream().limit(most).forEach((name) -> wholes.add(head + written(name, part)));
			if (wholes.size() >= most) {
				break;
			}
		}
		wholes.remove(text.strip());
		List<String> good = new ArrayList<>(reading(wholes, vocabulary, today, most));
		if (good.size() < most) {
			good.addAll(reading(next(text.strip(), vocabulary, today, han), vocabulary, today, most - good.size()));
		}
		return good.stream().distinct().limit(most).toList();
	}

	/** Only what is understood whole is offered. */
	private static List<String> reading(Collection<String> phrases, Vocabulary vocabulary, LocalDate today, int most) {
		return phrases.stream()
			.limit(8L * most)
			.filter((phrase) -> PhraseReader.read(phrase, vocabulary, Names.none(), today).unknown().isEmpty())
			.limit(most)
			.toList();
	}

	/**
	 * The places where the word that is being typed may begin, the farthest back first.
	 */
	private static List<Integer> starts(String text) {
		List<Integer> starts = new ArrayList<>();
		for (int i = Math.max(0, text.length() - 24); i < text.length(); i++) {
			if (Text.isEdge(text, i) && text.charAt(i) != ' ') {
				starts.add(i);
			}
		}
		return starts;
	}

	private static List<String> words(String part, boolean han) {
		return Lexicon.WORDS.entries()
			.stream()
			.filter((entry) -> !entry.is("glue"))
			.flatMap((entry) -> entry.forms().stream())
			.filter((form) -> form.length() > part.length() && form.startsWith(part) && Text.hasHan(form) == han)
			.limit(4)
			.toList();
	}

	private static String written(Name name, String part) {
		String folded = Text.folded(part);
		return name.forms()
			.stream()
			.filter((form) -> Text.folded(form).startsWith(folded) && form.contains(" ") == part.contains(" "))
			.findFirst()
			.orElse(name.text());
	}

	private static List<String> next(String text, Vocabulary vocabulary, LocalDate today, boolean han) {
		Reading reading = PhraseReader.read(text, vocabulary, Names.none(), today);
		boolean named = !reading.question().equals(Question.all(reading.question().kind()))
				|| !Lexicon.WORDS.written(text).isEmpty();
		if (!named || !reading.unknown().isEmpty()) {
			return List.of();
		}
		return NEXT.stream()
			.map((line) -> line.split("\\|"))
			.filter((parts) -> parts[0].equals(reading.question().kind().name()))
			.map((parts) -> han ? parts[2] + text : text + " " + parts[1])
			.filter((more) -> PhraseReader.read(more, vocabulary, Names.none(), today)
				.question()
				.conditions()
				.size() > reading.question().conditions().size())
			.toList();
	}

}
