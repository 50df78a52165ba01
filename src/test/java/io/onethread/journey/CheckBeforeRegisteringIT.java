package io.onethread.journey;

import java.time.Duration;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.onethread.access.Role;
import io.onethread.access.Users;
import io.onethread.access.Viewers;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphWriter;
import io.onethread.overlap.CustomerCheck;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** From a half-known name to both managers knowing why it was registered all the same. */
class CheckBeforeRegisteringIT extends Journey {

	private static final String PASSWORD = "asks-before-writing";

	private static final String WHY = "展会上认识，想确认由谁负责";

	private static final String REASON = "客户新设的独立法人";

	@Autowired
	Users users;

	@Autowired
	Viewers viewers;

	@Autowired
	CustomerCheck check;

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@Autowired
	Driver driver;

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void aRepAsksWhoeverHasTheCustomerAndRegistersItAllTheSame(String language) {
		Neighbours company = company(language);
		try (BrowserContext desk = desk(language); BrowserContext owners = desk(language)) {
			Page page = login(desk, company.id("asker"), PASSWORD);
			type(page, company, language);
			ask(page, company, language);

			Page owner = login(owners, company.id("owner"), PASSWORD);
			agree(owner, company, language);

			page.navigate(address("inquiries"));
			Locator told = page.locator(".inquiry-row").first();
			assertThat(told)
				.containsText(text(language, "overlap.inquiry.told", company.customerName(), company.ownerName()));
			assertThat(told).containsText("随时联系我");
			look(page, language, "check-told");

			type(page, company, language);
			register(page, company, language);
		}
		for (String manager : new String[] { "asker-boss", "owner-boss" }) {
			try (BrowserContext desk = desk(language)) {
				hears(login(desk, company.id(manager), PASSWORD), company, manager, language);
			}
		}
	}

	private Neighbours company(String language) {
		Neighbours company = new Neighbours(language);
		company.write(this.cypher, this.writer, this.driver);
		for (String who : new String[] { "asker", "owner" }) {
			this.users.add(company.id(who), PASSWORD, Role.REP, company.id(who));
			this.users.add(company.id(who + "-boss"), PASSWORD, Role.MANAGER, company.id(who + "-boss"));
		}
		// The check hears within seconds of what is written behind its back.
		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> !this.check
				.check(this.viewers.of(company.id("owner")), company.customerName(), null, null, null)
				.isEmpty());
		return company;
	}

	/** Types another spelling, and learns where it is known and nothing else. */
	private void type(Page page, Neighbours company, String language) {
		page.navigate(address("customers"));
		page.getByRole(AriaRole.BUTTON, named(text(language, "customer.new"))).click();
		page.getByRole(AriaRole.DIALOG)
			.getByLabel(text(language, "customer.field.name"))
			.pressSequentially(company.variant());
		Locator row = page.locator(".customer-alike-row").first();
		assertThat(row).containsText(text(language, "customer.alike.known", company.division()));
		assertThat(row).containsText(text(language, "customer.alike.clear"));
		assertThat(page.getByRole(AriaRole.DIALOG)).not().containsText(company.customerName());
		assertThat(page.getByRole(AriaRole.DIALOG)).not().containsText(company.ownerName());
	}

	private void ask(Page page, Neighbours company, String language) {
		look(page, language, "check-found");
		page.keyboard().press("ArrowDown");
		assertThat(page.locator(".customer-alike-row [data-stop]").first()).isFocused();
		page.keyboard().press("Enter");
		Locator dialog = page.getByRole(AriaRole.DIALOG).last();
		Locator send = dialog.getByRole(AriaRole.BUTTON, inside(text(language, "customer.ask.do")));
		send.click();
		assertThat(dialog.getByText(text(language, "customer.ask.incomplete"))).isVisible();
		dialog.getByLabel(text(language, "customer.ask.why")).fill(WHY);
		look(page, language, "check-ask");
		send.click();
		assertThat(page.locator(".customer-alike-row").first())
			.containsText(text(language, "customer.alike.asked.open"));
		page.navigate(address("inquiries"));
		assertThat(page.locator(".inquiry-row").first()).containsText(company.variant());
		assertThat(page.locator(".inquiry-row").first())
			.containsText(text(language, "overlap.inquiry.in", company.division()));
		assertThat(page.locator("body")).not().containsText(company.ownerName());
		look(page, language, "check-asked");
	}

	private void agree(Page owner, Neighbours company, String language) {
		owner.navigate(address("notices"));
		owner.locator(".notice-text").filter(new Locator.FilterOptions().setHasText(company.variant())).first().click();
		owner.waitForURL("**/inquiries?id=*");
		Locator row = owner.locator(".inquiry-wanted");
		assertThat(row).containsText(WHY);
		assertThat(row).containsText(company.customerName());
		row.getByRole(AriaRole.BUTTON, inside(text(language, "overlap.inquiry.agree"))).click();
		Locator dialog = owner.getByRole(AriaRole.DIALOG);
		dialog.getByLabel(text(language, "overlap.inquiry.answer")).fill("随时联系我");
		look(owner, language, "check-answer");
		dialog.getByRole(AriaRole.BUTTON, inside(text(language, "overlap.inquiry.agree"))).click();
		assertThat(owner.locator(".inquiry-row").first()).containsText(text(language, "overlap.inquiry.state.agreed"));
	}

	private void register(Page page, Neighbours company, String language) {
		Locator dialog = page.getByRole(AriaRole.DIALOG);
		Locator add = dialog.getByRole(AriaRole.BUTTON, inside(text(language, "customer.add")));
		add.click();
		assertThat(dialog.getByText(text(language, "customer.reason.missing"))).isVisible();
		dialog.getByLabel(text(language, "customer.reason")).fill(REASON);
		look(page, language, "check-reason");
		add.click();
		page.waitForURL("**/customers/*");
		assertThat(page.locator("h1").filter(shown()).first()).containsText(company.variant());
	}

	/** A manager finds the reason among their notices, and the overlap behind it. */
	private void hears(Page page, Neighbours company, String manager, String language) {
		page.navigate(address("notices"));
		Locator notice = page.locator(".notice-text").filter(new Locator.FilterOptions().setHasText(REASON)).first();
		boolean own = manager.equals("asker-boss");
		assertThat(notice).containsText(own ? company.variant() : company.customerName());
		if (own) {
			assertThat(notice).not().containsText(company.customerName());
		}
		look(page, language, "check-notice-" + manager);
		notice.click();
		page.waitForURL("**/overlaps/*");
		assertThat(page.locator(".overlap-panel h2")).containsText(own ? company.variant() : company.customerName());
	}

	private static Page.GetByRoleOptions named(String name) {
		return new Page.GetByRoleOptions().setName(name);
	}

	private static Locator.GetByRoleOptions inside(String name) {
		return new Locator.GetByRoleOptions().setName(name).setExact(true);
	}

}
