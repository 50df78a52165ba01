package io.onethread.relationshipmap.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import io.onethread.access.Role;
import io.onethread.access.Users;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.graphcanvas.CanvasLink;
import io.onethread.graphcanvas.CanvasNode;
import io.onethread.graphcanvas.GraphCanvas;
import io.onethread.orders.TradeSums;
import io.onethread.overlap.OverlapUpkeep;
import io.onethread.relationshipmap.MapCompany;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class MapViewTests extends SpringBrowserlessTest {

	@Autowired
	Users users;

	@BeforeEach
	void company(@Autowired Cypher cypher, @Autowired GraphWriter writer, @Autowired TradeSums trades,
			@Autowired OverlapUpkeep overlaps, @Autowired Driver driver) {
		if (!this.users.exists("li")) {
			new MapCompany().write(cypher, writer, trades, overlaps, driver);
			this.users.add("li", "a long password", Role.REP, "li");
			this.users.add("chen", "a long password", Role.MANAGER, "chen");
			this.users.add("boss", "a long password", Role.EXECUTIVE, null);
		}
	}

	@Test
	void anExecutiveStartsAtTheDivisionsAndWhatTheyShare() {
		MapView view = show("boss", "map");
		assertThat(ids(view)).contains("imaging", "lasers", "free", "alder");
		assertThat(canvas(view).graph().links()).contains(new CanvasLink("imaging", "lasers", "OVERLAP", 2));
		assertThat(text(view)).contains("Company", "1.8 k", "Where divisions meet most", "2 divisions");
	}

	@Test
	void aRepStartsAtTheirOwnCustomers() {
		MapView view = show("li", "map");
		assertThat(ids(view)).contains("li", "alder", "birch").doesNotContain("dogwood", "cedar2");
		assertThat(canvas(view).selectedNode()).map(CanvasNode::id).contains("li");
		assertThat(text(view)).doesNotContain("Dogwood", "Zederwerk");
	}

	@Test
	void openingAndClosingCanBeTakenBack() {
		MapView view = show("boss", "map");
		view.toggle("imaging");
		assertThat(ids(view)).contains("shanghai@imaging", "wang");
		assertThat(node(view, "imaging").expanded()).isTrue();
		view.toggle("imaging");
		assertThat(ids(view)).doesNotContain("shanghai@imaging");
		step(view, true);
		assertThat(ids(view)).contains("shanghai@imaging");
		step(view, true);
		step(view, false);
		assertThat(ids(view)).contains("shanghai@imaging");
	}

	@Test
	void zoomingOpensWhatFindsRoomAndClosesItFartherAway() {
		MapView view = show("boss", "map");
		zoom(view, 0.6, "imaging");
		assertThat(ids(view)).contains("shanghai@imaging", "wang");
		zoom(view, 0.3, "shanghai@imaging");
		assertThat(node(view, "shanghai@imaging").expanded()).isTrue();
		zoom(view, 0.5);
		assertThat(ids(view)).contains("shanghai@imaging");
		assertThat(node(view, "shanghai@imaging").expanded()).isFalse();
		zoom(view, 1);
		assertThat(node(view, "imaging").expanded()).isFalse();
	}

	@Test
	void whatWasOpenedByHandOrHoldsWhatIsSelectedStaysOpenFartherAway() {
		MapView view = show("boss", "map");
		view.toggle("lasers");
		zoom(view, 0.5, "imaging");
		view.select(Selection.node("wang"));
		zoom(view, 3);
		assertThat(node(view, "lasers").expanded()).isTrue();
		assertThat(node(view, "imaging").expanded()).isTrue();
	}

	@Test
	void manyZoomsAreOneStepToGoBack() {
		MapView view = show("boss", "map");
		zoom(view, 0.5, "imaging");
		zoom(view, 0.2, "shanghai@imaging");
		step(view, true);
		assertThat(node(view, "imaging").expanded()).isFalse();
		step(view, false);
		assertThat(node(view, "shanghai@imaging").expanded()).isTrue();
	}

	@Test
	void whoDoesNotWantItZoomsWithoutOpening() {
		MapView view = show("boss", "map");
		Button zoom = $(ZoomSwitch.class).single();
		zoom.click();
		assertThat(zoom.getElement().getAttribute("aria-pressed")).isEqualTo("false");
		zoom(view, 0.5, "imaging");
		assertThat(node(view, "imaging").expanded()).isFalse();
	}

	@Test
	void whatIsDrawnCanBeFilteredAndPlacedByWhatIsKnownOfIt() {
		MapView view = show("boss", "map");
		assertThat(node(view, "alder").properties()).containsKeys("lastOrder", "since", "division");
		assertThat(node(view, "company").properties()).isEmpty();
	}

	@Test
	void theAddressBringsBackWhatWasSeen() {
		MapView view = show("boss", "map?open=imaging&open=shanghai@imaging&open=li&select=birch");
		assertThat(ids(view)).contains("li", "birch");
		assertThat(canvas(view).selectedNode()).map(CanvasNode::id).contains("birch");
		assertThat(canvas(view).graph().walk()).containsExactly("company", "imaging", "shanghai@imaging", "li",
				"birch");
		assertThat(text($(Panel.class).single())).contains("Birch Laboratories", "Answered for by", "Li", "Projects");
	}

	@Test
	void anOverlapListsTheSharedCustomers() {
		show("boss", "map?link=imaging&link=lasers&link=OVERLAP");
		assertThat(text($(Panel.class).single())).contains("2 customers worked by both", "Birch Laboratories",
				"Cedar Works", "looks like", "Zederwerk");
		assertThat(button("Open the 2").isVisible()).isTrue();
	}

	@Test
	void theSurroundingsOfARecordStandAlone() {
		MapView view = show("li", "map?root=birch");
		assertThat(ids(view)).containsExactlyInAnyOrder("birch", "line", "li", "zhao");
		view.toggle("zhao");
		assertThat(ids(view)).doesNotContain("dogwood");
	}

	@Test
	void aPlaceInTheCompanyIsShownWhereItIs() {
		MapView view = show("boss", "map?root=zhao");
		assertThat(ids(view)).contains("imaging", "lasers", "zhao", "dogwood");
		assertThat(canvas(view).selectedNode()).map(CanvasNode::id).contains("zhao");
	}

	@Test
	void whatIsNotTheirsIsNotThere() {
		loginAs("li");
		UI.getCurrent().navigate("map", QueryParameters.of("root", "dogwood"));
		assertThat($(MapView.class).all()).isEmpty();
	}

	@Test
	void theTreeHoldsTheSameThingsAndNumbers() {
		show("boss", "map");
		MapTree tree = $(MapTree.class).single();
		List<TreeRow> top = children(tree, null);
		assertThat(top).extracting(TreeRow::id, TreeRow::count, TreeRow::shared)
			.contains(org.assertj.core.groups.Tuple.tuple("imaging", 3L, 2L));
		List<TreeRow> imaging = children(tree, top.getFirst());
		assertThat(imaging).extracting(TreeRow::name).containsExactly("Shanghai", "Wang");
		List<TreeRow> shanghai = children(tree, imaging.getFirst());
		List<TreeRow> li = children(tree, shanghai.getFirst());
		assertThat(li).extracting(TreeRow::name).containsExactly("Alder Optics", "Birch Laboratories");
		assertThat(li.getFirst().tie()).isEqualTo("Answers for it");
		assertThat(children(tree, li.getFirst())).extracting(TreeRow::name, TreeRow::tie)
			.contains(org.assertj.core.groups.Tuple.tuple("Kate", "Works there"));
	}

	@Test
	void whatIsLaidOverTheMapSaysWhatItMeansAndIsInTheAddress() {
		MapView view = show("boss", "map?overlay=overlap");
		assertThat(text($(Legend.class).single())).contains("Worked by several reps", "Customers that overlap3");
		assertThat(ids(view)).contains("birch", "cedar").doesNotContain("alder");
		assertThat(node(view, "imaging").count()).isEqualTo(2);
		assertThat(node(view, "birch").mark()).isEqualTo(io.onethread.graphcanvas.Mark.WARN);
		assertThat(node(view, "free").mark()).isEqualTo(io.onethread.graphcanvas.Mark.QUIET);
		MenuItem overlays = $(MenuBar.class, $(OverlayBar.class).single()).single().getItems().getFirst();
		assertThat(overlays.getText()).isEqualTo("Overlaps");
		MenuItem on = overlays.getSubMenu().getItems().stream().filter(MenuItem::isChecked).findFirst().orElseThrow();
		assertThat(text(on)).contains("Overlaps");
		ComponentUtil.fireEvent(on, new ClickEvent<MenuItem>(on));
		assertThat(overlays.getText()).isEqualTo("Overlay");
		assertThat(overlays.getSubMenu().getItems()).noneMatch(MenuItem::isChecked);
		assertThat(ids(view)).contains("alder");
		step(view, true);
		assertThat(ids(view)).doesNotContain("alder");
	}

	@Test
	void whatOthersWriteAppearsByItself(@Autowired org.springframework.context.ApplicationEventPublisher events,
			@Autowired Driver driver) {
		MapView view = show("boss", "map?open=imaging&open=shanghai@imaging&open=li");
		driver.executableQuery("MATCH (c:Record {id: 'alder'}) SET c.name = 'Alder Renamed'").execute();
		try {
			events.publishEvent(new io.onethread.graph.RecordsWritten(java.util.Set.of("Customer"),
					java.util.Optional.of(java.util.Set.of("alder"))));
			org.awaitility.Awaitility.await().pollInSameThread().untilAsserted(() -> {
				com.vaadin.flow.server.VaadinSession session = com.vaadin.flow.server.VaadinSession.getCurrent();
				session.getService().runPendingAccessTasks(session);
				assertThat(node(view, "alder").name()).isEqualTo("Alder Renamed");
			});
			assertThat(ids(view)).contains("li", "birch");
		}
		finally {
			driver.executableQuery("MATCH (c:Record {id: 'alder'}) SET c.name = 'Alder Optics'").execute();
		}
	}

	@Test
	void chineseIsSpokenToo() {
		loginAs("boss");
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
		UI.getCurrent().navigate("map", QueryParameters.of("link", "x"));
		assertThat(text($(MapView.class).single())).contains("公司", "影像事业部", "2 个事业部");
	}

	private static List<TreeRow> children(MapTree tree, @org.jspecify.annotations.Nullable TreeRow parent) {
		return tree.getDataProvider()
			.fetchChildren(new com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery<>(0, 50, List.of(), null, null,
					parent))
			.toList();
	}

	private Button button(String text) {
		return $(Button.class).all()
			.stream()
			.filter((button) -> text.equals(button.getText()) || text.equals(button.getAriaLabel().orElse("")))
			.findFirst()
			.orElseThrow();
	}

	/** What the canvas tells when its undo comes to a step of the page. */
	private void step(MapView view, boolean undo) {
		fire(view, "step", JsonMapper.shared().createObjectNode().put("undo", undo));
	}

	/** The user zooms, and these closed nodes find room. */
	private void zoom(MapView view, double ratio, String... roomy) {
		ObjectNode detail = JsonMapper.shared().createObjectNode().put("ratio", ratio);
		ArrayNode ids = detail.putArray("roomy");
		List.of(roomy).forEach(ids::add);
		fire(view, "zoom", detail);
	}

	private void fire(MapView view, String event, ObjectNode detail) {
		ObjectNode data = JsonMapper.shared().createObjectNode();
		data.set("event.detail", detail);
		Element canvas = canvas(view).getElement();
		canvas.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(canvas, event, data));
	}

	private GraphCanvas canvas(MapView view) {
		return $(GraphCanvas.class, view).single();
	}

	private List<String> ids(MapView view) {
		return canvas(view).graph().nodes().stream().map(CanvasNode::id).toList();
	}

	private CanvasNode node(MapView view, String id) {
		return canvas(view).graph().nodes().stream().filter((node) -> node.id().equals(id)).findFirst().orElseThrow();
	}

	private MapView show(String user, String address) {
		loginAs(user);
		UI.getCurrent().setLocale(Locale.ENGLISH);
		int question = address.indexOf('?');
		UI.getCurrent()
			.navigate("map", (question < 0) ? QueryParameters.empty()
					: QueryParameters.fromString(address.substring(question + 1)));
		return $(MapView.class).single();
	}

	private static void loginAs(String user) {
		TestingAuthenticationToken login = new TestingAuthenticationToken(user, "", "ROLE_REP", "ROLE_MANAGER",
				"ROLE_EXECUTIVE");
		login.setAuthenticated(true);
		SecurityContextHolder.getContext().setAuthentication(login);
	}

	private static String text(Component component) {
		return component.getElement().getTextRecursively()
				+ component.getChildren().map(MapViewTests::text).collect(Collectors.joining(" "));
	}

}
