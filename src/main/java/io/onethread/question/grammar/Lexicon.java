package io.onethread.question.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The grammar's own words, read from {@code question/words.txt}. */
final class Lexicon {

	static final Lexicon WORDS = read();

	private final Map<String, List<Entry>> byForm = new HashMap<>();

	private final List<Entry> entries = new ArrayList<>();

	private int longest;

	/** What a word means: the first word of the meaning, and the rest of it. */
	record Entry(String role, List<String> meaning, String english, String chinese, List<String> forms) {

		boolean is(String role) {
			return this.role.equals(role);
		}

		String part(int place) {
			return (place < this.meaning.size()) ? this.meaning.get(place) : "";
		}

		/** The form to suggest in a language. */
		String form(boolean inChinese) {
			return inChinese ? this.chinese : this.english;
		}

	}

	/** What is written so; several meanings where it depends on what is asked for. */
	List<Entry> written(String text) {
		return this.byForm.getOrDefault(text, List.of());
	}

	int longest() {
		return this.longest;
	}

	Collection<String> forms() {
		return this.byForm.keySet();
	}

	List<Entry> entries() {
		return this.entries;
	}

	/** All ways to write a title, one of which is given. */
	List<String> titles(String word) {
		String plain = Text.plain(word);
		return this.entries.stream()
			.filter((entry) -> entry.is("title") && (entry.part(0).equals(plain) || entry.forms().contains(plain)))
			.findFirst()
			.map(Entry::forms)
			.orElse(List.of(plain));
	}

	private static Lexicon read() {
		try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream("/question/words.txt"))) {
			Lexicon lexicon = new Lexicon();
			new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.forEach(lexicon::add);
			return lexicon;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The words of questions cannot be read", ex);
		}
	}

	private void add(String line) {
		String[] parts = line.split("\\|");
		List<String> meaning = List.of(parts[0].strip().split(" "));
		List<String> english = List.of(parts[1].strip().split(", *"));
		List<String> chinese = List.of(parts[2].strip().split(", *"));
		List<String> forms = new ArrayList<>(english);
		forms.addAll(chinese);
		Entry entry = new Entry(meaning.getFirst(), meaning.subList(1, meaning.size()), english.getFirst(),
				chinese.getFirst(), List.copyOf(forms));
		this.entries.add(entry);
		for (String form : forms) {
			this.byForm.computeIfAbsent(form, (key) -> new ArrayList<>()).add(entry);
			this.longest = Math.max(this.longest, form.length());
		}
	}

}
