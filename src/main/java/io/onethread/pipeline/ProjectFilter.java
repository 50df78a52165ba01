package io.onethread.pipeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Which projects are wanted.
 *
 * @param scope whose
 * @param division only those that this division works
 * @param milestone only those at this milestone
 * @param stage only those in this stage
 * @param status only those that are {@code open}, {@code won} or {@code lost}
 * @param customer only those for this customer
 * @param overdue only those that should have been decided by now
 * @param stalled only those where nothing has happened for too long
 * @param single only those that hang on one contact, or on nobody who is key
 */
public record ProjectFilter(Scope scope, @Nullable String division, @Nullable Milestone milestone,
		@Nullable String stage, @Nullable String status, @Nullable String customer, boolean overdue, boolean stalled,
		boolean single) {

	/** All that the viewer may see. */
	public static final ProjectFilter ALL = new ProjectFilter(Scope.ALL, null, null, null, null, null, false, false,
			false);

	/** Whose projects. */
	public enum Scope {

		/** Those the viewer runs or helps. */
		MINE,
		/** Those the viewer and everybody below them runs or helps. */
		TEAM,
		/** All that the viewer may see. */
		ALL;

		/** How it is named in addresses and the API. */
		public String key() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/** Only those of a customer. */
	public ProjectFilter of(String theirs) {
		return new ProjectFilter(this.scope, this.division, this.milestone, this.stage, this.status, theirs,
				this.overdue, this.stalled, this.single);
	}

	Map<String, @Nullable Object> parameter() {
		Map<String, @Nullable Object> filter = new HashMap<>();
		filter.put("division", this.division);
		filter.put("milestone", (this.milestone != null) ? this.milestone.key() : null);
		filter.put("stage", this.stage);
		filter.put("status", this.status);
		filter.put("customer", this.customer);
		filter.put("overdue", this.overdue);
		filter.put("stalled", this.stalled);
		filter.put("single", this.single);
		filter.put("today", LocalDate.now());
		return filter;
	}

}
