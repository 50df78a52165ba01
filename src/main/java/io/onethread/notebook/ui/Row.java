package io.onethread.notebook.ui;

import io.onethread.notebook.NotebookEntry;
import io.onethread.notebook.Standing;

/**
 * An entry as the list shows it.
 *
 * @param entry the entry
 * @param standing how it stands to what the company knows
 */
record Row(NotebookEntry entry, Standing standing) {

	String id() {
		return this.entry.id();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Row row && row.id().equals(id());
	}

	@Override
	public int hashCode() {
		return id().hashCode();
	}

}
