package io.onethread.relationshipmap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.relationshipmap.MapCustomer.Work;
import io.onethread.relationshipmap.Surroundings.Kind;
import io.onethread.relationshipmap.Surroundings.Neighbour;
import io.onethread.relationshipmap.Surroundings.Tie;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/** Reads what the map is drawn from. */
@Component
class MapQueries {

	/** Some of a hub's customers. */
	record Wish(String id, Collection<String> reps, int skip, int limit) {

		private Map<String, Object> parameter() {
			return Map.of("id", this.id, "reps", List.copyOf(this.reps), "skip", this.skip, "limit", this.limit);
		}

	}

	private final Cypher cypher;

	MapQueries(Cypher cypher) {
		this.cypher = cypher;
	}

	CompanyMap company(Viewer viewer) {
		return this.cypher.read((tx) -> {
			Directory directory = new Directory(
					tx.run("relationshipmap/find_divisions", Map.of()).stream().map(MapQueries::division).toList(),
					tx.run("relationshipmap/find_branches", Map.of()).stream().map(MapQueries::branch).toList(),
					tx.run("relationshipmap/find_reps", Map.of()).stream().map(MapQueries::rep).toList());
			List<Worked> worked = tx
				.run(viewer.all() ? "relationshipmap/find_worked" : "relationshipmap/find_worked_by_team",
						viewer.with())
				.stream()
				.map(MapQueries::worked)
				.toList();
			List<Alike> alike = tx.run("relationshipmap/find_alike", viewer.with())
				.stream()
				.map((row) -> row.get("sides").asList(MapQueries::side))
				.map((sides) -> new Alike(sides.getFirst(), sides.getLast()))
				.toList();
			return new CompanyMapBuilder(directory).build(worked, alike);
		});
	}

	Map<String, Facts> facts(Viewer viewer, Collection<String> ids) {
		Map<String, Facts> facts = new HashMap<>();
		this.cypher
			.find("relationshipmap/find_facts", viewer.with("ids", List.copyOf(ids)),
					(row) -> Map.entry(row.get("id").asString(), facts(row)))
			.forEach((each) -> facts.put(each.getKey(), each.getValue()));
		return facts;
	}

	List<MapCustomer> customers(Viewer viewer, List<Wish> wishes) {
		return wishes.isEmpty() ? List.of() : this.cypher.find("relationshipmap/find_customers",
				viewer.with("hubs", wishes.stream().map(Wish::parameter).toList()), MapQueries::customer);
	}

	List<MapCustomer> unworked(Viewer viewer, int skip, int limit) {
		return this.cypher.find("relationshipmap/find_unworked_customers",
				viewer.with("hub", CompanyMap.UNWORKED, "skip", skip, "limit", limit), MapQueries::customer);
	}

	/** How customers and projects fare that are drawn. */
	Map<String, Totals> marks(Viewer viewer, Collection<String> ids) {
		Map<String, Totals> marks = new HashMap<>();
		this.cypher
			.find("relationshipmap/find_marks", viewer.with("ids", List.copyOf(ids)),
					(row) -> Map.entry(row.get("id").asString(), totals(row)))
			.forEach((row) -> marks.put(row.getKey(), row.getValue()));
		return marks;
	}

	/** The most valuable customers; of those an overlay is about, where one is given. */
	List<MapCustomer> largest(Viewer viewer, @Nullable MapOverlay overlay, int limit) {
		if (overlay != null) {
			return this.cypher.find("relationshipmap/find_largest_marked",
					viewer.with("overlay", overlay.key(), "limit", limit), MapQueries::customer);
		}
		return this.cypher.find("relationshipmap/find_largest_customers", viewer.with("limit", limit),
				MapQueries::customer);
	}

	/** Certain customers, as far as the viewer may see. */
	List<MapCustomer> picked(Viewer viewer, Collection<String> ids) {
		return this.cypher.find("relationshipmap/find_picked_customers", viewer.with("ids", List.copyOf(ids)),
				MapQueries::customer);
	}

	/** Who works with whom. */
	List<WorkTie> workTies(Viewer viewer) {
		return this.cypher.find("relationshipmap/find_work_ties", viewer.with(),
				(row) -> new WorkTie(row.get("one").asString(), row.get("other").asString(),
						row.get("customers").asLong(), row.get("projects").asLong()));
	}

	List<SharedCustomer> shared(Viewer viewer, Set<String> from, Set<String> to, int limit) {
		return this.cypher.find("relationshipmap/find_shared_customers",
				viewer.with("from", List.copyOf(from), "to", List.copyOf(to), "limit", limit),
				(row) -> new SharedCustomer(row.get("id").asString(), row.get("name").asString(),
						text(row.get("nameEn")), row.get("value").asDouble(0), null, null));
	}

