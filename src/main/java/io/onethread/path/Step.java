package io.onethread.path;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One step of a way: how two neighbours are tied.
 *
 * @param types the types of what ties them, the most telling first; none where the reader
 * may not know
 * @param strength from 0 to 1
 * @param evidence what it rests on, as far as the reader may see
 */
public record Step(List<String> types, double strength, Evidence evidence) {

	/**
	 * What a tie rests on.
	 *
	 * @param times how often they met, spoke, or traded
	 * @param last when they did last
	 * @param role the part played
	 * @param title what a contact is there
	 * @param until until when it was, if it is over
	 * @param value what the project is worth
	 */
	public record Evidence(long times, @Nullable LocalDate last, @Nullable String role, @Nullable String title,
			@Nullable LocalDate until, @Nullable Double value) {

		/** Nothing to be shown. */
		static final Evidence NONE = new Evidence(0, null, null, null, null, null);

	}

	public Step {
		types = List.copyOf(types);
	}

}
