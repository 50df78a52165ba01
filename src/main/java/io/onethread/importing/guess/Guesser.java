package io.onethread.importing.guess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.onethread.graph.GraphKinds;
import io.onethread.graph.PropertyType;
import io.onethread.graph.RecordKind;
import io.onethread.importing.guess.Words.LinkWords;

/** Guesses from headings and values what the columns of a file mean. */
public final class Guesser {

	private static final double BY_VALUES = 0.45;

	private static final Map<Shape, List<String>> BY_SHAPE = new EnumMap<>(Map.of(Shape.EMAIL, List.of("email"),
			Shape.MOBILE, List.of("mobile", "phone"), Shape.WEBSITE, List.of("website"), Shape.CREDIT_CODE,
			List.of("creditCode"), Shape.PHONE, List.of("phone", "mobile")));

	private final Words words = Words.load();

	private final GraphKinds kinds;

	public Guesser(GraphKinds kinds) {
		this.kinds = kinds;
	}

	/**
	 * Guesses.
	 * @param file the file's name
	 * @param columns its columns
	 * @param sample some of its rows
	 */
	public Guess guess(String file, List<String> columns, List<List<String>> sample) {
		List<String> headings = columns.stream().map(Words::plain).toList();
		List<Shape> shapes = shapes(columns, sample);
		String name = Words.plain(file.replaceFirst("(\\.[A-Za-z]{2,4})+$", ""));
		List<ColumnGuess> best = List.of();
		String label = "Customer";
		double bestScore = -1;
		for (String candidate : this.words.labels()) {
			if (this.kinds.record(candidate).isPresent()) {
				List<ColumnGuess> guesses = columns(candidate, columns, headings, shapes);
				double score = score(candidate, guesses, name, headings);
				if (score > bestScore) {
					best = guesses;
					label = candidate;
					bestScore = score;
				}
			}
		}
		best = contacts(label, best, headings, shapes);
		return new Guess(label, best, new GuessedMapping(this.kinds, file, label, best, sample, columns).mapping());
	}

	/**
	 * Guesses what the columns mean when it is known what the rows are.
	 * @param label the kind of record that each row is
	 * @param columns the columns
	 * @param sample some rows
	 */
	public List<ColumnGuess> guessAs(String label, List<String> columns, List<List<String>> sample) {
		return columns(label, columns, columns.stream().map(Words::plain).toList(), shapes(columns, sample));
	}

	private static List<Shape> shapes(List<String> columns, List<List<String>> sample) {
		List<Shape> shapes = new ArrayList<>();
		for (int i = 0; i < columns.size(); i++) {
			int place = i;
			shapes.add(Shape.of(sample.stream().map((row) -> (place < row.size()) ? row.get(place) : "").toList()));
		}
		return shapes;
	}

	/** The file's name counts as much as two columns. */
	private double score(String label, List<ColumnGuess> guesses, String file, List<String> headings) {
		double score = guesses.stream().mapToDouble(ColumnGuess::confidence).sum();
		List<String> own = this.words.of(label).getOrDefault("", List.of());
		if (own.stream()
			.anyMatch((word) -> file.equals(word) || word.length() > 3 && file.contains(word)
					|| word.codePointAt(0) > 0x2e80 && file.contains(word))) {
			score += 2;
		}
		// A heading that names the record, such as customer id, tells more than id.
		score += headings.stream()
			.filter((heading) -> own.stream()
				.anyMatch((word) -> !heading.equals(word) && heading.startsWith(word)
						&& heading.matches(".*(id|name|no|编号|名称|号)")))
			.count() * 0.5;
		return score;
	}

	private List<ColumnGuess> columns(String label, List<String> columns, List<String> headings, List<Shape> shapes) {
		RecordKind kind = this.kinds.record(label).orElseThrow();
		List<Candidate> candidates = new ArrayList<>();
		for (int i = 0; i < columns.size(); i++) {
			for (Map.Entry<String, List<String>> entry : this.words.of(label).entrySet()) {
				PropertyType type = kind.properties().get(entry.getKey());
				double fit = Words.fit(headings.get(i), entry.getValue());
				if (type != null && fit > 0 && possible(type, shapes.get(i))) {
					candidates
						.add(new Candidate(i, new ColumnGuess(columns.get(i), label, entry.getKey(), false, fit)));
				}
			}
			for (String property : BY_SHAPE.getOrDefault(shapes.get(i), List.of())) {
				if (kind.properties().containsKey(property)) {
					candidates
						.add(new Candidate(i, new ColumnGuess(columns.get(i), label, property, false, BY_VALUES)));
				}
			}
			for (LinkWords link : this.words.links(label)) {
				double fit = Words.fit(headings.get(i), link.words());
				if (fit > 0) {
					// A column that may be the record's own name as well is its name.
					candidates.add(new Candidate(i,
							new ColumnGuess(columns.get(i), link.label(), link.type(), true, fit * 0.95)));
				}
			}
		}
		return choose(candidates, columns);
	}

	private record Candidate(int place, ColumnGuess guess) {

	}

	/** The surest guesses first; each column and each property is given away once. */
	private static List<ColumnGuess> choose(List<Candidate> candidates, List<String> columns) {
		candidates.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.guess().confidence()));
		Map<Integer, ColumnGuess> chosen = new HashMap<>();
		Set<String> given = new HashSet<>();
		for (Candidate candidate : candidates) {
			String what = candidate.guess().label() + "." + candidate.guess().property();
			if (!chosen.containsKey(candidate.place()) && given.add(what)) {
				chosen.put(candidate.place(), candidate.guess());
			}
		}
		List<ColumnGuess> guesses = new ArrayList<>();
		for (int i = 0; i < columns.size(); i++) {
			guesses.add(chosen.getOrDefault(i, ColumnGuess.nothing(columns.get(i))));
		}
		return guesses;
	}

	private static boolean possible(PropertyType type, Shape shape) {
		return switch (type) {
			case DATE, DATE_TIME -> shape == Shape.DATE || shape == Shape.TEXT;
			case NUMBER, INTEGER -> shape == Shape.NUMBER || shape == Shape.TEXT || shape == Shape.PHONE;
			default -> shape != Shape.DATE;
		};
	}

	/** Customers often come with a contact in the same row. */
	private List<ColumnGuess> contacts(String label, List<ColumnGuess> guesses, List<String> headings,
			List<Shape> shapes) {
		List<String> columns = guesses.stream().map(ColumnGuess::column).toList();
		if (!label.equals("Customer") || this.kinds.record("Contact").isEmpty()) {
			return guesses;
		}
		List<ColumnGuess> contact = columns("Contact", columns, headings, shapes);
		boolean named = false;
		List<ColumnGuess> both = new ArrayList<>(guesses);
		for (int i = 0; i < columns.size(); i++) {
			ColumnGuess guess = contact.get(i);
			boolean own = headings.get(i).contains("contact") || headings.get(i).contains("联系人")
					|| guess.property().equals("mobile") || guess.property().equals("wechat");
			boolean free = guesses.get(i).label().isEmpty() || own;
			if (!guess.link() && !guess.label().isEmpty() && free) {
				both.set(i, guess);
				named |= guess.property().equals("name");
			}
		}
		return named ? both : guesses;
	}

}
