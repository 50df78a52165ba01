package io.onethread.importing;

import java.time.ZonedDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A run that brings files in, or tries to.
 *
 * @param id its id
 * @param state how it stands
 * @param mapping what the mapping is called
 * @param source the system the records come from
 * @param by the login that started it
 * @param dryRun whether it only says what would happen
 * @param startedAt when it was started
 * @param finishedAt when it ended, or null
 * @param files the names of the files given
 * @param progress how far it is, with what came of rows and records
 * @param ignored files that the mapping does not speak of
 * @param missing files that the mapping speaks of and that were not given
 * @param unused columns that the mapping does not use, each as {@code file: column}
 * @param message why it failed, in the language of who started it; or empty
 * @param undone what its undoing did, or null
 */
public record ImportRun(String id, State state, String mapping, String source, String by, boolean dryRun,
		ZonedDateTime startedAt, @Nullable ZonedDateTime finishedAt, List<String> files, Progress progress,
		List<String> ignored, List<String> missing, List<String> unused, String message, @Nullable Undone undone) {

	/** How a run stands. */
	public enum State {

		/** Another run comes first. */
		WAITING,
		/** Under way. */
		RUNNING,
		/** All files are read. */
		FINISHED,
		/** Ended by a fault; what was written before stays and can be undone. */
		FAILED,
		/** Stopped by somebody. */
		STOPPED,
		/** The program ended in the middle; it can be run again or undone. */
		INTERRUPTED,
		/** Being undone. */
		UNDOING,
		/** As if it had never been, but for what stayed. */
		UNDONE;

		/** Whether something is still going on. */
		public boolean active() {
			return this == WAITING || this == RUNNING || this == UNDOING;
		}

	}

	/**
	 * What undoing a run did.
	 *
	 * @param removed records taken out
	 * @param restored records that have their old values back
	 * @param links links taken out, those of removed records not counted
	 * @param kept records that stayed, or of which something stayed
	 */
	public record Undone(long removed, long restored, long links, long kept) {

	}

	/**
	 * A record that stayed when a run was undone.
	 *
	 * @param id its id
	 * @param kind its label
	 * @param name its name
	 * @param why {@code edited}: somebody changed it since; {@code later}: a later import
	 * brought it too; {@code linked}: others hang on it
	 */
	public record Kept(String id, String kind, String name, String why) {

	}

	/** How many rows there is something to be said of. */
	public long problems() {
		Tally tally = this.progress.tally();
		return tally.repaired() + tally.warned() + tally.refused();
	}

}
