package io.onethread.relationshipmap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.onethread.access.Viewer;
import io.onethread.relationshipmap.MapQueries.Wish;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Reads the map on behalf of a viewer. Divisions, branches and reps are the company's own
 * directory; their numbers count only customers that the viewer, or somebody below them,
 * answers for or works at, and other customers are nowhere in it.
 */
@Service
public class MapService {

	/** How many customers are drawn below a rep before a group stands for the rest. */
	public static final int USUAL_CUSTOMERS = 60;

	/** How many places are drawn below another. */
	public static final int USUAL_HUBS = 120;

	/** How many neighbours of a kind are drawn around a record. */
	public static final int USUAL_NEIGHBOURS = 25;

	/** How many of the largest customers are drawn, whatever is open. */
	private static final int LARGEST = 240;

	private final MapQueries queries;

	private final BetweenPicture between;

	MapService(MapQueries queries, BetweenPicture between) {
		this.queries = queries;
		this.between = between;
	}

	/**
	 * One level of the map.
	 * @param viewer on whose behalf
	 * @param level how near
	 * @param id what is looked at; not needed for the company
	 * @return empty if there is no such thing for this viewer
	 */
	public Optional<MapGraph> map(Viewer viewer, MapLevel level, @Nullable String id) {
		if (level == MapLevel.COMPANY) {
			return Optional.of(LevelGraphs.company(company(viewer)));
		}
		if (id == null || id.isBlank()) {
			return Optional.empty();
		}
		return switch (level) {
			case DIVISION -> hubGraph(viewer, id, "Division");
			case BRANCH -> hubGraph(viewer, id, "Branch");
			case REP -> company(viewer).hub(id).filter(Hub::leaf).map((hub) -> customerGraph(viewer, hub));
			default -> surroundings(viewer, id, MapPicture.MOST).filter((root) -> root.type().equals("Customer"))
				.map(this::surroundingsGraph);
		};
	}

	/**
	 * The map around any record: a place in the company shows what is below it, anything
	 * else what it hangs together with.
	 * @return empty if there is no such record for this viewer
	 */
	public Optional<MapGraph> around(Viewer viewer, String id) {
		Optional<Surroundings> root = surroundings(viewer, id, MapPicture.MOST);
		return root.flatMap((found) -> switch (found.type()) {
			case "Division" -> map(viewer, MapLevel.DIVISION, id);
			case "Branch" -> map(viewer, MapLevel.BRANCH, id).or(() -> Optional.of(surroundingsGraph(found)));
			case "Rep" -> map(viewer, MapLevel.REP, id).or(() -> Optional.of(surroundingsGraph(found)));
			default -> Optional.of(surroundingsGraph(found));
		});
	}

	/**
	 * What may be asked about customers and projects on the map, by id; whatever the
	 * viewer may not see is not in it.
	 */
	public Map<String, Facts> facts(Viewer viewer, Collection<String> ids) {
		return ids.isEmpty() ? Map.of() : this.queries.facts(viewer, ids);
	}

	/** The company with the numbers this viewer may see. */
	public CompanyMap company(Viewer viewer) {
		return this.queries.company(viewer);
	}

	/**
	 * All that is drawn of the map in some state. Ids that are not there for this viewer
	 * are left out.
	 * @param company as {@link #company(Viewer)} gave it to the same viewer
	 */
	public MapPicture picture(Viewer viewer, CompanyMap company, MapState state) {
		PictureBuilder picture = new PictureBuilder(company, state);
		if (state.root() != null) {
			this.queries.surroundings(viewer, List.of(state.root()), 1).forEach(picture::root);
		}
		else {
			picture.hubs(company.company(), USUAL_HUBS);
			if (state.overlaps()) {
				picture.overlaps();
			}
			customers(viewer, company, state, picture);
		}
		openRecords(viewer, company, state, picture);
		Between between = state.between();
		Set<String> answers = (between == null) ? Set.of() : this.between.draw(viewer, between, picture);
		MapOverlay overlay = state.overlay();
		MapPicture drawn = (overlay == null) ? picture.picture() : marked(viewer, company, overlay, picture.picture());
		return answers.isEmpty() ? drawn : drawn.with(answers);
	}

	/** Says of each thing what an overlay has to say of it. */
	private MapPicture marked(Viewer viewer, CompanyMap company, MapOverlay overlay, MapPicture picture) {
		Map<String, MapMark> marks = new HashMap<>();
		List<String> records = new ArrayList<>();
		for (MapThing thing : picture.things()) {
			Optional<Hub> hub = company.hub(thing.id());
			hub.flatMap((place) -> MapMark.of(overlay, place.totals()))
				.ifPresent((mark) -> marks.put(thing.id(), mark));
			if (hub.isEmpty() && Set.of("Customer", "Project").contains(thing.type())) {
				records.add(thing.record());
			}
		}
		this.queries.marks(viewer, records)
			.forEach((id, totals) -> MapMark.of(overlay, totals).ifPresent((mark) -> marks.put(id, mark)));
		return new MapPicture(picture.things(), picture.links(), marks);
	}

	/** A part of a hub's customers, most valuable first. */
	public List<MapCustomer> customers(Viewer viewer, Hub hub, int skip, int limit) {
		return hub.id().equals(CompanyMap.UNWORKED) ? this.queries.unworked(viewer, skip, limit)
				: this.queries.customers(viewer, List.of(new Wish(hub.id(), hub.reps(), skip, limit)));
	}

