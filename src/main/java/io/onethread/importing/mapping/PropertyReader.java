package io.onethread.importing.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.onethread.importing.mapping.Block.Entry;
import io.onethread.importing.mapping.PropertyMapping.Column;
import io.onethread.importing.mapping.PropertyMapping.Constant;
import io.onethread.importing.mapping.PropertyMapping.From;
import io.onethread.importing.mapping.PropertyMapping.NumberStyle;
import io.onethread.importing.mapping.PropertyMapping.Pattern;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads where properties come from. */
final class PropertyReader {

	private PropertyReader() {
	}

	static Map<String, PropertyMapping> properties(Block block) {
		return block.entries("properties", PropertyReader::property);
	}

	/** A word alone is the name of a column. */
	private static PropertyMapping property(Entry entry) {
		if (entry.node() instanceof ScalarNode scalar) {
			return PropertyMapping.of(new Column(scalar.getValue()));
		}
		Block block = entry.in().block(entry.name(), entry.node());
		PropertyMapping property = new PropertyMapping(from(block), block.texts("date"), number(block),
				block.text("split"), block.words("values"), block.text("otherwise"), block.text("default"),
				block.text("prefix", ""), block.text("suffix", ""), MappingReader.need(block, Need.FALSE),
				block.flag("lenient", false));
		block.finish();
		return property;
	}

	private static From from(Block block) {
		List<From> found = new ArrayList<>();
		String column = block.text("column");
		if (column != null) {
			found.add(new Column(column));
		}
		String template = block.text("template");
		if (template != null) {
			found.add(new Pattern(template(block, template)));
		}
		String value = block.text("value");
		if (value != null) {
			found.add(new Constant(value));
		}
		if (found.size() != 1) {
			block.oneOf("column, template, value");
			return new Constant("");
		}
		return found.getFirst();
	}

	private static String template(Block block, String template) {
		try {
			Template.of(template);
			return template;
		}
		catch (IllegalArgumentException ex) {
			block.wrong("template", template, "{column}[ text {column}]");
			return "";
		}
	}

	private static NumberStyle number(Block in) {
		Node node = in.node("number");
		if (node == null) {
			return NumberStyle.USUAL;
		}
		Block block = in.block("number", node);
		String decimal = block.text("decimal", ".");
		String grouping = block.text("grouping", decimal.equals(",") ? "." : ",");
		String times = block.text("times", "1");
		block.finish();
		double factor = 1;
		try {
			factor = Double.parseDouble(times);
		}
		catch (NumberFormatException ex) {
			block.wrong("times", times, "1000000");
		}
		if (decimal.length() != 1 || grouping.length() != 1 || decimal.equals(grouping)) {
			block.wrong("decimal", decimal + " " + grouping, ". ,");
			return NumberStyle.USUAL;
		}
		return new NumberStyle(decimal.charAt(0), grouping.charAt(0), factor);
	}

}
