package io.onethread.customer;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

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
