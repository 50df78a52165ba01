package io.onethread.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * Where the program keeps what is its own: the embedded database, uploaded files, and how
 * its command line reaches it. Held by one process at a time.
 */
public final class DataDirectory implements AutoCloseable {

	private final Path path;

	private final FileChannel channel;

	private final FileLock lock;

	private DataDirectory(Path path, FileChannel channel, FileLock lock) {
		this.path = path;
		this.channel = channel;
		this.lock = lock;
	}

	/**
	 * Takes hold of a directory, which is made if it is missing.
	 * @throws StartupProblem if another process holds it or it cannot be written
	 */
	public static DataDirectory hold(Path path) {
		Path directory = path.toAbsolutePath().normalize();
		FileChannel channel = null;
		try {
			Files.createDirectories(directory);
			channel = FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			FileLock lock = tryLock(channel);
			if (lock == null) {
				channel.close();
				throw heldByAnother(directory);
			}
			Files.writeString(directory.resolve("holder"), "process %d, started %s"
				.formatted(ProcessHandle.current().pid(), Instant.now().truncatedTo(ChronoUnit.SECONDS)));
			return new DataDirectory(directory, channel, lock);
		}
		catch (IOException ex) {
			throw new StartupProblem("The data directory %s cannot be used: %s".formatted(directory, ex.getMessage()),
					"Give a directory that you may write with --data DIR.", ex);
		}
	}

	/** The directory itself, absolute. */
	public Path path() {
		return this.path;
	}

	/** A directory below it, made if it is missing. */
	public Path directory(String name) {
		try {
			return Files.createDirectories(this.path.resolve(name));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The directory %s cannot be made".formatted(name), ex);
		}
	}

	@Override
	public void close() {
		try {
			this.lock.release();
			this.channel.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The data directory cannot be let go", ex);
		}
	}

	private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	private static StartupProblem heldByAnother(Path directory) throws IOException {
		Path holder = directory.resolve("holder");
		String who = Files.exists(holder) ? Files.readString(holder, StandardCharsets.UTF_8) : "another process";
		return new StartupProblem("The data directory %s is in use by %s.".formatted(directory, who),
				"Use the one that is running, stop it, or give another directory with --data DIR.", null);
	}

}
