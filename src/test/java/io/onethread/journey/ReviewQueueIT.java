package io.onethread.journey;

import java.time.Duration;
import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.onethread.access.Role;
import io.onethread.access.Users;
import io.onethread.access.Viewers;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphWriter;
import io.onethread.merging.ReviewPair;
import io.onethread.merging.ReviewService;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * From three customers that were written down twice to one that is one, by keyboard only,
 * and back.
 */
class ReviewQueueIT extends Journey {

	private static final String PASSWORD = "knows-them-apart";

	private static final String WHY = "同一电话，同一地址";

	@Autowired
	Users users;

	@Autowired
	Viewers viewers;

	@Autowired
	ReviewService reviews;

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@Autowired
	ApplicationEventPublisher events;

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void aManagerDecidesPairAfterPairMergesOneAndTakesItApartByKeyboardOnly(String language) {
		Doubles company = company(language);
		try (BrowserContext desk = desk(language); BrowserContext phones = phone(language)) {
			Page page = login(desk, company.id("manager"), PASSWORD);
			String before = both(desk, company);
			page.navigate(address("same-customer"));
			walk(page, company, language);
			onThePhone(phones, company, language);
			decideTwo(page, company, language);
			merge(page, company, language);
			page.keyboard().press("u");
			shows(page, company, 0);
			merge(page, company, language);
			assertThat(page.locator(".merging-body .ot-empty")).isVisible();
			look(page, language, "review-empty");
			oneCustomer(page, company, language);
			find(page, company.otherNameEn(), company.name(0), language);
			takeApart(page, company, language);
			assertThat(both(desk, company)).isEqualTo(before);
		}
	}

	/** What waits in the demo company is only looked at. */
	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void anExecutiveLooksThroughTheWholeCompanys(String language) {
		try (BrowserContext desk = desk(language)) {
			Page page = login(desk, "executive");
			page.navigate(address("same-customer"));
			String first = title(page).innerText();
			drawn(page);
			look(page, language, "review-executive");
			page.keyboard().press("n");
			assertThat(title(page)).not().hasText(first);
			assertThat(position(page)).containsText("2");
			look(page, language, "review-executive-next");
			page.keyboard().press("p");
			assertThat(title(page)).hasText(first);
		}
	}

