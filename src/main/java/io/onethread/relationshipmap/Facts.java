package io.onethread.relationshipmap;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What may be asked about something on the map beyond what it is drawn from; null for
 * what is unknown, or not for the viewer to know.
 *
 * @param city where it is
 * @param province likewise
 * @param industry what it does
 * @param status how it stands: of a customer {@code prospect}, {@code active} or
 * {@code former}, of a project {@code open}, {@code won} or {@code lost}
 * @param since the month of its first order; of a project, when it was opened
 * @param lastOrder the day of its last order
 * @param lastActivity the day somebody was last there
 * @param expectedClose when a project is expected to close
 */
public record Facts(@Nullable String city, @Nullable String province, @Nullable String industry,
		@Nullable String status, @Nullable LocalDate since, @Nullable LocalDate lastOrder,
		@Nullable LocalDate lastActivity, @Nullable LocalDate expectedClose) {

}
