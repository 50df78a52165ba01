package io.onethread.graphcanvas;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.server.StreamResourceRegistry;
import com.vaadin.flow.server.VaadinSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

class GraphCanvasTests {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final UI ui = new UI();

	private final GraphCanvas canvas = new GraphCanvas();

	private final List<ComponentEvent<GraphCanvas>> events = new ArrayList<>();

	@BeforeEach
	void listen() {
		UI.setCurrent(this.ui);
		VaadinSession session = mock();
		when(session.hasLock()).thenReturn(true);
		when(session.getResourceRegistry()).thenReturn(new StreamResourceRegistry(session));
		this.ui.getInternals().setSession(session);
		this.canvas.addNodeSelectedListener(this.events::add);
		this.canvas.addNodeOpenedListener(this.events::add);
		this.canvas.addLinkSelectedListener(this.events::add);
		this.canvas.addViewChangedListener(this.events::add);
		this.canvas.addZoomedListener(this.events::add);
		this.canvas.addNodesSelectedListener(this.events::add);
		this.canvas.addArrangementChangedListener(this.events::add);
		this.canvas.addStepListener(this.events::add);
		this.canvas.show(Samples.DIVISIONS);
	}

	@AfterEach
	void forget() {
		UI.setCurrent(null);
	}

	@Test
	void aResponseCarriesOneUpdateWhateverWasCalled() {
		this.ui.add(this.canvas);
		this.canvas.setTexts(Samples.TEXTS);
		this.canvas.select("d1");
		this.canvas.fit();
		List<CanvasUpdate> updates = respond();
		assertThat(updates).hasSize(1);
		assertThat(updates.getFirst().whole()).isTrue();
		assertThat(updates.getFirst().commands()).hasSize(1);
		assertThat(respond()).isEmpty();
		this.canvas.zoomIn();
		assertThat(respond()).singleElement().satisfies((update) -> assertThat(update.whole()).isFalse());
	}

	@Test
	void aPictureIsAskedForAndWhatFollowsWaitsForIt() {
		this.ui.add(this.canvas);
		respond();
		List<String> done = new ArrayList<>();
		this.canvas.takePicture((content) -> done.add("picture"), () -> done.add("then"));
		PendingJavaScriptInvocation asked = script("sendPicture");
		assertThat(this.canvas.getElement().getAttribute("picture-to")).contains("dynamic");
		assertThat(done).isEmpty();
		asked.complete(JSON.getNodeFactory().booleanNode(true));
		assertThat(done).containsExactly("then");
		assertThat(this.canvas.getElement().hasAttribute("picture-to")).isFalse();
	}

	@Test
	void whatFollowsAPictureComesWhereTheBrowserCannotDraw() {
		this.ui.add(this.canvas);
		respond();
		List<String> done = new ArrayList<>();
		this.canvas.takePicture((content) -> done.add("picture"), () -> done.add("then"));
		script("sendPicture").completeExceptionally(JSON.getNodeFactory().stringNode("no WebGL"));
		assertThat(done).containsExactly("then");
	}

	@Test
	void attachingAgainSendsTheWholeAgain() {
		this.ui.add(this.canvas);
		respond();
		this.ui.remove(this.canvas);
		this.canvas.select("d2");
		assertThat(respond()).isEmpty();
		this.ui.add(this.canvas);
		assertThat(respond()).singleElement().satisfies((update) -> {
			assertThat(update.whole()).isTrue();
			assertThat(update.nodes()).hasSize(3);
		});
	}

	@Test
	void theBrowserGetsPlainJson() {
		ObjectNode json = JSON.valueToTree(new CanvasUpdate(false, List.of(Samples.CUSTOMER), null, null, null, null,
				CanvasUpdate.Selection.NOTHING, null, null, null, null, null));
		assertThat(json.propertyNames()).containsExactlyInAnyOrder("whole", "nodes", "selection");
		assertThat(json.at("/nodes/0/name").stringValue()).isEqualTo("<b>华东光学</b>");
		assertThat(json.at("/nodes/0/value").isNull()).isTrue();
		assertThat(json.at("/selection/node").isNull()).isTrue();
	}

