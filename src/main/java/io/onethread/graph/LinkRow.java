package io.onethread.graph;

import java.util.Map;

/**
 * A link to be created or updated between two records that exist or come in the same
 * batch.
 *
 * @param type the relationship type
 * @param from the label of its start
 * @param fromId the id of its start
 * @param to the label of its end
 * @param toId the id of its end
 * @param set the properties given
 */
public record LinkRow(String type, String from, String fromId, String to, String toId, Map<String, Object> set) {

}
