package io.onethread.relationshipmap.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.graphcanvas.GraphCanvas;
import io.onethread.graphcanvas.ViewState;
import io.onethread.graphcanvas.ZoomedEvent;
import io.onethread.relationshipmap.Between;
import io.onethread.relationshipmap.CompanyMap;
import io.onethread.relationshipmap.Hub;
import io.onethread.relationshipmap.MapPicture;
import io.onethread.relationshipmap.MapService;
import io.onethread.relationshipmap.MapState;
import io.onethread.relationshipmap.MapThing;
import io.onethread.scene.Scenes;
import io.onethread.scene.ui.SceneBar;
import io.onethread.shell.EmptyState;
import io.onethread.shell.LiveChanges;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** The company, or the surroundings of one record, as a map. */
@Route("map")
@RolesAllowed({ "REP", "MANAGER", "EXECUTIVE" })
@Menu(order = 40, title = "map.menu", icon = "vaadin:cluster")
@StyleSheet("relationshipmap.css")
class MapView extends Div implements BeforeEnterObserver, HasDynamicTitle, MapActions {

	/** What the map is drawn from. */
	private static final Set<String> SHOWN = Set.of("Division", "Branch", "Rep", "Customer", "Contact", "Project",
			"Work", "Trade", "Health", "Alert");

	private final transient MapService service;

	private final transient MapWords words;

	private final GraphCanvas canvas = new GraphCanvas();

	private final transient Steps steps = new Steps(this.canvas::markStep);

	private final transient ZoomDepth depth = new ZoomDepth();

	private final MapTree tree;

	private final MapSurface surface;

	private final Panel panel;

	private final transient Describer describer;

	private final MapControls controls;

	private final OverlayBar overlays;

	private final MapDoors doors;

	private final SceneBar scenes;

	private final transient SceneAddress scene;

	private final transient CompanyReader reader;

	private transient MapPicture picture = new MapPicture(List.of(), List.of());

	private transient Selection selection = Selection.NOTHING;

	private transient @Nullable ViewState view;

	private String show = "";

	MapView(MapService service, Scenes scenes, Viewers viewers, I18NProvider texts, LiveChanges live) {
		this.service = service;
		this.words = new MapWords(texts, getLocale());
		this.reader = new CompanyReader(service, viewers);
		this.tree = new MapTree(
				new TreeData(service, viewers, this.words, this.reader::company, () -> this.steps.now().root()),
				this.words, this);
		this.surface = new MapSurface(this.words, this.canvas, this);
		this.panel = new Panel(this.words, () -> select(Selection.NOTHING));
		this.describer = new Describer(new PanelContent(this.panel, service, this.words, this), service, this.words,
				this.reader::company);
		this.controls = new MapControls(this.words, this.canvas, new MapControls.Commands(this::undo, this::redo,
				this::go, () -> this.steps.now(), this.reader::company, () -> switchTo("tree")));
		this.overlays = new OverlayBar(this.words, (overlay) -> go(this.steps.now().withOverlay(overlay)));
		this.overlays.listen(this);
		this.controls.add(this.overlays);
		this.scenes = new SceneBar(scenes, viewers, texts,
				() -> Seen.of(this.picture, address(), this.canvas.arrangement()), this::named);
		this.scenes.addClassName("ot-map-scene");
		this.scene = new SceneAddress(this.scenes, this.canvas, this.words);
		this.doors = new MapDoors(this.words, this.scenes::keep);
		this.doors.add(new MapExport(service, viewers, this.words, this.canvas, () -> this.steps.now()));
		this.controls.add(this.doors);
		this.canvas.addNodesSelectedListener((selected) -> {
			if (selected.getNodes().size() > 1) {
				this.describer.several(selected.getNodes(), this.steps.now().between() != null);
			}
		});
		this.canvas.addViewChangedListener((changed) -> {
			this.view = changed.getViewState();
			remember();
		});
		this.canvas.addZoomedListener(this::zoomed);
		addClassName("ot-map");
		this.canvas.describeBy(
				(graph) -> FactProperties.of(graph, this.words, (ids) -> service.facts(viewers.current(), ids)));
		live.watch(this, SHOWN, this::reread);
	}

