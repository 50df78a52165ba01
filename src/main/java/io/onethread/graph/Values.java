package io.onethread.graph;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** A map that a query returned, read as what each field is; what is missing is null. */
public record Values(Value map) {

	/** The value, if there is one. */
	public @Nullable String text(String name) {
		Value value = this.map.get(name);
		return value.isNull() ? null : value.asString();
	}

	/** The text, or an empty one. */
	public String textOrEmpty(String name) {
		return this.map.get(name).asString("");
	}

	/** The texts; none where there is no list. */
	public List<String> texts(String name) {
		Value value = this.map.get(name);
		return value.isNull() ? List.of() : value.asList(Value::asString);
	}

	/** The value, if there is one. */
	public @Nullable Long number(String name) {
		Value value = this.map.get(name);
		return value.isNull() ? null : value.asLong();
	}

	/** The value, if there is one. */
	public @Nullable Double amount(String name) {
		Value value = this.map.get(name);
		return value.isNull() ? null : value.asDouble();
	}

	/** The value, if there is one. */
	public @Nullable ZonedDateTime dateTime(String name) {
		Value value = this.map.get(name);
		return value.isNull() ? null : value.asZonedDateTime();
	}

	/** The value, if there is one. */
	public @Nullable LocalDate date(String name) {
		Value value = this.map.get(name);
		return value.isNull() ? null : value.asLocalDate();
	}

}
