package io.onethread.relationshipmap;

/**
 * Something on the map.
 *
 * @param id the record's id; {@code branch@division} for a branch as seen from one
 * division, {@code company} for the whole, {@code more:ID} for what is left out below a
 * node
 * @param type the record's label; {@code Company} and {@code Group} for what is no record
 * @param name its name
 * @param count how many customers it works; of a customer, how many contacts and projects
 * it has; of a group, how many it stands for; only what the viewer may see
 * @param value what was ordered in the last 12 months, of a project its value, in the
 * company's currency; only what the viewer may see
 */
public record MapNode(String id, String type, String name, long count, double value) {

}
