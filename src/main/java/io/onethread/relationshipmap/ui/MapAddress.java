package io.onethread.relationshipmap.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.router.QueryParameters;
import io.onethread.graphcanvas.ViewState;
import io.onethread.relationshipmap.Between;
import io.onethread.relationshipmap.MapOverlay;
import io.onethread.relationshipmap.MapPicture;
import io.onethread.relationshipmap.MapState;
import org.jspecify.annotations.Nullable;

/**
 * What is seen, as it stands in the address. Addresses come from anywhere: what cannot be
 * read is left out.
 *
 * @param state what is open
 * @param selection what is selected
 * @param view what of it is in view; null for all
 * @param show {@code tree} or {@code map} where somebody chose, else empty: the map, with
 * the tree in its place on a narrow screen
 */
record MapAddress(MapState state, Selection selection, @Nullable ViewState view, String show) {

	private static final int LONGEST_LIST = 400;

	/** Whether nothing was asked for in particular. */
	static boolean isBare(QueryParameters parameters) {
		return parameters.getParameters().isEmpty();
	}

	static MapAddress read(QueryParameters parameters) {
		Map<String, Integer> shown = new LinkedHashMap<>();
		all(parameters, "more").forEach((text) -> shown(text, shown));
		String root = one(parameters, "root").orElse(null);
		List<String> open = new ArrayList<>(all(parameters, "open"));
		if (root != null && !parameters.getParameters().containsKey("open")) {
			open.add(root);
		}
		List<String> without = all(parameters, "without");
		MapState state = new MapState(root, new LinkedHashSet<>(open), shown, !without.contains("largest"),
				!without.contains("overlaps"), one(parameters, "overlay").flatMap(MapOverlay::of).orElse(null),
				new LinkedHashSet<>(all(parameters, "with")), between(parameters), kinds(parameters));
		List<String> link = all(parameters, "link");
		Selection selection = (link.size() == 3) ? Selection.link(link.get(0), link.get(1), link.get(2))
				: one(parameters, "select").map(Selection::node).orElse(Selection.NOTHING);
		String show = one(parameters, "show").filter(List.of("tree", "map")::contains).orElse("");
		return new MapAddress(state, selection, one(parameters, "view").flatMap(ViewState::parse).orElse(null), show);
	}

	QueryParameters write() {
		Map<String, List<String>> parameters = new LinkedHashMap<>();
		if (this.state.root() != null) {
			parameters.put("root", List.of(this.state.root()));
		}
		put(parameters, "open", List.copyOf(this.state.open()));
		put(parameters, "more",
				this.state.shown().entrySet().stream().map((each) -> each.getValue() + ":" + each.getKey()).toList());
		List<String> without = new ArrayList<>();
		if (!this.state.largest()) {
			without.add("largest");
		}
		if (!this.state.overlaps()) {
			without.add("overlaps");
		}
		put(parameters, "without", without);
		put(parameters, "with", List.copyOf(this.state.picked()));
		Between between = this.state.between();
		if (between != null) {
			put(parameters, between.what().key(), between.ids());
		}
		put(parameters, "kind",
				this.state.kinds()
					.entrySet()
					.stream()
					.flatMap((each) -> each.getValue().stream().sorted().map((label) -> label + ":" + each.getKey()))
					.toList());
		if (this.state.overlay() != null) {
			parameters.put("overlay", List.of(this.state.overlay().key()));
		}
		if (this.selection.node() != null) {
			parameters.put("select", List.of(this.selection.node()));
		}
		put(parameters, "link", this.selection.link());
		if (this.view != null) {
			parameters.put("view", List.of(this.view.asParameter()));
		}
		if (!this.show.isEmpty()) {
			parameters.put("show", List.of(this.show));
		}
		return new QueryParameters(parameters);
	}

	private static @Nullable Between between(QueryParameters parameters) {
		for (Between.What what : Between.What.values()) {
			List<String> ids = all(parameters, what.key());
			if (!ids.isEmpty()) {
				return new Between(what, ids);
			}
		}
		return null;
	}

	private static Map<String, Set<String>> kinds(QueryParameters parameters) {
		Map<String, Set<String>> kinds = new LinkedHashMap<>();
		for (String text : all(parameters, "kind")) {
			int colon = text.indexOf(':');
			if (colon > 0) {
				kinds.computeIfAbsent(text.substring(colon + 1), (id) -> new LinkedHashSet<>())
					.add(text.substring(0, colon));
			}
		}
		return kinds;
	}

	private static void put(Map<String, List<String>> parameters, String name, List<String> values) {
		if (!values.isEmpty()) {
			parameters.put(name, values);
		}
	}

	private static void shown(String text, Map<String, Integer> shown) {
		int colon = text.indexOf(':');
		try {
			int count = Integer.parseInt(text.substring(0, Math.max(0, colon)));
			shown.put(text.substring(colon + 1), Math.clamp(count, 1, 20 * MapPicture.MOST));
		}
		catch (NumberFormatException ex) {
			// Not one of ours.
		}
	}

	private static List<String> all(QueryParameters parameters, String name) {
		List<String> values = parameters.getParameters().getOrDefault(name, List.of());
		return values.subList(0, Math.min(values.size(), LONGEST_LIST));
	}

	private static Optional<String> one(QueryParameters parameters, String name) {
		return all(parameters, name).stream().filter((value) -> !value.isBlank()).findFirst();
	}

}
