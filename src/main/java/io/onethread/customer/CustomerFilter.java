package io.onethread.customer;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Which customers are wanted; what is null is not asked for.
 *
 * @param division the id of the division they count with, or {@link #NONE} for those that
 * count with none
 * @param rep the id of the rep who answers for them first
 * @param touched only those somebody was in touch with in the last so many days
 * @param quiet only those nobody was in touch with in the last so many days
 * @param contacts only those with so many contacts
 * @param since only those added on this day or later
 * @param alert only those with an open alert of this kind, one of {@link #ALERTS}
 */
public record CustomerFilter(@Nullable String division, @Nullable String rep, @Nullable Integer touched,
		@Nullable Integer quiet, @Nullable Integer contacts, @Nullable LocalDate since, @Nullable String alert) {

	/** No division. */
	public static final String NONE = "none";

	/** The kinds of alerts. */
	public static final List<String> ALERTS = List.of("decline", "silence", "loss");

	/** All customers. */
	public static final CustomerFilter ALL = new CustomerFilter(null, null, null, null, null, null, null);

	/** Whether anything is left out. */
	public boolean narrows() {
		return !equals(ALL);
	}

	Map<String, @Nullable Object> parameter() {
		Map<String, @Nullable Object> filter = new HashMap<>();
		filter.put("division", this.division);
		filter.put("rep", this.rep);
		filter.put("touched", ago(this.touched));
		filter.put("quiet", ago(this.quiet));
		filter.put("contacts", this.contacts);
		filter.put("since", this.since);
		filter.put("alert", this.alert);
		return filter;
	}

	private static @Nullable ZonedDateTime ago(@Nullable Integer days) {
		return (days != null) ? ZonedDateTime.now().minusDays(days) : null;
	}

}
