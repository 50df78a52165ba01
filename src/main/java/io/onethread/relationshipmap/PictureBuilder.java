package io.onethread.relationshipmap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.onethread.relationshipmap.MapCustomer.Work;
import io.onethread.relationshipmap.Surroundings.Kind;
import io.onethread.relationshipmap.Surroundings.Neighbour;
import io.onethread.relationshipmap.Surroundings.Tie;
import org.jspecify.annotations.Nullable;

/** Collects what is drawn: whatever comes twice is drawn once, with the links of both. */
final class PictureBuilder {

	private static final Map<String, String> UP = Map.of("Rep>Branch", "BASED_AT", "Rep>Division", "IN",
			"Branch>Division", "BELONGS_TO");

	private final CompanyMap company;

	private final MapState state;

	private final Map<String, MapThing> things = new LinkedHashMap<>();

	private final Map<List<String>, MapLink> links = new LinkedHashMap<>();

	private final Set<List<String>> tied = new HashSet<>();

	PictureBuilder(CompanyMap company, MapState state) {
		this.company = company;
		this.state = state;
	}

	/** Draws a hub that is open, what is below it, and what is open below that. */
	void hubs(Hub hub, int usual) {
		if (isCompany(hub)) {
			add(new MapThing(hub.id(), "", hub.type(), null, "", null, hub.customers(), hub.value(), null, null, false,
					true));
		}
		List<Hub> children = drawable(hub);
		int shown = Math.min(this.state.shownBelow(hub.id(), usual), children.size());
		for (Hub child : children.subList(0, shown)) {
			boolean fresh = add(MapThing.hub(child, hub.id(), this.state.isOpen(child.id())));
			tieUp(child);
			if (fresh && this.state.isOpen(child.id())) {
				hubs(child, usual);
			}
		}
		if (shown < children.size()) {
			more(hub.id(), children.get(shown).type(), (long) children.size() - shown, hub.colour());
		}
	}

	void overlaps() {
		this.company.overlaps()
			.forEach((overlap) -> link(overlap.from(), overlap.to(), MapLink.OVERLAP, overlap.count()));
	}

	/**
	 * Draws a customer, tied to whoever is drawn of those who work it; one that hangs on
	 * nothing is left out.
	 */
	void customer(MapCustomer customer) {
		Map<String, Work> hubs = new LinkedHashMap<>();
		for (Work work : customer.works()) {
			this.company.upward(work.rep())
				.stream()
				.filter(this.things::containsKey)
				.findFirst()
				// One line for each who works it: owning says more than running or
				// selling.
				.ifPresent((hub) -> hubs.putIfAbsent(hub, work));
		}
		String parent = this.things.containsKey(customer.hub()) ? customer.hub()
				: hubs.keySet().stream().findFirst().orElse("");
		if (parent.isEmpty()) {
			return;
		}
		Integer colour = this.company.hub(hubs.keySet().stream().findFirst().orElse(parent))
			.map(Hub::colour)
			.orElse(null);
		add(new MapThing(customer.id(), customer.id(), "Customer", null, customer.name(), customer.nameEn(),
				customer.inside(), customer.value(), colour, parent, true, this.state.isOpen(customer.id())));
		hubs.forEach((hub, work) -> link(hub, customer.id(), hub.equals(work.rep()) ? work.type() : MapLink.WORKS,
				work.count()));
		if (hubs.isEmpty()) {
			link(parent, customer.id(), MapLink.MORE, 1);
		}
	}

	/** Draws what stands for the customers of a hub that are not drawn. */
	void restOfCustomers(Hub hub) {
		long rest = hub.customers() - this.state.shownBelow(hub.id(), MapService.USUAL_CUSTOMERS);
		if (rest > 0) {
			more(hub.id(), "Customer", rest, hub.colour());
		}
	}

