package io.onethread.health;

import java.util.List;

/**
 * A page of alerts.
 *
 * @param items what is on the page, in order
 * @param total how many there are on all pages together, for this viewer
 * @param stake what all of them are worth
 */
public record AlertPage(List<Alert> items, long total, double stake) {

}
