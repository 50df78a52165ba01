package io.onethread.handover;

import java.util.List;

import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * A rep who could take over.
 *
 * @param rep who
 * @param nameEn the name in Latin letters
 * @param division the rep's division
 * @param branch the rep's branch
 * @param city where the branch, or else the rep, is
 * @param sameDivision whether it is the division of who hands over
 * @param sameBranch whether it is their branch
 * @param customers how many customers the rep holds already
 * @param value what these ordered in 12 months
 * @param lines the product lines the rep sells most
 */
public record Candidate(RecordRef rep, @Nullable String nameEn, @Nullable RecordRef division,
		@Nullable RecordRef branch, @Nullable String city, boolean sameDivision, boolean sameBranch, long customers,
		double value, List<String> lines) {

}
