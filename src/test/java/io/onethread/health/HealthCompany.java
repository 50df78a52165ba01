package io.onethread.health;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.LinkRow;
import io.onethread.graph.RecordRow;
import org.jspecify.annotations.Nullable;

/**
 * Two divisions: Ann with her manager Mia and Mia's manager Max in one, Cy in the other.
 * Of Ann's customers one slides, one is silent, one costs too much and one is well; Cy
 * has one that slides, whose name nobody else may read.
 */
public final class HealthCompany {

	public static final LocalDate TODAY = LocalDate.now();

	/** In the name of what is Cy's only. */
	public static final String CANARY = "zqcanary";

	public static final Viewer ANN = viewer("ann", Role.REP, "north", "ann");

	public static final Viewer MIA = viewer("mia", Role.MANAGER, "north", "mia", "ann", "bob");

	public static final Viewer CY = viewer("cy", Role.REP, "south", "cy");

	public static final Viewer EVE = new Viewer("eve", "eve", Role.EXECUTIVE, null, "Eve", null, List.of());

	public static final Viewer ROOT = new Viewer("root", "root", Role.ADMINISTRATOR, null, "root", null, List.of());

	private final List<RecordRow> records = new ArrayList<>();

	private final List<LinkRow> links = new ArrayList<>();

	private int number;

	private static Viewer viewer(String rep, Role role, String division, String... reps) {
		return new Viewer(rep, rep, role, rep, rep, division, List.of(reps));
	}

	/** The whole company. */
	public void write(Cypher cypher, GraphWriter writer) {
		record("Division", "north", Map.of("name", "North"));
		record("Division", "south", Map.of("name", "South"));
		for (String rep : List.of("ann", "bob", "mia", "max", "cy")) {
			record("Rep", rep, Map.of("name", "Rep " + rep, "status", "active"));
			link("IN", "Rep", rep, "Division", rep.equals("cy") ? "south" : "north", Map.of());
		}
		link("REPORTS_TO", "Rep", "ann", "Rep", "mia", Map.of());
		link("REPORTS_TO", "Rep", "bob", "Rep", "mia", Map.of());
		link("REPORTS_TO", "Rep", "mia", "Rep", "max", Map.of());
		record("ProductLine", "lenses", Map.of("name", "Lenses"));
		record("ProductLine", "lamps", Map.of("name", "Lamps"));
		record("Product", "lens", Map.of("name", "Lens"));
		record("Product", "lamp", Map.of("name", "Lamp"));
		link("IN_LINE", "Product", "lens", "ProductLine", "lenses", Map.of());
		link("IN_LINE", "Product", "lamp", "ProductLine", "lamps", Map.of());
		customer("sliding", "Sliding Works", "ann");
		orders("sliding", 14, 546, 98, 10_000, 0.6, "lens", "lamp");
		orders("sliding", 14, 84, 0, 2_500, 0.6, "lens");
		customer("silent", "Silent Mills", "ann");
		orders("silent", 10, 540, 70, 8_000, 0.6, "lens");
		customer("costly", "Costly & Sons", "ann");
		orders("costly", 20, 400, 5, 100, 0.8, "lamp");
		customer("well", "Well Done Ltd", "ann");
		orders("well", 14, 546, 0, 50_000, 0.5, "lamp", "lens");
		for (int i = 0; i < 40; i++) {
			activity("costly", "ann", "visit", 5 + 8 * i);
		}
		for (int i = 0; i < 30; i++) {
			activity("sliding", "ann", "visit", 110 + 12 * i);
		}
		customer("secret", CANARY + " Works", "cy");
		orders("secret", 14, 546, 98, 20_000, 0.6, "lens");
		orders("secret", 14, 84, 0, 4_000, 0.6, "lens");
		record("Contact", "buyer", Map.of("name", "Old Buyer", "title", "Purchasing"));
		link("WORKS_AT", "Contact", "buyer", "Customer", "sliding", Map.of("until", TODAY.minusDays(120)));
		link("OWNED", "Rep", "bob", "Customer", "sliding",
				Map.of("since", TODAY.minusDays(900), "until", TODAY.minusDays(130), "role", "owner"));
		customer("sister", "Sister Works", "bob");
		link("SUBSIDIARY_OF", "Customer", "sister", "Customer", "sliding", Map.of());
		orders("sister", 14, 504, 98, 3_000, 0.6, "lens");
		orders("sister", 14, 84, 0, 15_000, 0.6, "lens");
		save(cypher, writer);
	}

	/** A customer with its owner. */
	public void customer(String id, String name, String owner) {
		record("Customer", id, Map.of("name", name, "status", "active"));
		link("OWNS", "Rep", owner, "Customer", id, Map.of("role", "owner"));
	}

	/** Orders every so many days, of the products in turn. */
	public void orders(String customer, int every, int from, int to, double value, @Nullable Double cost,
			String... products) {
		for (int ago = from; ago >= to; ago -= every) {
			order(customer, ago, value * (1 + 0.1 * ((ago / every) % 3 - 1)), cost,
					products[ago / every % products.length]);
		}
	}

	void order(String customer, int daysAgo, double value, @Nullable Double cost, String product) {
		String id = "o" + this.number++ + customer;
		Map<String, Object> set = new java.util.HashMap<>(
				Map.of("code", id, "placedAt", TODAY.minusDays(daysAgo), "value", value, "status", "placed"));
		if (cost != null) {
			set.put("cost", cost * value);
		}
		record("Order", id, set);
		link("PLACED", "Customer", customer, "Order", id, Map.of());
		link("CONTAINS", "Order", id, "Product", product, Map.of("line", 1L, "quantity", 1.0, "price", value));
	}

	void activity(String customer, String rep, String kind, int daysAgo) {
		String id = "a" + this.number++;
		record("Activity", id, Map.of("kind", kind, "at",
				TODAY.minusDays(daysAgo).atTime(10, 0).atZone(ZoneId.systemDefault()), "subject", kind));
		link("DID", "Rep", rep, "Activity", id, Map.of());
		link("ABOUT", "Activity", id, "Customer", customer, Map.of());
	}

	/** Writes what was added since, and says of which records. */
	List<String> save(Cypher cypher, GraphWriter writer) {
		List<String> ids = this.records.stream().map(RecordRow::id).toList();
		cypher.write((tx) -> writer.write(tx, "test", "run", this.records, this.links));
		this.records.clear();
		this.links.clear();
		return ids;
	}

	private void record(String kind, String id, Map<String, Object> set) {
		this.records.add(new RecordRow(kind, id, set));
	}

	private void link(String type, String from, String fromId, String to, String toId, Map<String, Object> set) {
		this.links.add(new LinkRow(type, from, fromId, to, toId, set));
	}

}
