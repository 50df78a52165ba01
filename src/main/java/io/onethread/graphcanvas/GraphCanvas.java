package io.onethread.graphcanvas;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import io.onethread.graphcanvas.CanvasUpdate.Selection;
import org.jspecify.annotations.Nullable;

/**
 * Draws a graph. Java says what is there, the browser decides where and draws it; what
 * has changed goes out once per response, and everything when the canvas is attached.
 * From the browser come ids only, and ids that are not drawn here are ignored.
 */
@Tag("graph-canvas")
@JsModule("./graph-canvas/graph-canvas.ts")
@NpmPackage(value = "sigma", version = "3.0.3")
@NpmPackage(value = "@sigma/edge-curve", version = "3.1.0")
@NpmPackage(value = "graphology", version = "0.26.0")
@NpmPackage(value = "graphology-layout-forceatlas2", version = "0.10.1")
public class GraphCanvas extends Component implements HasSize, HasStyle {

	private final CanvasState state = new CanvasState();

	private boolean flushPlanned;

	public GraphCanvas() {
		new CanvasEvents(this, this.state).listen();
	}

	/**
	 * Draws this graph instead of the one before. What was there keeps its place; what is
	 * new appears beside the node it was opened from.
	 */
	public void show(CanvasGraph graph) {
		this.state.show(graph);
		plan();
	}

	/** What is drawn. */
	public CanvasGraph graph() {
		return this.state.graph();
	}

	/** Draws the thread through these nodes, first to last. */
	public void walk(List<String> ids) {
		show(graph().withWalk(ids));
	}

	/** Selects a node; null, or an id that is not drawn, clears the selection. */
	public void select(@Nullable String id) {
		this.state.select(new Selection(id, null));
		plan();
	}

	/** Selects the link of this type between these nodes, if it is drawn. */
	public void selectLink(String from, String to, String type) {
		this.state.select(new Selection(null, new CanvasLink.Key(from, to, type)));
		plan();
	}

	/** The selected node. */
	public Optional<CanvasNode> selectedNode() {
		return Optional.ofNullable(this.state.selection().node()).flatMap(this.state::node);
	}

	/** Brings everything into view. */
	public void fit() {
		command("fit", null);
	}

	public void zoomIn() {
		command("zoom-in", null);
	}

	public void zoomOut() {
		command("zoom-out", null);
	}

	/** Lets go of every node's place and lays everything out anew. */
	public void arrange() {
		command("arrange", null);
	}

	/** Lets the user's browser save what is in view as a picture of this name. */
	public void exportPng(String fileName) {
		command("export-png", fileName);
	}

	/** What was last in view, once the user or the program has said so. */
	public Optional<ViewState> viewState() {
		return this.state.view();
	}

	/** Looks at this part. */
	public void setViewState(ViewState view) {
		this.state.view(view);
		plan();
	}

	public void setTexts(CanvasTexts texts) {
		this.state.texts(texts);
		plan();
	}

	public Registration addNodeSelectedListener(ComponentEventListener<NodeSelectedEvent> listener) {
		return addListener(NodeSelectedEvent.class, listener);
	}

	public Registration addNodeOpenedListener(ComponentEventListener<NodeOpenedEvent> listener) {
		return addListener(NodeOpenedEvent.class, listener);
	}

	public Registration addLinkSelectedListener(ComponentEventListener<LinkSelectedEvent> listener) {
		return addListener(LinkSelectedEvent.class, listener);
	}

	public Registration addViewChangedListener(ComponentEventListener<ViewChangedEvent> listener) {
		return addListener(ViewChangedEvent.class, listener);
	}

	@Override
	protected void onAttach(AttachEvent event) {
		super.onAttach(event);
		this.state.forgetBrowser();
		this.flushPlanned = false;
		plan();
	}

	private void command(String name, @Nullable String argument) {
		this.state.command(name, argument);
		plan();
	}

	private void plan() {
		if (this.flushPlanned) {
			return;
		}
		getUI().ifPresent((ui) -> {
			this.flushPlanned = true;
			ui.beforeClientResponse(this, (context) -> flush());
		});
	}

	private void flush() {
		this.flushPlanned = false;
		this.state.takeUpdate().ifPresent((update) -> getElement().callJsFunction("synchronize", update));
	}

}
