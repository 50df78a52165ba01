package io.onethread.graphcanvas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the user has arranged what is drawn: everything of a canvas that is theirs rather
 * than the graph's. Comes from the browser and out of saved scenes, so whatever is not
 * sound is refused as a whole.
 *
 * @param layout how nodes are placed
 * @param along the property the time line is drawn along; null elsewhere
 * @param pins where nodes were put by hand, by id
 * @param hidden ids of nodes taken out of sight
 * @param focus ids of the only nodes in sight; empty for all
 * @param groupBy the property by which nodes are drawn as one; null for none
 * @param opened those values of it whose nodes are drawn one by one all the same
 * @param rules how nodes are painted, the later over the earlier
 * @param filters which nodes are in sight
 * @param window the time looked at; null for all
 * @param notes what was written on the canvas
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CanvasArrangement(Layout layout, @Nullable String along, Map<String, Pin> pins, List<String> hidden,
		List<String> focus, @Nullable String groupBy, List<String> opened, List<Rule> rules, List<Filter> filters,
		@Nullable Window window, List<Note> notes) {

	/** Nothing arranged by hand. */
	public static final CanvasArrangement NONE = new CanvasArrangement(Layout.FORCE, null, Map.of(), List.of(),
			List.of(), null, List.of(), List.of(), List.of(), null, List.of());

	/** The most nodes pinned or hidden one by one. */
	static final int MOST_NODES = 20_000;

	private static final int MOST_WORDS = 2_000;

	private static final int MOST_RULES = 40;

	private static final int MOST_NOTES = 200;

	private static final int LONGEST = 1_000;

	private static final double FARTHEST = 1e6;

	private static final JsonMapper JSON = JsonMapper.shared();

	public CanvasArrangement {
		layout = Objects.requireNonNullElse(layout, Layout.FORCE);
		pins = (pins == null) ? Map.of() : Map.copyOf(pins);
		hidden = orEmpty(hidden);
		focus = orEmpty(focus);
		opened = orEmpty(opened);
		rules = orEmpty(rules);
		filters = orEmpty(filters);
		notes = orEmpty(notes);
		atMost(MOST_NODES, pins.size(), hidden.size(), focus.size());
		atMost(MOST_WORDS, opened.size());
		atMost(MOST_RULES, rules.size(), filters.size());
		atMost(MOST_NOTES, notes.size());
		pins.keySet().forEach(CanvasArrangement::words);
		List.of(hidden, focus, opened).forEach((list) -> list.forEach(CanvasArrangement::words));
		words(along);
		words(groupBy);
	}

	/** How nodes are placed. */
	public enum Layout {

		/** What is linked draws together. */
		FORCE,

		/** What was opened stands below what it was opened from. */
		HIERARCHY,

		/** Around one circle. */
		CIRCULAR,

		/** From left to right by a date. */
		TIMELINE,

		/** On a map of China's provinces. */
		PROVINCES

	}

	/** A place in canvas units, the middle being 0, y growing upwards. */
	public record Pin(double x, double y) {

		public Pin {
			near(x, y);
		}

	}

	/**
	 * How nodes with a property are painted.
	 *
	 * @param property its key
	 * @param how whether one value, a range or each value for itself is painted
	 * @param paints what is painted: the colour or the size
	 * @param value of {@link How#SINGLE}: the words to have
	 * @param from of {@link How#SINGLE} and {@link How#RANGE}: the least number, or the
	 * first day as days since 1970
	 * @param to likewise: the most, or the last
	 * @param colour place in the palette, 1 to 7
	 * @param size of {@link How#SINGLE}: how many times the usual radius
	 */
	public record Rule(String property, How how, Paints paints, @Nullable String value, @Nullable Double from,
			@Nullable Double to, int colour, double size) {

		public Rule {
			words(Objects.requireNonNull(property));
			words(value);
			Objects.requireNonNull(how);
			Objects.requireNonNull(paints);
			if (colour < 1 || colour > 7 || !(size >= 0.25 && size <= 6)) {
				throw new IllegalArgumentException("No such rule");
			}
		}

	}

	/** What a rule asks for. */
	public enum How {

		SINGLE, RANGE, UNIQUE

	}

	/** What a rule paints. */
	public enum Paints {

		COLOUR, SIZE

	}

	/**
	 * Which nodes with a property are in sight; those without it are.
	 *
	 * @param property its key
	 * @param from the least number or the first day; null for any
	 * @param to the most, or the last
	 * @param without words whose nodes are not in sight
	 */
	public record Filter(String property, @Nullable Double from, @Nullable Double to, List<String> without) {

		public Filter {
			words(Objects.requireNonNull(property));
			without = orEmpty(without);
			atMost(MOST_WORDS, without.size());
			without.forEach(CanvasArrangement::words);
		}

	}

	/** The days looked at of a property, as days since 1970, both included. */
	public record Window(String property, double from, double to) {

		public Window {
			words(Objects.requireNonNull(property));
			near(from, to);
		}

	}

	/** Something written on the canvas; untrusted text. */
	public record Note(String id, double x, double y, String text) {

		public Note {
			words(Objects.requireNonNull(id));
			words(Objects.requireNonNull(text));
			near(x, y);
		}

	}

	/** Reads what {@link #toJson()} wrote; empty for anything else. */
	public static Optional<CanvasArrangement> parse(String json) {
		try {
			return read(JSON.readTree(json));
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

	static Optional<CanvasArrangement> read(JsonNode json) {
		try {
			return json.isObject() ? Optional.of(JSON.treeToValue(json, CanvasArrangement.class)) : Optional.empty();
		}
		catch (JacksonException | IllegalArgumentException | NullPointerException ex) {
			return Optional.empty();
		}
	}

	/** A form to be kept. */
	public String toJson() {
		return JSON.writeValueAsString(this);
	}

	/** Whether nothing is arranged by hand. */
	public boolean isNone() {
		return equals(NONE);
	}

	/** Whether it says something of the node with this id. */
	boolean names(String id) {
		return this.pins.containsKey(id) || this.hidden.contains(id) || this.focus.contains(id);
	}

	/**
	 * The same for other ids of nodes; those without another are left out.
	 * @param other the other id of an id, or null
	 */
	public CanvasArrangement withIds(Function<String, @Nullable String> other) {
		Map<String, Pin> moved = new LinkedHashMap<>();
		this.pins.forEach((id, pin) -> {
			String to = other.apply(id);
			if (to != null) {
				moved.put(to, pin);
			}
		});
		return new CanvasArrangement(this.layout, this.along, moved, ids(this.hidden, other), ids(this.focus, other),
				this.groupBy, this.opened, this.rules, this.filters, this.window, this.notes);
	}

	private static List<String> ids(List<String> ids, Function<String, @Nullable String> other) {
		return ids.stream().map(other).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
	}

	private static <T> List<T> orEmpty(@Nullable List<T> list) {
		return (list == null) ? List.of() : List.copyOf(list);
	}

	private static void atMost(int most, int... sizes) {
		for (int size : sizes) {
			if (size > most) {
				throw new IllegalArgumentException("More than " + most);
			}
		}
	}

	private static void words(@Nullable String words) {
		if (words != null && words.length() > LONGEST) {
			throw new IllegalArgumentException("Longer than " + LONGEST);
		}
	}

	private static void near(double... places) {
		for (double place : places) {
			if (!(Math.abs(place) <= FARTHEST)) {
				throw new IllegalArgumentException("Farther than " + FARTHEST);
			}
		}
	}

}
