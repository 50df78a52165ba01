package io.onethread.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.json.JsonMapper;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What each of the three roles comes for. */
class ThreeRolesIT extends Journey {

	/**
	 * So many turns of the wheel find room for a division, and end well before the
	 * nearest there is.
	 */
	private static final int MOST_TURNS = 6;

	/** Of these nodes the one nearest to the middle of the canvas, and where it is. */
	private static final String MIDMOST = """
			(canvas, ids) => {
			  const box = canvas.getBoundingClientRect();
			  const away = (at) => Math.hypot(at.x - box.width / 2, at.y - box.height / 2);
			  const [first] = ids.map((id) => ({ id, ...canvas.spotOf(id) })).sort((a, b) => away(a) - away(b));
			  return { id: first.id, x: box.x + first.x, y: box.y + first.y };
			}""";

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void aRepFindsACustomerByInitialsPullsItsThreadAndSeesItOnTheMap(String language) {
		try (BrowserContext desk = desk(language)) {
			Page page = login(desk, "rep");
			page.waitForURL("**/today");
			assertThat(page.locator(".today-row").first()).isVisible();
			assertThat(page.locator("[aria-busy=true]").filter(shown())).hasCount(0);
			look(page, language, "today");
			page.navigate(address("customers"));
			assertThat(page.locator("vaadin-grid-cell-content").filter(han()).filter(shown()).first()).isVisible();
			look(page, language, "customers");
			page.keyboard().press("Control+k");
			page.keyboard().type("hdgx");
			Locator hit = page.locator(".lookup-list [role=option]").first();
			assertThat(hit).containsText("华东光学");
			picture(page, language, "search");
			page.keyboard().press("ArrowDown");
			page.keyboard().press("Enter");
			page.waitForURL("**/customers/*");
			assertThat(page.locator("h1")).containsText("华东光学");
			assertThat(page.locator(".lookup-tie").first()).isVisible();
			look(page, language, "thread");
			page.getByText(text(language, "lookup.map")).first().click();
			page.waitForURL("**/map?root=*");
			drawn(page);
			picture(page, language, "map-around");
		}
	}

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void aManagerSeesOverlapsOpensAThreadAndExports(String language) throws IOException {
		try (BrowserContext desk = desk(language)) {
			Page page = login(desk, "manager");
			page.navigate(address("overlaps"));
			Locator name = page.locator(".overlap-name").filter(shown()).first();
			assertThat(name).isVisible();
			look(page, language, "overlaps");
			page.getByText(text(language, "sheet.export")).first().click();
			Download download = page.waitForDownload(() -> page.getByRole(AriaRole.MENUITEM)
				.filter(new Locator.FilterOptions().setHasText("XLSX"))
				.click());
			assertThat(Files.size(download.path())).isGreaterThan(1000);
			page.keyboard().press("Escape");
			name.dblclick();
			page.waitForURL("**/customers/*");
			assertThat(page.locator(".lookup-tie").first()).isVisible();
			picture(page, language, "overlap-thread");
		}
	}

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void anExecutiveWalksTheMapFromTheCompanyToOneCustomer(String language) {
		try (BrowserContext desk = desk(language)) {
			Page page = login(desk, "executive");
			page.navigate(address("map"));
			drawn(page);
			look(page, language, "map");
			Locator canvas = page.locator("graph-canvas");
			canvas.focus();
			// The walk begins at the company, which is open.
			page.keyboard().press("ArrowRight");
			for (String next : new String[] { "division", "branch-or-rep", "rep-or-customer" }) {
				String before = page.url();
				page.keyboard().press("ArrowRight");
				page.keyboard().press("Enter");
				page.waitForURL((url) -> !url.equals(before) && url.contains("open"));
				drawn(page);
				picture(page, language, "map-" + next);
			}
		}
	}

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void anExecutiveZoomsIntoADivisionAndOutAgain(String language) {
		try (BrowserContext desk = desk(language)) {
			Page page = login(desk, "executive");
			page.navigate(address("map"));
			drawn(page);
			Map<?, ?> division = (Map<?, ?>) page.locator("graph-canvas").evaluate(MIDMOST, divisions(desk));
			String opened = "open=" + division.get("id");
			page.mouse().move(number(division.get("x")), number(division.get("y")));
			page.evaluate("document.querySelector('graph-canvas').addEventListener('zoom', () => window.zooms++)");
			turnUntil(page, -100, (url) -> url.contains(opened));
			drawn(page);
			picture(page, language, "map-zoomed");
			turnUntil(page, 100, (url) -> !url.contains(opened));
		}
	}

	/** Turns the wheel, and rests after each turn as people do. */
	private static void turnUntil(Page page, int turn, Predicate<String> reached) {
		page.evaluate("window.zooms = 0");
		for (int i = 1; i <= MOST_TURNS && !reached.test(page.url()); i++) {
			page.mouse().wheel(0, turn);
			page.waitForFunction("wanted => window.zooms >= wanted", i);
			drawn(page);
		}
		page.waitForURL(reached);
	}

	private static double number(@Nullable Object value) {
		return ((Number) Objects.requireNonNull(value)).doubleValue();
	}

	private List<String> divisions(BrowserContext desk) {
		return new JsonMapper().readTree(answer(desk, "map?level=company"))
			.get("nodes")
			.valueStream()
			.filter((node) -> node.get("type").asString().equals("Division") && node.get("count").asInt() > 0)
			.map((node) -> node.get("id").asString())
			.toList();
	}

	private static Locator.FilterOptions han() {
		return new Locator.FilterOptions().setHasText(Pattern.compile("[一-鿿]"));
	}

	private static void drawn(Page page) {
		page.locator("graph-canvas[aria-busy=false]")
			.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
	}

}
