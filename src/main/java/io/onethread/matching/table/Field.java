package io.onethread.matching.table;

/**
 * What two tables have in common: a column of each that says the same of its record.
 *
 * @param name what it is called
 * @param kind what it holds
 * @param left the place of the column in the left table, from 0
 * @param right the place of the column in the right table
 */
public record Field(String name, FieldKind kind, int left, int right) {

}
