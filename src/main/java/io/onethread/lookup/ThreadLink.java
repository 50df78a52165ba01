package io.onethread.lookup;

/**
 * A link of the graph between two records of a thread.
 *
 * @param from the id of the record it starts at
 * @param to the id of the record it ends at
 * @param type the relationship type
 */
public record ThreadLink(String from, String to, String type) {

}
