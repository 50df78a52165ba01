package io.onethread.relationshipmap.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.vaadin.flow.data.provider.hierarchy.AbstractBackEndHierarchicalDataProvider;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import io.onethread.access.Viewers;
import io.onethread.relationshipmap.CompanyMap;
import io.onethread.relationshipmap.Hub;
import io.onethread.relationshipmap.MapCustomer;
import io.onethread.relationshipmap.MapService;
import io.onethread.relationshipmap.Overlap;
import io.onethread.relationshipmap.Surroundings;
import io.onethread.relationshipmap.Surroundings.Kind;
import io.onethread.relationshipmap.Surroundings.Neighbour;
import org.jspecify.annotations.Nullable;

/** Reads the rows of the tree as they are opened. */
class TreeData extends AbstractBackEndHierarchicalDataProvider<TreeRow, Void> {

	private static final int MOST_NEIGHBOURS = 500;

	private final transient MapService service;

	private final transient Viewers viewers;

	private final transient MapWords words;

	private final transient Supplier<CompanyMap> company;

	private final transient Supplier<@Nullable String> root;

	TreeData(MapService service, Viewers viewers, MapWords words, Supplier<CompanyMap> company,
			Supplier<@Nullable String> root) {
		this.service = service;
		this.viewers = viewers;
		this.words = words;
		this.company = company;
		this.root = root;
	}

	@Override
	public Object getId(TreeRow row) {
		return row.path();
	}

	@Override
	public boolean hasChildren(TreeRow row) {
		return row.inside() > 0;
	}

	@Override
	public int getChildCount(HierarchicalQuery<TreeRow, Void> query) {
		TreeRow parent = query.getParent();
		if (parent == null) {
			return (int) top().count();
		}
		return hub(parent).isPresent() ? parent.inside() : (int) neighbours(parent).count();
	}

	@Override
	protected Stream<TreeRow> fetchChildrenFromBackEnd(HierarchicalQuery<TreeRow, Void> query) {
		TreeRow parent = query.getParent();
		return (parent == null) ? top().skip(query.getOffset()).limit(query.getLimit())
				: below(parent, query.getOffset(), query.getLimit());
	}

	/** The row of a hub below another. */
	TreeRow row(@Nullable TreeRow parent, Hub hub) {
		CompanyMap map = this.company.get();
		long inside = hub.leaf() ? hub.customers() : hub.children().size();
		long shared = map.overlaps(hub.id()).stream().mapToLong(Overlap::count).sum();
		return new TreeRow(TreeRow.path(parent, hub.id()), hub.id(), hub.type(), this.words.name(hub), hub.colour(),
				hub.customers(), hub.value(), shared, "", (int) inside);
	}

	private Stream<TreeRow> top() {
		String id = this.root.get();
		if (id == null) {
			CompanyMap map = this.company.get();
			return map.children(map.company()).stream().map((hub) -> row(null, hub));
		}
		return this.service.surroundings(this.viewers.current(), id, MOST_NEIGHBOURS)
			.stream()
			.map((found) -> new TreeRow(found.id(), found.id(), found.type(),
					this.words.name(found.name(), found.nameEn()), null, 0, found.value(), 0, "", size(found)));
	}

	private Stream<TreeRow> below(TreeRow parent, int skip, int limit) {
		CompanyMap map = this.company.get();
		Hub hub = hub(parent).orElse(null);
		if (hub == null) {
			return neighbours(parent).skip(skip).limit(limit);
		}
		if (hub.leaf()) {
			return this.service.customers(this.viewers.current(), hub, skip, limit)
				.stream()
				.map((customer) -> row(parent, customer));
		}
		return map.children(hub).stream().skip(skip).limit(limit).map((child) -> row(parent, child));
	}

	private Optional<Hub> hub(TreeRow row) {
		return (this.root.get() == null) ? this.company.get().hub(row.id()) : Optional.empty();
	}

	private Stream<TreeRow> neighbours(TreeRow parent) {
		return this.service.surroundings(this.viewers.current(), parent.id(), MOST_NEIGHBOURS)
			.stream()
			.flatMap((found) -> found.kinds().stream())
			.flatMap((kind) -> kind.nearest().stream().map((near) -> row(parent, kind, near)));
	}

	private TreeRow row(TreeRow parent, MapCustomer customer) {
		return new TreeRow(TreeRow.path(parent, customer.id()), customer.id(), "Customer",
				this.words.name(customer.name(), customer.nameEn()), parent.colour(), customer.inside(),
				customer.value(), 0, work(parent, customer), 1);
	}

	private TreeRow row(TreeRow parent, Kind kind, Neighbour near) {
		// Going back where one came from would lead round in circles.
		boolean back = List.of(parent.path().split("\n")).contains(near.id());
		return new TreeRow(TreeRow.path(parent, near.id()), near.id(), kind.type(),
				this.words.name(near.name(), near.nameEn()), null, 0, near.value(), 0, this.words.ties(near.ties()),
				back ? 0 : 1);
	}

	/** How the rep above works it. */
	private String work(TreeRow parent, MapCustomer customer) {
		return customer.works()
			.stream()
			.filter((work) -> work.rep().equals(parent.id()))
			.findFirst()
			.map((work) -> this.words.say("link." + work.type()))
			.orElse("");
	}

	private static int size(Surroundings found) {
		return found.kinds().stream().mapToInt((kind) -> kind.nearest().size()).sum();
	}

}
