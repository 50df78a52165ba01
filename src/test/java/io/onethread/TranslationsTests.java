package io.onethread;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TranslationsTests {

	private static final Pattern KEY = Pattern.compile("getTranslation\\(\\s*\"([^\"]+)\"\\s*[,)]");

	/**
	 * Text given to a component by hand: a literal with a space or a Chinese character in
	 * a constructor or setter.
	 */
	private static final Pattern LITERAL = Pattern.compile(
			"(?:new (?:Span|Button|H1|H2|H3|Paragraph|Div|Anchor|EmptyState|PageHeader|Chip|Card)|setText|setLabel|"
					+ "setPlaceholder|setHelperText|setTooltipText|setAriaLabel|setHeader|setHeaderTitle|Notification\\.show)"
					+ "\\(\\s*\"([^\"]*(?:[a-z] [a-z]|[\\u4e00-\\u9fff])[^\"]*)\"");

	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

	private final Properties english = load("translations.properties");

	private final Properties chinese = load("translations_zh_CN.properties");

	@Test
	void bothLanguagesHoldTheSameKeys() {
		assertThat(this.chinese.stringPropertyNames())
			.containsExactlyInAnyOrderElementsOf(this.english.stringPropertyNames());
	}

	@Test
	void noTextIsEmptyAndArgumentsAgree() {
		for (String key : this.english.stringPropertyNames()) {
			assertThat(this.english.getProperty(key)).as(key).isNotBlank();
			assertThat(this.chinese.getProperty(key)).as(key).isNotBlank();
			assertThat(arguments(this.chinese.getProperty(key))).as(key)
				.isEqualTo(arguments(this.english.getProperty(key)));
		}
	}

	@Test
	void everyKeyAskedForExists() throws IOException {
		Set<String> missing = new TreeSet<>();
		for (Path file : sources()) {
			Matcher key = KEY.matcher(Files.readString(file));
			while (key.find()) {
				if (!this.english.containsKey(key.group(1))) {
					missing.add(file.getFileName() + ": " + key.group(1));
				}
			}
		}
		assertThat(missing).isEmpty();
	}

	@Test
	void noViewHasTextOfItsOwn() throws IOException {
		Set<String> literals = new TreeSet<>();
		for (Path file : sources()) {
			Matcher literal = LITERAL.matcher(Files.readString(file));
			while (literal.find()) {
				if (!literal.group(1).startsWith("Onethread")) {
					literals.add(file.getFileName() + ": " + literal.group(1));
				}
			}
		}
		assertThat(literals).isEmpty();
	}

	private static Set<String> arguments(String text) {
		Set<String> arguments = new TreeSet<>();
		Matcher argument = ARGUMENT.matcher(text);
		while (argument.find()) {
			arguments.add(argument.group(1));
		}
		return arguments;
	}

	private static List<Path> sources() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			return files.filter((file) -> file.toString().endsWith(".java")).toList();
		}
	}

	private static Properties load(String name) {
		try (InputStream file = TranslationsTests.class.getResourceAsStream("/vaadin-i18n/" + name)) {
			Properties properties = new Properties();
			properties.load(new InputStreamReader(java.util.Objects.requireNonNull(file), StandardCharsets.UTF_8));
			return properties;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
