package io.onethread.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a batch changed.
 *
 * @param records one for each record that was given, in order
 * @param links how many links are new or have other values now
 * @param relinked the records that such links start at
 * @param dangling the links that were left out because a record at their end does not
 * exist
 */
public record Written(List<WrittenRecord> records, int links, Set<String> relinked, List<LinkRow> dangling) {

	/** What became of a record. */
	public enum Effect {

		CREATED, CHANGED, UNCHANGED

	}

	/**
	 * What became of one record.
	 *
	 * @param kind its label
	 * @param id its id
	 * @param effect what became of it
	 * @param before the values that were replaced; a property that was absent is not in
	 * it
	 * @param changed the names of the properties that were set
	 * @param kept the properties that stayed because somebody had changed them by hand
	 */
	public record WrittenRecord(String kind, String id, Effect effect, Map<String, Object> before, List<String> changed,
			List<String> kept) {

	}

	/** How many records had this effect. */
	public long count(Effect effect) {
		return this.records.stream().filter((record) -> record.effect() == effect).count();
	}

}
