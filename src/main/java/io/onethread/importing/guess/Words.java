package io.onethread.importing.guess;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The words by which headings give away what columns hold, in English and Chinese. */
final class Words {

	private static final String FILE = "/mappings/guess/words.yaml";

	/** By label and property, its words; under the empty property those for the label. */
	private final Map<String, Map<String, List<String>>> properties = new LinkedHashMap<>();

	private final Map<String, List<LinkWords>> links = new LinkedHashMap<>();

	/** Words of columns that name another record. */
	record LinkWords(String type, String label, List<String> words) {

	}

	private Words() {
	}

	static Words load() {
		try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(FILE))) {
			Map<String, Map<String, Object>> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
			Words words = new Words();
			file.forEach((label, entries) -> {
				if (label.equals("links")) {
					entries.forEach((from, list) -> words.links.put(from, links((List<?>) list)));
				}
				else {
					Map<String, List<String>> properties = new LinkedHashMap<>();
					entries.forEach((property, list) -> properties.put(property, plain((List<?>) list)));
					words.properties.put(label, properties);
				}
			});
			return words;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<LinkWords> links(List<?> entries) {
		List<LinkWords> links = new ArrayList<>();
		for (Object entry : entries) {
			Map<?, ?> link = (Map<?, ?>) entry;
			links.add(new LinkWords(String.valueOf(link.get("type")), String.valueOf(link.get("label")),
					plain((List<?>) Objects.requireNonNull(link.get("words")))));
		}
		return links;
	}

	private static List<String> plain(List<?> words) {
		return words.stream().map(String::valueOf).map(Words::plain).toList();
	}

	/** A heading without what differs from file to file: case, blanks, punctuation. */
	static String plain(String heading) {
		String normal = Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		// What stands in brackets is a unit or a hint: 金额(元).
		String bare = normal.replaceAll("[(\\[].*?[)\\]]", "").replaceAll("[^\\p{L}\\p{N}]", "");
		return bare.isEmpty() ? normal.replaceAll("[^\\p{L}\\p{N}]", "") : bare;
	}

	Set<String> labels() {
		return this.properties.keySet();
	}

	Map<String, List<String>> of(String label) {
		return this.properties.getOrDefault(label, Map.of());
	}

	List<LinkWords> links(String label) {
		return this.links.getOrDefault(label, List.of());
	}

	/**
	 * How well a heading fits words: 1 for the first of them, less for later ones, for
	 * they are vaguer.
	 */
	static double fit(String heading, List<String> words) {
		int place = words.indexOf(heading);
		return (place < 0) ? 0 : 1 - 0.5 * place / words.size();
	}

}
