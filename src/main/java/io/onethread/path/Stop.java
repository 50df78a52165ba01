package io.onethread.path;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A record on a way, or what stands for records that the reader may not know of.
 *
 * @param kind its label; of what is hidden, of whom it is known that there is somebody:
 * {@code Rep}
 * @param id its id; null where it is hidden
 * @param name its name; empty where it is hidden
 * @param where where it is; of somebody hidden, their branch
 * @param hidden how many records it stands for; 0 for one that is shown
 */
public record Stop(String kind, @Nullable String id, String name, @Nullable String where, int hidden) {

	static Stop hidden(@Nullable String branch, int count) {
		return new Stop("Rep", null, "", branch, count);
	}

	/** Whether the reader may not know of it. */
	public boolean isHidden() {
		return this.hidden > 0;
	}

	/** The branches of several hidden ones that became one. */
	static Stop merged(List<Stop> stops) {
		String branch = stops.stream().map(Stop::where).filter(java.util.Objects::nonNull).findFirst().orElse(null);
		return hidden(branch, stops.stream().mapToInt(Stop::hidden).sum());
	}

}
