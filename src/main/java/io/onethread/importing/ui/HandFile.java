package io.onethread.importing.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.onethread.graph.GraphKinds;
import io.onethread.importing.file.FileSettings;
import io.onethread.importing.guess.ColumnGuess;
import io.onethread.importing.mapping.FileMapping;
import io.onethread.importing.mapping.LinkMapping;
import io.onethread.importing.mapping.Need;
import io.onethread.importing.mapping.PropertyMapping;
import io.onethread.importing.mapping.PropertyMapping.Column;
import io.onethread.importing.mapping.PropertyMapping.Constant;
import io.onethread.importing.mapping.RecordMapping;
import io.onethread.importing.mapping.Reference;
import io.onethread.importing.mapping.Test;
import io.onethread.importing.ui.Meaning.Fills;
import io.onethread.importing.ui.Meaning.Names;
import io.onethread.importing.ui.Meaning.Nothing;

/** What somebody says of one file, beginning with what was guessed. */
final class HandFile {

	private static final String CONTACT = "Contact";

	private final Received file;

	private final Meanings meanings;

	private final List<HandColumn> columns = new ArrayList<>();

	/** The kind of record its rows are; empty where the file is left out. */
	private String label;

	private List<String> key;

	HandFile(Received file, Meanings meanings) {
		this.file = file;
		this.meanings = meanings;
		List<ColumnGuess> guesses = file.preview().guess().columns();
		List<String> names = file.preview().columns();
		for (int i = 0; i < names.size(); i++) {
			this.columns.add(new HandColumn(names.get(i), file.cells(names.get(i)), guesses.get(i)));
		}
		this.label = file.preview().guess().label();
		this.key = guessedKey();
		guess();
	}

	private List<String> guessedKey() {
		return this.file.preview()
			.guess()
			.mapping()
			.files()
			.stream()
			.flatMap((mapping) -> mapping.records().stream())
			.findFirst()
			.map(RecordMapping::key)
			.orElse(List.of());
	}

	private void guess() {
		boolean own = this.label.equals(this.file.preview().guess().label());
		for (HandColumn column : this.columns) {
			Meaning before = column.meaning();
			column.mean(own ? this.meanings.guessed(this.label, column.guess())
					: this.meanings.spelled(this.label, column.name()));
			if (column.meaning() instanceof Nothing && before instanceof Fills fills) {
				this.meanings.of(this.label)
					.stream()
					.filter((meaning) -> meaning instanceof Fills other && other.label().equals(this.label)
							&& other.property().equals(fills.property()))
					.filter((meaning) -> this.columns.stream().noneMatch((other) -> other.meaning().equals(meaning)))
					.findFirst()
					.ifPresent(column::mean);
			}
		}
	}

	Received file() {
		return this.file;
	}

	List<HandColumn> columns() {
		return this.columns;
	}

	String label() {
		return this.label;
	}

	/**
	 * Takes the rows for records of another kind; what columns mean is guessed anew as
	 * far as it can be.
	 */
	void setLabel(String now) {
		this.label = now;
		guess();
	}

	List<String> key() {
		return this.key;
	}

	void setKey(List<String> columns) {
		this.key = List.copyOf(columns);
	}

	boolean used() {
		return !this.label.isEmpty();
	}

	/** The earlier column that fills the same property, if one does. */
	Optional<HandColumn> twin(HandColumn column) {
		return this.columns.subList(0, this.columns.indexOf(column))
			.stream()
			.filter((other) -> other.meaning() instanceof Fills && other.meaning().equals(column.meaning()))
			.findFirst();
	}

	/** The column that fills a property. */
	Optional<HandColumn> column(String of, String property) {
		return this.columns.stream()
			.filter((column) -> column.meaning() instanceof Fills fills && fills.label().equals(of)
					&& fills.property().equals(property))
			.findFirst();
	}

	/** Whether some columns are of a contact that stands in the same row. */
	boolean bringsContacts() {
		return !this.label.equals(CONTACT) && this.columns.stream()
			.anyMatch((column) -> column.meaning() instanceof Fills fills && fills.label().equals(CONTACT));
	}

	/** The file as a mapping has it. */
	FileMapping mapping(GraphKinds kinds) {
		List<RecordMapping> records = new ArrayList<>();
		List<LinkMapping> links = new ArrayList<>();
		records.add(new RecordMapping(this.label, this.key, Need.TRUE, Map.of(), properties(this.label)));
		column(CONTACT, "name").filter((name) -> bringsContacts())
			.ifPresent((name) -> contact(name, kinds, records, links));
		for (HandColumn column : this.columns) {
			if (column.meaning() instanceof Names names) {
				links.add(link(column, names, kinds));
			}
		}
		return new FileMapping(this.file.name(), false, Set.of(), true, false, FileSettings.UNKNOWN, List.of(),
				Map.of(), records, links);
	}

	private Map<String, PropertyMapping> properties(String of) {
		Map<String, PropertyMapping> properties = new LinkedHashMap<>();
		for (HandColumn column : this.columns) {
			if (column.meaning() instanceof Fills fills && fills.label().equals(of)) {
				properties.putIfAbsent(fills.property(), column.mapping(fills));
			}
		}
		return properties;
	}

	private void contact(HandColumn name, GraphKinds kinds, List<RecordMapping> records, List<LinkMapping> links) {
		List<String> both = new ArrayList<>(this.key);
		both.add(column(CONTACT, "code").orElse(name).name());
		Map<String, Test> when = Map.of(name.name(), new Test.Empty(false));
		records.add(new RecordMapping(CONTACT, both, Need.TRUE, when, properties(CONTACT)));
		Map<String, PropertyMapping> properties = new LinkedHashMap<>();
		boolean titled = kinds.link("WORKS_AT", CONTACT, this.label)
			.filter((kind) -> kind.properties().containsKey("title"))
			.isPresent();
		column(CONTACT, "title").filter((title) -> titled)
			.ifPresent((title) -> properties.put("title", PropertyMapping.of(new Column(title.name()))));
		links.add(new LinkMapping("WORKS_AT", new Reference(CONTACT, null, new Reference.Key(both)), own(), Need.FALSE,
				when, properties));
	}

	private LinkMapping link(HandColumn column, Names names, GraphKinds kinds) {
		Reference other = new Reference(names.other(), null, new Reference.Find(names.by(), column.name()));
		Reference from = names.outward() ? own() : other;
		Reference to = names.outward() ? other : own();
		boolean owner = names.type().equals("OWNS") && kinds.link(names.type(), from.label(), to.label())
			.filter((kind) -> kind.properties().containsKey("role"))
			.isPresent();
		return new LinkMapping(names.type(), from, to, Need.FALSE, Map.of(),
				owner ? Map.of("role", PropertyMapping.of(new Constant("owner"))) : Map.of());
	}

	private Reference own() {
		return new Reference(this.label, null, new Reference.Key(this.key));
	}

}
