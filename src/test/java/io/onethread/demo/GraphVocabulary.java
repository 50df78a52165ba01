package io.onethread.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code docs/graph.md} knows of records and links. */
final class GraphVocabulary {

	private static final Pattern CODE = Pattern.compile("`(\\w+)`");

	private final Set<String> all = new HashSet<>();

	GraphVocabulary() throws IOException {
		for (String line : Files.readAllLines(Path.of("docs/graph.md"))) {
			List<String> cells = List.of(line.split("\\|"));
			if (cells.size() == 4 && cells.get(1).contains("`")) {
				words(cells.get(1)).forEach((label) -> add(label, words(cells.get(3))));
			}
			else if (cells.size() >= 5 && cells.get(2).contains("`")) {
				Set<String> given = (cells.size() > 5) ? words(cells.get(5)) : Set.of();
				for (String type : words(cells.get(2))) {
					for (String to : cells.get(3).split(",")) {
						add(key(cells.get(1).trim(), type, to.trim()), given);
					}
				}
			}
		}
	}

	/** Kinds, and properties as {@code kind.property}. */
	Set<String> all() {
		return this.all;
	}

	private void add(String kind, Set<String> properties) {
		this.all.add(kind);
		properties.forEach((property) -> this.all.add(kind + "." + property));
	}

	static String key(String from, String type, String to) {
		return "(%s)-[%s]->(%s)".formatted(from, type, to);
	}

	private static Set<String> words(String cell) {
		Set<String> words = new HashSet<>();
		for (Matcher matcher = CODE.matcher(cell); matcher.find();) {
			words.add(matcher.group(1));
		}
		return words;
	}

}
