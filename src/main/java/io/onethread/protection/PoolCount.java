package io.onethread.protection;

/**
 * How many customers wait in a pool.
 *
 * @param division whose pool it is; with an empty id for reps of no division
 * @param waiting how many
 */
public record PoolCount(Named division, long waiting) {

}
