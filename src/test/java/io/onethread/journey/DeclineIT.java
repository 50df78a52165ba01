package io.onethread.journey;

import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.onethread.access.Role;
import io.onethread.access.Users;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** From the alert that a customer orders less to its orders being back. */
class DeclineIT extends Journey {

	private static final String PASSWORD = "wins-it-back-again";

	@Autowired
	Users users;

	@Autowired
	Driver driver;

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void anExecutiveGivesADeclineToWhoHoldsTheCustomerWhoClosesItAsRecovered(String language) {
		try (BrowserContext desk = desk(language); BrowserContext holders = desk(language)) {
			Page page = login(desk, "executive");
			page.navigate(address("health?kind=decline"));
			Locator first = page.locator(".health-name").filter(shown()).first();
			String customer = first.innerText();
			first.click();
			Locator panel = page.locator(".health-panel");
			assertThat(panel.locator("h2")).hasText(customer);
			assertThat(panel.locator(".health-part p")).containsText(Pattern.compile("\\d"));
			assertThat(panel.locator("chart-view canvas, chart-view svg").first()).isVisible();
			look(page, language, "decline");
			turnToTheTable(page, panel, language);
			makeATask(page, panel, language);
			String alert = page.url().replaceFirst(".*/health/([^?]*).*", "$1");
			String login = "wins-back-" + language;
			this.users.add(login, PASSWORD, Role.REP, holder(alert));

			Page holder = login(holders, login, PASSWORD);
			holder.navigate(address("tasks"));
			assertThat(holder.getByText(text(language, "health.do.decline", customer)).first()).isVisible();
			holder.navigate(address("health/" + alert));
			closeAsRecovered(holder, customer, language);
			findAmongTheClosed(holder, customer, language);
			// Nobody has to load the page again to see that it is settled.
			assertThat(panel.locator(".health-ways")).containsText(text(language, "health.outcome.recovered"));
			assertThat(page.locator(".health-name").filter(shown().setHasText(customer))).hasCount(0);
		}
	}

	private static void turnToTheTable(Page page, Locator panel, String language) {
		panel.getByRole(AriaRole.BUTTON, named(text(language, "chart.table"))).click();
		assertThat(panel.locator("chart-view .scroller tbody tr").nth(11)).isVisible();
		look(page, language, "decline-table");
		panel.getByRole(AriaRole.BUTTON, named(text(language, "chart.drawing"))).click();
		assertThat(panel.locator("chart-view .scroller")).hasCount(0);
	}

	private static void makeATask(Page page, Locator panel, String language) {
		String make = text(language, "health.make-task");
		panel.getByRole(AriaRole.BUTTON, named(make)).click();
		Locator dialog = page.getByRole(AriaRole.DIALOG);
		assertThat(dialog.getByLabel(text(language, "health.task.title"))).not().isEmpty();
		look(page, language, "decline-task");
		dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(make)).click();
		assertThat(page.getByText(text(language, "health.task.made"))).isVisible();
		assertThat(panel.getByRole(AriaRole.BUTTON, named(make))).hasCount(0);
	}

	private static void closeAsRecovered(Page page, String customer, String language) {
		page.locator(".health-panel").getByRole(AriaRole.BUTTON, named(text(language, "health.close"))).click();
		Locator dialog = page.getByRole(AriaRole.DIALOG);
		dialog.getByText(text(language, "health.close.recovered")).click();
		dialog.getByLabel(text(language, "health.close.why")).fill("停产线已恢复，订单回来了");
		look(page, language, "decline-close");
		dialog.getByRole(AriaRole.BUTTON, named(text(language, "health.close"))).click();
		assertThat(page
			.getByText(text(language, "health.closed.done", customer, text(language, "health.outcome.recovered")))
			.first()).isVisible();
	}

	private static void findAmongTheClosed(Page page, String customer, String language) {
		page.locator("vaadin-select").filter(shown().setHasText(text(language, "health.filter.open"))).click();
		page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(text(language, "health.filter.closed")))
			.click();
		page.locator(".health-name").filter(shown().setHasText(customer)).click();
		Locator panel = page.locator(".health-panel");
		assertThat(panel.locator("h2")).hasText(customer);
		assertThat(panel.locator(".health-ways")).containsText(text(language, "health.outcome.recovered"));
		assertThat(panel.locator(".health-ways")).containsText("停产线已恢复，订单回来了");
		look(page, language, "decline-closed");
	}

	private String holder(String alert) {
		return this.driver.executableQuery("""
				MATCH (:Alert {id: $alert})-[:ABOUT]->(:Customer)<-[owns:OWNS]-(rep:Rep)
				WHERE owns.until IS NULL OR owns.until >= date()
				RETURN rep.id AS id ORDER BY coalesce(owns.role, 'owner') DESC, rep.id LIMIT 1
				""").withParameters(Map.of("alert", alert)).execute().records().getFirst().get("id").asString();
	}

	private static Locator.GetByRoleOptions named(String name) {
		return new Locator.GetByRoleOptions().setName(name);
	}

}
