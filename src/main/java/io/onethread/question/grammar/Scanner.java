package io.onethread.question.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a phrase into words of the grammar, times, amounts and names. What lies between
 * the words of the grammar may be names: these are looked up whole first, then piece by
 * piece. A single Chinese character never cuts a name in two.
 */
final class Scanner {

	private static final Pattern QUOTED = Pattern.compile("[\"“”「『《]([^\"“”」』》]{1,80})[\"“”」』》]");

	/**
	 * What companies' names end with in Chinese; a word of the grammar may be in them.
	 */
	private static final Pattern FIRM = Pattern.compile("[\\p{IsHan}\\w()·]{2,}?(?:公司|集团|厂|研究所|研究院|大学|学院|医院)");

	private static final String CUTS = "的";

	private final String text;

	private final LocalDate today;

	private final Segments segments;

	private final List<Token> tokens = new ArrayList<>();

	private final StringBuilder open = new StringBuilder();

	Scanner(String phrase, Segments segments, LocalDate today) {
		this.text = Text.plain(phrase);
		this.today = today;
		this.segments = segments;
	}

	List<Token> scan() {
		int place = 0;
		while (place < this.text.length()) {
			int end = Text.isEdge(this.text, place) ? take(place) : 0;
			if (end > place) {
				place = end;
			}
			else {
				this.open.append(this.text.charAt(place));
				place++;
			}
		}
		close();
		return this.tokens;
	}

	/** Takes what begins here, if it is known, and says where it ends. */
	private int take(int place) {
		Matcher quoted = QUOTED.matcher(this.text).region(place, this.text.length());
		if (quoted.lookingAt()) {
			close();
			this.tokens.addAll(this.segments.named(quoted.group(1)));
			return quoted.end();
		}
		Optional<Amounts.Top> top = Amounts.top(this.text, place);
		if (top.isPresent()) {
			return add(new Token.Top(top.get().count()), top.get().end());
		}
		Optional<Spans.Found> span = Spans.at(this.text, place, this.today);
		if (span.isPresent()) {
			return add(new Token.Time(span.get().span()), span.get().end());
		}
		Optional<Amounts.Found> amount = Amounts.at(this.text, place, afterTopic());
		if (amount.isPresent()) {
			return add(new Token.Money(amount.get().amount()), amount.get().end());
		}
		return (this.open.isEmpty() && firm(place) > 0) ? firm(place) : word(place);
	}

	private boolean afterTopic() {
		return this.open.toString().isBlank() && !this.tokens.isEmpty()
				&& this.tokens.getLast() instanceof Token.Word word && word.is("topic");
	}

	private int firm(int place) {
		Matcher firm = FIRM.matcher(this.text).region(place, this.text.length());
		if (!firm.lookingAt() || firm.group().contains(CUTS)) {
			return 0;
		}
		Optional<Name> name = this.segments.exactly(firm.group());
		name.ifPresent((one) -> this.tokens.add(new Token.Known(one)));
		return name.isPresent() ? firm.end() : 0;
	}

	private int word(int place) {
		int longest = Math.min(Lexicon.WORDS.longest(), this.text.length() - place);
		for (int length = longest; length > 0; length--) {
			String form = this.text.substring(place, place + length);
			List<Lexicon.Entry> entries = Lexicon.WORDS.written(form);
			if (!entries.isEmpty() && Text.isEdge(this.text, place + length) && cuts(form, entries)
					&& !this.segments.beginsName(this.text, place, length)) {
				return add(new Token.Word(form, entries), place + length);
			}
		}
		return 0;
	}

	/** Whether a word ends what may be a name before it. */
	private static boolean cuts(String form, List<Lexicon.Entry> entries) {
		if (Text.hasHan(form)) {
			return form.length() > 1 || form.equals(CUTS) || form.equals("谁");
		}
		return entries.stream().noneMatch((entry) -> entry.is("glue"));
	}

	private int add(Token token, int end) {
		close();
		this.tokens.add(token);
		return end;
	}

	private void close() {
		String segment = this.open.toString().replaceAll("^[\\s\\p{P}]+|[\\s\\p{P}]+$", "");
		this.open.setLength(0);
		if (!segment.isEmpty()) {
			this.tokens.addAll(this.segments.read(segment));
		}
	}

}
