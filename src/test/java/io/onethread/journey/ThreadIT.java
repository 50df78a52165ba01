package io.onethread.journey;

import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** One thread is pulled: what moves is seen before, and everything can be put back. */
class ThreadIT extends Journey {

	private static final JsonMapper JSON = new JsonMapper();

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void whatALeavingTouchesIsSeenThenItIsCarriedOutAndUndone(String language) {
		try (BrowserContext desk = desk(language)) {
			Page page = login(desk, "executive");
			page.navigate(address("ask?find=contact&key=yes&top=10"));
			page.locator(".question-name").filter(shown()).nth(language.startsWith("zh") ? 2 : 1).click();
			page.waitForURL("**/contacts/**");
			String id = page.url().replaceAll(".*/contacts/|[?#].*", "");
			String before = jobs(desk, id);
			button(page, "customer.move", language).click();
			Locator impact = page.locator("vaadin-dialog .impact");
			assertThat(impact).isVisible();
			assertThat(impact).containsText(text(language, "impact.touches"));
			assertThat(impact).containsText(text(language, "impact.people"));
			assertThat(impact.locator(".impact-group").first()).isVisible();
			look(page, language, "impact-leaving");
			page.locator("vaadin-dialog vaadin-checkbox")
				.filter(new Locator.FilterOptions().setHasText(text(language, "customer.move.unknown")))
				.locator("input")
				.check();
			page.locator("vaadin-dialog")
				.getByRole(AriaRole.BUTTON,
						new Locator.GetByRoleOptions().setName(text(language, "customer.move.do")).setExact(true))
				.click();
			Locator recent = page.locator(".impact-recent");
			assertThat(recent).containsText(text(language, "impact.kind.LEAVE"));
			org.assertj.core.api.Assertions.assertThat(jobs(desk, id)).isNotEqualTo(before);
			look(page, language, "impact-done");
			recent.getByRole(AriaRole.BUTTON).first().click();
			assertThat(page.getByText(text(language, "impact.undone"))).isVisible();
			assertThat(recent).hasCount(0);
			org.assertj.core.api.Assertions.assertThat(jobs(desk, id)).isEqualTo(before);
		}
	}

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void fromLoginToAWayByKeysAlone(String language) {
		boolean chinese = language.startsWith("zh");
		try (BrowserContext desk = desk(language)) {
			String contact = contactOf(desk, language);
			desk.clearCookies();
			Page page = desk.newPage();
			page.navigate(address("login"));
			page.locator("input[name=username]").focus();
			page.keyboard().type("rep");
			page.keyboard().press("Tab");
			page.keyboard().type("pull-the-thread");
			page.keyboard().press("Enter");
			page.waitForURL((url) -> !url.contains("/login"));
			assertThat(page.locator(".lookup-bar input")).isVisible();
			assertThat(page.locator("h1").first()).isVisible();
			page.keyboard().press("Control+k");
			assertThat(page.locator(".lookup-bar input")).isFocused();
			page.keyboard().type(chinese ? "谁能介绍我认识“" + contact + "”" : "who can introduce me to \"" + contact + "\"");
			assertThat(page.locator(".lookup-phrase")).isVisible();
			page.keyboard().press("Enter");
			page.waitForURL((url) -> url.contains("/paths?to=") || url.contains("/ask?"));
			Locator ways = page.locator(".path-way");
			assertThat(ways.first()).isVisible();
			for (int i = 0; i < 60 && !focused(ways.first()); i++) {
				page.keyboard().press("Tab");
			}
			assertThat(ways.first()).isFocused();
			look(page, language, "keys-path");
			page.keyboard().press("Tab");
			page.keyboard().press("Enter");
			page.waitForURL((url) -> !url.contains("/paths"));
		}
	}

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void keyPeopleAreShownThreadsComparedAndAWalkIsKept(String language) {
		try (BrowserContext desk = desk(language)) {
			Page page = login(desk, "executive");
			page.navigate(address("key-people"));
			assertThat(page.locator(".coverage-cell").filter(shown()).first()).isVisible();
			look(page, language, "key-people");
			page.locator(".coverage-cell a").filter(shown()).first().click();
			page.waitForURL("**/customers/**");
			assertThat(page.locator(".coverage")).isVisible();
			assertThat(page.locator(".lookup-filters")).isVisible();
			look(page, language, "record-coverage");
			String left = page.url().replaceAll(".*/customers/|[?#].*", "");
			page.getByText(text(language, "lookup.filter.why"), new Page.GetByTextOptions().setExact(true)).click();
			page.waitForURL(Pattern.compile(".*[?&]why.*"));
			assertThat(page.locator(".lookup-parts").first()).isVisible();
			page.locator(".lookup-row-link[href^='contacts/']").first().click();
			page.waitForURL("**/contacts/**");
			page.locator(".lookup-walk-again").click();
			page.waitForURL((url) -> url.contains("/walk?"));
			assertThat(page.locator(".question-walked").first()).isVisible();
			look(page, language, "walk");
			page.navigate(address("search?q=hd"));
			page.locator(".lookup-comparable vaadin-button").first().click();
			page.locator(".lookup-comparable vaadin-button").nth(1).click();
			page.waitForURL((url) -> url.contains("/compare?left="));
			assertThat(page.locator(".lookup-compare")).isVisible();
			look(page, language, "compare");
			page.navigate(address("compare?left=" + left + "&right=nobody-at-all"));
			assertThat(page.locator(".lookup-compare")).hasCount(0);
		}
	}

	/** A key contact in full view of the demo's rep. */
	private String contactOf(BrowserContext desk, String language) {
		Page page = login(desk, "rep");
		page.navigate(address("ask?find=contact&key=yes&top=10"));
		Locator name = page.locator(".question-name").filter(shown()).first();
		assertThat(name).isVisible();
		String found = name.innerText();
		page.close();
		return found;
	}

	private String jobs(BrowserContext desk, String id) {
		JsonNode contact = JSON.readTree(answer(desk, "contacts/" + id));
		return contact.path("status").asString("") + contact.path("customers");
	}

	private static boolean focused(Locator locator) {
		return Boolean.TRUE.equals(locator.evaluate("(element) => element === document.activeElement"));
	}

	private static Locator button(Page page, String key, String language) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text(language, key)).setExact(true));
	}

}
