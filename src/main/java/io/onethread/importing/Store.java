package io.onethread.importing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.onethread.graph.LinkRow;
import io.onethread.graph.RecordRow;
import io.onethread.importing.translate.Named;

/** Where a run looks up what exists, and writes. */
interface Store {

	/** Those of the ids that records of the right label have. */
	Set<String> present(Collection<Named.ById> named);

	/** The ids of the records that have the property. */
	Map<Named.ByProperty, List<String>> find(Collection<Named.ByProperty> named);

	/** Whether what was saved is present from then on. */
	default boolean keeps() {
		return true;
	}

	/** Writes a batch with the run's progress, all of it or nothing. */
	Saved save(Batch batch);

	/** Takes out the lines of orders that the run brought anew and without them. */
	void replaceLines();

	/**
	 * A batch.
	 *
	 * @param records the records
	 * @param links the links
	 * @param known ids among the links' ends that this run brought before, with labels
	 * @param progress the progress after this batch, all but its effects
	 */
	record Batch(List<RecordRow> records, List<LinkRow> links, Map<String, String> known, Progress progress) {

	}

	/**
	 * What came of a batch.
	 *
	 * @param progress the progress with the batch's effects
	 * @param dangling links left out because an end is gone
	 */
	record Saved(Progress progress, List<LinkRow> dangling) {

	}

}
