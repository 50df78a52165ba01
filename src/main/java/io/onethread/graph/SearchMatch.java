package io.onethread.graph;

/**
 * Why a record was found.
 *
 * @param by how it answers to what was typed
 * @param property the property that does
 * @param value what the property holds, as it was entered; of a list, the one item
 */
public record SearchMatch(MatchedBy by, String property, String value) {

}
