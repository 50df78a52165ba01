package io.onethread.relationshipmap;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.onethread.relationshipmap.MapCustomer.Work;

/** One level of the map at a time, as programs read it. */
final class LevelGraphs {

	private LevelGraphs() {
	}

	static MapGraph company(CompanyMap company) {
		Hub whole = company.company();
		List<MapNode> nodes = new ArrayList<>();
		List<MapLink> links = new ArrayList<>();
		nodes.add(new MapNode(whole.id(), whole.type(), "Company", whole.customers(), whole.value()));
		children(company, whole, nodes, links);
		Set<String> drawn = new LinkedHashSet<>(nodes.stream().map(MapNode::id).toList());
		company.overlaps()
			.stream()
			.filter((overlap) -> drawn.contains(overlap.from()) && drawn.contains(overlap.to()))
			.map((overlap) -> new MapLink(overlap.from(), overlap.to(), MapLink.OVERLAP, overlap.count()))
			.forEach(links::add);
		return new MapGraph(nodes, links);
	}

	/** What is below hubs that stand for the same record, under that record's id. */
	static MapGraph below(CompanyMap company, String id, List<Hub> hubs) {
		Set<String> reps = new LinkedHashSet<>();
		Set<String> children = new LinkedHashSet<>();
		hubs.forEach((hub) -> {
			reps.addAll(hub.reps());
			children.addAll(hub.children());
		});
		Hub first = hubs.getFirst();
		Worked sum = company.sum(reps);
		Hub whole = new Hub(id, first.record(), first.type(), first.name(), first.nameEn(), first.colour(),
				first.parent(), List.copyOf(children), reps, sum.totals());
		List<MapNode> nodes = new ArrayList<>(List.of(MapThing.hub(whole, null, true).node()));
		List<MapLink> links = new ArrayList<>();
		children(company, whole, nodes, links);
		return new MapGraph(nodes, links);
	}

	static MapGraph customers(Hub hub, List<MapCustomer> customers) {
		List<MapNode> nodes = new ArrayList<>(List.of(MapThing.hub(hub, null, true).node()));
		List<MapLink> links = new ArrayList<>();
		for (MapCustomer customer : customers) {
			nodes.add(new MapNode(customer.id(), "Customer", customer.name(), customer.inside(),
					(customer.value() == null) ? 0 : customer.value()));
			Work work = customer.works()
				.stream()
				.filter((each) -> each.rep().equals(hub.id()))
				.findFirst()
				.orElse(new Work(hub.id(), MapLink.MORE, 1));
			links.add(new MapLink(hub.id(), customer.id(), work.type(), work.count()));
		}
		more(hub, "Customer", hub.customers() - customers.size(), nodes, links);
		return new MapGraph(nodes, links);
	}

	private static void children(CompanyMap company, Hub hub, List<MapNode> nodes, List<MapLink> links) {
		List<Hub> children = company.children(hub);
		List<Hub> shown = children.subList(0, Math.min(children.size(), MapPicture.MOST - 2));
		for (Hub child : shown) {
			nodes.add(MapThing.hub(child, hub.id(), false).node());
			links.add(new MapLink(child.id(), hub.id(), PictureBuilder.upwardType(child.type(), hub.type()), 1));
		}
		if (shown.size() < children.size()) {
			more(hub, children.getLast().type(), (long) children.size() - shown.size(), nodes, links);
		}
	}

	private static void more(Hub hub, String of, long count, List<MapNode> nodes, List<MapLink> links) {
		if (count > 0) {
			MapNode group = MapThing.group(hub.id(), of, count, null).node();
			nodes.add(group);
			links.add(new MapLink(hub.id(), group.id(), MapLink.MORE, count));
		}
	}

}
