package io.onethread.lookup;

import java.util.List;
import java.util.Optional;

import io.onethread.access.Viewer;

/**
 * Makes of a walk from record to record a question that can be asked from elsewhere.
 * Published by the module that keeps questions.
 */
public interface WalkKeeper {

	/**
	 * The route that asks it, from where the walk began.
	 * @param walk the records somebody walked through, at least two
	 * @return nothing where the steps are of no kind that can be gone again
	 */
	Optional<String> question(Viewer viewer, List<RecordRef> walk);

}
