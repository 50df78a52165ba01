package io.onethread.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import io.onethread.importing.KnownCompanies.Alike;

/**
 * What a trial found to be known, with the run's files: a line for the counts, then one
 * for each company, with tabs between. It holds ids of customers, no word of theirs.
 */
final class KnownFile {

	private final Path path;

	KnownFile(Path path) {
		this.path = path;
	}

	/** A company that looks like customers. */
	record Line(String id, String name, List<Alike> alike) {

	}

	/** All of it. */
	record Content(long companies, long brought, List<Line> lines) {

	}

	void write(long companies, long brought, List<Line> lines) {
		List<String> text = new ArrayList<>(lines.size() + 1);
		text.add(companies + "\t" + brought);
		for (Line line : lines) {
			text.add(plain(line.id()) + "\t" + plain(line.name()) + "\t"
					+ line.alike()
						.stream()
						.map((one) -> String.join(",", one.reasons()) + " " + String.join(",", one.coarse()) + " "
								+ plain(one.customer()))
						.collect(Collectors.joining("\t")));
		}
		try {
			Files.write(this.path, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Optional<Content> read() {
		if (!Files.isRegularFile(this.path)) {
			return Optional.empty();
		}
		try {
			List<String> text = Files.readAllLines(this.path);
			String[] counts = text.getFirst().split("\t", -1);
			return Optional.of(new Content(Long.parseLong(counts[0]), Long.parseLong(counts[1]),
					text.stream().skip(1).map(KnownFile::line).toList()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Line line(String text) {
		List<String> fields = List.of(text.split("\t", -1));
		return new Line(fields.get(0), fields.get(1), fields.stream().skip(2).map((field) -> {
			String[] parts = field.split(" ", 3);
			return new Alike(parts[2], keys(parts[0]), keys(parts[1]));
		}).toList());
	}

	private static List<String> keys(String text) {
		return text.isEmpty() ? List.of() : List.of(text.split(","));
	}

	/** Ids and names are others' and may hold anything. */
	private static String plain(String text) {
		return text.replaceAll("[\\t\\r\\n]", " ");
	}

}
