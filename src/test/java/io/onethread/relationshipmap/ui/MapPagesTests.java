package io.onethread.relationshipmap.ui;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import io.onethread.access.Role;
import io.onethread.access.Users;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.graphcanvas.CanvasArrangement;
import io.onethread.graphcanvas.CanvasNode;
import io.onethread.graphcanvas.GraphCanvas;
import io.onethread.orders.TradeSums;
import io.onethread.overlap.OverlapUpkeep;
import io.onethread.relationshipmap.CompanyMap;
import io.onethread.relationshipmap.MapCompany;
import io.onethread.relationshipmap.MapHistory;
import io.onethread.relationshipmap.MapOverlay;
import io.onethread.relationshipmap.MapService;
import io.onethread.relationshipmap.MapState;
import io.onethread.scene.SceneContent;
import io.onethread.scene.Scenes;
import io.onethread.scene.ui.SceneBar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages that the map leads on to. */
@GraphTest
class MapPagesTests extends SpringBrowserlessTest {

	@Autowired
	Users users;

	@Autowired
	Scenes scenes;

	@Autowired
	Viewers viewers;

	@BeforeEach
	void company(@Autowired Cypher cypher, @Autowired GraphWriter writer, @Autowired TradeSums trades,
			@Autowired OverlapUpkeep overlaps, @Autowired Driver driver) {
		new MapCompany().write(cypher, writer, trades, overlaps, driver);
		MapHistory.write(driver);
		if (!this.users.exists("li")) {
			this.users.add("li", "a long password", Role.REP, "li");
		}
		if (!this.users.exists("boss")) {
			this.users.add("boss", "a long password", Role.EXECUTIVE, null);
		}
	}

	@Test
	void twoDaysStandInTheAddressAndEachChangeIsInTheList() {
		CompareView view = show("boss", "map/compare?from=2026-04-30&to=2026-07-01", CompareView.class);
		assertThat(text(view)).contains("6 changes from", "1 customer moved", "1 contact left", "1 project opened");
		assertThat($(ShiftGrid.class).single().getListDataView().getItems()).hasSize(6);
		test(button("1 customer moved")).click();
		assertThat($(ShiftGrid.class).single().getListDataView().getItems()).hasSize(1);
		assertThat(ids()).contains("imaging", "lasers");
	}

	@Test
	void aFileOfTheMapSaysWhichColourIsWhichDivisionOrWhatIsLaidOverIt(@Autowired MapService service,
			@Autowired I18NProvider texts) throws IOException {
		show("boss", "map", MapView.class);
		assertThat(rows(service, texts, MapState.START)).contains(List.of("red", "Imaging", 3L))
			.noneMatch((row) -> row.contains("All others"));
		assertThat(rows(service, texts, MapState.START.withOverlay(MapOverlay.OVERLAP)))
			.anyMatch((row) -> row.contains("All others"));
	}

	/** The first three cells of each row of the first table. */
	private List<List<Object>> rows(MapService service, I18NProvider texts, MapState state) throws IOException {
		Viewer viewer = this.viewers.current();
		CompanyMap company = service.company(viewer);
		List<List<Object>> rows = new ArrayList<>();
		MapBook
			.of(new MapWords(texts, Locale.ENGLISH), service.picture(viewer, company, state), state, company,
					"http://localhost/")
			.sheets()
			.getFirst()
			.rows()
			.addTo((cells) -> rows.add(new ArrayList<>(cells.subList(0, Math.min(3, cells.size())))));
		return rows;
	}

	@Test
	void aRepComparesTheirOwn() {
		CompareView view = show("li", "map/compare?from=2026-04-30&to=2026-07-01&root=birch", CompareView.class);
		assertThat(text(view)).contains("3 changes");
		loginAs("li");
		UI.getCurrent().navigate("map/compare", QueryParameters.of("root", "dogwood"));
		assertThat($(CompareView.class).all()).isEmpty();
	}

