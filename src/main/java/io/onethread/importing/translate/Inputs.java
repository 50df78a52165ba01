package io.onethread.importing.translate;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.onethread.graph.GraphKinds;
import io.onethread.importing.file.DataFile;
import io.onethread.importing.file.FileSettings;
import io.onethread.importing.file.Limits;
import io.onethread.importing.file.NamedFile;
import io.onethread.importing.file.UnreadableFile;
import io.onethread.importing.mapping.ColumnCheck;
import io.onethread.importing.mapping.FileMapping;
import io.onethread.importing.mapping.FileMapping.Join;
import io.onethread.importing.mapping.InvalidMapping;
import io.onethread.importing.mapping.Mapping;
import io.onethread.importing.mapping.MappingFile;
import io.onethread.importing.mapping.MappingProblem;
import org.jspecify.annotations.Nullable;

/** The files of a run, matched with what the mapping says of them, in its order. */
public final class Inputs implements Closeable {

	private final MappingFile mapping;

	private final GraphKinds kinds;

	private final Limits limits;

	private final List<InputFile> files = new ArrayList<>();

	private final List<String> ignored = new ArrayList<>();

	private final List<String> missing = new ArrayList<>();

	private final Map<String, List<String>> unused = new LinkedHashMap<>();

	private Inputs(MappingFile mapping, GraphKinds kinds, Limits limits) {
		this.mapping = mapping;
		this.kinds = kinds;
		this.limits = limits;
	}

	/**
	 * Opens the files.
	 * @throws InvalidMapping if the mapping does not fit them: columns or files it speaks
	 * of are not there
	 * @throws UnreadableFile if one of them holds no table
	 */
	public static Inputs open(MappingFile mapping, List<NamedFile> given, GraphKinds kinds, Limits limits)
			throws IOException, InvalidMapping {
		Inputs inputs = new Inputs(mapping, kinds, limits);
		try {
			List<MappingProblem> problems = inputs.open(given);
			if (!problems.isEmpty()) {
				throw new InvalidMapping(problems);
			}
			return inputs;
		}
		catch (IOException | RuntimeException | InvalidMapping ex) {
			inputs.close();
			throw ex;
		}
	}

	private List<MappingProblem> open(List<NamedFile> given) throws IOException {
		Mapping whole = this.mapping.mapping();
		Set<NamedFile> left = new LinkedHashSet<>(given);
		List<MappingProblem> problems = new ArrayList<>();
		boolean alone = given.size() == 1 && whole.files().size() == 1;
		for (int i = 0; i < whole.files().size(); i++) {
			FileMapping file = whole.files().get(i);
			List<NamedFile> own = left.stream().filter((one) -> alone || one.matches(file.file())).toList();
			left.removeAll(own);
			if (own.isEmpty() && !file.optional()) {
				this.missing.add(file.file());
			}
			for (NamedFile one : own) {
				problems.addAll(open(file, "files[" + i + "]", one, given));
			}
		}
		for (NamedFile one : left) {
			openOther(one, whole);
		}
		if (this.files.isEmpty() && problems.isEmpty()) {
			this.missing.forEach((name) -> problems.add(ColumnCheck.missingFile(this.mapping, "files", name)));
		}
		return problems;
	}

	private List<MappingProblem> open(FileMapping file, String path, NamedFile one, List<NamedFile> given)
			throws IOException {
		DataFile data = DataFile.of(one.path(), one.name(), file.settings(), this.limits);
		if (InputFile.isCorrected(data)) {
			this.files.add(InputFile.corrected(data, (name) -> translator(name, data.columns())));
			return List.of();
		}
		List<String> columns = new ArrayList<>(data.columns());
		List<Joined> joins = new ArrayList<>();
		List<MappingProblem> problems = new ArrayList<>();
		for (int n = 0; n < file.joins().size(); n++) {
			Join join = file.joins().get(n);
			if (columns.containsAll(join.columns())) {
				continue;
			}
			String place = path + ".join[" + n + "]";
			NamedFile other = given.stream()
				.filter((candidate) -> candidate.matches(join.file()))
				.findFirst()
				.orElse(null);
			if (other == null) {
				problems.add(ColumnCheck.missingFile(this.mapping, place, join.file()));
				continue;
			}
			try (DataFile table = DataFile.of(other.path(), other.name(), settings(other), this.limits)) {
				List<MappingProblem> wrong = ColumnCheck.check(this.mapping, join, place, columns, table.columns());
				problems.addAll(wrong);
				if (wrong.isEmpty()) {
					joins.add(new Joined(join, table, columns));
					columns.addAll(join.columns());
				}
			}
		}
		problems.addAll(ColumnCheck.check(this.mapping, file, path, columns, one.name()));
		if (problems.isEmpty()) {
			RowTranslator translator = new RowTranslator(this.mapping.mapping(), file, one.name(), columns, this.kinds);
			this.files.add(InputFile.of(data, joins, columns, translator));
			List<String> unread = new ArrayList<>(data.columns());
			unread.removeAll(ColumnCheck.columns(file));
			this.unused.put(one.name(), unread);
		}
		return problems;
	}

	/** A file that nothing is said of may still be one of ours coming back. */
	private void openOther(NamedFile one, Mapping whole) throws IOException {
		boolean known = whole.ignore().stream().anyMatch(one::matches);
		DataFile data = null;
		if (!known && one.name().toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|txt|xlsx)(\\.gz)?")) {
			data = tryOpen(one);
		}
		if (data != null && InputFile.isCorrected(data)) {
			List<String> columns = data.columns();
			this.files.add(InputFile.corrected(data, (name) -> translator(name, columns)));
			return;
		}
		if (data != null) {
			data.close();
		}
		this.ignored.add(one.name());
	}

	private @Nullable DataFile tryOpen(NamedFile one) throws IOException {
		try {
			return DataFile.of(one.path(), one.name(), FileSettings.UNKNOWN, this.limits);
		}
		catch (UnreadableFile ex) {
			return null;
		}
	}

	private FileSettings settings(NamedFile one) {
		return this.mapping.mapping()
			.files()
			.stream()
			.filter((file) -> one.matches(file.file()))
			.findFirst()
			.map(FileMapping::settings)
			.orElse(FileSettings.UNKNOWN);
	}

	private @Nullable RowTranslator translator(String name, List<String> columns) {
		return this.mapping.mapping()
			.files()
			.stream()
			.filter((file) -> NamedFile.matches(name, file.file()))
			.findFirst()
			.map((file) -> new RowTranslator(this.mapping.mapping(), file, name, columns, this.kinds))
			.orElse(null);
	}

	/** The files to be read, in order. */
	public List<InputFile> files() {
		return this.files;
	}

	/** Files that were given and that the mapping does not speak of. */
	public List<String> ignored() {
		return this.ignored;
	}

	/** Files that the mapping speaks of and that were not given. */
	public List<String> missing() {
		return this.missing;
	}

	/** By file, the columns that the mapping does not use. */
	public Map<String, List<String>> unused() {
		return this.unused;
	}

	@Override
	public void close() throws IOException {
		for (InputFile file : this.files) {
			file.close();
		}
	}

}
