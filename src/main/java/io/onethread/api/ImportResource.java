package io.onethread.api;

import java.time.ZonedDateTime;
import java.util.List;

import io.onethread.importing.ImportRun;
import io.onethread.importing.ImportRun.State;
import io.onethread.importing.ImportRun.Undone;
import io.onethread.importing.Progress;
import org.jspecify.annotations.Nullable;

/**
 * An import as the API shows it.
 *
 * @param progress from 0 to 1
 * @param problems how many rows there is something to be said of
 * @param ignored files the mapping does not speak of
 * @param missing files the mapping speaks of that were not given
 * @param unused columns the mapping does not use
 * @param message why it failed
 * @param undone what its undoing did
 */
record ImportResource(String id, String state, double progress, Counts counts, long problems, String mapping,
		String source, String by, boolean dryRun, ZonedDateTime startedAt, @Nullable ZonedDateTime finishedAt,
		List<String> files, List<String> ignored, List<String> missing, List<String> unused, @Nullable String message,
		@Nullable Undone undone) {

	static ImportResource of(ImportRun run) {
		return new ImportResource(run.id(), run.state().name(), progress(run), Counts.of(run.progress()),
				run.problems(), run.mapping(), run.source(), run.by(), run.dryRun(), run.startedAt(), run.finishedAt(),
				run.files(), run.ignored(), run.missing(), run.unused(), run.message().isEmpty() ? null : run.message(),
				run.undone());
	}

	private static double progress(ImportRun run) {
		boolean done = run.state() == State.FINISHED || run.state() == State.UNDONE;
		return done ? 1 : Math.max(0, run.progress().share());
	}

	/**
	 * What came of rows and records.
	 *
	 * @param rows rows read so far
	 * @param taken rows taken, repaired ones among them
	 * @param repaired rows taken after a repair the mapping asks for
	 * @param warned rows taken with something left out
	 * @param refused rows not taken
	 * @param created records that are new
	 * @param changed records that have other values now
	 * @param unchanged records that were just so before
	 * @param links links that are new
	 */
	record Counts(long rows, long taken, long repaired, long warned, long refused, long created, long changed,
			long unchanged, long links) {

		private static Counts of(Progress progress) {
			return new Counts(progress.read(), progress.tally().taken(), progress.tally().repaired(),
					progress.tally().warned(), progress.tally().refused(), progress.effects().created(),
					progress.effects().changed(), progress.effects().unchanged(), progress.effects().links());
		}

	}

}
