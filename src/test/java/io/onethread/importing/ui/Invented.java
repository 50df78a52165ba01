package io.onethread.importing.ui;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.i18n.I18NProvider;
import io.onethread.importing.Preview;
import io.onethread.importing.TestKinds;
import io.onethread.importing.file.NamedFile;
import io.onethread.importing.guess.Guesser;

/** Invented files, as if they had come in. */
final class Invented {

	private Invented() {
	}

	/**
	 * A file of these lines, whose cells are divided by commas; the first line names the
	 * columns.
	 */
	static Received file(String name, String... lines) {
		List<List<String>> rows = Arrays.stream(lines).map((line) -> List.of(line.split(",", -1))).toList();
		List<List<String>> cells = rows.subList(1, rows.size());
		Preview preview = new Preview(name, "UTF-8, ,", rows.getFirst(), cells,
				new Guesser(TestKinds.all()).guess(name, rows.getFirst(), cells));
		return new Received(new NamedFile(Path.of(name), name), 100, preview);
	}

	/** Words that are their own keys. */
	static ImportWords words() {
		return new ImportWords(new I18NProvider() {
			@Override
			public List<Locale> getProvidedLocales() {
				return List.of(Locale.ENGLISH);
			}

			@Override
			public String getTranslation(String key, Locale locale, Object... parameters) {
				return MessageFormat.format(key, parameters);
			}
		}, Locale.ENGLISH);
	}

}