	List<Surroundings> surroundings(Viewer viewer, Collection<String> ids, int limit) {
		Map<String, List<Record>> rows = this.cypher
			.find("relationshipmap/find_surroundings", viewer.with("ids", List.copyOf(ids), "limit", limit),
					(row) -> row)
			.stream()
			.collect(Collectors.groupingBy((row) -> row.get("id").asString()));
		return new LinkedHashSet<>(ids).stream()
			.filter(rows::containsKey)
			.map((id) -> surroundings(rows.getOrDefault(id, List.of())))
			.toList();
	}

	List<MapLink> linksAmong(Collection<String> ids) {
		return this.cypher.find("relationshipmap/find_links_among", Map.of("ids", List.copyOf(ids)),
				(row) -> new MapLink(row.get("from").asString(), row.get("to").asString(), row.get("type").asString(),
						1));
	}

	private static Directory.Division division(Record row) {
		return new Directory.Division(row.get("id").asString(), row.get("name").asString(), text(row.get("nameEn")),
				row.get("colour").asInt(0), row.get("within").asList(Value::asString));
	}

	private static Directory.Branch branch(Record row) {
		return new Directory.Branch(row.get("id").asString(), row.get("name").asString(), text(row.get("nameEn")),
				row.get("within").asList(Value::asString));
	}

	private static Directory.Rep rep(Record row) {
		return new Directory.Rep(row.get("id").asString(), row.get("name").asString(), text(row.get("nameEn")),
				row.get("left").asBoolean(), row.get("divisions").asList(Value::asString),
				row.get("branches").asList(Value::asString));
	}

	private static Worked worked(Record row) {
		return new Worked(reps(row.get("reps")), totals(row));
	}

	private static Totals totals(Record row) {
		return new Totals(row.get("customers").asLong(), row.get("value").asDouble(), row.get("profit").asDouble(),
				row.get("earning").asLong(), row.get("even").asLong(), row.get("losing").asLong(),
				row.get("overlaps").asLong(), row.get("declines").asLong(), row.get("neglected").asLong(),
				row.get("mine").asLong(), row.get("pursued").asLong(), row.get("projects").asLong(),
				row.get("openValue").asNumber().doubleValue());
	}

	private static Alike.Side side(Value side) {
		return new Alike.Side(side.get("id").asString(), side.get("name").asString(""), text(side.get("nameEn")),
				side.get("value").asDouble(0), reps(side.get("reps")));
	}

	private static Set<String> reps(Value list) {
		return new LinkedHashSet<>(list.asList(Value::asString));
	}

	private static MapCustomer customer(Record row) {
		return new MapCustomer(row.get("hub").asString(), row.get("id").asString(), row.get("name").asString(),
				text(row.get("nameEn")), number(row.get("value")), row.get("inside").asLong(),
				row.get("works").asList(MapQueries::work));
	}

	/**
	 * What says most of how a rep works a customer: owning it, then projects, then
	 * orders.
	 */
	private static Work work(Value work) {
		String rep = work.get("rep").asString();
		if (work.get("owns").asBoolean()) {
			return new Work(rep, "OWNS", 1);
		}
		long projects = work.get("known").asBoolean() ? work.get("projects").asLong(0) : 0;
		long orders = work.get("known").asBoolean() ? work.get("orders").asLong(0) : 0;
		return (projects > 0) ? new Work(rep, "RUNS", projects)
				: (orders > 0) ? new Work(rep, "SOLD", orders) : new Work(rep, MapLink.WORKS, 1);
	}

	private static Surroundings surroundings(List<Record> rows) {
		Record root = rows.getFirst();
		List<Kind> kinds = rows.stream()
			.filter((row) -> !row.get("type").isNull())
			.map((row) -> new Kind(row.get("type").asString(), row.get("total").asLong(),
					row.get("nearest").asList(MapQueries::neighbour)))
			.toList();
		return new Surroundings(root.get("id").asString(), root.get("rootType").asString(), root.get("name").asString(),
				text(root.get("nameEn")), text(root.get("city")), number(root.get("value")),
				root.get("orders").isNull() ? null : root.get("orders").asLong(), kinds);
	}

	private static Neighbour neighbour(Value near) {
		return new Neighbour(near.get("id").asString(), near.get("name").asString(), text(near.get("nameEn")),
				number(near.get("value")),
				near.get("ties")
					.asList((tie) -> new Tie(tie.get("type").asString(), tie.get("out").asBoolean(),
							tie.get("why").asList(Value::asString))));
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

	private static @Nullable Double number(Value value) {
		return value.isNull() ? null : value.asNumber().doubleValue();
	}

	private static Facts facts(Record row) {
		return new Facts(words(row.get("city")), words(row.get("province")), words(row.get("industry")),
				words(row.get("status")), day(row.get("since")), day(row.get("lastOrder")),
				day(row.get("lastActivity")), day(row.get("expectedClose")));
	}

	private static @Nullable String words(Value value) {
		return value.isNull() ? null : value.asString();
	}

	private static @Nullable LocalDate day(Value value) {
		return value.isNull() ? null : value.asLocalDate();
	}

}
