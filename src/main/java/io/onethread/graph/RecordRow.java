package io.onethread.graph;

import java.util.Map;

/**
 * A record to be created or updated.
 *
 * @param kind its label
 * @param id its id, the same each time the same thing is brought
 * @param set the properties given, with values of the classes named by
 * {@link PropertyType}; properties that are not named stay as they are
 */
public record RecordRow(String kind, String id, Map<String, Object> set) {

}
