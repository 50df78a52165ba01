package io.onethread.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the word lists that lie beside this package. */
final class WordList {

	private WordList() {
	}

	/** The lines of a list without comments and empty lines. */
	static List<String> lines(String file) {
		try (InputStream list = WordList.class.getResourceAsStream(file)) {
			if (list == null) {
				throw new IllegalStateException("The list " + file + " is missing from the program.");
			}
			return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
				.map(String::strip)
				.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
