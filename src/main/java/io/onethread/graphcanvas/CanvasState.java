package io.onethread.graphcanvas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import io.onethread.graphcanvas.CanvasUpdate.Command;
import io.onethread.graphcanvas.CanvasUpdate.Selection;
import io.onethread.graphcanvas.CanvasUpdate.Tools;
import org.jspecify.annotations.Nullable;

/**
 * What the browser should show beside what it was last told, so that a response carries
 * the difference and an attach carries the whole.
 */
class CanvasState {

	private Map<String, CanvasNode> nodes = Map.of();

	private Map<CanvasLink.Key, CanvasLink> links = Map.of();

	private CanvasGraph graph = CanvasGraph.EMPTY;

	private Selection selection = Selection.NOTHING;

	private @Nullable ViewState view;

	private @Nullable CanvasTexts texts;

	private CanvasArrangement arrangement = CanvasArrangement.NONE;

	private @Nullable Tools tools;

	private final List<Command> commands = new ArrayList<>();

	private @Nullable Told told;

	void show(CanvasGraph graph) {
		this.graph = graph;
		this.nodes = index(graph.nodes(), CanvasNode::id);
		this.links = index(graph.links(), CanvasLink::key);
		select(this.selection);
	}

	CanvasGraph graph() {
		return this.graph;
	}

	Optional<CanvasNode> node(String id) {
		return Optional.ofNullable(this.nodes.get(id));
	}

	Optional<CanvasLink> link(CanvasLink.Key key) {
		return Optional.ofNullable(this.links.get(key));
	}

	Selection selection() {
		return this.selection;
	}

	/** Selects what is there; anything else clears the selection. */
	void select(Selection selection) {
		List<String> there = selection.nodes().stream().filter(this.nodes::containsKey).toList();
		Selection wanted = selection.nodes().isEmpty() ? selection : Selection.of(there);
		this.selection = knows(wanted) ? wanted : Selection.NOTHING;
	}

	/** The browser says what it has selected, and need not be told. */
	void selectedInBrowser(Selection selection) {
		select(selection);
		if (this.told != null) {
			this.told = this.told.withSelection(this.selection);
		}
	}

	Optional<ViewState> view() {
		return Optional.ofNullable(this.view);
	}

	void view(ViewState view) {
		this.view = view;
	}

	/** The browser says what it has in view, and need not be told. */
	void viewedInBrowser(ViewState view) {
		this.view = view;
		if (this.told != null) {
			this.told = this.told.withView(view);
		}
	}

	void texts(CanvasTexts texts) {
		this.texts = texts;
	}

	CanvasArrangement arrangement() {
		return this.arrangement;
	}

	void arrangement(CanvasArrangement arrangement) {
		this.arrangement = arrangement;
	}

	/** The browser says how the user has arranged it, and need not be told. */
	void arrangedInBrowser(CanvasArrangement arrangement) {
		this.arrangement = arrangement;
		if (this.told != null) {
			this.told = this.told.withArrangement(arrangement);
		}
	}

	void tools(Tools tools) {
		this.tools = tools;
	}

	void command(String name, @Nullable String argument) {
		this.commands.add(new Command(name, argument));
	}

	/** A new element in the browser knows nothing. */
	void forgetBrowser() {
		this.told = null;
	}

	/** What there is to tell, which is then taken as told; empty when nothing is new. */
	Optional<CanvasUpdate> takeUpdate() {
		Told before = this.told;
		Told now = new Told(this.nodes, this.links, this.graph.walk(), this.selection, this.view, this.texts,
				this.arrangement, this.tools);
		if (now.equals(before) && this.commands.isEmpty()) {
			return Optional.empty();
		}
		Told base = (before != null) ? before : Told.NOTHING;
		CanvasUpdate update = new CanvasUpdate(before == null, changed(this.nodes, base.nodes),
				changed(this.links, base.links), gone(this.nodes, base.nodes), gone(this.links, base.links),
				unless(now.walk.equals(base.walk), now.walk),
				unless(now.selection.equals(base.selection), now.selection),
				unless(Objects.equals(now.view, base.view), this.view),
				unless(Objects.equals(now.texts, base.texts), this.texts),
				unless(now.arrangement.equals(base.arrangement), now.arrangement),
				unless(Objects.equals(now.tools, base.tools), this.tools),
				unless(this.commands.isEmpty(), List.copyOf(this.commands)));
		this.commands.clear();
		this.told = now;
		return Optional.of(update);
	}

	private boolean knows(Selection selection) {
		boolean node = selection.node() == null || this.nodes.containsKey(selection.node());
		return node && (selection.link() == null || this.links.containsKey(selection.link()));
	}

	private static <K, V> @Nullable List<V> changed(Map<K, V> now, Map<K, V> before) {
		// Order is kept: a node comes after the one it was opened from.
		List<V> changed = now.entrySet()
			.stream()
			.filter((entry) -> !entry.getValue().equals(before.get(entry.getKey())))
			.map(Map.Entry::getValue)
			.toList();
		return unless(changed.isEmpty(), changed);
	}

	private static <K, V> @Nullable List<K> gone(Map<K, V> now, Map<K, V> before) {
		List<K> gone = before.keySet().stream().filter((key) -> !now.containsKey(key)).toList();
		return unless(gone.isEmpty(), gone);
	}

	private static <T> @Nullable T unless(boolean condition, @Nullable T value) {
		return condition ? null : value;
	}

	private static <K, V> Map<K, V> index(List<V> values, Function<V, K> key) {
		Map<K, V> index = new LinkedHashMap<>();
		values.forEach((value) -> index.put(key.apply(value), value));
		return index;
	}

	private record Told(Map<String, CanvasNode> nodes, Map<CanvasLink.Key, CanvasLink> links, List<String> walk,
			Selection selection, @Nullable ViewState view, @Nullable CanvasTexts texts, CanvasArrangement arrangement,
			@Nullable Tools tools) {

		static final Told NOTHING = new Told(Map.of(), Map.of(), List.of(), Selection.NOTHING, null, null,
				CanvasArrangement.NONE, null);

		Told withSelection(Selection selection) {
			return new Told(this.nodes, this.links, this.walk, selection, this.view, this.texts, this.arrangement,
					this.tools);
		}

		Told withView(ViewState view) {
			return new Told(this.nodes, this.links, this.walk, this.selection, view, this.texts, this.arrangement,
					this.tools);
		}

		Told withArrangement(CanvasArrangement arrangement) {
			return new Told(this.nodes, this.links, this.walk, this.selection, this.view, this.texts, arrangement,
					this.tools);
		}

	}

}
