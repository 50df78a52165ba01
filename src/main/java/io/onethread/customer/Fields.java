package io.onethread.customer;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A form's fields under the names they have in the graph. */
final class Fields {

	private Fields() {
	}

	/** The fields that hold something. */
	static Map<String, Object> of(Record data) {
		Map<String, Object> fields = new TreeMap<>();
		for (RecordComponent component : data.getClass().getRecordComponents()) {
			try {
				Object value = component.getAccessor().invoke(data);
				if (value != null && !value.equals(List.of())) {
					fields.put(component.getName(), value);
				}
			}
			catch (ReflectiveOperationException ex) {
				throw new IllegalStateException(ex);
			}
		}
		return fields;
	}

	/** The names of the fields in which two forms differ. */
	static Set<String> changed(Map<String, Object> was, Map<String, Object> is) {
		Set<String> changed = new TreeSet<>(was.keySet());
		changed.addAll(is.keySet());
		changed.removeIf((field) -> Objects.equals(was.get(field), is.get(field)));
		return changed;
	}

	/** The same form with other values in some of its fields, as a note holds them. */
	@SuppressWarnings("unchecked")
	static <D extends Record> D with(D data, JsonNode values, Set<String> names) {
		RecordComponent[] components = data.getClass().getRecordComponents();
		@Nullable Object[] all = new Object[components.length];
		Class<?>[] types = new Class<?>[components.length];
		try {
			for (int i = 0; i < components.length; i++) {
				types[i] = components[i].getType();
				all[i] = names.contains(components[i].getName()) ? value(types[i], values.path(components[i].getName()))
						: components[i].getAccessor().invoke(data);
			}
			return (D) data.getClass().getDeclaredConstructor(types).newInstance(all);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static @Nullable Object value(Class<?> type, JsonNode node) {
		if (type == List.class) {
			List<String> texts = new ArrayList<>();
			node.forEach((one) -> texts.add(one.asString()));
			return texts;
		}
		if (node.isMissingNode()) {
			return null;
		}
		return (type == Long.class) ? (Object) node.asLong()
				: (type == Double.class) ? (Object) node.asDouble() : node.asString();
	}

	static String orEmpty(@Nullable String text) {
		return (text == null) ? "" : text.strip();
	}

	static @Nullable String orNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

	static List<String> texts(@Nullable List<? extends @Nullable String> texts) {
		return (texts == null) ? List.of()
				: texts.stream().map(Fields::orEmpty).filter((text) -> !text.isEmpty()).toList();
	}

}
