package io.onethread.coverage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Guesses from a job title, English or Chinese, what somebody's part may be. */
final class TitleRoles {

	private static final List<Rule> RULES = read();

	private TitleRoles() {
	}

	private record Rule(String role, Pattern words) {

	}

	static Optional<String> guess(@Nullable String title) {
		if (title == null || title.isBlank()) {
			return Optional.empty();
		}
		String plain = title.toLowerCase(Locale.ROOT);
		return RULES.stream().filter((rule) -> rule.words().matcher(plain).find()).map(Rule::role).findFirst();
	}

	private static List<Rule> read() {
		List<Rule> rules = new ArrayList<>();
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(TitleRoles.class.getResourceAsStream("/coverage/titles.txt")),
				StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				int colon = line.indexOf(':');
				if (!line.startsWith("#") && colon > 0) {
					rules.add(new Rule(line.substring(0, colon).strip(), words(line.substring(colon + 1))));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return List.copyOf(rules);
	}

	private static Pattern words(String listed) {
		return Pattern.compile(Arrays.stream(listed.split(","))
			.map(String::strip)
			.filter((word) -> !word.isEmpty())
			.map(TitleRoles::word)
			.reduce((one, other) -> one + "|" + other)
			.orElseThrow());
	}

	private static String word(String word) {
		if (word.charAt(0) > 0x2e80) {
			return Pattern.quote(word);
		}
		return word.endsWith("*") ? "\\b" + Pattern.quote(word.substring(0, word.length() - 1))
				: "\\b" + Pattern.quote(word) + "\\b";
	}

}
