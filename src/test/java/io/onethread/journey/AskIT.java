package io.onethread.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A question is asked in words, changed by its chips, kept and shared; who may see less
 * is shown less, and nothing tells them of the rest.
 */
class AskIT extends Journey {

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void aQuestionIsAskedChangedKeptAndSharedWithWhoMaySeeLess(String language) {
		boolean chinese = language.startsWith("zh");
		try (BrowserContext office = desk(language); BrowserContext desk = desk(language)) {
			Page page = login(office, "executive");
			ask(page, chinese ? "上海60天没有活动的客户" : "customers in Shanghai without activity for 60 days", language);
			page.waitForURL((url) -> url.contains("/ask?") && url.contains("find=customer"));
			assertThat(chip(page, "上海")).isVisible();
			String before = found(page);
			look(page, language, "ask-list");
			chip(page, "60").locator("vaadin-button").first().click();
			page.locator("vaadin-dialog vaadin-integer-field input").fill("120");
			page.locator("vaadin-dialog vaadin-integer-field input").press("Tab");
			look(page, language, "ask-chip");
			page.getByRole(AriaRole.BUTTON,
					new Page.GetByRoleOptions().setName(text(language, "question.apply")).setExact(true))
				.click();
			assertThat(chip(page, "120")).isVisible();
			assertThat(note(page)).not().hasText(before);
			page.waitForURL((url) -> url.contains("quiet=120d"));
			keep(page, language);
			String shared = page.url();
			String owned = name(page);
			Page rep = login(desk, "rep");
			rep.navigate(shared);
			assertThat(chip(rep, "上海")).isVisible();
			assertThat(note(rep)).not().isEmpty();
			picture(rep, language, "ask-shared");
			long seen = count(rep);
			long all = count(page);
			org.assertj.core.api.Assertions.assertThat(seen).isLessThan(all);
			if (seen == 0) {
				assertThat(rep.locator("body")).not().containsText(owned);
			}
			asMap(page, language);
			onAPhone(language, shared);
		}
	}

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void whatIsTypedIsCompletedAndWhatIsNotUnderstoodIsSaid(String language) {
		boolean chinese = language.startsWith("zh");
		try (BrowserContext desk = desk(language)) {
			Page page = login(desk, "executive");
			Locator field = field(page);
			field.fill(chinese ? "上海的关" : "projects overd");
			Locator completion = page.locator(".lookup-completion").first();
			assertThat(completion).isVisible();
			look(page, language, "ask-completion");
			completion.click();
			assertThat(page.locator(".lookup-phrase")).isVisible();
			assertThat(page.locator(".lookup-count")).containsText(java.util.regex.Pattern.compile("\\d"));
			field.fill(chinese ? "上海的客户 紫色头发" : "custmers in Shanghai with purple hair over 1m");
			field.press("Enter");
			page.waitForURL((url) -> url.contains("/ask?"));
			assertThat(page.locator(".question-rest")).isVisible();
			look(page, language, "ask-not-understood");
		}
	}

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void theBestWayToAPersonIsFoundAndWalkedByKeyboard(String language) {
		try (BrowserContext desk = desk(language)) {
			Page page = login(desk, "executive");
			page.navigate(address("ask?find=contact&key=yes&top=10"));
			page.locator(".question-name").filter(shown()).first().click();
			page.waitForURL("**/contacts/**");
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text(language, "path.introduce")))
				.click();
			page.waitForURL((url) -> url.contains("/paths?to="));
			Locator ways = page.locator(".path-way");
			assertThat(ways.first()).isVisible();
			ways.first().focus();
			page.keyboard().press("ArrowDown");
			assertThat(ways.nth(1)).isFocused();
			page.keyboard().press("Home");
			assertThat(ways.first()).isFocused();
			look(page, language, "ask-paths");
			page.keyboard().press("Tab");
			page.keyboard().press("Enter");
			page.waitForURL((url) -> !url.contains("/paths"));
		}
	}

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void resultsAreNarrowed(String language) {
		try (BrowserContext desk = desk(language)) {
			Page page = login(desk, "executive");
			page.navigate(address("search?q=hd"));
			Locator facets = page.locator(".lookup-facets");
			assertThat(facets).isVisible();
			Locator city = facets.locator("a[href*='city=']").first();
			city.focus();
			page.keyboard().press("Enter");
			page.waitForURL((url) -> url.contains("city="));
			assertThat(page.locator(".lookup-facet-chosen")).isVisible();
			look(page, language, "ask-narrowed");
		}
	}

	private static void asMap(Page page, String language) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text(language, "question.as-map"))).click();
		page.waitForURL((url) -> url.contains("show=map"));
		assertThat(page.locator(".question-map graph-canvas")).isVisible();
		look(page, language, "ask-map");
	}

	private void onAPhone(String language, String shared) {
		try (BrowserContext phone = phone(language)) {
			Page page = login(phone, "executive");
			page.navigate(shared);
			assertThat(page.locator(".question-chip").first()).isVisible();
			assertThat(page.locator(".question-grid")).isVisible();
			look(page, language, "ask-phone");
			Object wide = page.evaluate("document.scrollingElement.scrollWidth - window.innerWidth");
			org.assertj.core.api.Assertions.assertThat(((Number) wide).intValue()).isLessThanOrEqualTo(0);
		}
	}

	private static void keep(Page page, String language) {
		page.locator(".ot-page-header")
			.getByRole(AriaRole.BUTTON,
					new Locator.GetByRoleOptions().setName(text(language, "question.keep")).setExact(true))
			.click();
		Locator name = page.locator("vaadin-dialog vaadin-text-field input");
		assertThat(name).isVisible();
		look(page, language, "ask-keep");
		name.fill("Neglected 上海");
		name.press("Enter");
		assertThat(page.locator(".question-kept-row").filter(containing("Neglected 上海"))).isVisible();
	}

	private static void ask(Page page, String phrase, String language) {
		Locator field = field(page);
		field.fill(phrase);
		assertThat(page.locator(".lookup-phrase")).isVisible();
		picture(page, language, "ask-bar");
		field.press("Enter");
	}

	private static Locator field(Page page) {
		return page.locator(".lookup-bar input");
	}

	private static Locator chip(Page page, String words) {
		return page.locator(".question-chip").filter(containing(words));
	}

	private static Locator note(Page page) {
		return page.locator(".ot-page-header > .ot-muted");
	}

	private static String found(Page page) {
		assertThat(note(page)).not().isEmpty();
		return note(page).innerText();
	}

	/** How many are found; none where no number is said. */
	private static long count(Page page) {
		String digits = found(page).replaceAll("\\D", "");
		return digits.isEmpty() ? 0 : Long.parseLong(digits);
	}

	private static Locator.FilterOptions containing(String text) {
		return new Locator.FilterOptions().setHasText(text);
	}

	private static String name(Page page) {
		return page.locator(".question-name").filter(shown()).first().innerText();
	}

}
