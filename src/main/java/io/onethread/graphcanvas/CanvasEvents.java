package io.onethread.graphcanvas;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.dom.DomEvent;
import io.onethread.graphcanvas.CanvasUpdate.Selection;
import tools.jackson.databind.JsonNode;

/**
 * Turns what the browser sends into events. Nothing it sends is believed: an id must be
 * one that is drawn, a number must be a number, and whatever is not is dropped without a
 * word, since a tab may simply be behind.
 */
class CanvasEvents {

	private static final String DETAIL = "event.detail";

	/** Begins the ids the browser makes up for nodes that stand for a group. */
	private static final String GROUP = "group:";

	private final GraphCanvas canvas;

	private final CanvasState state;

	CanvasEvents(GraphCanvas canvas, CanvasState state) {
		this.canvas = canvas;
		this.state = state;
	}

	void listen() {
		on("node-select", this::nodeSelected);
		on("node-open", this::nodeOpened);
		on("link-select", this::linkSelected);
		on("view-change", this::viewChanged);
		on("zoom", this::zoomed);
		on("nodes-select", this::nodesSelected);
		on("arrangement-change", this::arranged);
		on("step", this::stepped);
	}

	private void nodeSelected(JsonNode detail) {
		if (detail.path("id").isNull()) {
			this.state.selectedInBrowser(Selection.NOTHING);
			ComponentUtil.fireEvent(this.canvas, new NodeSelectedEvent(this.canvas, null));
			ComponentUtil.fireEvent(this.canvas, new NodesSelectedEvent(this.canvas, List.of()));
			return;
		}
		node(detail).ifPresent((node) -> {
			this.state.selectedInBrowser(new Selection(node.id(), null));
			ComponentUtil.fireEvent(this.canvas, new NodeSelectedEvent(this.canvas, node));
			ComponentUtil.fireEvent(this.canvas, new NodesSelectedEvent(this.canvas, List.of(node)));
		});
	}

	private void zoomed(JsonNode detail) {
		double ratio = number(detail, "ratio");
		if (ViewState.isRatio(ratio)) {
			List<CanvasNode> roomy = nodes(detail.path("roomy")).filter(CanvasNode::expandable)
				.filter((node) -> !node.expanded())
				.toList();
			ComponentUtil.fireEvent(this.canvas, new ZoomedEvent(this.canvas, ratio, roomy));
		}
	}

	private void nodesSelected(JsonNode detail) {
		List<CanvasNode> nodes = nodes(detail.path("ids")).toList();
		if (nodes.size() > 1) {
			this.state.selectedInBrowser(Selection.of(nodes.stream().map(CanvasNode::id).toList()));
			ComponentUtil.fireEvent(this.canvas, new NodesSelectedEvent(this.canvas, nodes));
		}
	}

	private void arranged(JsonNode detail) {
		CanvasArrangement.read(detail).ifPresent((arrangement) -> {
			CanvasArrangement before = this.state.arrangement();
			// What is not drawn now may have been, or may be again: only ids that were
			// never told are left out.
			CanvasArrangement known = arrangement.withIds(
					(id) -> (this.state.node(id).isPresent() || before.names(id) || id.startsWith(GROUP)) ? id : null);
			this.state.arrangedInBrowser(known);
			ComponentUtil.fireEvent(this.canvas, new ArrangementChangedEvent(this.canvas, known));
		});
	}

	private void stepped(JsonNode detail) {
		if (detail.path("undo").isBoolean()) {
			ComponentUtil.fireEvent(this.canvas, new StepEvent(this.canvas, detail.path("undo").booleanValue()));
		}
	}

	private void nodeOpened(JsonNode detail) {
		node(detail).filter(CanvasNode::expandable)
			.ifPresent((node) -> ComponentUtil.fireEvent(this.canvas, new NodeOpenedEvent(this.canvas, node)));
	}

	private void linkSelected(JsonNode detail) {
		CanvasLink.Key key = new CanvasLink.Key(text(detail, "from"), text(detail, "to"), text(detail, "type"));
		this.state.link(key).ifPresent((link) -> {
			this.state.selectedInBrowser(new Selection(null, key));
			ComponentUtil.fireEvent(this.canvas, new LinkSelectedEvent(this.canvas, link));
		});
	}

	private void viewChanged(JsonNode detail) {
		try {
			ViewState view = new ViewState(number(detail, "x"), number(detail, "y"), number(detail, "ratio"));
			this.state.viewedInBrowser(view);
			ComponentUtil.fireEvent(this.canvas, new ViewChangedEvent(this.canvas, view));
		}
		catch (IllegalArgumentException ex) {
			// No such view: forged, or a canvas without a size.
		}
	}

	private Stream<CanvasNode> nodes(JsonNode ids) {
		return ids.valueStream()
			.limit(CanvasArrangement.MOST_NODES)
			.map((id) -> this.state.node(id.stringValue("")))
			.flatMap(Optional::stream)
			.distinct();
	}

	private Optional<CanvasNode> node(JsonNode detail) {
		return this.state.node(text(detail, "id"));
	}

	private static String text(JsonNode detail, String name) {
		return detail.path(name).stringValue("");
	}

	private static double number(JsonNode detail, String name) {
		return detail.path(name).doubleValue(Double.NaN);
	}

	private void on(String name, Consumer<JsonNode> then) {
		this.canvas.getElement()
			.addEventListener(name, (DomEvent event) -> then.accept(event.getEventData().path(DETAIL)))
			.addEventData(DETAIL);
	}

}
