package io.onethread.journey;

import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A question becomes a map, the map a scene, and the scene is shown to a rep, who sees
 * less of it and no trace of the rest; and two days are compared.
 */
class SceneIT extends Journey {

	@Autowired
	Driver driver;

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void aQuestionBecomesASceneThatARepSeesLessOf(String language) {
		boolean chinese = language.startsWith("zh");
		String name = chinese ? "上海的客户一览" : "Customers of Shanghai";
		try (BrowserContext office = desk(language); BrowserContext desk = desk(language)) {
			Page page = login(office, "executive");
			page.navigate(address("ask"));
			Locator field = page.locator(".lookup-bar input");
			field.fill(chinese ? "上海的客户" : "customers in Shanghai");
			assertThat(page.locator(".lookup-phrase")).isVisible();
			field.press("Enter");
			assertThat(page.locator(".question-chip").filter(new Locator.FilterOptions().setHasText("上海"))).isVisible();
			assertThat(page.locator(".question-name").filter(shown()).first()).isVisible();
			button(page, language, "question.as-map").click();
			button(page, language, "question.map.company").click();
			page.waitForURL((url) -> url.contains("/map?") && url.contains("with="));
			choose(page, ".ot-map-overlays", text(language, "map.overlay.decline"));
			page.waitForURL((url) -> url.contains("overlay=decline"));
			look(page, language, "scene-map");
			choose(page, ".ot-map-doors", text(language, "map.door.scene"));
			Locator typed = page.locator("vaadin-dialog vaadin-text-field input");
			typed.fill(name);
			typed.press("Enter");
			page.waitForURL((url) -> url.contains("scene="));
			assertThat(page.locator(".ot-scene-bar")).containsText(name);
			String id = page.url().replaceAll(".*[?&]scene=([^&]+).*", "$1");
			share(page, language, rep());
			look(page, language, "scene-saved");
			Page rep = login(desk, "rep");
			rep.navigate(address("scenes"));
			assertThat(rep.getByText(name).first()).isVisible();
			look(rep, language, "scene-list");
			rep.locator(".ot-scene-text a").filter(new Locator.FilterOptions().setHasText(name)).click();
			rep.waitForURL((url) -> url.contains("scene=" + id));
			assertThat(rep.locator(".ot-scene-bar")).containsText(name);
			assertThat(rep.locator("graph-canvas")).isVisible();
			look(rep, language, "scene-of-the-rep");
			nothingElse(rep, office, desk, id);
		}
	}

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void twoDaysAreCompared(String language) {
		try (BrowserContext office = desk(language)) {
			Page page = login(office, "executive");
			page.navigate(address("map"));
			choose(page, ".ot-map-doors", text(language, "map.door.compare"));
			page.waitForURL((url) -> url.contains("map/compare"));
			Locator year = page.locator(".ot-map-days .ot-map-chip").last();
			year.click();
			page.waitForURL((url) -> url.contains("from="));
			Locator kinds = page.locator(".ot-map-compare > .ot-map-chips .ot-map-chip");
			assertThat(kinds.first()).isVisible();
			assertThat(page.locator(".ot-map-shift").filter(shown()).first()).isVisible();
			look(page, language, "compare");
			kinds.first().click();
			page.waitForURL((url) -> url.contains("only="));
			String kept = page.url();
			page.navigate(kept);
			assertThat(page.locator(".ot-map-chips .ot-map-chip[aria-pressed=true]").last()).isVisible();
			page.locator(".ot-map-shift a").filter(shown()).first().click();
			page.waitForURL(Pattern.compile(".*/(customers|contacts|projects|reps)/.*"));
		}
	}

	/** Chooses from a menu above the map. */
	private static void choose(Page page, String menu, String entry) {
		page.locator(menu + " vaadin-menu-bar-button").first().click();
		page.locator("vaadin-menu-bar-item").filter(new Locator.FilterOptions().setHasText(entry)).first().click();
	}

	private static void share(Page page, String language, String rep) {
		button(page, language, "scene.share").click();
		Locator people = page.locator("vaadin-dialog vaadin-multi-select-combo-box input");
		people.fill(rep);
		page.locator("vaadin-multi-select-combo-box-item")
			.filter(new Locator.FilterOptions().setHasText(rep))
			.first()
			.click();
		look(page, language, "scene-share");
		page.keyboard().press("Escape");
		page.locator("vaadin-dialog")
			.getByRole(AriaRole.BUTTON,
					new Locator.GetByRoleOptions().setName(text(language, "scene.share.save")).setExact(true))
			.click();
		assertThat(page.locator(".ot-scene-bar .ot-why").first()).containsText("1");
	}

	/**
	 * What the rep's browser holds, and what the program tells it, is what the rep may
	 * see.
	 */
	private void nothingElse(Page rep, BrowserContext office, BrowserContext desk, String id) {
		String all = answer(office, "scenes/" + id);
		String less = answer(desk, "scenes/" + id);
		org.assertj.core.api.Assertions.assertThat(less.length()).isLessThan(all.length());
		String shown = String.valueOf(rep.evaluate("document.documentElement.outerHTML")) + rep.url() + less;
		this.driver
			.executableQuery(
					"""
							MATCH (c:Customer)
							WHERE c.city = '上海' AND NOT EXISTS { MATCH (c)<-[:OWNS]-(:Rep)<-[:IS]-(:User {name: 'rep'}) }
							  AND NOT EXISTS { MATCH (c)<-[:FOR]-(:Project)<-[:RUNS|HELPS]-(:Rep)<-[:IS]-(:User {name: 'rep'}) }
							  AND NOT EXISTS { MATCH (c)<-[:OWNS]-(:Rep)-[:IN]->(:Division)<-[:IN]-(:Rep)<-[:IS]-(:User {name: 'rep'}) }
							RETURN c.id AS id, c.name AS name""")
			.execute()
			.records()
			.forEach((row) -> org.assertj.core.api.Assertions.assertThat(shown)
				.doesNotContain(row.get("id").asString())
				.doesNotContain(row.get("name").asString()));
	}

	private String rep() {
		return this.driver.executableQuery("MATCH (:User {name: 'rep'})-[:IS]->(rep:Rep) RETURN rep.name AS name")
			.execute()
			.records()
			.getFirst()
			.get("name")
			.asString();
	}

	private static Locator button(Page page, String language, String key) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text(language, key)).setExact(true))
			.first();
	}

}
