package io.onethread.report;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * What a rep did on a day, plans next, and needs help with.
 *
 * @param id made of rep and day, so that there is one of each
 * @param rep whose it is
 * @param division the rep's
 * @param day which day
 * @param version how often it was written
 * @param filed whether it was filed; a draft is seen by nobody but its rep
 * @param filedAt when it was filed, or amended last
 * @param late whether it was first filed after it was due
 * @param helpOpen whether it asks for help and nobody answered yet
 * @param read whether the viewer has read it since
 * @param text what it says
 * @param files what is attached
 * @param comments what others and the rep said about it
 * @param earlier what it said before it was amended, the latest first
 * @param tasks the tasks that were made of it
 */
public record DailyReport(String id, RecordRef rep, @Nullable RecordRef division, LocalDate day, long version,
		boolean filed, @Nullable ZonedDateTime filedAt, boolean late, boolean helpOpen, boolean read, ReportText text,
		List<Attachment> files, List<Comment> comments, List<Earlier> earlier, List<RecordRef> tasks) {

	/** The id of a rep's report of a day. */
	public static String idOf(String rep, LocalDate day) {
		return "report:" + rep + ":" + day;
	}

	/**
	 * A file.
	 *
	 * @param id its id
	 * @param name what it was called
	 * @param size in bytes
	 * @param at when it was attached
	 */
	public record Attachment(String id, String name, long size, ZonedDateTime at) {

	}

	/**
	 * What somebody said about it.
	 *
	 * @param id its id
	 * @param at when
	 * @param by the login
	 * @param name who
	 * @param text what
	 * @param answer whether it answers what the rep needs help with
	 */
	public record Comment(String id, ZonedDateTime at, String by, String name, String text, boolean answer) {

	}

	/**
	 * What it said before.
	 *
	 * @param version which version that was
	 * @param filedAt when it was filed so
	 * @param replacedAt when it was amended
	 * @param text what it said
	 */
	public record Earlier(long version, @Nullable ZonedDateTime filedAt, @Nullable ZonedDateTime replacedAt,
			ReportText text) {

	}

}