	@Override
	public String getPageTitle() {
		return getTranslation("map.menu");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Viewer viewer = this.reader.anew();
		QueryParameters asked = this.scene.read(event.getLocation().getQueryParameters());
		MapAddress address = MapAddress.isBare(asked) ? MapStart.of(viewer, this.reader.company())
				: MapAddress.read(asked);
		String root = address.state().root();
		if (root != null) {
			Optional<MapAddress> place = MapStart.at(this.reader.company(), root, address.show());
			if (place.isEmpty() && this.service.surroundings(viewer, root, 1).isEmpty()) {
				event.rerouteToError(NotFoundException.class);
				return;
			}
			address = place.orElse(address);
		}
		if (this.reader.company().isEmpty() && address.state().root() == null) {
			removeAll();
			Anchor imports = new Anchor("imports", this.words.say("empty.import"));
			add(new EmptyState(this.words.say("empty"), this.words.say("empty.text"), imports));
			return;
		}
		layOut();
		enter(viewer, address);
	}

	@Override
	public void select(Selection wanted) {
		Viewer viewer = this.reader.viewer();
		String node = wanted.node();
		if (node != null && this.picture.thing(node).isEmpty()) {
			// It may be below something that is closed.
			Optional<Hub> hub = this.reader.company().hub(node);
			if (hub.isPresent() && this.steps.now().root() == null) {
				List<String> way = this.reader.company().path(hub.get()).stream().map(Hub::id).toList();
				MapState state = this.steps.now().opened(way.subList(0, way.size() - 1));
				draw(viewer, state, () -> {
					this.steps.take(state);
					this.selection = wanted;
				});
				return;
			}
		}
		this.selection = wanted;
		this.surface.select(this.picture, this.steps.now(), this.selection);
		describe(viewer);
		remember();
	}

	@Override
	public void toggle(String id) {
		MapState now = this.steps.now();
		MapThing thing = this.picture.thing(id).orElse(null);
		if (thing != null && thing.isMore()) {
			go(now.showing(thing.below(), more(thing.below())));
		}
		else if (thing != null && thing.expanded()) {
			go(now.closed(id));
		}
		else {
			Set<String> way = new LinkedHashSet<>();
			if (now.root() == null) {
				CompanyMap company = this.reader.company();
				company.hub(id).ifPresent((hub) -> company.path(hub).forEach((step) -> way.add(step.id())));
			}
			way.add(id);
			go(now.opened(List.copyOf(way)));
		}
	}

	@Override
	public void around(String record) {
		MapState state = MapState.around(record);
		draw(this.reader.viewer(), state, () -> {
			this.steps.take(state);
			this.selection = Selection.node(record);
			this.view = null;
			this.tree.refresh();
			this.canvas.fit();
		});
	}

	@Override
	public void between(@Nullable Between between) {
		go(this.steps.now().withBetween(between));
	}

	@Override
	public void openBy(String id, Set<String> labels, int most) {
		go(this.steps.now().openedBy(id, labels, most));
	}

	private void layOut() {
		removeAll();
		Div side = new Div(this.tree);
		side.addClassName("ot-map-side");
		Button switcher = new Button(this.words.say("switch"), VaadinIcon.SITEMAP.create(), (click) -> switchTo("map"));
		switcher.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		switcher.addClassName("ot-map-switch");
		Div aside = new Div(this.panel, this.surface.legend());
		aside.addClassName("ot-map-aside");
		add(this.scenes, side, this.surface, aside, switcher);
	}

	private void enter(Viewer viewer, MapAddress address) {
		this.show = address.show();
		this.view = address.view();
		this.selection = address.selection();
		this.steps.start(MapState.START);
		getElement().setAttribute("data-show", this.show);
		this.tree.refresh();
		Optional.ofNullable(this.view).ifPresent(this.canvas::setViewState);
		draw(viewer, address.state(), () -> this.steps.start(address.state()));
	}

	private void go(MapState state) {
		draw(this.reader.viewer(), state, () -> {
			boolean otherRoot = !Objects.equals(state.root(), this.steps.now().root());
			this.steps.take(state);
			if (otherRoot) {
				this.tree.refresh();
			}
		});
	}

