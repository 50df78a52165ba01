package io.onethread.graph;

import java.util.Map;

/**
 * A kind of link between two kinds of records, published as a bean by the module that
 * owns the relationship type.
 *
 * @param type the relationship type
 * @param from the label it starts at
 * @param to the label it ends at
 * @param properties the properties a file may give, with their types
 * @param saveQuery the query file that creates or updates a batch. It takes {@code $rows}
 * of {@code {from, to, set}} and {@code $run}, and returns for each row {@code from},
 * {@code to} and {@code created}; a row whose end is missing is not returned
 */
public record LinkKind(String type, String from, String to, Map<String, PropertyType> properties, String saveQuery) {

}
