/**
 * Finds the records of tables that are one and the same, whatever their columns hold:
 * companies, people, papers. Learns from the tables themselves how much each column
 * tells. Pure Java, no database. docs/matching.md has the method and what it reaches.
 */
@NamedInterface("table")
@NullMarked
package io.onethread.matching.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
