package io.onethread.access;

import org.jspecify.annotations.Nullable;

/**
 * A login as administrators see it.
 *
 * @param name the name to log in with
 * @param role what it is for
 * @param enabled whether it may log in
 * @param rep the id of the rep it is in the graph, if any
 * @param repName that rep's name
 */
public record User(String name, Role role, boolean enabled, @Nullable String rep, @Nullable String repName) {

}
