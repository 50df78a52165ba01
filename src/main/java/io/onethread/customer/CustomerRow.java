package io.onethread.customer;

import java.time.ZonedDateTime;

import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * A customer in a list.
 *
 * @param id its id
 * @param level how much of it the viewer may see; in {@link Level#SUMMARY} there are no
 * figures
 * @param name the registered name
 * @param nameEn the English name
 * @param city where it is
 * @param industry what it does
 * @param status {@code prospect}, {@code active} or {@code former}
 * @param owner who owns it
 * @param holder who answers for it first: the owner, or where nobody owns it the first of
 * those who share it
 * @param division the division it counts with, which is that of the holder
 * @param openValue the sum of its open projects
 * @param value12 the sum of its orders of the last 12 months
 * @param profit what it left of these; null where unknown
 * @param lastActivity when somebody was last in touch about it or about one of its
 * projects
 * @param createdAt when it was added
 */
public record CustomerRow(String id, Level level, String name, @Nullable String nameEn, @Nullable String city,
		@Nullable String industry, @Nullable String status, @Nullable RecordRef owner, @Nullable RecordRef holder,
		@Nullable RecordRef division, @Nullable Double openValue, @Nullable Double value12, @Nullable Double profit,
		@Nullable ZonedDateTime lastActivity, @Nullable ZonedDateTime createdAt) {

}