	@Test
	void whoWorksTogetherIsDrawnAndListed() {
		GroupsView view = show("boss", "map/groups", GroupsView.class);
		assertThat(ids()).containsExactlyInAnyOrder("li", "zhao");
		assertThat(text(view)).contains("1 group", "Loosely tied divisions", "Imaging", "Group 1");
	}

	@Test
	void aSceneOpensWithTheRightsOfWhoLooks() {
		String id = scene();
		MapView map = show("boss", "map?scene=" + id, MapView.class);
		assertThat(ids()).contains("zhao", "dogwood", "li", "birch");
		assertThat(text($(SceneBar.class, map).single())).contains("Both", "saved on", "Share");
		map = show("li", "map?scene=" + id, MapView.class);
		assertThat(ids()).contains("li", "birch").doesNotContain("dogwood");
		assertThat(text(map)).contains("Both", "by boss").doesNotContain("Dogwood", "dogwood");
	}

	@Test
	void aSceneThatIsNotTheirsIsNotThere() {
		String id = scene();
		loginAs("boss");
		this.scenes.share(this.viewers.of("boss"), id, false, List.of());
		show("li", "map?scene=" + id, MapView.class);
		assertThat($(SceneBar.class).all()).allMatch((bar) -> !bar.isVisible());
		assertThat(text(UI.getCurrent())).doesNotContain("Both");
	}

	@Test
	void scenesAreListedTakenAwayAndBroughtBack() {
		scene();
		show("boss", "scenes", Component.class);
		assertThat(text(UI.getCurrent())).contains("My scenes", "Both");
		test(button("Delete “Both”")).click();
		assertThat(text(UI.getCurrent())).contains("No scenes yet");
		test(button("Undo")).click();
		assertThat(text(UI.getCurrent())).contains("My scenes");
	}

	@Test
	void chineseIsSpokenToo() {
		loginAs("boss");
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
		UI.getCurrent().navigate("map/compare", QueryParameters.fromString("from=2026-04-30&to=2026-07-01"));
		assertThat(text($(CompareView.class).single())).contains("转移客户 1", "6 项变化");
	}

	/**
	 * A scene of the executive's with Zhao's and Li's customers, for whoever has its
	 * link.
	 */
	private String scene() {
		var boss = this.viewers.of("boss");
		this.scenes.list(boss).forEach((old) -> this.scenes.delete(boss, old.id()));
		String id = UUID.randomUUID().toString();
		this.scenes.save(boss, id, "Both",
				new SceneContent(
						Map.of("open", List.of("imaging", "shanghai@imaging", "li", "lasers", "suzhou@lasers", "zhao")),
						CanvasArrangement.NONE, List.of()));
		this.scenes.share(boss, id, true, List.of());
		return id;
	}

	private List<String> ids() {
		return $(GraphCanvas.class).single().graph().nodes().stream().map(CanvasNode::id).toList();
	}

	private Button button(String text) {
		return $(Button.class).all()
			.stream()
			.filter((button) -> text.equals(button.getText()) || text.equals(button.getAriaLabel().orElse("")))
			.findFirst()
			.orElseThrow();
	}

	private <T extends Component> T show(String user, String address, Class<T> view) {
		loginAs(user);
		UI.getCurrent().setLocale(Locale.ENGLISH);
		int question = address.indexOf('?');
		UI.getCurrent()
			.navigate((question < 0) ? address : address.substring(0, question), (question < 0)
					? QueryParameters.empty() : QueryParameters.fromString(address.substring(question + 1)));
		return view.cast((view == Component.class) ? UI.getCurrent() : $(view).single());
	}

	private static void loginAs(String user) {
		TestingAuthenticationToken login = new TestingAuthenticationToken(user, "", "ROLE_REP", "ROLE_MANAGER",
				"ROLE_EXECUTIVE");
		login.setAuthenticated(true);
		SecurityContextHolder.getContext().setAuthentication(login);
	}

	private static String text(Component component) {
		return component.getElement().getTextRecursively()
				+ component.getChildren().map(MapPagesTests::text).collect(Collectors.joining(" "));
	}

}
