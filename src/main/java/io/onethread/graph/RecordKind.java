package io.onethread.graph;

import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A kind of record the graph keeps. The module that owns the label publishes it as a
 * bean; whatever writes records in bulk (imports, the demo company) finds it there.
 *
 * @param label the label, which is also the name used in mappings
 * @param properties the properties a file may give, with their types, in the order a form
 * shows them
 * @param derive computes further properties (search keys) from all that the record holds
 */
public record RecordKind(String label, Map<String, PropertyType> properties,
		UnaryOperator<Map<String, Object>> derive) {

}
