package io.onethread.lookup;

import java.util.List;

/**
 * The records of one type in a thread.
 *
 * @param type their label
 * @param total how many there are
 * @param ties some of them, the strongest first; orders and activities the newest first
 */
public record TieGroup(String type, long total, List<Tie> ties) {

}
