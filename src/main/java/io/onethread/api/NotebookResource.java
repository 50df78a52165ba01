package io.onethread.api;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.onethread.graph.RecordRef;
import io.onethread.notebook.NotebookData;
import io.onethread.notebook.NotebookEntry;
import io.onethread.notebook.Standing;
import org.jspecify.annotations.Nullable;

/**
 * An entry of one's own notebook as the API shows it.
 *
 * @param id its id
 * @param version what a change must name
 * @param data what it says
 * @param standing how it stands to what the company knows
 * @param sharedAs the contact it was shared as
 * @param sharedAt when
 * @param createdAt when it came in
 * @param changedAt when it was changed last
 */
record NotebookResource(String id, long version, @JsonUnwrapped NotebookData data, Check standing,
		@Nullable String sharedAs, @Nullable ZonedDateTime sharedAt, ZonedDateTime createdAt, ZonedDateTime changedAt) {

	static NotebookResource of(NotebookEntry entry, Standing standing) {
		return new NotebookResource(entry.id(), entry.version(), entry.data(), Check.of(standing), entry.contact(),
				entry.sharedAt(), entry.createdAt(), entry.changedAt());
	}

	/**
	 * What the blind check says.
	 *
	 * @param state new, yours, changed or known
	 * @param customer the customer its company is, where you may see it
	 * @param contact the contact it is, where you may see it
	 * @param askDivision whom to ask where it is known elsewhere
	 * @param differences what the contact says differently
	 */
	record Check(String state, @Nullable RecordRef customer, @Nullable RecordRef contact, @Nullable String askDivision,
			List<Standing.Difference> differences) {

		static Check of(Standing standing) {
			return new Check(standing.state().name().toLowerCase(Locale.ROOT), standing.customer(), standing.contact(),
					(standing.division() == null) ? null : standing.division().name(), standing.differences());
		}

	}

}