	/** Draws what hangs together with a record that is drawn. */
	void surroundings(Surroundings around, int usual) {
		Integer colour = Optional.ofNullable(this.things.get(around.id())).map(MapThing::colour).orElse(null);
		int shown = this.state.shownBelow(around.id(), usual);
		for (Kind kind : around.kinds()) {
			if (!this.state.shows(around.id(), kind.type())) {
				continue;
			}
			List<Neighbour> nearest = kind.nearest().subList(0, Math.min(shown, kind.nearest().size()));
			nearest.forEach((near) -> neighbour(around.id(), kind.type(), near, colour));
			if (nearest.size() < kind.total()) {
				more(around.id(), kind.type(), kind.total() - nearest.size(), colour);
			}
		}
	}

	/** Draws the record that all is about. */
	void root(Surroundings root) {
		add(new MapThing(root.id(), root.id(), root.type(), null, root.name(), root.nameEn(), 0, root.value(), null,
				null, true, this.state.isOpen(root.id())));
	}

	private void more(String parent, String of, long count, @Nullable Integer colour) {
		MapThing group = MapThing.group(parent, of, count, colour);
		add(group);
		link(parent, group.id(), MapLink.MORE, count);
	}

	void link(String from, String to, String type, long count) {
		if (!from.equals(to) && this.things.containsKey(from) && this.things.containsKey(to)) {
			this.links.putIfAbsent(List.of(from, to, type), new MapLink(from, to, type, count));
		}
	}

	/** Draws something; what is drawn already stays as it is. */
	void thing(MapThing thing) {
		add(thing);
	}

	/** What is drawn under this id. */
	Optional<MapThing> thing(String id) {
		return Optional.ofNullable(this.things.get(id));
	}

	Collection<MapThing> things() {
		return this.things.values();
	}

	MapPicture picture() {
		return new MapPicture(new ArrayList<>(this.things.values()), new ArrayList<>(this.links.values()));
	}

	/** Draws something tied to a record that is drawn. */
	void tied(String root, String type, Neighbour near, String parent) {
		if (this.things.containsKey(root)) {
			add(new MapThing(near.id(), near.id(), type, null, near.name(), near.nameEn(), 0, near.value(), null,
					this.things.containsKey(parent) ? parent : root, true, this.state.isOpen(near.id())));
			ties(root, near);
		}
	}

	private void neighbour(String root, String type, Neighbour near, @Nullable Integer inherited) {
		Integer colour = type.equals("Rep") ? this.company.hub(near.id()).map(Hub::colour).orElse(null) : inherited;
		add(new MapThing(near.id(), near.id(), type, null, near.name(), near.nameEn(), 0, near.value(), colour, root,
				true, this.state.isOpen(near.id())));
		ties(root, near);
	}

	private void ties(String root, Neighbour near) {
		for (Tie tie : near.ties()) {
			String from = tie.out() ? root : near.id();
			String to = tie.out() ? near.id() : root;
			if (this.tied.add(List.of(from, to))) {
				link(from, to, tie.type(), 1);
			}
		}
	}

	/**
	 * What is drawn below a hub: beside divisions, whoever belongs to none and works
	 * nothing would only be in the way.
	 */
	private List<Hub> drawable(Hub hub) {
		List<Hub> children = this.company.children(hub);
		boolean divided = isCompany(hub) && children.stream().anyMatch((child) -> child.type().equals("Division"));
		return divided
				? children.stream().filter((child) -> child.type().equals("Division") || child.customers() > 0).toList()
				: children;
	}

	private static boolean isCompany(Hub hub) {
		return hub.id().equals(CompanyMap.COMPANY);
	}

	private void tieUp(Hub child) {
		for (String parent : this.company.parents(child)) {
			this.company.hub(parent)
				.ifPresent((hub) -> link(child.id(), parent, upwardType(child.type(), hub.type()), 1));
		}
	}

	/** The type of the link by which something hangs below something else. */
	static String upwardType(String type, String above) {
		return UP.getOrDefault(type + ">" + above, "PART_OF");
	}

	private boolean add(MapThing thing) {
		return this.things.putIfAbsent(thing.id(), thing) == null;
	}

}
