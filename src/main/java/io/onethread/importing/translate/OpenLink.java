package io.onethread.importing.translate;

import java.util.Map;

/**
 * A link of a row whose ends are not looked up yet.
 *
 * @param type its type
 * @param from its start
 * @param fromColumn the column that names the start
 * @param to its end
 * @param toColumn the column that names the end
 * @param set its properties
 * @param required whether the row is refused where an end does not exist
 */
public record OpenLink(String type, Named from, String fromColumn, Named to, String toColumn, Map<String, Object> set,
		boolean required) {

}
