package io.onethread.importing.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file with the name it goes by, which for an uploaded one differs from the path.
 *
 * @param path where it lies
 * @param name its name
 */
public record NamedFile(Path path, String name) {

	/**
	 * The files named, and those in the folders named, without such as begin with a dot.
	 */
	public static List<NamedFile> of(List<Path> paths) throws IOException {
		List<NamedFile> files = new ArrayList<>();
		for (Path path : paths) {
			if (!Files.isDirectory(path)) {
				files.add(of(path));
				continue;
			}
			try (Stream<Path> inside = Files.list(path)) {
				inside.filter(Files::isRegularFile)
					.map(NamedFile::of)
					.filter((file) -> !file.name().startsWith("."))
					.sorted((a, b) -> a.name().compareTo(b.name()))
					.forEach(files::add);
			}
		}
		return files;
	}

	private static NamedFile of(Path path) {
		return new NamedFile(path, String.valueOf(path.getFileName()));
	}

	/**
	 * Whether a pattern means this file; case and the ending of packing do not matter.
	 */
	public boolean matches(String pattern) {
		return matches(this.name, pattern);
	}

	/** Whether a pattern means a name; see {@link #matches(String)}. */
	public static boolean matches(String name, String pattern) {
		String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
		StringBuilder regex = new StringBuilder();
		for (char c : pattern.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "").toCharArray()) {
			regex.append((c == '*') ? ".*" : (c == '?') ? "." : Pattern.quote(String.valueOf(c)));
		}
		return plain.matches(regex.toString());
	}

}
