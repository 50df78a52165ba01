package io.onethread.relationshipmap;

import java.util.List;
import java.util.Locale;

/**
 * What is asked about some of what is drawn.
 *
 * @param what what is asked
 * @param ids ids of the records
 */
public record Between(What what, List<String> ids) {

	/** So many can be asked about at once. */
	public static final int MOST = 12;

	/** What can be asked. */
	public enum What {

		/** The strongest ways from one to the other. */
		WAYS,
		/** What at least two of them are tied to. */
		SHARED;

		/** As it is written in addresses. */
		public String key() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	public Between {
		ids = ids.stream().distinct().limit(MOST).toList();
	}

	/** Whether it can be asked: ways need two ends. */
	public boolean isWhole() {
		return (this.what == What.WAYS) ? this.ids.size() == 2 : this.ids.size() >= 2;
	}

}
