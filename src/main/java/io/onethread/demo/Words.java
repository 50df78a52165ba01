package io.onethread.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/**
 * The words that names are made of, from the files under {@code demo/}. There is no
 * library of fakes behind them: the names must be Chinese and English at once, and must
 * be nobody's.
 */
final class Words {

	private Words() {
	}

	static <T> List<T> read(String file, Function<String[], T> row) {
		try (InputStream in = Words.class.getResourceAsStream("/demo/" + file)) {
			if (in == null) {
				throw new IllegalStateException("The program lacks its file demo/" + file);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> row.apply(line.split("\\|", -1)))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
