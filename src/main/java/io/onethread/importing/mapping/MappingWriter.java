package io.onethread.importing.mapping;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.onethread.importing.file.FileSettings;
import io.onethread.importing.mapping.PropertyMapping.Column;
import io.onethread.importing.mapping.PropertyMapping.Constant;
import io.onethread.importing.mapping.PropertyMapping.NumberStyle;
import io.onethread.importing.mapping.PropertyMapping.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Writes a mapping as text that reads back as the same mapping. */
public final class MappingWriter {

	private MappingWriter() {
	}

	/** The text, with every default left out. */
	public static String write(Mapping mapping) {
		Map<String, Object> block = new LinkedHashMap<>();
		put(block, "name", mapping.name().equals(mapping.source()) ? "" : mapping.name());
		put(block, "description", mapping.description());
		put(block, "source", mapping.source());
		if (!mapping.empty().equals(Mapping.EMPTY)) {
			block.put("empty", List.copyOf(mapping.empty()));
		}
		put(block, "zone", mapping.zone().getId());
		put(block, "ignore", mapping.ignore());
		block.put("files", mapping.files().stream().map(MappingWriter::file).toList());
		DumperOptions options = new DumperOptions();
		options.setDefaultFlowStyle(DumperOptions.FlowStyle.AUTO);
		options.setAllowUnicode(true);
		options.setWidth(110);
		options.setIndicatorIndent(2);
		options.setIndentWithIndicator(true);
		options.setSplitLines(false);
		return new Yaml(options).dump(block);
	}

	private static Map<String, Object> file(FileMapping file) {
		Map<String, Object> block = new LinkedHashMap<>();
		block.put("file", file.file());
		put(block, "optional", file.optional() ? "true" : "");
		put(block, "empty", file.empty());
		put(block, "trim", file.trim() ? "" : "false");
		put(block, "ragged", file.ragged() ? "true" : "");
		settings(block, file.settings());
		put(block, "join", file.joins().stream().map((join) -> {
			Map<String, Object> entry = new LinkedHashMap<>();
			entry.put("file", join.file());
			entry.put("on", join.on());
			put(entry, "key", join.key().equals(join.on()) ? "" : join.key());
			entry.put("columns", join.columns());
			return entry;
		}).toList());
		put(block, "repair", file.repairs());
		put(block, "records", file.records().stream().map(MappingWriter::record).toList());
		put(block, "links", file.links().stream().map(MappingWriter::link).toList());
		return block;
	}

	private static void settings(Map<String, Object> block, FileSettings settings) {
		Charset encoding = settings.encoding();
		put(block, "encoding", (encoding == null) ? "" : encoding.name());
		put(block, "delimiter", character(settings.delimiter()));
		put(block, "quote", character(settings.quote()));
		put(block, "sheet", settings.sheet());
		put(block, "header", (settings.headerRow() == 1) ? "" : Integer.toString(settings.headerRow()));
		put(block, "columns", settings.columns());
	}

	private static String character(@Nullable Character character) {
		if (character == null) {
			return "";
		}
		return (character == '\t') ? "tab" : character.toString();
	}

	private static Map<String, Object> record(RecordMapping mapping) {
		Map<String, Object> block = new LinkedHashMap<>();
		block.put("label", mapping.label());
		block.put("key", oneOrMany(mapping.key()));
		put(block, "required", (mapping.required() == Need.TRUE) ? "" : mapping.required().word());
		put(block, "when", tests(mapping.when()));
		put(block, "first", mapping.first() ? "true" : "");
		put(block, "properties", properties(mapping.properties()));
		return block;
	}

	private static Map<String, Object> link(LinkMapping mapping) {
		Map<String, Object> block = new LinkedHashMap<>();
		block.put("type", mapping.type());
		block.put("from", reference(mapping.from()));
		block.put("to", reference(mapping.to()));
		put(block, "required", (mapping.required() == Need.FALSE) ? "" : mapping.required().word());
		put(block, "when", tests(mapping.when()));
		put(block, "replaces", mapping.replaces() ? "true" : "");
		put(block, "properties", properties(mapping.properties()));
		return block;
	}

	private static Map<String, Object> reference(Reference reference) {
		Map<String, Object> block = new LinkedHashMap<>();
		block.put("label", reference.label());
		put(block, "source", reference.source());
		switch (reference.by()) {
			case Reference.Key key -> block.put("key", oneOrMany(key.columns()));
			case Reference.Find find -> block.put("find", Map.of(find.property(), find.column()));
		}
		return block;
	}

	private static Map<String, Object> tests(Map<String, Test> tests) {
		Map<String, Object> block = new LinkedHashMap<>();
		tests.forEach((column, test) -> block.put(column, switch (test) {
			case Test.Is is -> oneOrMany(List.copyOf(is.values()));
			case Test.Not not -> Map.of("not", oneOrMany(List.copyOf(not.values())));
			case Test.Starts starts ->
				Map.of(starts.wanted() ? "starts" : "starts-not", oneOrMany(List.copyOf(starts.with())));
			case Test.Empty empty -> Map.of("empty", Boolean.toString(empty.empty()));
		}));
		return block;
	}

	private static Map<String, Object> properties(Map<String, PropertyMapping> properties) {
		Map<String, Object> block = new LinkedHashMap<>();
		properties.forEach((name, property) -> block.put(name, property(property)));
		return block;
	}

	private static Object property(PropertyMapping property) {
		if (property.from() instanceof Column column && property.equals(PropertyMapping.of(column))) {
			return column.column();
		}
		Map<String, Object> block = new LinkedHashMap<>();
		switch (property.from()) {
			case Column column -> block.put("column", column.column());
			case Pattern pattern -> block.put("template", pattern.template());
			case Constant constant -> block.put("value", constant.value());
		}
		put(block, "date", property.dates().isEmpty() ? "" : oneOrMany(property.dates()));
		put(block, "number", number(property.number()));
		put(block, "split", property.split());
		put(block, "values", property.values());
		if (property.otherwise() != null) {
			block.put("otherwise", property.otherwise());
		}
		put(block, "default", property.fallback());
		put(block, "prefix", property.prefix());
		put(block, "suffix", property.suffix());
		put(block, "required", (property.required() == Need.FALSE) ? "" : property.required().word());
		put(block, "lenient", property.lenient() ? "true" : "");
		return block;
	}

	private static Map<String, Object> number(NumberStyle style) {
		Map<String, Object> block = new LinkedHashMap<>();
		if (style.decimal() != '.' || style.grouping() != ',') {
			block.put("decimal", String.valueOf(style.decimal()));
			block.put("grouping", String.valueOf(style.grouping()));
		}
		if (style.times() != 1) {
			block.put("times", Double.toString(style.times()));
		}
		return block;
	}

	private static Object oneOrMany(List<String> texts) {
		return (texts.size() == 1) ? texts.getFirst() : new ArrayList<>(texts);
	}

	private static void put(Map<String, Object> block, String key, @Nullable Object value) {
		boolean nothing = switch (value) {
			case null -> true;
			case String text -> text.isEmpty();
			case Collection<?> many -> many.isEmpty();
			case Map<?, ?> map -> map.isEmpty();
			default -> false;
		};
		if (!nothing) {
			block.put(key, (value instanceof Collection<?> many) ? new ArrayList<>(many) : value);
		}
	}

}
