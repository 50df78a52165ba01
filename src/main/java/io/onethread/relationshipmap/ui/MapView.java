package io.onethread.relationshipmap.ui;

import java.time.Duration;
import java.time.Instant;
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
import com.vaadin.flow.router.Route;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.graphcanvas.GraphCanvas;
import io.onethread.graphcanvas.ViewState;
import io.onethread.relationshipmap.CompanyMap;
import io.onethread.relationshipmap.Hub;
import io.onethread.relationshipmap.MapPicture;
import io.onethread.relationshipmap.MapService;
import io.onethread.relationshipmap.MapState;
import io.onethread.relationshipmap.MapThing;
import io.onethread.shell.ChangedBar;
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

	/**
	 * How long the company's numbers serve before they are read anew; rights are asked
	 * for each time.
	 */
	private static final Duration FRESH = Duration.ofSeconds(10);

	/** What the map is drawn from. */
	private static final Set<String> SHOWN = Set.of("Division", "Branch", "Rep", "Customer", "Work", "Trade");

	private final transient MapService service;

	private final transient Viewers viewers;

	private final transient MapWords words;

	private final GraphCanvas canvas = new GraphCanvas();

	private final transient Steps steps = new Steps(this.canvas::markStep);

	private final ChangedBar changed = new ChangedBar(this::reread);

	private final MapTree tree;

	private final Legend legend;

	private final Crumbs crumbs;

	private final Panel panel;

	private final transient PanelContent content;

	private final MapControls controls;

	private transient CompanyMap company;

	private transient Viewer companyOf;

	private transient Instant companyAt = Instant.EPOCH;

	private transient MapPicture picture = new MapPicture(List.of(), List.of());

	private transient Selection selection = Selection.NOTHING;

	private transient @Nullable ViewState view;

	private String show = "";

	MapView(MapService service, Viewers viewers, I18NProvider texts, LiveChanges live) {
		this.service = service;
		this.viewers = viewers;
		this.words = new MapWords(texts, getLocale());
		this.companyOf = viewers.current();
		this.company = service.company(this.companyOf);
		this.companyAt = Instant.now();
		this.tree = new MapTree(
				new TreeData(service, viewers, this.words, () -> this.company, () -> this.steps.now().root()),
				this.words, this);
		this.legend = new Legend(this.words);
		this.crumbs = new Crumbs(this.words);
		this.panel = new Panel(this.words, () -> select(Selection.NOTHING));
		this.content = new PanelContent(this.panel, service, this.words, this);
		this.controls = new MapControls(this.words, this.canvas, new MapControls.Commands(this::undo, this::redo,
				this::go, () -> this.steps.now(), () -> this.company, () -> switchTo("tree")));
		this.canvas.setTexts(this.words.canvas());
		this.canvas.addClassName("ot-map-canvas");
		this.canvas.addNodeOpenedListener((opened) -> toggle(opened.getNode().id()));
		this.canvas.addNodeSelectedListener((selected) -> select(
				selected.getNode().map((node) -> Selection.node(node.id())).orElse(Selection.NOTHING)));
		this.canvas.addLinkSelectedListener((selected) -> select(
				Selection.link(selected.getLink().from(), selected.getLink().to(), selected.getLink().type())));
		this.canvas.addViewChangedListener((changed) -> {
			this.view = changed.getViewState();
			remember();
		});
		addClassName("ot-map");
		this.canvas.describeBy(
				(graph) -> FactProperties.of(graph, this.words, (ids) -> service.facts(viewers.current(), ids)));
		this.changed.addClassName("ot-map-changed");
		live.watch(this, SHOWN, () -> {
			viewers.current();
			this.changed.tell(this.words.say("changed"));
		});
	}

	@Override
	public String getPageTitle() {
		return getTranslation("map.menu");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Viewer viewer = refresh(true);
		MapAddress address = MapAddress.read(event.getLocation().getQueryParameters());
		String root = address.state().root();
		if (MapAddress.isBare(event.getLocation().getQueryParameters())) {
			address = MapStart.of(viewer, this.company);
		}
		else if (root != null) {
			MapAddress asked = address;
			address = MapStart.at(this.company, root, address.show()).orElse(asked);
			if (address == asked && this.service.surroundings(viewer, root, 1).isEmpty()) {
				event.rerouteToError(NotFoundException.class);
				return;
			}
		}
		if (this.company.isEmpty() && address.state().root() == null) {
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
		Viewer viewer = refresh(false);
		String node = wanted.node();
		if (node != null && this.picture.thing(node).isEmpty()) {
			// It may be below something that is closed.
			Optional<Hub> hub = this.company.hub(node);
			if (hub.isPresent() && this.steps.now().root() == null) {
				List<String> way = this.company.path(hub.get()).stream().map(Hub::id).toList();
				MapState state = this.steps.now().opened(way.subList(0, way.size() - 1));
				draw(viewer, state, () -> {
					this.steps.take(state);
					this.selection = wanted;
				});
				return;
			}
		}
		this.selection = wanted;
		if (node == null && wanted.link().isEmpty()) {
			this.canvas.select(null);
		}
		else if (node != null) {
			this.canvas.select(node);
		}
		else {
			this.canvas.selectLink(wanted.link().get(0), wanted.link().get(1), wanted.link().get(2));
		}
		this.canvas.show(Drawing.of(this.picture, this.words, this.selection));
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
				this.company.hub(id).ifPresent((hub) -> this.company.path(hub).forEach((step) -> way.add(step.id())));
			}
			way.add(id);
			go(now.opened(List.copyOf(way)));
		}
	}

	@Override
	public void around(String record) {
		MapState state = MapState.around(record);
		draw(refresh(false), state, () -> {
			this.steps.take(state);
			this.selection = Selection.node(record);
			this.view = null;
			this.tree.refresh();
			this.canvas.fit();
		});
	}

	private void layOut() {
		removeAll();
		Div side = new Div(this.tree);
		side.addClassName("ot-map-side");
		Div stage = new Div(this.canvas, this.crumbs, this.legend, this.changed);
		stage.addClassName("ot-map-stage");
		Button switcher = new Button(this.words.say("switch"), VaadinIcon.SITEMAP.create(), (click) -> switchTo("map"));
		switcher.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		switcher.addClassName("ot-map-switch");
		add(side, stage, this.panel, switcher);
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
		draw(refresh(false), state, () -> {
			boolean otherRoot = !Objects.equals(state.root(), this.steps.now().root());
			this.steps.take(state);
			if (otherRoot) {
				this.tree.refresh();
			}
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
		Viewer viewer = refresh(false);
		this.tree.refresh();
		this.picture = this.service.picture(viewer, this.company, this.steps.now());
		shown(viewer);
	}

	/**
	 * Draws a state, asking first where that is a lot, and only then takes the step to
	 * it.
	 */
	private void draw(Viewer viewer, MapState state, Runnable step) {
		MapPicture next = this.service.picture(viewer, this.company, state);
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
		if (node != null && this.picture.thing(node).isEmpty() && this.company.hub(node).isEmpty()) {
			this.selection = Selection.NOTHING;
		}
		this.canvas.show(Drawing.of(this.picture, this.words, this.selection));
		if (!this.selection.link().isEmpty()) {
			this.canvas.selectLink(this.selection.link().get(0), this.selection.link().get(1),
					this.selection.link().get(2));
		}
		else {
			this.canvas.select(this.selection.node());
		}
		this.legend.show(this.steps.now().root() == null ? this.company.divisions() : List.of(),
				(hub) -> select(Selection.node(hub.id())));
		this.controls.follow(this.steps);
		describe(viewer);
		remember();
	}

	/** Says what is selected: in the panel, in the way to it, and in the tree. */
	private void describe(Viewer viewer) {
		List<MapThing> path = (this.selection.node() == null) ? List.of() : this.picture.path(this.selection.node());
		this.crumbs.show(path, (thing) -> select(Selection.node(thing.id())), this::home);
		this.tree.follow(this.company, this.picture, this.selection);
		if (this.selection.isOverlap()) {
			this.company.overlap(this.selection.link().get(0), this.selection.link().get(1))
				.ifPresentOrElse((overlap) -> this.content.overlap(viewer, this.company, overlap), this::describeAll);
			return;
		}
		if (!this.selection.link().isEmpty()) {
			this.picture.links()
				.stream()
				.filter((link) -> List.of(link.from(), link.to(), link.type()).equals(this.selection.link()))
				.findFirst()
				.ifPresentOrElse((link) -> this.content.link(link, this.picture.thing(link.from()).orElseThrow(),
						this.picture.thing(link.to()).orElseThrow()), this::describeAll);
			return;
		}
		MapThing thing = path.isEmpty() ? null : path.getLast();
		if (thing == null) {
			Optional.ofNullable(this.selection.node())
				.flatMap(this.company::hub)
				.ifPresentOrElse((hub) -> this.content.hub(this.company, hub, false), this::describeAll);
			return;
		}
		if (thing.isMore()) {
			String below = this.picture.thing(thing.below()).map(this.words::name).orElse(this.words.say("company"));
			this.content.more(thing, below);
			return;
		}
		Optional<Hub> hub = (this.steps.now().root() == null) ? this.company.hub(thing.id()) : Optional.empty();
		hub.ifPresentOrElse((found) -> this.content.hub(this.company, found, thing.expanded()),
				() -> this.service.surroundings(viewer, thing.record(), MapService.USUAL_NEIGHBOURS)
					.ifPresentOrElse(
							(around) -> this.content.record(thing, around, thing.id().equals(this.steps.now().root())),
							this::describeAll));
	}

	private void describeAll() {
		this.content.hub(this.company, this.company.company(), true);
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
	 * Asks anew who is looking, and reads the company anew where they, or the numbers,
	 * have changed.
	 */
	private Viewer refresh(boolean now) {
		Viewer viewer = this.viewers.current();
		if (now || !viewer.equals(this.companyOf) || this.companyAt.plus(FRESH).isBefore(Instant.now())) {
			this.company = this.service.company(viewer);
			this.companyOf = viewer;
			this.companyAt = Instant.now();
		}
		return viewer;
	}

	/** Draws what was written meanwhile; what is opened and selected stays so. */
	private void reread() {
		refresh(true);
		again();
	}

	private int more(String below) {
		int usual = this.company.hub(below)
			.map((hub) -> hub.leaf() ? MapService.USUAL_CUSTOMERS : MapService.USUAL_HUBS)
			.orElse(MapService.USUAL_NEIGHBOURS);
		return this.steps.now().shown().getOrDefault(below, usual) + usual;
	}

	/** Puts what is seen into the address, so that it can be kept and passed on. */
	private void remember() {
		MapAddress address = new MapAddress(this.steps.now(), this.selection, this.view, this.show);
		getUI().ifPresent((ui) -> ui.getPage().getHistory().replaceState(null, new Location("map", address.write())));
	}

}
