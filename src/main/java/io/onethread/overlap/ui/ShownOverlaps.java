package io.onethread.overlap.ui;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.vaadin.flow.router.QueryParameters;
import io.onethread.overlap.OverlapFilter;
import io.onethread.overlap.OverlapKind;
import io.onethread.overlap.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows, as its address tells.
 *
 * @param filter which overlaps
 * @param sort their order; null for most at stake first
 * @param selected the id of the one that is opened
 * @param map whether they are drawn rather than listed
 */
record ShownOverlaps(OverlapFilter filter, @Nullable String sort, @Nullable String selected, boolean map) {

	/**
	 * The orders that columns can be clicked into; others in an address are not followed.
	 */
	private static final List<String> SORTS = List.of("stake", "orders", "activity", "name", "kind");

	static ShownOverlaps of(QueryParameters parameters) {
		String kind = value(parameters, "kind");
		String sort = value(parameters, "sort");
		return new ShownOverlaps(new OverlapFilter(value(parameters, "division"), value(parameters, "with"),
				value(parameters, "branch"),
				Arrays.stream(OverlapKind.values()).filter((one) -> name(one).equals(kind)).findFirst().orElse(null),
				Arrays.stream(Pattern.values())
					.filter((one) -> name(one).equals(value(parameters, "pattern")))
					.findFirst()
					.orElse(null),
				value(parameters, "avoided") != null),
				(sort != null && SORTS.contains(sort.startsWith("-") ? sort.substring(1) : sort)) ? sort : null,
				value(parameters, "overlap"), "map".equals(value(parameters, "show")));
	}

	QueryParameters parameters() {
		Map<String, String> parameters = new LinkedHashMap<>();
		put(parameters, "division", this.filter.division());
		put(parameters, "with", this.filter.with());
		put(parameters, "branch", this.filter.branch());
		put(parameters, "kind", (this.filter.kind() != null) ? name(this.filter.kind()) : null);
		put(parameters, "pattern", (this.filter.pattern() != null) ? name(this.filter.pattern()) : null);
		put(parameters, "avoided", this.filter.avoided() ? "yes" : null);
		put(parameters, "sort", this.sort);
		put(parameters, "overlap", this.selected);
		put(parameters, "show", this.map ? "map" : null);
		return QueryParameters.simple(parameters);
	}

	ShownOverlaps filtered(OverlapFilter other) {
		return new ShownOverlaps(other, this.sort, null, this.map);
	}

	ShownOverlaps sorted(@Nullable String other) {
		return new ShownOverlaps(this.filter, other, this.selected, this.map);
	}

	ShownOverlaps selecting(@Nullable String other) {
		return new ShownOverlaps(this.filter, this.sort, other, this.map);
	}

	ShownOverlaps asMap(boolean drawn) {
		return new ShownOverlaps(this.filter, this.sort, this.selected, drawn);
	}

	boolean isNarrowed() {
		return !this.filter.equals(OverlapFilter.NONE);
	}

	private static String name(Enum<?> kind) {
		return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static void put(Map<String, String> parameters, String name, @Nullable String value) {
		if (value != null) {
			parameters.put(name, value);
		}
	}

	private static @Nullable String value(QueryParameters parameters, String name) {
		return parameters.getSingleParameter(name).filter((value) -> !value.isBlank()).orElse(null);
	}

}
