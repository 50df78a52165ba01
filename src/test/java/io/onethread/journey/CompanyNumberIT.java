package io.onethread.journey;

import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** From a figure of the company to who is behind it. */
class CompanyNumberIT extends Journey {

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void anExecutiveGoesFromANumberToOneCustomerBehindIt(String language) {
		try (BrowserContext desk = desk(language)) {
			Page page = login(desk, "executive");
			company(page);
			assertThat(page.locator("chart-view canvas, chart-view svg").first()).isVisible();
			look(page, language, "company");
			String division = division(page).locator("th a").first().innerText();
			counted(page, language, "customer.count", follow(page, language, "company.customers", "customers"));
			assertThat(page.locator(".customer-chip")).containsText(division);
			Locator first = page.locator(".customer-name").filter(shown()).first();
			String name = first.innerText();
			look(page, language, "company-customers");
			first.click();
			page.waitForURL("**/customers/*");
			assertThat(page.locator("h1")).containsText(name);
			assertThat(page.locator(".lookup-tie").first()).isVisible();
			picture(page, language, "company-customer");
			company(page);
			counted(page, language, "pipeline.count.list", follow(page, language, "company.milestone.won", "projects"));
			company(page);
			counted(page, language, "overlap.note", follow(page, language, "company.overlaps", "overlaps"));
		}
	}

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void anExecutiveSeesWhatCameOfIt(String language) {
		try (BrowserContext desk = desk(language)) {
			Page page = login(desk, "executive");
			page.navigate(address("return"));
			assertThat(page.locator(".company-table")).isVisible();
			assertThat(page.locator(".return-method")).isVisible();
			look(page, language, "return");
			assertThat(
					(Boolean) page.locator(".company-scroller").evaluate("(one) => one.scrollWidth <= one.clientWidth"))
				.as("the table fits")
				.isTrue();
		}
	}

	@ParameterizedTest
	@CsvSource({ "en,rep,today,.today-row", "en,rep,notebook,.notebook-name", "en,manager,reports,.report-panel",
			"en,executive,company,.company-table", "en,executive,return,.company-table", "zh-CN,rep,today,.today-row",
			"zh-CN,rep,notebook,.notebook-name", "zh-CN,manager,reports,.report-panel",
			"zh-CN,executive,company,.company-table", "zh-CN,executive,return,.company-table" })
	void allOfThemFitAPhoneInTheDark(String language, String who, String path, String seen) {
		try (BrowserContext phone = phone(language)) {
			Page page = login(phone, who);
			page.navigate(address(path));
			assertThat(page.locator(seen).first()).isVisible();
			assertThat(page.locator("[aria-busy=true]")).hasCount(0);
			look(page, language, "phone-" + path);
			assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isTrue();
			assertThat((Boolean) page.locator("vaadin-app-layout .ot-page")
				.evaluate("(one) => one.scrollWidth <= one.clientWidth")).as("nothing is cut off").isTrue();
		}
	}

	private void company(Page page) {
		page.navigate(address("company"));
		assertThat(division(page)).isVisible();
	}

	/** Clicks the first division's number in a column, and says which it was. */
	private static int follow(Page page, String language, String column, String path) {
		Locator number = division(page).locator("td[data-label='" + text(language, column) + "'] a");
		int said = Integer.parseInt(number.innerText());
		number.click();
		page.waitForURL(Pattern.compile(".*/" + path + "\\?.*division=.*"));
		return said;
	}

	/** The list says beside its title that it has so many. */
	private static void counted(Page page, String language, String key, int number) {
		String begin = text(language, key, number, "|", "|").split("\\|")[0].strip();
		assertThat(page.locator(".ot-page-header .ot-muted").first()).hasText(Pattern.compile("^" + begin));
	}

	private static Locator division(Page page) {
		return page.locator(".company-table tbody tr").first();
	}

}
