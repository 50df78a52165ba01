package io.onethread.notebook;

import java.util.List;
import java.util.Locale;

import io.onethread.graph.RecordRef;
import io.onethread.overlap.Place;
import org.jspecify.annotations.Nullable;

/**
 * What the blind check says of an entry. Nobody but its rep learns that it was asked, and
 * its rep learns of what they may not see only that there is something, and where.
 *
 * @param state how it stands
 * @param customer the customer that its company is, where the viewer may see it
 * @param mayShare whether the viewer may change that customer
 * @param contact the contact that it is, where the viewer may see it
 * @param division whom to ask, where it is known elsewhere and the division is known
 * @param differences what the entry and the contact say differently
 */
public record Standing(State state, @Nullable RecordRef customer, boolean mayShare, @Nullable RecordRef contact,
		@Nullable Place division, List<Difference> differences) {

	static final Standing NEW = new Standing(State.NEW, null, false, null, null, List.of());

	/** How an entry stands to what the company knows. */
	public enum State {

		/** Yours, but something differs. */
		CHANGED,
		/** Known elsewhere: a colleague's, or another division's. */
		KNOWN,
		/** Not known. */
		NEW,
		/** A contact that you see, with nothing different. */
		YOURS;

		/** The key of the text that names it. */
		public String key() {
			return "notebook.state." + name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * A difference.
	 *
	 * @param field which field: name, company, title, phone, mobile, email, wechat
	 * @param was what the company has; empty for nothing
	 * @param is what the entry says
	 */
	public record Difference(String field, String was, String is) {

	}

}
