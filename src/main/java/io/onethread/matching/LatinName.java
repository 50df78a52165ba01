package io.onethread.matching;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes a name apart that is written in words: brand, trade and place by word lists. */
final class LatinName {

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

	/** Words that neither name nor tell anything. */
	private static final Set<String> FILLERS = Set.of("the", "of", "and", "for", "a", "an", "at", "in", "on", "by",
			"de", "la", "le", "les", "des", "du", "del", "di", "da", "do", "dos", "der", "die", "das", "und", "fur",
			"et", "y", "e", "i", "och", "og", "van", "von");

	private final Set<String> places = new LinkedHashSet<>();

	private final Set<LegalForm> forms = EnumSet.noneOf(LegalForm.class);

	private final Set<String> trades = new LinkedHashSet<>();

	private final List<String> brand = new ArrayList<>();

	private LatinName() {
	}

	static CompanyName parse(String given, String folded) {
		Brackets brackets = Brackets.of(folded);
		LatinName name = new LatinName();
		List<String> words = name.takeForms(words(brackets.outside()));
		String stem = String.join(" ", words);
		name.sort(words);
		List<String> telling = words.stream().filter((word) -> !FILLERS.contains(word)).toList();
		if (name.brand.isEmpty()) {
			// Bank of China: what would be place and trade is all there is.
			name.brand.addAll(telling.isEmpty() ? words : telling);
			name.trades.clear();
		}
		List<String> asides = brackets.inside()
			.stream()
			.flatMap((inside) -> name.takeAside(words(inside)).stream())
			.toList();
		String brandText = String.join(" ", name.brand);
		String core = String.join(" ", telling.isEmpty() ? words : telling);
		String whole = Stream
			.concat(telling.stream(), brackets.inside().stream().flatMap((inside) -> words(inside).stream()))
			.filter((word) -> !FILLERS.contains(word) && LegalForms.of(word) == null)
			.sorted()
			.collect(Collectors.joining(" "));
		StringBuilder initials = new StringBuilder();
		telling.forEach((word) -> initials.append(word.charAt(0)));
		return new CompanyName(given, NameText.compact(folded), false, List.copyOf(name.places), brandText, core, stem,
				whole, List.copyOf(name.trades), asides, name.forms, brandText.replace(" ", ""), core.replace(" ", ""),
				initials.toString());
	}

	private static List<String> words(String text) {
		return NO_WORD.splitAsStream(text).filter((word) -> !word.isEmpty()).toList();
	}

	private List<String> takeForms(List<String> all) {
		List<String> words = all;
		if (words.size() > 1 && LegalForms.standsInFront(words.getFirst())) {
			addForm(words.getFirst());
			words = words.subList(1, words.size());
		}
		int count;
		while ((count = LegalForms.wordsAtEnd(words)) > 0 && count < words.size()) {
			addForm(String.join(" ", words.subList(words.size() - count, words.size())));
			words = words.subList(0, words.size() - count);
		}
		return words;
	}

	/** Parts the words into places, trades and brand. */
	private void sort(List<String> words) {
		for (int i = 0; i < words.size();) {
			int taken = placeAt(words, i);
			if (taken == 0) {
				taken = 1;
				String word = words.get(i);
				String trade = Trades.keyOf(word);
				LegalForm form = (word.length() > 2) ? LegalForms.of(word) : null;
				if (trade != null) {
					this.trades.add(trade);
				}
				else if (form == LegalForm.GROUP || (form != null && i > 0)) {
					this.forms.add(form);
				}
				else if (!FILLERS.contains(word)) {
					this.brand.add(word);
				}
			}
			i += taken;
		}
	}

	/** How many words from an index name a place, which is kept. */
	private int placeAt(List<String> words, int start) {
		for (int count = Math.min(3, words.size() - start); count > 0; count--) {
			String key = Places.keyOf(String.join("", words.subList(start, start + count)));
			if (key != null) {
				this.places.add(key);
				return count;
			}
		}
		return 0;
	}

	private List<String> takeAside(List<String> words) {
		LegalForm form = LegalForms.of(String.join(" ", words));
		if (form != null) {
			this.forms.add(form);
			return List.of();
		}
		List<String> left = new ArrayList<>();
		for (int i = 0; i < words.size();) {
			int taken = placeAt(words, i);
			if (taken == 0 && !FILLERS.contains(words.get(i))) {
				left.add(words.get(i));
			}
			i += Math.max(1, taken);
		}
		return left;
	}

	private void addForm(String words) {
		LegalForm form = LegalForms.of(words);
		if (form != null) {
			this.forms.add(form);
		}
	}

}
