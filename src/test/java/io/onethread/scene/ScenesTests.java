package io.onethread.scene;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.RecordRef;
import io.onethread.graphcanvas.CanvasArrangement;
import io.onethread.graphcanvas.CanvasArrangement.Layout;
import io.onethread.graphcanvas.CanvasArrangement.Note;
import io.onethread.graphcanvas.CanvasArrangement.Pin;
import io.onethread.notice.Notice;
import io.onethread.notice.Notices;
import io.onethread.orders.TradeSums;
import io.onethread.overlap.OverlapUpkeep;
import io.onethread.relationshipmap.MapCompany;
import io.onethread.scene.OpenedScene.Kept;
import io.onethread.scene.SceneContent.Thing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GraphTest
class ScenesTests {

	private static final Viewer ADMINISTRATOR = new Viewer("u-admin", "admin", Role.ADMINISTRATOR, null, "admin", null,
			List.of());

	private final String id = UUID.randomUUID().toString();

	@Autowired
	Scenes scenes;

	@Autowired
	Notices notices;

	@Autowired
	Driver driver;

	@BeforeEach
	void company(@Autowired Cypher cypher, @Autowired GraphWriter writer, @Autowired TradeSums trades,
			@Autowired OverlapUpkeep overlaps) {
		new MapCompany().write(cypher, writer, trades, overlaps, this.driver);
		run("""
				UNWIND ['boss', 'li', 'zhao', 'chen'] AS name
				MERGE (user:User {id: 'u-' + name}) SET user.name = name, user.enabled = true, user.role = 'REP'
				WITH user MATCH (user)-[:MADE]->(scene:Scene) DETACH DELETE scene""");
		run("MATCH (c:Record) WHERE c.id IN ['alder', 'birch', 'dogwood'] SET c.code = 'C-' + c.id");
	}

	@Test
	void whoMadeItFindsEverythingAsItWas() {
		save();
		OpenedScene opened = this.scenes.open(MapCompany.EXECUTIVE, this.id);
		assertThat(opened.address()).isEqualTo(content().address());
		assertThat(opened.arrangement()).isEqualTo(content().arrangement());
		assertThat(opened.things()).contains(new Kept("dogwood", "zhao", 300.0, true),
				new Kept("shanghai@imaging", "imaging", null, true));
		assertThat(this.scenes.list(MapCompany.EXECUTIVE)).extracting(Scene::name).containsExactly("Quarter");
	}

	@Test
	void whoSeesLessFindsNoTraceOfTheRest() {
		save();
		this.scenes.share(MapCompany.EXECUTIVE, this.id, false, List.of("li"));
		OpenedScene opened = this.scenes.open(MapCompany.LI, this.id);
		assertThat(opened.toString()).doesNotContainIgnoringCase("dogwood")
			.doesNotContain("777.0")
			.doesNotContain("300.0");
		assertThat(opened.things()).extracting(Kept::id).contains("alder", "birch", "li");
		assertThat(opened.address().get("open")).contains("shanghai@imaging", "zhao");
		assertThat(opened.arrangement().pins()).containsOnlyKeys("alder");
		assertThat(opened.arrangement().notes()).extracting(Note::id).containsExactly("of-alder");
		assertThat(opened.scene().people()).isEmpty();
		assertThat(this.scenes.document(MapCompany.LI, this.id).toString()).doesNotContainIgnoringCase("dogwood");
	}

	@Test
	void aNoteThatNamesWhatSomebodyMayNotSeeIsNotShownWhateverElseItNames() {
		Note both = new Note("both", 1, 1, "Alder Optics goes the way of dogwood metrology");
		SceneContent content = content();
		this.scenes.save(MapCompany.EXECUTIVE, this.id, "Quarter",
				new SceneContent(content.address(), notes(List.of(both)), content.things()));
		this.scenes.share(MapCompany.EXECUTIVE, this.id, true, List.of());
		assertThat(this.scenes.open(MapCompany.LI, this.id).arrangement().notes()).isEmpty();
	}

