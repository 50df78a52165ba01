package io.onethread.relationshipmap;

import java.util.Set;

/**
 * Customers that the same reps work.
 *
 * @param reps ids of the reps; none for customers that nobody works
 * @param customers how many customers
 * @param value what they ordered in the last 12 months
 */
record Worked(Set<String> reps, long customers, double value) {

}
