package io.onethread.chart;

/**
 * Something with a name on an axis.
 *
 * @param id comes back when it is clicked; on an axis of time, the date
 * @param name its name; untrusted text
 */
public record Item(String id, String name) {

}