	/** Opens what the user goes near to, and closes it when they go away from it. */
	private void zoomed(ZoomedEvent zoom) {
		if (!this.controls.opensByZoom()) {
			return;
		}
		Viewer viewer = this.reader.viewer();
		CompanyMap company = this.reader.company();
		this.depth
			.follow(zoom, this.steps.now(), this.picture, this.selection.within(this.picture),
					(state) -> this.service.picture(viewer, company, state))
			.ifPresent((sight) -> {
				this.steps.slide(sight.state());
				this.picture = sight.picture();
				shown(viewer);
			});
	}

	private void undo() {
		this.steps.undo();
		again();
	}

	private void redo() {
		this.steps.redo();
		again();
	}

	private void again() {
		Viewer viewer = this.reader.viewer();
		this.tree.refresh();
		this.picture = this.service.picture(viewer, this.reader.company(), this.steps.now());
		shown(viewer);
	}

	/**
	 * Draws a state, asking first where that is a lot, and only then takes the step to
	 * it.
	 */
	private void draw(Viewer viewer, MapState state, Runnable step) {
		MapPicture next = this.service.picture(viewer, this.reader.company(), state);
		Runnable commit = () -> {
			step.run();
			this.picture = next;
			shown(viewer);
		};
		if (!next.isLarge() || next.things().size() <= this.picture.things().size()) {
			commit.run();
			return;
		}
		ConfirmDialog ask = new ConfirmDialog(this.words.say("large", this.words.number(next.things().size())),
				this.words.say("large.text", MapPicture.MOST), this.words.say("large.draw"), (yes) -> commit.run());
		ask.setCancelable(true);
		ask.setCancelText(this.words.say("large.keep"));
		ask.addCancelListener((no) -> again());
		ask.open();
	}

	private void shown(Viewer viewer) {
		String node = this.selection.node();
		if (node != null && this.picture.thing(node).isEmpty() && this.reader.company().hub(node).isEmpty()) {
			this.selection = Selection.NOTHING;
		}
		this.surface.show(this.picture, this.steps.now(), this.selection, this.reader.company());
		this.overlays.show(this.steps.now().overlay());
		this.controls.follow(this.steps);
		this.doors.follow(this.steps.now().root());
		this.scene.shown();
		describe(viewer);
		remember();
	}

	/** Says what is selected: in the panel, in the way to it, and in the tree. */
	private void describe(Viewer viewer) {
		List<MapThing> path = (this.selection.node() == null) ? List.of() : this.picture.path(this.selection.node());
		this.surface.path(path, this::home);
		this.tree.follow(this.reader.company(), this.picture, this.selection);
		this.describer.describe(viewer, this.picture, this.steps.now(), this.selection);
	}

	private void home() {
		this.selection = Selection.NOTHING;
		go((this.steps.now().root() == null) ? this.steps.now() : MapState.START);
	}

	/** Shows this, or what is usual where it was shown already. */
	private void switchTo(String what) {
		this.show = this.show.equals(what) ? "" : what;
		getElement().setAttribute("data-show", this.show);
		remember();
	}

	/**
	 * Draws what others wrote meanwhile. What is opened and selected stays so, and the
	 * canvas leaves what is drawn already where it is, also what is being dragged.
	 */
	private void reread() {
		this.reader.anew();
		again();
	}

	private int more(String below) {
		int usual = this.reader.company()
			.hub(below)
			.map((hub) -> hub.leaf() ? MapService.USUAL_CUSTOMERS : MapService.USUAL_HUBS)
			.orElse(MapService.USUAL_NEIGHBOURS);
		return this.steps.now().shown().getOrDefault(below, usual) + usual;
	}

	private void named(@Nullable String open) {
		this.scene.name(open);
		remember();
	}

	/** Puts what is seen into the address, so that it can be kept and passed on. */
	private void remember() {
		QueryParameters parameters = this.scene.write(address().write());
		getUI().ifPresent((ui) -> ui.getPage().getHistory().replaceState(null, new Location("map", parameters)));
	}

	private MapAddress address() {
		MapState now = this.steps.now();
		// Where a zoom has placed what it opened is of this sight alone: who comes by the
		// address finds the same opened, and sees the whole.
		return new MapAddress(now, this.selection, this.depth.isIn(now.open()) ? null : this.view, this.show);
	}

}
