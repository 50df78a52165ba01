package io.onethread.importing.guess;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.onethread.graph.GraphKinds;
import io.onethread.graph.PropertyType;
import io.onethread.graph.RecordKind;
import io.onethread.importing.file.FileSettings;
import io.onethread.importing.mapping.FileMapping;
import io.onethread.importing.mapping.LinkMapping;
import io.onethread.importing.mapping.Mapping;
import io.onethread.importing.mapping.Need;
import io.onethread.importing.mapping.PropertyMapping;
import io.onethread.importing.mapping.PropertyMapping.Column;
import io.onethread.importing.mapping.PropertyMapping.Constant;
import io.onethread.importing.mapping.RecordMapping;
import io.onethread.importing.mapping.Reference;
import io.onethread.importing.mapping.Test;
import org.jspecify.annotations.Nullable;

/** Makes a mapping of what was guessed of columns. */
final class GuessedMapping {

	private final GraphKinds kinds;

	private final String file;

	private final String label;

	private final List<ColumnGuess> guesses;

	private final List<List<String>> sample;

	private final List<String> columns;

	GuessedMapping(GraphKinds kinds, String file, String label, List<ColumnGuess> guesses, List<List<String>> sample,
			List<String> columns) {
		this.kinds = kinds;
		this.file = file;
		this.label = label;
		this.guesses = guesses;
		this.sample = sample;
		this.columns = columns;
	}

	Mapping mapping() {
		List<RecordMapping> records = new ArrayList<>();
		List<LinkMapping> links = new ArrayList<>();
		List<String> key = key(this.label);
		records.add(new RecordMapping(this.label, key, Need.TRUE, Map.of(), properties(this.label)));
		String contact = column("Contact", "name");
		if (!this.label.equals("Contact") && contact != null) {
			contact(key, contact, records, links);
		}
		for (ColumnGuess guess : this.guesses) {
			if (guess.link()) {
				links.add(link(guess, key));
			}
		}
		Set<String> empty = new HashSet<>(Mapping.EMPTY);
		this.sample.stream()
			.flatMap(List::stream)
			.map(String::strip)
			.filter((cell) -> cell.matches("(?i)null|n/a|#n/a|none|无|-|--"))
			.forEach(empty::add);
		String source = this.file.replaceFirst("(\\.[A-Za-z]{2,4})+$", "").replaceAll("[^\\p{L}\\p{N}._-]+", "-");
		FileMapping mapping = new FileMapping(this.file, false, Set.of(), true, false, FileSettings.UNKNOWN, List.of(),
				Map.of(), records, links);
		return new Mapping(source, "", source.isEmpty() ? "file" : source, empty, ZoneId.systemDefault(), List.of(),
				List.of(mapping));
	}

	/** The code if its values differ, else the name, else the first column. */
	private List<String> key(String of) {
		for (String property : List.of("code", "name")) {
			String column = column(of, property);
			if (column != null && (property.equals("name") || distinct(column))) {
				return List.of(column);
			}
		}
		return List.of(this.columns.isEmpty() ? "#line" : this.columns.getFirst());
	}

	private boolean distinct(String column) {
		int place = this.columns.indexOf(column);
		List<String> cells = this.sample.stream()
			.map((row) -> (place < row.size()) ? row.get(place).strip() : "")
			.filter((cell) -> !cell.isEmpty())
			.toList();
		return new HashSet<>(cells).size() == cells.size();
	}

	private @Nullable String column(String of, String property) {
		return this.guesses.stream()
			.filter((guess) -> !guess.link() && guess.label().equals(of) && guess.property().equals(property))
			.map(ColumnGuess::column)
			.findFirst()
			.orElse(null);
	}

	private Map<String, PropertyMapping> properties(String of) {
		RecordKind kind = this.kinds.record(of).orElseThrow();
		Map<String, PropertyMapping> properties = new LinkedHashMap<>();
		kind.properties().forEach((property, type) -> {
			String column = column(of, property);
			if (column != null) {
				properties.put(property, property(column, type, property.equals("name")));
			}
		});
		return properties;
	}

	private PropertyMapping property(String column, PropertyType type, boolean required) {
		PropertyMapping plain = PropertyMapping.of(new Column(column));
		boolean dates = type == PropertyType.DATE || type == PropertyType.DATE_TIME;
		List<String> forms = dates ? DateForms.of(cells(column)) : List.of();
		return new PropertyMapping(plain.from(), forms, plain.number(), null, Map.of(), null, null, "", "",
				required ? Need.TRUE : Need.FALSE, type != PropertyType.TEXT && !required);
	}

	private List<String> cells(String column) {
		int place = this.columns.indexOf(column);
		return this.sample.stream().map((row) -> (place < row.size()) ? row.get(place).strip() : "").toList();
	}

	private void contact(List<String> key, String name, List<RecordMapping> records, List<LinkMapping> links) {
		List<String> both = new ArrayList<>(key);
		String own = column("Contact", "code");
		both.add((own == null) ? name : own);
		Map<String, Test> when = Map.of(name, new Test.Empty(false));
		records.add(new RecordMapping("Contact", both, Need.TRUE, when, properties("Contact")));
		String title = column("Contact", "title");
		links.add(new LinkMapping("WORKS_AT", new Reference("Contact", null, new Reference.Key(both)),
				new Reference(this.label, null, new Reference.Key(key)), Need.FALSE, when,
				(title == null) ? Map.of() : Map.of("title", PropertyMapping.of(new Column(title)))));
	}

	/**
	 * A record named in a cell is looked up by its name, or by its code for headings so.
	 */
	private LinkMapping link(ColumnGuess guess, List<String> key) {
		Reference own = new Reference(this.label, null, new Reference.Key(key));
		String by = Words.plain(guess.column()).matches(".*(id|code|no|编号|编码|工号)") ? "code" : "name";
		Reference other = new Reference(guess.label(), null, new Reference.Find(by, guess.column()));
		boolean outward = this.kinds.link(guess.property(), this.label, guess.label()).isPresent();
		Map<String, PropertyMapping> properties = guess.property().equals("OWNS")
				? Map.of("role", PropertyMapping.of(new Constant("owner"))) : Map.of();
		return new LinkMapping(guess.property(), outward ? own : other, outward ? other : own, Need.FALSE, Map.of(),
				properties);
	}

}
