package io.onethread.journey;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.onethread.graph.Cypher;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.LinkRow;
import io.onethread.graph.RecordRow;
import io.onethread.graph.RecordsWritten;

import org.springframework.context.ApplicationEventPublisher;

/**
 * Two divisions that sell the same product line, in each a rep under a manager, a
 * director above both managers, and two customers that each of the reps wrote down.
 */
final class Rivals {

	private static final List<String> FIRST = List.of("砚池液压机械（常州）有限公司", "常州砚池液压机械", "螺舟海洋仪器（青岛）有限公司", "青岛螺舟海洋仪器");

	private static final List<String> SECOND = List.of("松涛木工机械（佛山）有限公司", "佛山松涛木工机械", "霜桥冷链设备（沈阳）有限公司", "沈阳霜桥冷链设备");

	private final List<RecordRow> records = new ArrayList<>();

	private final List<LinkRow> links = new ArrayList<>();

	private final String language;

	private final boolean first;

	Rivals(String language) {
		this.language = language;
		this.first = language.equals("en");
	}

	/**
	 * The id of one of them: {@code one} and {@code other} are the reps, the manager of
	 * each {@code one-boss} and {@code other-boss}, above both {@code director}.
	 */
	String id(String who) {
		return "rival-" + who + "-" + this.language;
	}

	/** What a customer is called by the first rep: 0 or 1. */
	String name(int customer) {
		return names().get(2 * customer);
	}

	/** What the other calls it. */
	String otherName(int customer) {
		return names().get(2 * customer + 1);
	}

	/** What the first rep is called. */
	String oneName() {
		return this.first ? "池墨言" : "乔松年";
	}

	/** What the other rep is called. */
	String otherRepName() {
		return this.first ? "凌舟" : "霍寒江";
	}

	/** What the division of {@code one} or {@code other} is called. */
	String division(String side) {
		return (this.first ? "液压" : "木作") + (side.equals("one") ? "一部" : "二部");
	}

	/** Writes all of it, and lets the program know. */
	void write(Cypher cypher, GraphWriter writer, ApplicationEventPublisher events) {
		this.records.add(new RecordRow("ProductLine", id("line"), Map.of("name", this.first ? "液压站" : "刨床")));
		rep("director", this.first ? "傅长庚" : "戚广陵");
		for (String side : List.of("one", "other")) {
			this.records.add(new RecordRow("Division", id("division-" + side),
					Map.of("name", division(side), "colour", side.equals("one") ? 2L : 4L)));
			rep(side, side.equals("one") ? oneName() : otherRepName());
			rep(side + "-boss", side.equals("one") ? "祝南星" : "申屠岳");
			link("REPORTS_TO", "Rep", id(side), "Rep", id(side + "-boss"));
			link("REPORTS_TO", "Rep", id(side + "-boss"), "Rep", id("director"));
			link("IN", "Rep", id(side), "Division", id("division-" + side));
			link("IN", "Rep", id(side + "-boss"), "Division", id("division-" + side));
			for (int i = 0; i < 2; i++) {
				customer(side, i);
			}
		}
		cypher.write((tx) -> writer.write(tx, "journey", this.language, this.records, this.links));
		events.publishEvent(
				new RecordsWritten(Set.of("Customer", "Project", "Activity", "Rep", "Division"), Optional.empty()));
	}

	private void customer(String side, int customer) {
		boolean one = side.equals("one");
		String id = id(side + "-" + customer);
		this.records.add(new RecordRow("Customer", id, Map.of("name", one ? name(customer) : otherName(customer),
				"status", "active", "phone", "0519-8%s%d1907".formatted(this.first ? "46" : "72", customer))));
		this.links.add(new LinkRow("OWNS", "Rep", id(side), "Customer", id,
				Map.of("role", "owner", "since", LocalDate.of(one ? 2022 : 2024, 3, 1))));
		String project = id("project-" + side + "-" + customer);
		this.records.add(new RecordRow("Project", project, Map.of("name", (one ? "产线改造" : "新厂配套") + (1 + customer),
				"status", "open", "value", one ? 800_000.0 : 500_000.0)));
		link("FOR", "Project", project, "Customer", id);
		link("RUNS", "Rep", id(side), "Project", project);
		link("OFFERS", "Project", project, "ProductLine", id("line"));
		String visit = id("visit-" + side + "-" + customer);
		this.records.add(new RecordRow("Activity", visit,
				Map.of("kind", "visit", "at", ZonedDateTime.now().minusDays(one ? 6 : 15))));
		link("ABOUT", "Activity", visit, "Customer", id);
		link("DID", "Rep", id(side), "Activity", visit);
	}

	private List<String> names() {
		return this.first ? FIRST : SECOND;
	}

	private void rep(String who, String name) {
		this.records.add(new RecordRow("Rep", id(who), new HashMap<>(Map.of("name", name, "status", "active"))));
	}

	private void link(String type, String from, String fromId, String to, String toId) {
		this.links.add(new LinkRow(type, from, fromId, to, toId, Map.of()));
	}

}
