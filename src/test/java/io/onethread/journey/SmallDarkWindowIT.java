package io.onethread.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The pages of who is on the way, in the evening, with a phone. */
class SmallDarkWindowIT extends Journey {

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void listsFitOnAPhone(String language) {
		try (BrowserContext phone = phone(language)) {
			Page page = login(phone, "executive");
			fits(page, language, "health", ".health-name");
			fits(page, language, "overlaps", ".overlap-name");
			fits(page, language, "handovers", ".handover-name");
			fits(page, language, "projects", ".ot-page h1");
		}
	}

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void whatIsOpenedTakesTheWholePhone(String language) {
		try (BrowserContext phone = phone(language)) {
			Page page = login(phone, "executive");
			opens(page, language, "health", ".health-name", ".health-panel");
			opens(page, language, "overlaps", ".overlap-name", ".overlap-panel");
		}
	}

	private void fits(Page page, String language, String path, String shown) {
		page.navigate(address(path));
		assertThat(page.locator(shown).filter(shown()).first()).isVisible();
		nothingSticksOut(page);
		look(page, language, "phone-" + path);
	}

	private void opens(Page page, String language, String path, String row, String panel) {
		page.navigate(address(path));
		page.locator(row).filter(shown()).first().click();
		assertThat(page.locator(panel)).isVisible();
		nothingSticksOut(page);
		assertThat(page.locator(panel).evaluate("(panel) => panel.scrollWidth <= panel.clientWidth"))
			.as("%s is no wider than the window", panel)
			.isEqualTo(true);
		look(page, language, "phone-" + path + "-opened");
	}

	/** Neither the page nor a list in it is wider than the window. */
	private static void nothingSticksOut(Page page) {
		page.waitForFunction("() => [...document.querySelectorAll('vaadin-grid')]"
				+ ".every((grid) => grid.getBoundingClientRect().right <= innerWidth)");
		assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
	}

}
