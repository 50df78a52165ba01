package io.onethread.health;

import java.util.Map;

/**
 * What other settings would make of the customers.
 *
 * @param now how many customers there are of each standing
 * @param then how many there would be
 * @param changed how many would stand differently
 */
public record SettingsEffect(Map<Standing, Long> now, Map<Standing, Long> then, long changed) {

}