	@Test
	void onlyWhoIsShownItOrHasItsLinkOpensIt() {
		save();
		for (Viewer other : List.of(MapCompany.LI, MapCompany.ZHAO, ADMINISTRATOR)) {
			assertThatExceptionOfType(SceneProblem.NotThere.class).isThrownBy(() -> this.scenes.open(other, this.id));
		}
		this.scenes.share(MapCompany.EXECUTIVE, this.id, false, List.of("li"));
		assertThat(this.scenes.open(MapCompany.LI, this.id).scene().own()).isFalse();
		assertThat(this.scenes.list(MapCompany.LI)).extracting(Scene::id).containsExactly(this.id);
		assertThat(this.scenes.list(MapCompany.ZHAO)).isEmpty();
		this.scenes.share(MapCompany.EXECUTIVE, this.id, true, List.of());
		assertThat(this.scenes.open(MapCompany.ZHAO, this.id)).isNotNull();
		assertThat(this.scenes.list(MapCompany.LI)).isEmpty();
		assertThatExceptionOfType(SceneProblem.NotThere.class)
			.isThrownBy(() -> this.scenes.open(ADMINISTRATOR, this.id));
	}

	@Test
	void whoIsShownItIsToldOnce() {
		save();
		this.scenes.share(MapCompany.EXECUTIVE, this.id, false, List.of("zhao"));
		this.scenes.share(MapCompany.EXECUTIVE, this.id, false, List.of("zhao", "li"));
		assertThat(this.notices.list(MapCompany.ZHAO, false, 0, 20).items()).extracting(Notice::path)
			.containsOnlyOnce(Scenes.path(this.id));
		assertThat(this.scenes.list(MapCompany.EXECUTIVE).getFirst().people()).extracting(RecordRef::id)
			.containsExactlyInAnyOrder("li", "zhao");
	}

	@Test
	void whatComesFromAnImportIsKnownAgainByItsKey() {
		save();
		run("MATCH (c:Record {id: 'alder'}) SET c.id = 'alder-anew'");
		try {
			OpenedScene opened = this.scenes.open(MapCompany.EXECUTIVE, this.id);
			assertThat(opened.things()).extracting(Kept::id).contains("alder-anew").doesNotContain("alder");
			assertThat(opened.arrangement().pins()).containsKey("alder-anew");
		}
		finally {
			run("MATCH (c:Record {id: 'alder-anew'}) SET c.id = 'alder'");
		}
	}

	@Test
	void aSceneIsBroughtIntoAnotherStore() {
		save();
		SceneDocument document = this.scenes.document(MapCompany.EXECUTIVE, this.id);
		String brought = UUID.randomUUID().toString();
		this.scenes.bring(MapCompany.LI, brought, "Brought", document);
		OpenedScene opened = this.scenes.open(MapCompany.LI, brought);
		assertThat(opened.things()).extracting(Kept::id).contains("alder").doesNotContain("dogwood");
	}

	@Test
	void whatIsTakenAwayComesBack() {
		save();
		this.scenes.share(MapCompany.EXECUTIVE, this.id, false, List.of("li"));
		this.scenes.delete(MapCompany.EXECUTIVE, this.id);
		assertThat(this.scenes.list(MapCompany.EXECUTIVE)).isEmpty();
		assertThatExceptionOfType(SceneProblem.NotThere.class)
			.isThrownBy(() -> this.scenes.open(MapCompany.LI, this.id));
		assertThatExceptionOfType(SceneProblem.NotThere.class)
			.isThrownBy(() -> this.scenes.restore(MapCompany.LI, this.id));
		this.scenes.restore(MapCompany.EXECUTIVE, this.id);
		assertThat(this.scenes.open(MapCompany.LI, this.id).scene().name()).isEqualTo("Quarter");
	}

