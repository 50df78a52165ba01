package io.onethread.journey;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.onethread.access.Role;
import io.onethread.access.Users;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.LinkRow;
import io.onethread.graph.RecordRow;
import io.onethread.protection.PoolClock;
import io.onethread.protection.PoolRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** From a rule that is tried out to a customer that a colleague looks after. */
class PoolIT extends Journey {

	private static final String PASSWORD = "looks-after-customers";

	private static final List<String> QUIET = List.of("澄湖印务", "北屿陶瓷", "鹿鸣家具");

	private static final List<String> FRESH = List.of("望川泵业", "青麓制药");

	@Autowired
	Users users;

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@Autowired
	PoolClock clock;

	@Autowired
	PoolRun run;

	@AfterEach
	void letTheClockRun() {
		this.clock.set(Clock.systemDefaultZone());
	}

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void aRuleIsPreviewedReturnsJustThatAndAColleagueClaims(String language) {
		String division = company(language);
		try (BrowserContext desk = desk(language);
				BrowserContext formers = desk(language);
				BrowserContext colleagues = desk(language);
				BrowserContext phones = phone(language)) {
			Page page = login(desk, "executive");
			writeARule(page, language, division);
			List<String> previewed = names(page.locator(".pool-preview-list .pool-customer > a"));
			assertThat(previewed).containsExactlyInAnyOrderElementsOf(named(QUIET, language));
			button(page, language, "protection.rule.save").click();
			assertThat(button(page, language, "protection.rule.turn-on")).isVisible();
			button(page, language, "protection.rule.turn-on").click();
			assertThat(page.getByText(text(language, "protection.rule.turned-on"))).isVisible();
			look(page, language, "pool-rule-on");

			// Each language has a night of its own, for what is done in a night is done
			// once.
			int nights = 1 + List.of(LANGUAGES).indexOf(language);
			this.clock.set(Clock.offset(Clock.systemDefaultZone(), Duration.ofDays(nights)));
			assertThat(this.run.run()).contains(new PoolRun.Done(QUIET.size(), 0));

			Page former = login(formers, "pool-former-" + language, PASSWORD);
			former.navigate(address("pool"));
			assertThat(former.locator(".pool-row")).hasCount(QUIET.size());
			assertThat(names(former.locator(".pool-row .pool-head a"))).containsExactlyInAnyOrderElementsOf(previewed);
			assertThat(former.locator(".pool-row").first().locator(".pool-actions")).containsText(text(language,
					"protection.problem.too-early", day(language, LocalDate.now().plusDays(nights + 30))));
			assertThat(claim(former, language).first()).isDisabled();
			look(former, language, "pool-former");

			Page colleague = login(colleagues, "pool-colleague-" + language, PASSWORD);
			colleague.navigate(address("pool"));
			String taken = colleague.locator(".pool-row .pool-head a").first().innerText();
			look(colleague, language, "pool");
			claim(colleague, language).first().click();
			assertThat(colleague.locator("vaadin-notification-card")
				.getByText(text(language, "protection.claim.done", taken))).isVisible();
			assertThat(colleague.locator(".pool-row")).hasCount(QUIET.size() - 1);
			assertThat(colleague.locator(".pool-row").first())
				.containsText(text(language, "protection.problem.limit.month", 1, 1));
			// The other's page follows by itself.
			assertThat(former.locator(".pool-row")).hasCount(QUIET.size() - 1);

			Page phone = login(phones, "pool-colleague-" + language, PASSWORD);
			phone.navigate(address("pool"));
			assertThat(phone.locator(".pool-row")).hasCount(QUIET.size() - 1);
			look(phone, language, "pool-phone");

			page.navigate(address("pool?show=rules"));
			Locator rule = page.locator(".pool-row", new Page.LocatorOptions().setHasText(divisionName(language)));
			assertThat(rule).isVisible();
			look(page, language, "pool-rules");
			rule.locator("a").first().click();
			button(page, language, "protection.rule.turn-off").click();
			assertThat(page.getByText(text(language, "protection.rule.turned-off"))).isVisible();
		}
	}