	private Doubles company(String language) {
		Doubles company = new Doubles(language);
		company.write(this.cypher, this.writer, this.events);
		this.users.add(company.id("manager"), PASSWORD, Role.MANAGER, company.id("manager"));
		Awaitility.await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
			List<ReviewPair> waiting = this.reviews.list(this.viewers.of(company.id("manager")), 0, 10).items();
			assertThat(waiting).extracting((pair) -> pair.larger().name())
				.containsExactly(company.name(0), company.name(1), company.name(2));
		});
		return company;
	}

	private static void walk(Page page, Doubles company, String language) {
		shows(page, company, 0);
		assertThat(position(page)).hasText(text(language, "merging.position", 1, 3));
		assertThat(page.locator(".merging-differs", named(company.city()))).containsText(company.otherCity());
		assertThat(page.locator(".merging-equal")).not().hasCount(0);
		assertThat(page.locator(".overlap-reason").first()).isVisible();
		drawn(page);
		look(page, language, "review");
		page.keyboard().press("n");
		shows(page, company, 1);
		page.keyboard().press("n");
		shows(page, company, 2);
		page.keyboard().press("p");
		shows(page, company, 1);
	}

	private void onThePhone(BrowserContext phones, Doubles company, String language) {
		Page phone = login(phones, company.id("manager"), PASSWORD);
		phone.navigate(address("same-customer"));
		shows(phone, company, 0);
		drawn(phone);
		assertThat(phone.evaluate("() => document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
		look(phone, language, "review-phone");
		phone.locator(".merging-why").scrollIntoViewIfNeeded();
		picture(phone, language, "review-phone-why");
		phone.close();
	}

	private static void decideTwo(Page page, Doubles company, String language) {
		page.keyboard().press("d");
		assertThat(said(page, text(language, "merging.done.different"))).isVisible();
		shows(page, company, 2);
		drawn(page);
		look(page, language, "review-different");
		page.keyboard().press("u");
		shows(page, company, 1);
		assertThat(position(page)).hasText(text(language, "merging.position", 2, 3));
		page.keyboard().press("d");
		shows(page, company, 2);
		page.keyboard().press("l");
		assertThat(said(page, text(language, "merging.done.later"))).isVisible();
		shows(page, company, 0);
		assertThat(position(page)).hasText(text(language, "merging.position", 1, 1));
	}

	private static void merge(Page page, Doubles company, String language) {
		page.keyboard().press("s");
		Locator dialog = page.getByRole(AriaRole.DIALOG);
		assertThat(dialog.locator("[data-field=nameEn]")).containsText(company.otherNameEn());
		assertThat(dialog.locator("[data-field=city]")).containsText(company.city());
		assertThat(dialog.locator("[data-field=city]")).containsText(company.otherCity());
		Locator merge = dialog.getByRole(AriaRole.BUTTON,
				new Locator.GetByRoleOptions().setName(text(language, "merging.merge.do")).setExact(true));
		assertThat(merge).isFocused();
		look(page, language, "review-merge");
		tabTo(page, dialog.getByLabel(text(language, "merging.merge.why")));
		page.keyboard().type(WHY);
		tabTo(page, merge);
		page.keyboard().press("Enter");
		assertThat(said(page, text(language, "merging.done.same"))).isVisible();
	}

	/** The customer's page shows both records, where they differ, and lets one choose. */
	private void oneCustomer(Page page, Doubles company, String language) {
		page.navigate(address("customers/" + company.id("other-0")));
		assertThat(page.locator("h1").filter(shown()).first()).containsText(company.name(0));
		Locator records = page.locator(".merging-records");
		assertThat(records.locator(".merging-record")).hasCount(2);
		assertThat(records).containsText(company.otherName(0));
		assertThat(records).containsText(WHY);
		records.evaluate("(records) => records.scrollIntoView({ block: 'center' })");
		look(page, language, "review-records");
		Locator city = records.locator("[data-field=city]");
		String lost = city.locator(".merging-lost").innerText();
		tabTo(page, city.getByRole(AriaRole.BUTTON));
		page.keyboard().press("Enter");
		assertThat(city.locator(".merging-shown")).hasText(lost);
		assertThat(page.locator(".lookup-facts")).containsText(lost);
		tabTo(page, city.locator("vaadin-button",
				new Locator.LocatorOptions().setHasText(text(language, "merging.by-rule"))));
		page.keyboard().press("Enter");
		assertThat(city.locator(".merging-lost")).hasText(lost);
	}

	private static void find(Page page, String typed, String found, String language) {
		page.keyboard().press("Control+k");
		assertThat(page.locator(".lookup-bar input")).isFocused();
		page.keyboard().type(typed);
		Locator hit = page.locator(".lookup-list [role=option]").first();
		assertThat(hit).containsText(found);
		picture(page, language, "review-found");
		page.keyboard().press("ArrowDown");
		page.keyboard().press("Enter");
		page.waitForURL("**/customers/*");
		assertThat(page.locator("h1").filter(shown()).first()).containsText(found);
	}

	private static void takeApart(Page page, Doubles company, String language) {
		tabTo(page, page.locator(".merging-record vaadin-button"));
		page.keyboard().press("Enter");
		assertThat(page.getByRole(AriaRole.ALERTDIALOG)).containsText(company.otherName(0));
		look(page, language, "review-take-out");
		page.keyboard().press("Enter");
		assertThat(said(page, text(language, "merging.done.out", company.otherName(0)))).isVisible();
		assertThat(page.locator("h1").filter(shown()).first()).containsText(company.otherName(0));
		assertThat(page.locator(".merging-records")).hasCount(0);
		find(page, company.otherNameEn(), company.otherName(0), language);
	}

	/** What is known of the first customer's two records, but not when that changed. */
	private String both(BrowserContext desk, Doubles company) {
		return (answer(desk, "customers/" + company.id("one-0")) + answer(desk, "customers/" + company.id("other-0")))
			.replaceAll("\"version\":\\d+|\"changedAt\":\"[^\"]*\"", "");
	}

	private static void shows(Page page, Doubles company, int pair) {
		assertThat(title(page)).containsText(company.name(pair));
		assertThat(title(page)).containsText(company.otherName(pair));
	}

	private static Locator title(Page page) {
		return page.locator(".merging-head h2");
	}

	private static Locator position(Page page) {
		return page.locator(".merging-line .ot-muted");
	}

	private static Locator said(Page page, String text) {
		return page.locator("vaadin-notification-card").filter(named(text, true)).last();
	}

	private static void drawn(Page page) {
		page.locator("graph-canvas[aria-busy=false]")
			.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
	}

	/** Goes on from field to field until this one has the focus. */
	private static void tabTo(Page page, Locator wanted) {
		assertThat(wanted).isVisible();
		for (int i = 0; i < 300; i++) {
			page.keyboard().press("Tab");
			if (Boolean.TRUE.equals(wanted.evaluate("(wanted) => wanted === document.activeElement"))) {
				return;
			}
		}
		throw new AssertionError("No way by Tab to " + wanted);
	}

	private static Page.LocatorOptions named(String text) {
		return new Page.LocatorOptions().setHasText(text);
	}

	private static Locator.FilterOptions named(String text, boolean visible) {
		return new Locator.FilterOptions().setHasText(text).setVisible(visible);
	}

}