	@Test
	void onlyWhoMadeItChangesIt() {
		save();
		this.scenes.share(MapCompany.EXECUTIVE, this.id, true, List.of());
		assertThatExceptionOfType(SceneProblem.NotTheirs.class)
			.isThrownBy(() -> this.scenes.rename(MapCompany.LI, this.id, "Mine"));
		assertThatExceptionOfType(SceneProblem.NotTheirs.class)
			.isThrownBy(() -> this.scenes.delete(MapCompany.LI, this.id));
		assertThatExceptionOfType(SceneProblem.NotTheirs.class)
			.isThrownBy(() -> this.scenes.share(MapCompany.LI, this.id, true, List.of("li")));
		assertThatExceptionOfType(SceneProblem.NotThere.class)
			.isThrownBy(() -> this.scenes.save(MapCompany.LI, this.id, "Mine", content()));
		assertThatExceptionOfType(SceneProblem.Unnamed.class)
			.isThrownBy(() -> this.scenes.rename(MapCompany.EXECUTIVE, this.id, " "));
		this.scenes.rename(MapCompany.EXECUTIVE, this.id, "Year");
		assertThat(this.scenes.list(MapCompany.EXECUTIVE)).extracting(Scene::name).containsExactly("Year");
	}

	@Test
	void whatSomebodyMayNotSeeTheyDoNotKeepWhereverTheyHaveItsIdFrom() {
		this.scenes.save(MapCompany.LI, this.id, "Quarter", content());
		this.scenes.share(MapCompany.LI, this.id, true, List.of());
		assertThat(this.scenes.open(MapCompany.EXECUTIVE, this.id).things()).extracting(Kept::id)
			.contains("alder")
			.doesNotContain("dogwood");
	}

	@Test
	void whatChangedSinceIsTold() {
		save();
		OpenedScene opened = this.scenes.open(MapCompany.EXECUTIVE, this.id);
		List<Thing> now = List.of(thing("imaging", null, null), thing("shanghai@imaging", "imaging", null),
				thing("zhao", null, null), thing("li", "shanghai@imaging", null), thing("alder", "li", 1200.0),
				thing("birch", "zhao", 500.0), thing("cedar", "li", null));
		assertThat(SceneChange.between(opened, now)).containsExactlyInAnyOrder(
				new SceneChange(SceneChange.What.VALUED, "alder", 1000.0, 1200.0),
				new SceneChange(SceneChange.What.MOVED, "birch", null, null),
				new SceneChange(SceneChange.What.ADDED, "cedar", null, null),
				new SceneChange(SceneChange.What.GONE, "dogwood", null, null));
	}

	private void save() {
		this.scenes.save(MapCompany.EXECUTIVE, this.id, " Quarter ", content());
	}

	private static SceneContent content() {
		return new SceneContent(
				Map.of("open", List.of("imaging", "shanghai@imaging", "li", "zhao"), "overlay", List.of("decline"),
						"view", List.of("0.5000,0.5000,1.0000")),
				notes(List.of(new Note("of-alder", 1, 2, "Call Alder Optics"), new Note("free", 3, 4, "About to leave"),
						new Note("of-dogwood", 777, 777, "Dogwood Metrology is lost"))),
				List.of(thing("imaging", null, null), thing("shanghai@imaging", "imaging", null),
						thing("zhao", null, null), thing("li", "shanghai@imaging", null), thing("alder", "li", 1000.0),
						thing("birch", "li", 500.0), thing("dogwood", "zhao", 300.0)));
	}

	private static CanvasArrangement notes(List<Note> notes) {
		return new CanvasArrangement(Layout.FORCE, null, Map.of("alder", new Pin(1, 2), "dogwood", new Pin(777, 777)),
				List.of(), List.of(), null, List.of(), List.of(), List.of(), null, notes);
	}

	private static Thing thing(String id, @org.jspecify.annotations.Nullable String parent,
			@org.jspecify.annotations.Nullable Double value) {
		String name = switch (id) {
			case "alder" -> "Alder Optics";
			case "dogwood" -> "Dogwood Metrology";
			default -> id;
		};
		return new Thing(id, List.of(name), parent, value);
	}

	private void run(String query) {
		this.driver.executableQuery(query).execute();
	}

}