	private void writeARule(Page page, String language, String division) {
		page.navigate(address("pool?show=rules"));
		page.getByRole(AriaRole.BUTTON, named(text(language, "protection.rule.new"))).click();
		page.waitForURL("**/pool/rules/*");
		page.locator("vaadin-select").filter(shown()).first().click();
		page.getByRole(AriaRole.OPTION, named(divisionName(language))).click();
		fill(page, language, "protection.rule.warning", "0");
		fill(page, language, "protection.rule.per-month", "1");
		button(page, language, "protection.rule.preview").click();
		assertThat(page.locator(".pool-preview")).isVisible();
		assertThat(page.locator(".pool-figure").first()).containsText(String.valueOf(QUIET.size()));
		look(page, language, "pool-preview");
		// Any number opens its customers.
		page.getByRole(AriaRole.BUTTON, named(text(language, "protection.outcome.protected") + ": " + FRESH.size()))
			.first()
			.click();
		assertThat(page.locator(".pool-preview-list .pool-customer > a").filter(shown())).hasCount(FRESH.size());
		page.getByRole(AriaRole.BUTTON, named(text(language, "protection.outcome.leaves") + ": " + QUIET.size()))
			.first()
			.click();
		assertThat(page.locator(".pool-preview-list .pool-customer > a").filter(shown())).hasCount(QUIET.size());
	}

	/** A division with two reps and five customers, three of which nobody looks after. */
	private String company(String language) {
		String division = "pool-division-" + language;
		List<RecordRow> records = new ArrayList<>();
		List<LinkRow> links = new ArrayList<>();
		records.add(new RecordRow("Division", division, Map.of("name", divisionName(language), "colour", 5L)));
		for (String rep : List.of("former", "colleague")) {
			String id = "pool-" + rep + "-" + language;
			records.add(
					new RecordRow("Rep", id, Map.of("name", rep.equals("former") ? "骆知白" : "计青禾", "status", "active")));
			links.add(new LinkRow("IN", "Rep", id, "Division", division, Map.of()));
		}
		List<String> all = new ArrayList<>(named(QUIET, language));
		all.addAll(named(FRESH, language));
		for (String name : all) {
			String id = "pool-" + name;
			records.add(new RecordRow("Customer", id,
					new HashMap<>(Map.of("name", name, "status", "active", "city", "无锡", "industry", "制造"))));
			links.add(new LinkRow("OWNS", "Rep", "pool-former-" + language, "Customer", id, Map.of("role", "owner",
					"since", LocalDate.now().minusDays(named(QUIET, language).contains(name) ? 700 : 10))));
		}
		this.cypher.write((tx) -> this.writer.write(tx, "test", "a-journey", records, links));
		for (String rep : List.of("former", "colleague")) {
			this.users.add("pool-" + rep + "-" + language, PASSWORD, Role.REP, "pool-" + rep + "-" + language);
		}
		return division;
	}

	private static String day(String language, LocalDate day) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
			.withLocale(Locale.forLanguageTag(language))
			.format(day);
	}

	private static List<String> named(List<String> names, String language) {
		return names.stream().map((name) -> name + (language.equals("en") ? "一厂" : "二厂")).toList();
	}

	private static String divisionName(String language) {
		return language.equals("en") ? "湖畔事业部" : "山前事业部";
	}

	private static List<String> names(Locator links) {
		return links.filter(shown()).all().stream().map(Locator::innerText).toList();
	}

	private static void fill(Page page, String language, String key, String value) {
		Locator field = page.getByLabel(text(language, key));
		field.fill(value);
		field.press("Tab");
	}

	private static Locator claim(Page page, String language) {
		return page.locator(".pool-actions vaadin-button",
				new Page.LocatorOptions().setHasText(text(language, "protection.claim")));
	}

	private static Locator button(Page page, String language, String key) {
		return page.locator("vaadin-button", new Page.LocatorOptions().setHasText(text(language, key)));
	}

	private static Page.GetByRoleOptions named(String name) {
		return new Page.GetByRoleOptions().setName(name);
	}

}
