package io.onethread.importing.translate;

import java.time.ZoneId;
import java.util.Map;

import io.onethread.graph.PropertyType;
import io.onethread.importing.mapping.Need;
import io.onethread.importing.mapping.PropertyMapping;
import io.onethread.importing.mapping.PropertyMapping.Column;
import io.onethread.importing.mapping.PropertyMapping.Constant;
import io.onethread.importing.mapping.PropertyMapping.Pattern;
import io.onethread.importing.mapping.Template;
import io.onethread.importing.mapping.Values;
import io.onethread.importing.mapping.Values.Unreadable;
import io.onethread.importing.mapping.Values.Value;
import io.onethread.importing.report.Reason;
import io.onethread.importing.report.Severity;
import org.jspecify.annotations.Nullable;

/** Fills one property from a row. */
final class PropertyRule {

	private final String owner;

	private final String name;

	private final PropertyMapping mapping;

	private final Values values;

	private final @Nullable Template template;

	private final String column;

	PropertyRule(String owner, String name, PropertyMapping mapping, PropertyType type, ZoneId zone) {
		this.owner = owner;
		this.name = name;
		this.mapping = mapping;
		this.values = new Values(type, mapping, zone);
		this.template = (mapping.from() instanceof Pattern pattern) ? Template.of(pattern.template()) : null;
		this.column = switch (mapping.from()) {
			case Column named -> named.column();
			case Pattern pattern -> Template.of(pattern.template()).columns().stream().findFirst().orElse("");
			case Constant constant -> "";
		};
	}

	/** Adds the value to what is set, or says what is wrong. */
	void fill(Cells.Line line, Map<String, Object> set, Faults faults) {
		String text = mapped(text(line), faults);
		if (text == null) {
			return;
		}
		if (text.isEmpty()) {
			faults.missing(this.mapping.required(), Reason.EMPTY_VALUE, this.column, this.owner, this.name);
			return;
		}
		switch (this.values.read(text)) {
			case Value value -> set.put(this.name, value.value());
			case Unreadable unreadable ->
				unreadable(faults, text, unreadable.reason(), unreadable.arguments().toArray(String[]::new));
		}
	}

	private String text(Cells.Line line) {
		return switch (this.mapping.from()) {
			case Column named -> line.cell(named.column());
			case Constant constant -> constant.value();
			case Pattern pattern -> (this.template == null) ? "" : this.template.fill(line::cell);
		};
	}

	/** Null where the mapping's list of values has no word for it. */
	private @Nullable String mapped(String text, Faults faults) {
		String fallback = this.mapping.fallback();
		if (text.isEmpty()) {
			return (fallback == null) ? "" : fallback;
		}
		Map<String, String> list = this.mapping.values();
		if (!list.isEmpty()) {
			String value = list.getOrDefault(text, this.mapping.otherwise());
			if (value == null) {
				unreadable(faults, text, Reason.NOT_IN_LIST, String.join(", ", list.keySet()));
				return null;
			}
			return value;
		}
		return this.mapping.prefix() + text + this.mapping.suffix();
	}

	private void unreadable(Faults faults, String text, Reason reason, String... arguments) {
		boolean bearable = this.mapping.lenient() && this.mapping.required() != Need.TRUE;
		faults.add(bearable ? Severity.WARNING : Severity.REFUSED, reason, this.column, text, arguments);
	}

}