	@Test
	void eventsNameWhatTheServerKnows() {
		fire("node-select", "{'id': 'd1'}");
		fire("node-open", "{'id': 'd2'}");
		fire("link-select", "{'from': 'd1', 'to': 'd2', 'type': 'OVERLAP'}");
		fire("view-change", "{'x': 0.1, 'y': 0.2, 'ratio': 2}");
		fire("node-select", "{'id': null}");
		this.events.removeIf(NodesSelectedEvent.class::isInstance);
		assertThat(this.events).hasSize(5).allMatch(ComponentEvent::isFromClient);
		assertThat(((NodeSelectedEvent) this.events.get(0)).getNode()).contains(Samples.IMAGING);
		assertThat(((NodeOpenedEvent) this.events.get(1)).getNode()).isEqualTo(Samples.OPTICS);
		assertThat(((LinkSelectedEvent) this.events.get(2)).getLink()).isEqualTo(Samples.SHARED);
		assertThat(((ViewChangedEvent) this.events.get(3)).getViewState()).isEqualTo(new ViewState(0.1, 0.2, 2));
		assertThat(((NodeSelectedEvent) this.events.get(4)).getNode()).isEmpty();
		assertThat(this.canvas.viewState()).contains(new ViewState(0.1, 0.2, 2));
		assertThat(this.canvas.selectedNode()).isEmpty();
	}

	@Test
	void aZoomNamesWhatHasFoundRoom() {
		fire("zoom", "{'ratio': 0.4, 'roomy': ['d2', 'secret', 'd2', 7]}");
		fire("zoom", "{'ratio': 2, 'roomy': []}");
		assertThat(this.events).extracting((event) -> ((ZoomedEvent) event).getRatio()).containsExactly(0.4, 2.0);
		assertThat(((ZoomedEvent) this.events.getFirst()).getRoomy()).containsExactly(Samples.OPTICS);
	}

	@Test
	void severalCanBeSelected() {
		fire("nodes-select", "{'ids': ['d1', 'secret', 'd2', 'd1', 7]}");
		assertThat(this.events).singleElement()
			.satisfies((event) -> assertThat(((NodesSelectedEvent) event).getNodes()).containsExactly(Samples.IMAGING,
					Samples.OPTICS));
		assertThat(this.canvas.selectedNodes()).containsExactly(Samples.IMAGING, Samples.OPTICS);
		assertThat(this.canvas.selectedNode()).isEmpty();
		this.canvas.show(new CanvasGraph(List.of(Samples.COMPANY, Samples.OPTICS), List.of()));
		assertThat(this.canvas.selectedNode()).contains(Samples.OPTICS);
	}

	@Test
	void anArrangementIsKeptWithoutWhatIsNotKnown() {
		this.ui.add(this.canvas);
		respond();
		fire("arrangement-change",
				"{'layout': 'CIRCULAR', 'hidden': ['d1', 'secret'], 'pins': {'d2': {'x': 1, 'y': 2}, 'group:type:Rep': {'x': 3, 'y': 4}, 'secret': {'x': 1, 'y': 2}}}");
		assertThat(this.canvas.arrangement().layout()).isEqualTo(CanvasArrangement.Layout.CIRCULAR);
		assertThat(this.canvas.arrangement().hidden()).containsExactly("d1");
		assertThat(this.canvas.arrangement().pins()).containsOnlyKeys("d2", "group:type:Rep");
		assertThat(this.events).singleElement().isInstanceOf(ArrangementChangedEvent.class);
		assertThat(respond()).isEmpty();
		this.canvas.setArrangement(CanvasArrangement.NONE);
		assertThat(respond()).singleElement()
			.satisfies((update) -> assertThat(update.arrangement()).isEqualTo(CanvasArrangement.NONE));
	}

