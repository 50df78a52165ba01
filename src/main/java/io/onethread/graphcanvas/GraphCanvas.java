package io.onethread.graphcanvas;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.shared.Registration;
import io.onethread.graphcanvas.CanvasUpdate.Selection;
import io.onethread.graphcanvas.CanvasUpdate.Tools;
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
@NpmPackage(value = "d3-hierarchy", version = "3.1.2")
@NpmPackage(value = "@svg-maps/china", version = "2.0.0")
public class GraphCanvas extends Component implements HasSize, HasStyle {

	/** Where the browser sends its picture, while it is asked for one. */
	private static final String PICTURE = "picture-to";

	private final CanvasState state = new CanvasState();

	private transient Function<CanvasGraph, Map<String, Map<String, CanvasValue>>> describer = (graph) -> Map.of();

	private boolean flushPlanned;

	public GraphCanvas() {
		new CanvasEvents(this, this.state).listen();
	}

	/**
	 * Draws this graph instead of the one before. What was there keeps its place; what is
	 * new appears beside the node it was opened from.
	 */
	public void show(CanvasGraph graph) {
		this.state.show(graph.with(this.describer.apply(graph)));
		plan();
	}

	/**
	 * Has each graph that is shown from now on described further: properties by the id of
	 * the node, beside those it has.
	 */
	public void describeBy(Function<CanvasGraph, Map<String, Map<String, CanvasValue>>> describer) {
		this.describer = describer;
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

	/** Selects these nodes, as far as they are drawn. */
	public void selectNodes(List<String> ids) {
		this.state.select(Selection.of(List.copyOf(ids)));
		plan();
	}

	/** All selected nodes. */
	public List<CanvasNode> selectedNodes() {
		return this.state.selection().ids().stream().map(this.state::node).flatMap(Optional::stream).toList();
	}

	/** How the user has arranged what is drawn. */
	public CanvasArrangement arrangement() {
		return this.state.arrangement();
	}

	/** Arranges what is drawn like this; the user can undo it. */
	public void setArrangement(CanvasArrangement arrangement) {
		this.state.arrangement(arrangement);
		plan();
	}

	/**
	 * Gives the canvas tools of its own: layouts, undo, filters, rules, groups and time.
	 * Their texts are in the user's language.
	 * @param properties what nodes can be filtered, painted, grouped and placed by
	 */
	public void showTools(List<CanvasProperty> properties) {
		this.state.tools(new Tools(CanvasWords.of(this), List.copyOf(properties)));
		plan();
	}

	/** Puts a tool of the page's own beside those of the canvas. */
	public void addTool(Component tool) {
		tool.getElement().setAttribute("slot", "tools");
		getElement().appendChild(tool.getElement());
	}

	/**
	 * Puts a step of the page's own (something was opened or closed) among those the user
	 * goes back over by the canvas's undo; {@link #addStepListener} hears when.
	 */
	public void markStep() {
		command("step", null);
	}

	/** Takes the last step back. */
	public void undo() {
		command("undo", null);
	}

	/** Takes a step again that was taken back. */
	public void redo() {
		command("redo", null);
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

	/** Likewise as a drawing (SVG) of all that is in sight. */
	public void exportSvg(String fileName) {
		command("export-svg", fileName);
	}

	/**
	 * Has the browser draw what is in view and send it here.
	 * @param receiver is given what came, which is not to be believed: in a request of
	 * its own, without the lock of the page
	 * @param then is run afterwards, also where nothing came
	 */
	public void takePicture(PictureReceiver receiver, Runnable then) {
		UploadHandler handler = (event) -> {
			try (InputStream content = event.getInputStream()) {
				receiver.receive(content);
			}
		};
		getElement().setAttribute(PICTURE, handler);
		SerializableRunnable after = () -> {
			getElement().removeAttribute(PICTURE);
			then.run();
		};
		getElement().executeJs("return this.sendPicture()").then((sent) -> after.run(), (failed) -> after.run());
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

	public Registration addZoomedListener(ComponentEventListener<ZoomedEvent> listener) {
		return addListener(ZoomedEvent.class, listener);
	}

	public Registration addNodesSelectedListener(ComponentEventListener<NodesSelectedEvent> listener) {
		return addListener(NodesSelectedEvent.class, listener);
	}

	public Registration addArrangementChangedListener(ComponentEventListener<ArrangementChangedEvent> listener) {
		return addListener(ArrangementChangedEvent.class, listener);
	}

	public Registration addStepListener(ComponentEventListener<StepEvent> listener) {
		return addListener(StepEvent.class, listener);
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

	/** Takes what the browser sent as a picture. */
	@FunctionalInterface
	public interface PictureReceiver extends Serializable {

		/** Takes it. */
		void receive(InputStream content) throws IOException;

	}

}
