package io.onethread.graphcanvas;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A node as it is drawn.
 *
 * @param id the record's id, or an id made up for a group that stands for several
 * @param type what kind of thing it is, in the words of the graph; names the kind aloud
 * and gives the node its range of sizes
 * @param name the name beside it; untrusted text
 * @param count how many records it stands for or holds; 0 where that says nothing
 * @param value what its size is drawn from, in the company's currency; null for unknown
 * @param division the division's place in the palette, 1 to 7; null for ink
 * @param parent the node it was opened from, beside which it appears; null for none
 * @param expandable whether there is more to open
 * @param expanded whether it is open now
 * @param properties what rules, filters, groups and the time line may ask about it, by
 * {@link CanvasProperty#key()}
 * @param mark what is to be seen of it at first glance; null for nothing
 */
public record CanvasNode(String id, String type, String name, long count, @Nullable Double value,
		@Nullable Integer division, @Nullable String parent, boolean expandable, boolean expanded,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, CanvasValue> properties,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Mark mark) {

	public CanvasNode {
		properties = Map.copyOf(properties);
	}

	public CanvasNode(String id, String type, String name, long count, @Nullable Double value,
			@Nullable Integer division, @Nullable String parent, boolean expandable, boolean expanded) {
		this(id, type, name, count, value, division, parent, expandable, expanded, Map.of(), null);
	}

	/** The same with a property that is words; without one where there are none. */
	public CanvasNode with(String key, @Nullable String words) {
		return (words == null || words.isBlank()) ? this : with(key, new CanvasValue.Text(words));
	}

	/** The same with a property that is a quantity; without one where it is unknown. */
	public CanvasNode with(String key, @Nullable Double number) {
		return (number == null || !Double.isFinite(number)) ? this : with(key, new CanvasValue.Number(number));
	}

	/** The same with a property that is a day; without one where it is unknown. */
	public CanvasNode with(String key, @Nullable LocalDate day) {
		return (day == null) ? this : with(key, new CanvasValue.Day(day));
	}

	/** The same with another property. */
	public CanvasNode with(String key, CanvasValue value) {
		return withAll(Map.of(key, value));
	}

	/** The same with these properties too. */
	public CanvasNode withAll(Map<String, CanvasValue> values) {
		if (values.isEmpty()) {
			return this;
		}
		Map<String, CanvasValue> more = new LinkedHashMap<>(this.properties);
		more.putAll(values);
		return new CanvasNode(this.id, this.type, this.name, this.count, this.value, this.division, this.parent,
				this.expandable, this.expanded, more, this.mark);
	}

	/** The same with a mark. */
	public CanvasNode marked(@Nullable Mark as) {
		return new CanvasNode(this.id, this.type, this.name, this.count, this.value, this.division, this.parent,
				this.expandable, this.expanded, this.properties, as);
	}

}
