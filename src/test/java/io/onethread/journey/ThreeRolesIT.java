package io.onethread.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What each of the three roles comes for. */
class ThreeRolesIT extends Journey {

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

	private static Locator.FilterOptions han() {
		return new Locator.FilterOptions().setHasText(Pattern.compile("[一-鿿]"));
	}

	private static void drawn(Page page) {
		page.locator("graph-canvas[aria-busy=false]")
			.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
	}

}
