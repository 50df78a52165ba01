package io.onethread.importing.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.onethread.graph.GraphKinds;
import io.onethread.graph.LinkKind;
import io.onethread.graph.PropertyType;
import io.onethread.graph.RecordKind;
import io.onethread.graph.RecordRow;
import io.onethread.importing.file.Row;
import io.onethread.importing.file.RowFault;
import io.onethread.importing.mapping.FileMapping;
import io.onethread.importing.mapping.LinkMapping;
import io.onethread.importing.mapping.Mapping;
import io.onethread.importing.mapping.Need;
import io.onethread.importing.mapping.PropertyMapping;
import io.onethread.importing.mapping.RecordMapping;
import io.onethread.importing.mapping.Reference;
import io.onethread.importing.mapping.Test;
import io.onethread.importing.report.Reason;
import io.onethread.importing.report.Severity;
import io.onethread.importing.translate.Translation.Brought;
import org.jspecify.annotations.Nullable;

/** Turns the rows of one file into records and links as its mapping says. */
public final class RowTranslator {

	private final Mapping mapping;

	private final FileMapping file;

	private final String name;

	private final List<String> columns;

	private final Cells cells;

	private final List<RecordRule> records = new ArrayList<>();

	private final List<LinkRule> links = new ArrayList<>();

	/**
	 * A translator.
	 * @param mapping a mapping that was checked
	 * @param file the part of it that speaks of the file
	 * @param name the file's name
	 * @param columns the file's columns, joined ones behind
	 */
	public RowTranslator(Mapping mapping, FileMapping file, String name, List<String> columns, GraphKinds kinds) {
		this.mapping = mapping;
		this.file = file;
		this.name = name;
		this.columns = columns;
		this.cells = new Cells(file, mapping, columns);
		for (RecordMapping record : file.records()) {
			RecordKind kind = kinds.record(record.label()).orElseThrow();
			this.records.add(new RecordRule(record, rules(kind.label(), record.properties(), kind.properties())));
		}
		for (LinkMapping link : file.links()) {
			LinkKind kind = kinds.link(link.type(), link.from().label(), link.to().label()).orElseThrow();
			this.links.add(new LinkRule(link, rules(kind.type(), link.properties(), kind.properties())));
		}
	}

	private record RecordRule(RecordMapping mapping, List<PropertyRule> properties) {

	}

	private record LinkRule(LinkMapping mapping, List<PropertyRule> properties) {

	}

	private List<PropertyRule> rules(String owner, Map<String, PropertyMapping> given,
			Map<String, PropertyType> types) {
		List<PropertyRule> rules = new ArrayList<>();
		given.forEach((property, from) -> {
			PropertyType type = types.getOrDefault(property, PropertyType.TEXT);
			rules.add(new PropertyRule(owner, property, from, type, this.mapping.zone()));
		});
		return rules;
	}

	/** What a row means. */
	public Translation translate(Row row) {
		return translate(row, row.line());
	}

	/**
	 * What a row of a corrected file means.
	 * @param line the line it had in the original file
	 */
	public Translation translate(Row row, long line) {
		Faults faults = new Faults(this.name, row.line());
		form(row, faults);
		List<Brought> records = new ArrayList<>(this.records.size());
		List<OpenLink> links = new ArrayList<>(this.links.size());
		if (!faults.refused()) {
			Cells.Line cells = this.cells.of(row, line);
			for (int i = 0; i < this.records.size(); i++) {
				RecordRow record = record(this.records.get(i), cells, faults);
				if (record != null) {
					records.add(new Brought(record, i, this.records.get(i).mapping().first()));
				}
			}
			for (LinkRule rule : this.links) {
				OpenLink link = link(rule, cells, faults);
				if (link != null) {
					links.add(link);
				}
			}
			for (Cells.Repair repair : cells.repairs()) {
				faults.add(Severity.REPAIRED, Reason.REPAIRED, repair.column(), repair.from(), repair.to());
			}
		}
		boolean refused = faults.refused();
		return new Translation(this.name, row, refused ? List.of() : records, refused ? List.of() : links,
				faults.problems());
	}

	private void form(Row row, Faults faults) {
		RowFault fault = row.fault();
		if (fault != null) {
			boolean ragged = fault.reason() == Reason.TOO_MANY_FIELDS || fault.reason() == Reason.TOO_FEW_FIELDS;
			String column = (fault.column() >= 0 && fault.column() < this.columns.size())
					? this.columns.get(fault.column()) : "";
			faults.add((ragged && this.file.ragged()) ? Severity.WARNING : Severity.REFUSED, fault.reason(), column,
					fault.value(), fault.arguments().toArray(String[]::new));
		}
	}

	private @Nullable RecordRow record(RecordRule rule, Cells.Line cells, Faults faults) {
		RecordMapping record = rule.mapping();
		if (!holds(record.when(), cells)) {
			return null;
		}
		List<String> key = key(record.key(), cells);
		if (key.isEmpty()) {
			faults.missing(record.required(), Reason.EMPTY_KEY, record.key().getFirst(), record.label());
			return null;
		}
		Map<String, Object> set = new LinkedHashMap<>();
		rule.properties().forEach((property) -> property.fill(cells, set, faults));
		return new RecordRow(record.label(), Ids.of(this.mapping.source(), record.label(), key), set);
	}

	private @Nullable OpenLink link(LinkRule rule, Cells.Line cells, Faults faults) {
		LinkMapping link = rule.mapping();
		if (!holds(link.when(), cells)) {
			return null;
		}
		Named from = named(link.from(), cells);
		Named to = named(link.to(), cells);
		if (from == null || to == null) {
			Reference missing = (from == null) ? link.from() : link.to();
			faults.missing(link.required(), Reason.EMPTY_REFERENCE, column(missing), link.type(), missing.label());
			return null;
		}
		Map<String, Object> set = new LinkedHashMap<>();
		rule.properties().forEach((property) -> property.fill(cells, set, faults));
		return new OpenLink(link.type(), from, column(link.from()), to, column(link.to()), set,
				link.required() == Need.TRUE);
	}

	private static String column(Reference reference) {
		return switch (reference.by()) {
			case Reference.Key key -> key.columns().getLast();
			case Reference.Find find -> find.column();
		};
	}

	private @Nullable Named named(Reference reference, Cells.Line cells) {
		switch (reference.by()) {
			case Reference.Key named -> {
				List<String> key = key(named.columns(), cells);
				String source = reference.source();
				return key.isEmpty() ? null
						: new Named.ById(reference.label(),
								Ids.of((source == null) ? this.mapping.source() : source, reference.label(), key),
								String.join(" ", key));
			}
			case Reference.Find find -> {
				String text = cells.cell(find.column());
				return text.isEmpty() ? null : new Named.ByProperty(reference.label(), find.property(), text);
			}
		}
	}

	/** The cells of a key; none where one of them is empty. */
	private static List<String> key(List<String> columns, Cells.Line cells) {
		List<String> key = new ArrayList<>(columns.size());
		for (String column : columns) {
			String cell = cells.cell(column);
			if (cell.isEmpty()) {
				return List.of();
			}
			key.add(cell);
		}
		return key;
	}

	private static boolean holds(Map<String, Test> tests, Cells.Line cells) {
		for (Map.Entry<String, Test> test : tests.entrySet()) {
			if (!test.getValue().holds(cells.cell(test.getKey()))) {
				return false;
			}
		}
		return true;
	}

}
