package io.onethread.report;

import java.time.LocalDate;

/**
 * A day of one's own.
 *
 * @param day which
 * @param filed whether the report was filed; if not, it is a draft
 * @param late whether after it was due
 * @param helpOpen whether it asks for help and nobody answered yet
 * @param comments how many comments it has
 */
public record OwnDay(LocalDate day, boolean filed, boolean late, boolean helpOpen, long comments) {

}
