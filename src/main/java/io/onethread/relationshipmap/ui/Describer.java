package io.onethread.relationshipmap.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import io.onethread.access.Viewer;
import io.onethread.graphcanvas.CanvasNode;
import io.onethread.relationshipmap.CompanyMap;
import io.onethread.relationshipmap.Hub;
import io.onethread.relationshipmap.MapPicture;
import io.onethread.relationshipmap.MapService;
import io.onethread.relationshipmap.MapState;
import io.onethread.relationshipmap.MapThing;

/** Says in the panel what is selected. */
class Describer {

	private static final Set<String> RECORDS = Set.of("Rep", "Customer", "Contact", "Project");

	private final PanelContent content;

	private final MapService service;

	private final MapWords words;

	private final Supplier<CompanyMap> company;

	Describer(PanelContent content, MapService service, MapWords words, Supplier<CompanyMap> company) {
		this.content = content;
		this.service = service;
		this.words = words;
		this.company = company;
	}

	/** Several that are selected together; of those only records can be asked about. */
	void several(List<CanvasNode> nodes, boolean asked) {
		this.content.several(nodes.stream().map(CanvasNode::name).toList(),
				nodes.stream().filter((node) -> RECORDS.contains(node.type())).map(CanvasNode::id).toList(), asked);
	}

	void describe(Viewer viewer, MapPicture picture, MapState state, Selection selection) {
		if (selection.isOverlap()) {
			CompanyMap map = this.company.get();
			map.overlap(selection.link().get(0), selection.link().get(1))
				.ifPresentOrElse((overlap) -> this.content.overlap(viewer, map, overlap), this::all);
		}
		else if (!selection.link().isEmpty()) {
			link(picture, selection.link());
		}
		else if (selection.node() != null) {
			node(viewer, picture, state, selection.node());
		}
		else {
			all();
		}
	}

	private void link(MapPicture picture, List<String> key) {
		picture.links()
			.stream()
			.filter((link) -> List.of(link.from(), link.to(), link.type()).equals(key))
			.findFirst()
			.ifPresentOrElse((link) -> this.content.link(link, picture.thing(link.from()).orElseThrow(),
					picture.thing(link.to()).orElseThrow()), this::all);
	}

	private void node(Viewer viewer, MapPicture picture, MapState state, String id) {
		MapThing thing = picture.thing(id).orElse(null);
		CompanyMap map = this.company.get();
		if (thing == null) {
			map.hub(id).ifPresentOrElse((hub) -> this.content.hub(map, hub, false), this::all);
			return;
		}
		if (MapThing.HIDDEN.equals(thing.of())) {
			this.content.hidden(thing);
			return;
		}
		if (thing.isMore()) {
			String below = picture.thing(thing.below()).map(this.words::name).orElse(this.words.say("company"));
			this.content.more(thing, below);
			return;
		}
		Optional<Hub> hub = (state.root() == null) ? map.hub(id) : Optional.empty();
		hub.ifPresentOrElse((found) -> this.content.hub(map, found, thing.expanded()),
				() -> this.service.surroundings(viewer, thing.record(), MapService.USUAL_NEIGHBOURS)
					.ifPresentOrElse((around) -> this.content.record(thing, around, thing.id().equals(state.root())),
							this::all));
	}

	private void all() {
		this.content.hub(this.company.get(), this.company.get().company(), true);
	}

}
