package io.onethread.journey;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.onethread.access.Role;
import io.onethread.access.Users;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** From two spellings of one customer to who leads there. */
class OverlapCaseIT extends Journey {

	private static final String PASSWORD = "speaks-for-one-side";

	/** Whose customers other journeys look at. */
	private static final Pattern OPTICS = Pattern.compile("光学|Optics");

	@Autowired
	Users users;

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void anExecutiveOpensACaseHearsAPartyAndRulesWhoLeads(String language) {
		try (BrowserContext desk = desk(language); BrowserContext partys = desk(language)) {
			Page page = login(desk, "executive");
			page.navigate(address("overlaps?kind=look-alike"));
			openACase(page, language);
			seeBothSides(page, language);
			String matter = page.url().replaceFirst(".*/overlap-cases/([^?]*).*", "$1");
			String login = "party-" + language;
			this.users.add(login, PASSWORD, Role.REP, party(page));

			Page party = login(partys, login, PASSWORD);
			party.navigate(address("overlap-cases"));
			party.locator(".case-row a[href$='" + matter + "']").click();
			assertThat(party.locator(".case-talk")).containsText("两边都在报价");
			assertThat(party.getByText(text(language, "overlap.case.rule.other"))).hasCount(0);
			party.getByLabel(text(language, "overlap.case.say")).fill("我们跟了三年，请看往来记录");
			party.getByRole(AriaRole.BUTTON, pageNamed(text(language, "overlap.case.say.do"))).click();
			assertThat(party.locator(".case-entries")).containsText("我们跟了三年");
			look(party, language, "overlap-case-party");

			assertThat(page.locator(".case-entries")).containsText("我们跟了三年");
			String lead = rule(page, language);
			assertThat(party.locator(".case-ruling")).containsText(text(language, "overlap.ruling.said.lead", lead));
			customersAreTheirs(page, lead, language);
			page.navigate(address("overlap-cases"));
			page.getByRole(AriaRole.BUTTON, pageNamed(text(language, "overlap.case.show.settled"))).click();
			Locator row = page.locator(".case-row")
				.filter(new Locator.FilterOptions().setHas(page.locator("a[href$='" + matter + "']")));
			assertThat(row).containsText(text(language, "overlap.case.settled"));
			assertThat(row).containsText(text(language, "overlap.ruling.lead"));
			look(page, language, "overlap-cases");
		}
	}

	private static void openACase(Page page, String language) {
		Locator row = page.locator(".overlap-customer")
			.filter(shown().setHasNotText(OPTICS))
			// The first may be open already, and would be drawn anew under the pointer.
			.nth(1 + List.of(LANGUAGES).indexOf(language));
		String name = row.locator(".overlap-name").first().innerText();
		row.locator(".overlap-name").first().click();
		Locator panel = page.locator(".overlap-panel");
		assertThat(panel.locator("h2")).containsText(name);
		panel.getByRole(AriaRole.BUTTON, named(text(language, "overlap.case.open"))).click();
		Locator dialog = page.getByRole(AriaRole.DIALOG);
		dialog.getByLabel(text(language, "overlap.case.open.note")).fill("两边都在报价，请定一家牵头");
		look(page, language, "overlap-case-open");
		dialog.getByRole(AriaRole.BUTTON, named(text(language, "overlap.case.open.do"))).click();
		page.waitForURL("**/overlap-cases/*");
		assertThat(page.locator(".case-head h1")).containsText(name);
	}

	private static void seeBothSides(Page page, String language) {
		assertThat(page.locator(".case-head h1 a")).hasCount(2);
		assertThat(page.locator(".case-head .ot-chip").last()).containsText(Pattern.compile("\\d"));
		assertThat(page.locator(".overlap-side")).hasCount(2);
		assertThat(page.locator(".overlap-side .overlap-worker a").first()).isVisible();
		assertThat(page.locator(".case-moments .case-left").first()).isVisible();
		assertThat(page.locator(".case-moments .case-right").first()).isVisible();
		look(page, language, "overlap-case");
	}

	/** Rules that the first who may leads, and says who that is. */
	private static String rule(Page page, String language) {
		page.getByRole(AriaRole.BUTTON, pageNamed(text(language, "overlap.case.rule.other"))).click();
		Locator dialog = page.getByRole(AriaRole.DIALOG);
		dialog.locator("vaadin-select").filter(shown()).first().click();
		Locator choice = page.getByRole(AriaRole.OPTION).first();
		String lead = choice.innerText().strip();
		choice.click();
		Locator rule = dialog.getByRole(AriaRole.BUTTON, named(text(language, "overlap.case.rule.do")));
		rule.click();
		assertThat(dialog.getByText(text(language, "overlap.case.problem.incomplete"))).isVisible();
		dialog.getByLabel(text(language, "overlap.case.reason")).fill("先到者牵头，另一方支持");
		look(page, language, "overlap-case-rule");
		rule.click();
		Locator ruling = page.locator(".case-ruling");
		assertThat(ruling).containsText(text(language, "overlap.ruling.said.lead", lead));
		assertThat(ruling).containsText("先到者牵头，另一方支持");
		assertThat(ruling.getByText(text(language, "overlap.case.carrying-out"))).hasCount(0);
		assertThat(page.locator(".case-head")).containsText(text(language, "overlap.case.settled"));
		look(page, language, "overlap-case-ruled");
		return lead;
	}

	private void customersAreTheirs(Page page, String lead, String language) {
		List<String> customers = page.locator(".case-head h1 a")
			.all()
			.stream()
			.map((link) -> link.getAttribute("href"))
			.toList();
		assertThat(customers).hasSize(2);
		for (String customer : customers) {
			page.navigate(address(customer));
			Locator owners = page.locator(".customer-owners .customer-owner-name").filter(shown());
			assertThat(owners).hasCount(1);
			assertThat(owners).containsText(lead);
			assertThat(owners).containsText(text(language, "customer.owners.role.owner"));
		}
		picture(page, language, "overlap-case-owners");
	}

	/** The id of the first of the first side. */
	private static String party(Page page) {
		return page.locator(".overlap-side .overlap-worker a").first().getAttribute("href").replaceFirst("reps/", "");
	}

	private static Locator.GetByRoleOptions named(String name) {
		return new Locator.GetByRoleOptions().setName(name);
	}

	private static Page.GetByRoleOptions pageNamed(String name) {
		return new Page.GetByRoleOptions().setName(name);
	}

}
