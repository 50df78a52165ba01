package io.onethread.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import io.onethread.graph.DataDirectory;
import io.onethread.importing.file.NamedFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * What runs keep on the disk: files given to them and what they reported. For 30 days.
 */
@Component
class RunFolders {

	private static final Logger log = LoggerFactory.getLogger(RunFolders.class);

	private static final Duration KEPT = Duration.ofDays(30);

	private final Path root;

	RunFolders(DataDirectory data) {
		this.root = data.directory("imports");
	}

	/** What tells the runs of this program from those of another on the same graph. */
	String holder() {
		return this.root.toAbsolutePath().toString();
	}

	/** A new folder for files on their way in. */
	Path receiving() {
		return make(this.root.resolve("receiving-" + UUID.randomUUID()));
	}

	/** Takes files that came in into the run's own folder; others stay where they are. */
	List<NamedFile> keep(String run, List<NamedFile> files) {
		Path folder = make(this.root.resolve(run).resolve("files"));
		List<NamedFile> kept = new ArrayList<>();
		for (int i = 0; i < files.size(); i++) {
			NamedFile file = files.get(i);
			if (!file.path().toAbsolutePath().normalize().startsWith(this.root)) {
				kept.add(file);
				continue;
			}
			try {
				// Numbered, since the names are others' and may be alike or strange.
				kept.add(new NamedFile(Files.move(file.path(), folder.resolve(Integer.toString(i))), file.name()));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return kept;
	}

	Path problems(String run) {
		return make(this.root.resolve(run)).resolve("problems.csv");
	}

	Optional<Path> existingProblems(String run) {
		return Optional.of(this.root.resolve(run).resolve("problems.csv")).filter(Files::isRegularFile);
	}

	/** Where a trial keeps which of its companies are known already. */
	Path known(String run) {
		return make(this.root.resolve(run)).resolve("known.tsv");
	}

	/** Deletes what is older than it is kept. */
	void tidy() {
		FileTime oldest = FileTime.from(Instant.now().minus(KEPT));
		try (Stream<Path> folders = Files.list(this.root)) {
			for (Path folder : folders.toList()) {
				if (Files.getLastModifiedTime(folder).compareTo(oldest) < 0) {
					FileSystemUtils.deleteRecursively(folder);
				}
			}
		}
		catch (IOException ex) {
			log.warn("Old import files could not be deleted from {}", this.root, ex);
		}
	}

	private static Path make(Path folder) {
		try {
			return Files.createDirectories(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
