package io.onethread.importing.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.onethread.graph.GraphKinds;
import io.onethread.importing.ImportRun;
import io.onethread.importing.TestKinds;
import io.onethread.importing.report.Severity;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ImportTextsTests {

	private static final Pattern SAID = Pattern.compile("say\\(\\s*\"([^\"]+[^.\"])\"\\s*[,)]");

	private final Properties texts = load();

	@Test
	void everyTextThatIsSaidExists() throws IOException {
		Set<String> said = new TreeSet<>();
		try (Stream<Path> files = Files.walk(Path.of("src/main/java/io/onethread/importing/ui"))) {
			for (Path file : files.filter((one) -> one.toString().endsWith(".java")).toList()) {
				Matcher key = SAID.matcher(Files.readString(file));
				while (key.find()) {
					said.add(key.group(1));
				}
			}
		}
		assertThat(said).hasSizeGreaterThan(50);
		assertThat(said).allSatisfy(this::exists);
	}

	@Test
	void everyKindPropertyAndLinkOfTheGraphHasAName() {
		GraphKinds kinds = TestKinds.all();
		kinds.records().forEach((kind) -> {
			exists("kind." + kind.label());
			kind.properties().keySet().forEach((property) -> exists("property." + property));
		});
		kinds.links().forEach((link) -> {
			exists("link." + link.type() + ".out");
			exists("link." + link.type() + ".in");
		});
	}

	@Test
	void everyStateAndSeverityHasAName() {
		Stream.of(ImportRun.State.values())
			.forEach((state) -> exists("state." + state.name().toLowerCase(Locale.ROOT)));
		Stream.of(Severity.values()).forEach((one) -> exists("severity." + one.name().toLowerCase(Locale.ROOT)));
		List.of("edited", "later", "linked").forEach((why) -> exists("kept." + why));
		List.of("files", "meaning", "trial").forEach((step) -> {
			exists("step." + step);
			exists("step.next." + step);
		});
	}

	private void exists(String key) {
		assertThat(this.texts.getProperty(ImportWords.PREFIX + key)).as(key).isNotBlank();
	}

	private static Properties load() {
		Properties texts = new Properties();
		try (var reader = Files.newBufferedReader(Path.of("src/main/resources/vaadin-i18n/translations.properties"))) {
			texts.load(reader);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return texts;
	}

}
