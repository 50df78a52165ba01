package io.onethread.importing.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.onethread.importing.mapping.FileMapping.Join;
import io.onethread.importing.mapping.MappingProblem.Fault;
import io.onethread.importing.mapping.PropertyMapping.Column;
import io.onethread.importing.mapping.PropertyMapping.Pattern;

/** Checks that a file has the columns that its mapping speaks of. */
public final class ColumnCheck {

	private static final String LINE = "#line";

	private ColumnCheck() {
	}

	/**
	 * What does not fit.
	 * @param path the path of the file's part in the mapping
	 * @param columns the file's columns
	 * @param name the file's name
	 */
	public static List<MappingProblem> check(MappingFile mapping, FileMapping file, String path, List<String> columns,
			String name) {
		List<MappingProblem> problems = new ArrayList<>();
		mentioned(file, path).forEach((place, mentioned) -> mentioned.stream()
			.filter((column) -> !columns.contains(column) && !column.equals(LINE))
			.forEach((column) -> problems.add(unknown(mapping, place, column, columns, name))));
		return problems;
	}

	/** What does not fit in a look-up. */
	public static List<MappingProblem> check(MappingFile mapping, Join join, String path, List<String> columns,
			List<String> other) {
		List<MappingProblem> problems = new ArrayList<>();
		if (!columns.contains(join.on())) {
			problems.add(unknown(mapping, path + ".on", join.on(), columns, ""));
		}
		if (!other.contains(join.key())) {
			problems.add(unknown(mapping, path + ".key", join.key(), other, join.file()));
		}
		join.columns()
			.stream()
			.filter((column) -> !other.contains(column))
			.forEach((column) -> problems.add(unknown(mapping, path + ".columns", column, other, join.file())));
		return problems;
	}

	/** A file that is needed and was not given. */
	public static MappingProblem missingFile(MappingFile mapping, String path, String file) {
		return new MappingProblem(Fault.MISSING_FILE, mapping.places().of(path), path, List.of(file), "");
	}

	/** The columns that a file's mapping speaks of. */
	public static Set<String> columns(FileMapping file) {
		Set<String> columns = new LinkedHashSet<>();
		mentioned(file, "").values().forEach(columns::addAll);
		file.joins().forEach((join) -> columns.add(join.on()));
		return columns;
	}

	private static MappingProblem unknown(MappingFile mapping, String path, String column, List<String> columns,
			String file) {
		return new MappingProblem(Fault.UNKNOWN_COLUMN, mapping.places().of(path), path,
				List.of(column, file, String.join(", ", columns)), MappingProblem.closest(column, columns));
	}

	private static Map<String, List<String>> mentioned(FileMapping file, String path) {
		Map<String, List<String>> mentioned = new LinkedHashMap<>();
		file.repairs().keySet().forEach((column) -> mentioned.put(path + ".repair." + column, List.of(column)));
		for (int i = 0; i < file.records().size(); i++) {
			RecordMapping record = file.records().get(i);
			String place = path + ".records[" + i + "]";
			mentioned.put(place + ".key", record.key());
			tests(record.when(), place, mentioned);
			properties(record.properties(), place, mentioned);
		}
		for (int i = 0; i < file.links().size(); i++) {
			LinkMapping link = file.links().get(i);
			String place = path + ".links[" + i + "]";
			mentioned.put(place + ".from", reference(link.from()));
			mentioned.put(place + ".to", reference(link.to()));
			tests(link.when(), place, mentioned);
			properties(link.properties(), place, mentioned);
		}
		return mentioned;
	}

	private static List<String> reference(Reference reference) {
		return switch (reference.by()) {
			case Reference.Key key -> key.columns();
			case Reference.Find find -> List.of(find.column());
		};
	}

	private static void tests(Map<String, Test> tests, String path, Map<String, List<String>> mentioned) {
		tests.keySet().forEach((column) -> mentioned.put(path + ".when." + column, List.of(column)));
	}

	private static void properties(Map<String, PropertyMapping> properties, String path,
			Map<String, List<String>> mentioned) {
		properties.forEach((name, property) -> {
			String place = path + ".properties." + name;
			switch (property.from()) {
				case Column column -> mentioned.put(place, List.of(column.column()));
				case Pattern pattern -> mentioned.put(place, Template.of(pattern.template()).columns());
				case PropertyMapping.Constant constant -> {
				}
			}
		});
	}

}