	/**
	 * A record and what it hangs together with.
	 * @param limit how many of a kind
	 * @return empty if there is no such record for this viewer
	 */
	public Optional<Surroundings> surroundings(Viewer viewer, String id, int limit) {
		return this.queries.surroundings(viewer, List.of(id), limit).stream().findFirst();
	}

	/**
	 * Who works together, and who holds groups together.
	 * @param company as {@link #company(Viewer)} gave it to the same viewer
	 */
	public Groups groups(Viewer viewer, CompanyMap company) {
		return new GroupFinder(this.queries.workTies(viewer)).find(company);
	}

	/** The customers two divisions share, most valuable first. */
	public List<SharedCustomer> shared(Viewer viewer, CompanyMap company, Overlap overlap, int limit) {
		Set<String> from = company.hub(overlap.from()).map(Hub::reps).orElse(Set.of());
		Set<String> to = company.hub(overlap.to()).map(Hub::reps).orElse(Set.of());
		Stream<SharedCustomer> alike = overlap.alike()
			.stream()
			.map((pair) -> new SharedCustomer(pair.one().id(), pair.one().name(), pair.one().nameEn(), pair.value(),
					pair.other().id(), pair.other().name()));
		return Stream.concat(this.queries.shared(viewer, from, to, limit).stream(), alike)
			.sorted((one, other) -> Double.compare(other.value(), one.value()))
			.limit(limit)
			.toList();
	}

	private void customers(Viewer viewer, CompanyMap company, MapState state, PictureBuilder picture) {
		List<Hub> open = picture.things()
			.stream()
			.filter(MapThing::expanded)
			.flatMap((thing) -> company.hub(thing.id()).stream())
			.filter((hub) -> hub.leaf() && hub.customers() > 0)
			.toList();
		List<Wish> wishes = new ArrayList<>();
		for (Hub hub : open) {
			int shown = state.shownBelow(hub.id(), USUAL_CUSTOMERS);
			if (hub.id().equals(CompanyMap.UNWORKED)) {
				this.queries.unworked(viewer, 0, shown).forEach(picture::customer);
			}
			else {
				wishes.add(new Wish(hub.id(), hub.reps(), 0, shown));
			}
		}
		this.queries.customers(viewer, wishes).forEach(picture::customer);
		open.forEach(picture::restOfCustomers);
		if (!state.picked().isEmpty()) {
			this.queries.picked(viewer, state.picked()).forEach(picture::customer);
		}
		else if (state.largest()) {
			int room = MapPicture.MOST - picture.things().size();
			this.queries.largest(viewer, state.overlay(), Math.clamp(room, 0, LARGEST)).forEach(picture::customer);
		}
	}

	/**
	 * Draws around open records, then around those of their neighbours that are open, and
	 * so on.
	 */
	private void openRecords(Viewer viewer, CompanyMap company, MapState state, PictureBuilder picture) {
		Set<String> done = new HashSet<>();
		boolean around = state.root() != null;
		while (true) {
			List<String> open = picture.things()
				.stream()
				.filter((thing) -> thing.expanded() && !thing.record().isEmpty())
				.filter((thing) -> around || company.hub(thing.id()).isEmpty())
				.map(MapThing::id)
				.filter(done::add)
				.toList();
			if (open.isEmpty()) {
				break;
			}
			int most = open.stream().mapToInt((id) -> state.shownBelow(id, USUAL_NEIGHBOURS)).max().orElse(0);
			this.queries.surroundings(viewer, open, most)
				.forEach((root) -> picture.surroundings(root, USUAL_NEIGHBOURS));
		}
		if (!done.isEmpty()) {
			Set<String> records = new LinkedHashSet<>(picture.things().stream().map(MapThing::record).toList());
			this.queries.linksAmong(records)
				.forEach((link) -> picture.link(link.from(), link.to(), link.type(), link.count()));
		}
	}

	private Optional<MapGraph> hubGraph(Viewer viewer, String id, String type) {
		CompanyMap company = company(viewer);
		List<Hub> hubs = company.hub(id).map(List::of).orElseGet(() -> company.hubsOf(id));
		List<Hub> wanted = hubs.stream().filter((hub) -> hub.type().equals(type)).toList();
		return wanted.isEmpty() ? Optional.empty() : Optional.of(LevelGraphs.below(company, id, wanted));
	}

	private MapGraph customerGraph(Viewer viewer, Hub hub) {
		int room = MapPicture.MOST - 2;
		return LevelGraphs.customers(hub, customers(viewer, hub, 0, room));
	}

	private MapGraph surroundingsGraph(Surroundings root) {
		int kinds = Math.max(1, root.kinds().size());
		PictureBuilder picture = new PictureBuilder(CompanyMap.NONE, MapState.around(root.id()));
		picture.root(root);
		picture.surroundings(root, MapPicture.MOST / kinds - 2);
		Collection<String> records = picture.things().stream().map(MapThing::record).filter(Objects::nonNull).toList();
		this.queries.linksAmong(records)
			.forEach((link) -> picture.link(link.from(), link.to(), link.type(), link.count()));
		return picture.picture().graph();
	}

}
