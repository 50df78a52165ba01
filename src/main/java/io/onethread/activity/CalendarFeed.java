package io.onethread.activity;

import java.time.ZonedDateTime;

/**
 * A secret address under which a calendar program reads somebody's calendar.
 *
 * @param id its id
 * @param label what its owner calls it
 * @param createdAt when it was made
 */
public record CalendarFeed(String id, String label, ZonedDateTime createdAt) {

}
