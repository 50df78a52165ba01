package io.onethread.lookup;

/**
 * A record by name: enough to show it in a line and to open it.
 *
 * @param type its label
 * @param id its id
 * @param name its name, or what stands for it where it has none
 */
public record RecordRef(String type, String id, String name) {

}
