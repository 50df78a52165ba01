package io.onethread.activity;

import java.time.ZonedDateTime;
import java.util.List;

import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * Something a rep did with customers, or plans to do.
 *
 * @param id its id
 * @param version how often it was changed by hand
 * @param kind {@code call}, {@code visit}, {@code meeting}, {@code mail} or {@code note};
 * what was imported may have a kind of its own
 * @param at when it begins
 * @param allDay whether only its day is known
 * @param minutes how long it takes
 * @param subject what it is about, in a few words
 * @param status {@code planned}, {@code done} or {@code cancelled}
 * @param outcome what came of it
 * @param confidential whether only its rep knows of it
 * @param rep who does it
 * @param about the customers, projects and contacts it is about or with, as far as the
 * viewer may know of them
 * @param editable whether the viewer may change it
 * @param createdAt when it was written down
 * @param changedAt when it was changed last
 */
public record Activity(String id, long version, String kind, @Nullable ZonedDateTime at, boolean allDay,
		@Nullable Integer minutes, @Nullable String subject, String status, @Nullable String outcome,
		boolean confidential, @Nullable RecordRef rep, List<About> about, boolean editable,
		@Nullable ZonedDateTime createdAt, @Nullable ZonedDateTime changedAt) {

	/** The state of what is still to be done. */
	public static final String PLANNED = "planned";

	/** The state of what is done. */
	public static final String DONE = "done";

	/** The state of what will not be done. */
	public static final String CANCELLED = "cancelled";

	/** The kinds that may be chosen. */
	public static final List<String> KINDS = List.of("visit", "call", "meeting", "mail", "note");

	/** The states that may be chosen. */
	public static final List<String> STATES = List.of(PLANNED, DONE, CANCELLED);

	/** Whether it is still to be done. */
	public boolean planned() {
		return this.status.equals(PLANNED);
	}

	/** Those of a kind that it is about or with. */
	public List<About> about(String label) {
		return this.about.stream().filter((one) -> one.kind().equals(label)).toList();
	}

}
