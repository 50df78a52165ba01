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
 * @param key the property that tells several links of this type between the same two
 * records apart; empty where there is at most one
 * @param past the type of the links that such links become when somebody ends them: what
 * is over is not brought back by the file that brought it first. Empty where they leave
 * no trace
 */
public record LinkKind(String type, String from, String to, Map<String, PropertyType> properties, String key,
		String past) {

	public LinkKind(String type, String from, String to) {
		this(type, from, to, Map.of(), "", "");
	}

	public LinkKind(String type, String from, String to, Map<String, PropertyType> properties) {
		this(type, from, to, properties, "", "");
	}

	public LinkKind(String type, String from, String to, Map<String, PropertyType> properties, String key) {
		this(type, from, to, properties, key, "");
	}

	/** The same kind, whose links become links of this type when somebody ends them. */
	public LinkKind withPast(String type) {
		return new LinkKind(this.type, this.from, this.to, this.properties, this.key, type);
	}

}
