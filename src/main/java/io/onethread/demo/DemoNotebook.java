package io.onethread.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.onethread.access.Role;
import io.onethread.access.Users;
import io.onethread.access.Viewers;
import io.onethread.graph.Cypher;
import io.onethread.notebook.NotebookData;
import io.onethread.notebook.NotebookService;
import org.neo4j.driver.Record;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Puts a phone's address book into the demo rep's notebook: people the rep has, two of
 * them changed, people whom other divisions know, and some nobody does.
 */
@Component
class DemoNotebook {

	private static final String LOGIN = Role.REP.name().toLowerCase(java.util.Locale.ROOT);

	private static final List<NotebookData> STRANGERS = List.of(
			person("许清扬", "昆山明澈精密机械有限公司", "采购主管", "13700010001", List.of("展会")),
			person("Emily Carter", "Northlight Instruments Ltd", "Purchasing Manager", "+44 7911 123456",
					List.of("展会")),
			person("罗一帆", "苏州禾木自动化科技有限公司", "总经理", "13700010003", List.of()),
			person("大学同学 阿伟", "", "", "13700010004", List.of("同学")));

	private final Cypher cypher;

	private final NotebookService notebook;

	private final Users users;

	private final Viewers viewers;

	DemoNotebook(Cypher cypher, NotebookService notebook, Users users, Viewers viewers) {
		this.cypher = cypher;
		this.notebook = notebook;
		this.users = users;
		this.viewers = viewers;
	}

	@EventListener
	void fill(DemoCompany.Loaded loaded) {
		if (!this.users.exists(LOGIN)) {
			return;
		}
		List<NotebookData> entries = new ArrayList<>(
				this.cypher.find("demo/find_acquaintances", Map.of("rep", DemoPeople.REP), DemoNotebook::acquaintance));
		entries.addAll(STRANGERS);
		this.notebook.keep(this.viewers.of(LOGIN), "demo", "phone.vcf", entries);
	}

	private static NotebookData acquaintance(Record row) {
		boolean changed = row.get("changed").asBoolean();
		String mobile = row.get("mobile").asString("");
		return new NotebookData(row.get("name").asString(""), row.get("company").asString(""),
				changed ? "采购总监" : row.get("title").asString(""), null, mobile, row.get("email").asString(""), null,
				null, List.of(row.get("own").asBoolean() ? "客户" : "展会"));
	}

	private static NotebookData person(String name, String company, String title, String mobile, List<String> groups) {
		return new NotebookData(name, company, title, null, mobile, null, null, null, groups);
	}

}
