package io.onethread.importing.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.onethread.importing.file.FileSettings;
import io.onethread.importing.file.NamedFile;
import io.onethread.importing.mapping.ColumnCheck;
import io.onethread.importing.mapping.FileMapping;
import io.onethread.importing.mapping.Mapping;

/**
 * How well a mapping fits the files given.
 *
 * @param known files that it speaks of
 * @param missing files that it needs and that were not given
 * @param unknown files that it does not speak of
 */
record Fit(List<String> known, List<String> missing, List<String> unknown) {

	static final Fit NONE = new Fit(List.of(), List.of(), List.of());

	private static final String LINE = "#line";

	static Fit of(Mapping mapping, List<Received> files) {
		// Where one file meets one file, names do not matter.
		if (files.size() == 1 && mapping.files().size() == 1
				&& hasColumns(mapping.files().getFirst(), files.getFirst())) {
			return new Fit(List.of(files.getFirst().name()), List.of(), List.of());
		}
		Set<String> given = new HashSet<>();
		files.forEach((file) -> given.addAll(file.names()));
		List<String> known = new ArrayList<>();
		List<String> unknown = new ArrayList<>();
		for (Received file : files) {
			boolean told = mapping.files().stream().anyMatch((one) -> speaksOf(one, file));
			boolean ignored = mapping.ignore().stream().anyMatch((pattern) -> NamedFile.matches(file.name(), pattern));
			if (told) {
				known.add(file.name());
			}
			else if (!ignored) {
				unknown.add(file.name());
			}
		}
		List<String> missing = mapping.files()
			.stream()
			.filter((file) -> !file.optional())
			.map(FileMapping::file)
			.distinct()
			.filter((pattern) -> given.stream().noneMatch((name) -> NamedFile.matches(name, pattern)))
			.toList();
		return new Fit(known, missing, unknown);
	}

	/** A file of the right name may still be another system's. */
	private static boolean speaksOf(FileMapping mapping, Received file) {
		boolean plain = file.names().contains(file.name()) && mapping.settings().equals(FileSettings.UNKNOWN);
		return file.names().stream().anyMatch((name) -> NamedFile.matches(name, mapping.file()))
				&& (!plain || hasColumns(mapping, file));
	}

	/** Whether a file has all columns that are spoken of. */
	private static boolean hasColumns(FileMapping mapping, Received file) {
		Set<String> wanted = new HashSet<>(ColumnCheck.columns(mapping));
		mapping.joins().forEach((join) -> wanted.removeAll(join.columns()));
		wanted.remove(LINE);
		return !wanted.isEmpty() && file.preview().columns().containsAll(wanted);
	}

	/** Whether it is a good proposal: every file means something to it. */
	boolean proposed() {
		return !this.known.isEmpty() && this.unknown.isEmpty();
	}

	/** The better, the larger. */
	int score() {
		return this.known.size() * 100 - this.unknown.size() * 100 - this.missing.size();
	}

}
