package io.onethread.pipeline;

import java.time.LocalDate;
import java.util.List;

import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * A project: a chance to sell.
 *
 * @param id its id
 * @param version how often it was changed by hand
 * @param name what it is called
 * @param code its key in the system it came from
 * @param stage how far it is
 * @param status {@code open}, {@code won} or {@code lost}
 * @param value what it would bring, or brought
 * @param probability how likely it is won, 0 to 1
 * @param openedAt when it began
 * @param expectedClose when it should be decided
 * @param closedAt when it was decided
 * @param nextStep what is to be done next
 * @param customers for whom
 * @param reps who runs it
 */
public record Project(String id, long version, String name, @Nullable String code, @Nullable String stage,
		@Nullable String status, @Nullable Double value, @Nullable Double probability, @Nullable LocalDate openedAt,
		@Nullable LocalDate expectedClose, @Nullable LocalDate closedAt, @Nullable String nextStep,
		List<RecordRef> customers, List<RecordRef> reps) {

}
