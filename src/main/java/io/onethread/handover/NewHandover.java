package io.onethread.handover;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Who hands over, and why.
 *
 * @param rep the rep's id
 * @param reason why
 * @param why in somebody's words
 * @param lastDay the rep's last day; null for the day on which it is carried out
 */
public record NewHandover(String rep, HandoverReason reason, String why, @Nullable LocalDate lastDay) {

}
