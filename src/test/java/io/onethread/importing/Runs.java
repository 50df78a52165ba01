package io.onethread.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.onethread.importing.file.Limits;
import io.onethread.importing.mapping.InvalidMapping;
import io.onethread.importing.mapping.MappingFile;
import io.onethread.importing.report.Problem;
import io.onethread.importing.report.Reason;
import io.onethread.importing.translate.Inputs;
import io.onethread.importing.file.NamedFile;
import io.onethread.importing.translate.Translation;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Runs imports without a database. */
final class Runs {

	private Runs() {
	}

	/** What came of a run. */
	record Result(Progress progress, List<Translation> reported, Inputs inputs) {

		List<Problem> problems() {
			return this.reported.stream().flatMap((row) -> row.problems().stream()).toList();
		}

		Map<Reason, Long> reasons() {
			Map<Reason, Long> reasons = new LinkedHashMap<>();
			problems().forEach((problem) -> reasons.merge(problem.reason(), 1L, Long::sum));
			return reasons;
		}

	}

	/** The folder of real data, or the test is skipped. */
	static Path data(String name) {
		Path folder = Path.of(System.getProperty("onethread.data", "../shared/data")).resolve(name);
		assumeTrue(Files.isDirectory(folder), "skipped: the real data is not in " + folder.toAbsolutePath());
		return folder;
	}

	static MappingFile shipped(String name) throws IOException, InvalidMapping {
		try (InputStream in = Objects.requireNonNull(Runs.class.getResourceAsStream("/mappings/" + name + ".yaml"))) {
			return MappingFile.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), TestKinds.all());
		}
	}

	static Result run(MappingFile mapping, Store store, Path... paths) throws IOException, InvalidMapping {
		return run(mapping, store, Runtime.getRuntime().maxMemory(), paths);
	}

	static Result run(MappingFile mapping, Store store, long memory, Path... paths) throws IOException, InvalidMapping {
		try (Inputs inputs = Inputs.open(mapping, NamedFile.of(List.of(paths)), TestKinds.all(), Limits.USUAL)) {
			List<Translation> reported = new ArrayList<>();
			Importer importer = new Importer(inputs.files(), LookUps.of(mapping.mapping()), store,
					(file, row) -> reported.add(row), () -> false, memory);
			return new Result(importer.run(), reported, inputs);
		}
	}

}
