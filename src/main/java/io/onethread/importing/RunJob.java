package io.onethread.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

import io.onethread.graph.GraphKinds;
import io.onethread.importing.ImportRun.State;
import io.onethread.importing.file.Limits;
import io.onethread.importing.file.NamedFile;
import io.onethread.importing.file.UnreadableFile;
import io.onethread.importing.mapping.InvalidMapping;
import io.onethread.importing.mapping.LinkMapping;
import io.onethread.importing.mapping.MappingFile;
import io.onethread.importing.report.ProblemFile;
import io.onethread.importing.translate.InputFile;
import io.onethread.importing.translate.Inputs;
import io.onethread.importing.translate.Translation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run from its first row to its end, whatever that is. */
final class RunJob {

	private static final Logger log = LoggerFactory.getLogger(RunJob.class);

	private final String id;

	private final MappingFile mapping;

	private final List<NamedFile> files;

	private final Locale locale;

	private final GraphKinds kinds;

	private final Store store;

	private final RunQueries runs;

	private final Path problems;

	private final Set<String> leftOut;

	/**
	 * A run.
	 * @param leftOut ids of records whose rows are not brought
	 */
	RunJob(String id, MappingFile mapping, List<NamedFile> files, Locale locale, GraphKinds kinds, Store store,
			RunQueries runs, Path problems, Set<String> leftOut) {
		this.leftOut = leftOut;
		this.id = id;
		this.mapping = mapping;
		this.files = files;
		this.locale = locale;
		this.kinds = kinds;
		this.store = store;
		this.runs = runs;
		this.problems = problems;
	}

	/**
	 * Runs.
	 * @param written called once nothing more is written, however it went
	 * @return how it ended
	 */
	State run(BooleanSupplier stopped, Runnable written) {
		End end = run(stopped);
		written.run();
		Map<String, @Nullable Object> set = new HashMap<>();
		if (end.progress() != null) {
			set.putAll(RunQueries.progress(end.progress()));
		}
		set.put("state", end.state().name());
		set.put("message", end.message());
		set.put("finishedAt", ZonedDateTime.now());
		this.runs.save(this.id, set);
		return end.state();
	}

	private record End(State state, String message, @Nullable Progress progress) {

	}

	private End run(BooleanSupplier stopped) {
		MappingTexts texts = new MappingTexts(this.locale);
		try (Inputs inputs = Inputs.open(this.mapping, this.files, this.kinds, Limits.USUAL)) {
			noted(inputs);
			Progress progress = read(inputs, stopped);
			return new End(State.FINISHED, "", progress);
		}
		catch (Importer.StoppedRun ex) {
			return new End(State.STOPPED, "", null);
		}
		catch (InvalidMapping ex) {
			return new End(State.FAILED, texts.text(ex.problems()), null);
		}
		catch (UnreadableFile ex) {
			return new End(State.FAILED, texts.text(ex), null);
		}
		catch (IOException | RuntimeException ex) {
			log.error("The import run {} failed", this.id, ex);
			return new End(State.FAILED, texts.fault(ex), null);
		}
	}

	private Progress read(Inputs inputs, BooleanSupplier stopped) throws IOException {
		Set<String> columns = new LinkedHashSet<>();
		inputs.files().forEach((file) -> columns.addAll(file.columns()));
		try (ProblemFile report = new ProblemFile(this.problems, columns, this.locale)) {
			Importer importer = new Importer(inputs.files(), LookUps.of(this.mapping.mapping()), this.store,
					(file, row) -> report(report, file, row), stopped)
				.leavingOut(this.leftOut);
			Progress progress = importer.run();
			if (replacesLines(inputs, progress)) {
				this.store.replaceLines();
			}
			return progress;
		}
		catch (UncheckedIOException ex) {
			throw new IOException(ex.getMessage(), ex);
		}
	}

	/**
	 * Only where the files are whole can what they do not hold be known to be gone.
	 */
	private boolean replacesLines(Inputs inputs, Progress progress) {
		return progress.tally().refused() == 0 && inputs.files().stream().noneMatch(InputFile::isCorrected)
				&& this.mapping.mapping()
					.files()
					.stream()
					.flatMap((file) -> file.links().stream())
					.anyMatch(LinkMapping::replaces);
	}

	private static void report(ProblemFile report, InputFile file, Translation row) {
		report.add(row.file(), row.row().line(), file.columns(), row.row().fields(), row.problems());
	}

	private void noted(Inputs inputs) {
		List<String> unused = new ArrayList<>();
		inputs.unused().forEach((file, columns) -> columns.forEach((column) -> unused.add(file + ": " + column)));
		this.runs.save(this.id, Map.of("state", State.RUNNING.name(), "ignored", inputs.ignored(), "missing",
				inputs.missing(), "unused", unused));
	}

}
