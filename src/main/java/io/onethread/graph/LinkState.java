package io.onethread.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A link as it is, was, or is to be, with every property as the database has it, so that
 * what was taken away can be put back exactly.
 *
 * @param from the id of the record it starts at
 * @param type its type
 * @param to the id of the record it ends at
 * @param properties all of its properties
 */
public record LinkState(String from, String type, String to, Map<String, Object> properties) {

	private static final JsonMapper JSON = new JsonMapper();

	private static final int STAMP_BYTES = 8;

	public LinkState {
		properties = Map.copyOf(properties);
	}

	/** The text property of this name, if there is one. */
	public @Nullable String text(String name) {
		return (this.properties.get(name) instanceof String text) ? text : null;
	}

	/** The day of this name, if there is one. */
	public @Nullable LocalDate day(String name) {
		return (this.properties.get(name) instanceof LocalDate day) ? day : null;
	}

	/**
	 * Stands for some links, whatever order they are read in: another as soon as one
	 * changes.
	 */
	public static String stamp(Collection<LinkState> links) {
		TreeSet<String> all = new TreeSet<>();
		links.forEach(
				(link) -> all.add(link.from + " " + link.type + " " + link.to + " " + new TreeMap<>(link.properties)));
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, STAMP_BYTES);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The links as text, in which each value keeps its type. */
	public static String write(List<LinkState> links) {
		return JSON.writeValueAsString(links.stream()
			.map((link) -> Map.of("from", link.from, "type", link.type, "to", link.to, "properties",
					written(link.properties)))
			.toList());
	}

	/** The links that were written as text. */
	public static List<LinkState> read(String text) {
		List<LinkState> links = new ArrayList<>();
		for (JsonNode node : JSON.readTree(text)) {
			Map<String, Object> properties = new TreeMap<>();
			node.path("properties")
				.properties()
				.forEach((entry) -> properties.put(entry.getKey(), read(entry.getValue())));
			links.add(new LinkState(node.path("from").asString(), node.path("type").asString(),
					node.path("to").asString(), properties));
		}
		return links;
	}

	private static Map<String, Object> written(Map<String, Object> properties) {
		Map<String, Object> written = new TreeMap<>();
		properties.forEach((name, value) -> written.put(name, written(value)));
		return written;
	}

	private static Object written(Object value) {
		return switch (value) {
			case LocalDate day -> Map.of("day", day.toString());
			case ZonedDateTime moment -> Map.of("moment", moment.toString());
			case List<?> list -> list.stream().map(LinkState::written).toList();
			case String _, Boolean _, Long _, Double _ -> value;
			default -> throw new IllegalArgumentException(
					"A link cannot keep a property of the type " + value.getClass().getSimpleName());
		};
	}

	private static Object read(JsonNode value) {
		if (value.isObject()) {
			return value.has("day") ? LocalDate.parse(value.path("day").asString())
					: ZonedDateTime.parse(value.path("moment").asString());
		}
		if (value.isArray()) {
			List<Object> list = new ArrayList<>();
			value.forEach((one) -> list.add(read(one)));
			return list;
		}
		return value.isBoolean() ? (Object) value.asBoolean() : value.isIntegralNumber() ? (Object) value.asLong()
				: value.isNumber() ? (Object) value.asDouble() : value.asString();
	}

}
