package io.onethread.report;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Which reports are wanted.
 *
 * @param rep whose, or null for all that the viewer may read
 * @param since the first day, or null
 * @param until the last day, or null
 * @param unread only those of others that the viewer has not read
 * @param help only those that ask for help and have no answer
 */
public record ReportFilter(@Nullable String rep, @Nullable LocalDate since, @Nullable LocalDate until, boolean unread,
		boolean help) {

	/** Those of a time. */
	public static ReportFilter between(LocalDate since, LocalDate until) {
		return new ReportFilter(null, since, until, false, false);
	}

	/** Of these, what the viewer has not read. */
	public ReportFilter onlyUnread() {
		return new ReportFilter(this.rep, this.since, this.until, true, this.help);
	}

	/** Of these, what asks for help. */
	public ReportFilter onlyHelp() {
		return new ReportFilter(this.rep, this.since, this.until, this.unread, true);
	}

}
