package io.onethread.importing.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.importing.ImportRun;
import io.onethread.importing.ImportService;
import io.onethread.importing.file.NamedFile;
import io.onethread.importing.mapping.InvalidMapping;
import org.jspecify.annotations.Nullable;

import org.springframework.util.FileSystemUtils;

/**
 * The files of an import that is being made ready. They stay until it is left, so that
 * any number of trials can be run with them.
 */
final class Draft {

	private final ImportService imports;

	private final List<Received> files = new ArrayList<>();

	private @Nullable Path folder;

	Draft(ImportService imports) {
		this.imports = imports;
	}

	List<Received> files() {
		return List.copyOf(this.files);
	}

	/**
	 * Writes down what comes in; may be called from any thread.
	 * @return the file, or null if it was longer than it may be
	 */
	@Nullable NamedFile receive(Viewer viewer, String name, InputStream in, long limit) throws IOException {
		Path path = folder(viewer).resolve(UUID.randomUUID().toString());
		long left = limit;
		byte[] buffer = new byte[1 << 16];
		try (OutputStream out = Files.newOutputStream(path)) {
			for (int read = in.read(buffer); read >= 0 && left >= 0; read = in.read(buffer)) {
				out.write(buffer, 0, read);
				left -= read;
			}
		}
		if (left < 0) {
			Files.delete(path);
			return null;
		}
		return new NamedFile(path, name);
	}

	private synchronized Path folder(Viewer viewer) {
		Path known = this.folder;
		if (known == null) {
			known = this.imports.receiving(viewer);
			this.folder = known;
		}
		return known;
	}

	/** Starts a run with files. */
	private interface Starting {

		ImportRun start(List<NamedFile> files) throws InvalidMapping;

	}

	/** Takes a file in, in the place of one with the same name. */
	void add(Received file) {
		this.files.stream().filter((other) -> other.name().equals(file.name())).toList().forEach(this::remove);
		this.files.add(file);
	}

	void remove(Received file) {
		this.files.remove(file);
		delete(file.file());
	}

	static void delete(NamedFile file) {
		try {
			Files.deleteIfExists(file.path());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Starts a run with the files; they stay here too. */
	ImportRun start(Viewer viewer, String mapping, boolean dryRun, Locale locale) throws InvalidMapping {
		return start(viewer, (files) -> this.imports.start(viewer, mapping, files, dryRun, locale));
	}

	/** Starts a run without what a trial found to be known; the files stay here too. */
	ImportRun startWithoutKnown(Viewer viewer, String mapping, String trial, Locale locale) throws InvalidMapping {
		return start(viewer, (files) -> this.imports.startWithoutKnown(viewer, mapping, files, trial, locale));
	}

	private ImportRun start(Viewer viewer, Starting starting) throws InvalidMapping {
		Path copies = this.imports.receiving(viewer);
		try {
			List<NamedFile> given = new ArrayList<>();
			for (Received file : this.files) {
				Path copy = copies.resolve(Integer.toString(given.size()));
				copy(file.file().path(), copy);
				given.add(new NamedFile(copy, file.name()));
			}
			return starting.start(given);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			delete(copies);
		}
	}

	/**
	 * A second name for the same bytes costs nothing; where the disk cannot do that, they
	 * are copied.
	 */
	private static void copy(Path from, Path to) throws IOException {
		try {
			Files.createLink(to, from);
		}
		catch (IOException | UnsupportedOperationException ex) {
			Files.copy(from, to);
		}
	}

	/** Lets go of the files. */
	synchronized void close() {
		this.files.clear();
		if (this.folder != null) {
			delete(this.folder);
			this.folder = null;
		}
	}

	private static void delete(Path folder) {
		try {
			FileSystemUtils.deleteRecursively(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
