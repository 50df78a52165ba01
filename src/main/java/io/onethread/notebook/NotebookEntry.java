package io.onethread.notebook;

import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;

/**
 * An entry of somebody's notebook.
 *
 * @param id its id
 * @param version how often it was changed; what a change must name
 * @param data what is written down
 * @param importId the import that brought it
 * @param contact the id of the contact it was shared as; none while it is private
 * @param sharedAt when it was shared
 * @param createdAt when it came in
 * @param changedAt when it was changed last
 */
public record NotebookEntry(String id, long version, NotebookData data, @Nullable String importId,
		@Nullable String contact, @Nullable ZonedDateTime sharedAt, ZonedDateTime createdAt, ZonedDateTime changedAt) {

	/** Whether the company has it as a contact. */
	public boolean isShared() {
		return this.contact != null;
	}

}
