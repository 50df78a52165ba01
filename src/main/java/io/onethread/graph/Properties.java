package io.onethread.graph;

import java.util.LinkedHashMap;
import java.util.Map;

/** Builds the list of a kind's properties in the order in which they are shown. */
public final class Properties {

	private final Map<String, PropertyType> properties = new LinkedHashMap<>();

	private Properties() {
	}

	/** Starts with properties that are text. */
	public static Properties text(String... names) {
		return new Properties().and(PropertyType.TEXT, names);
	}

	/** Starts with properties of this type. */
	public static Properties of(PropertyType type, String... names) {
		return new Properties().and(type, names);
	}

	/** Goes on with properties of this type. */
	public Properties and(PropertyType type, String... names) {
		for (String name : names) {
			this.properties.put(name, type);
		}
		return this;
	}

	/** The properties with their types. */
	public Map<String, PropertyType> map() {
		return this.properties;
	}

}