	@Test
	void aStepOfThePageIsTakenBackThroughTheCanvas() {
		this.canvas.markStep();
		fire("step", "{'undo': true}");
		fire("step", "{'undo': false}");
		assertThat(this.events).extracting((event) -> ((StepEvent) event).isUndo()).containsExactly(true, false);
	}

	@Test
	void propertiesTravelAsWhatTheyAre() {
		CanvasNode node = Samples.CUSTOMER.with("city", "上海")
			.with("orders", 7.0)
			.with("since", java.time.LocalDate.of(2024, 2, 29))
			.with("unknown", (String) null)
			.marked(Mark.GOOD);
		assertThat(JSON.valueToTree(node).path("properties").toString())
			.contains("\"city\":\"上海\"", "\"orders\":7.0", "\"since\":\"2024-02-29\"")
			.doesNotContain("unknown");
		assertThat(JSON.valueToTree(node).path("mark").stringValue()).isEqualTo("GOOD");
		assertThat(JSON.valueToTree(Samples.CUSTOMER).propertyNames()).doesNotContain("properties", "mark");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			node-select | {'id': 'secret'}
			node-select | {'id': 7}
			node-select | {'id': {'$ne': null}}
			node-select | {}
			node-select | null
			node-open   | {'id': 'secret'}
			node-open   | {'id': ['d1']}
			link-select | {'from': 'd2', 'to': 'd1', 'type': 'OVERLAP'}
			link-select | {'from': 'd1', 'to': 'd2'}
			view-change | {'x': 'a', 'y': 0, 'ratio': 1}
			view-change | {'x': 0, 'y': 0, 'ratio': -1}
			view-change | {'x': 1e300, 'y': 0, 'ratio': 1}
			view-change | 'view'
			zoom | {'ratio': 0, 'roomy': ['d2']}
			zoom | {'roomy': ['d2']}
			nodes-select | {'ids': ['secret', 'd1']}
			nodes-select | {'ids': 'd1'}
			nodes-select | {}
			arrangement-change | {'layout': 'NOWHERE'}
			arrangement-change | 'layout'
			step | {'undo': 1}
			step | {}
			""")
	void whatTheServerDoesNotKnowIsIgnored(String name, String detail) {
		fire(name, detail);
		assertThat(this.events).isEmpty();
	}

	@Test
	void whatCannotBeOpenedIsNotOpened() {
		this.canvas.show(new CanvasGraph(List.of(Samples.CUSTOMER), List.of()));
		fire("node-open", "{'id': 'c1'}");
		assertThat(this.events).isEmpty();
	}

	@Test
	void selectingAnUnknownNodeClearsTheSelection() {
		this.canvas.select("d1");
		assertThat(this.canvas.selectedNode()).contains(Samples.IMAGING);
		this.canvas.select("secret");
		assertThat(this.canvas.selectedNode()).isEmpty();
	}

	private void fire(String name, String detail) {
		JsonNode json = JSON.readTree(detail.replace('\'', '"'));
		ObjectNode data = JSON.createObjectNode();
		data.set("event.detail", json);
		this.canvas.getElement()
			.getNode()
			.getFeature(ElementListenerMap.class)
			.fireEvent(new DomEvent(this.canvas.getElement(), name, data));
	}

	private PendingJavaScriptInvocation script(String part) {
		this.ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
		return this.ui.getInternals()
			.dumpPendingJavaScriptInvocations()
			.stream()
			.filter((one) -> one.getInvocation().getExpression().contains(part))
			.findFirst()
			.orElseThrow();
	}

	private List<CanvasUpdate> respond() {
		this.ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
		return this.ui.getInternals()
			.dumpPendingJavaScriptInvocations()
			.stream()
			.map(PendingJavaScriptInvocation::getInvocation)
			.flatMap((invocation) -> invocation.getParameters().stream())
			.filter(CanvasUpdate.class::isInstance)
			.map(CanvasUpdate.class::cast)
			.toList();
	}

}
