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
import io.onethread.overlap.OverlapFilter;
import io.onethread.overlap.OverlapService;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * From two reps who sell the same to one customer without knowing to a ruling, an appeal
 * and the next case, which is ruled on after it; each sees their own side only.
 */
class CollisionIT extends Journey {

	private static final String PASSWORD = "sells-the-same-there";

	private static final String WHY = "先到者牵头，另一方支持";

	private static final String APPEAL = "新厂是我们谈下来的";

	private static final String DECISION = "往来记录清楚，维持原裁定";

	@Autowired
	Users users;

	@Autowired
	Viewers viewers;

	@Autowired
	OverlapService overlaps;

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@Autowired
	ApplicationEventPublisher events;

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void aCollisionIsFoundRuledOnAppealedAgainstAndFollowed(String language) {
		Rivals company = company(language);
		try (BrowserContext ones = desk(language);
				BrowserContext others = desk(language);
				BrowserContext directors = desk(language);
				BrowserContext executives = desk(language);
				BrowserContext phones = phone(language)) {
			Page one = login(ones, company.id("one"), PASSWORD);
			String matter = open(one, company, "one", 0, language);
			Page other = login(others, company.id("other"), PASSWORD);
			findAmongTheCases(other, company, matter, language);
			for (String boss : new String[] { "one-boss", "other-boss" }) {
				onlyReads(company, boss, matter, language);
			}
			Page director = login(directors, company.id("director"), PASSWORD);
			rule(director, company, matter, language);
			assertThat(one.locator(".case-ruling"))
				.containsText(text(language, "overlap.ruling.said.lead", company.oneName()));
			appeal(other, company, language);
			assertThat(director.locator(".case-appeal")).hasText(text(language, "overlap.appeal.open"));
			assertThat(button(director, language, "overlap.appeal.uphold")).hasCount(0);
			Page executive = login(executives, "executive");
			letItStand(executive, company, matter, language);
			assertThat(other.locator(".case-appeal")).hasText(text(language, "overlap.appeal.upheld"));
			assertThat(button(other, language, "overlap.appeal.do")).hasCount(0);

			String later = open(one, company, "one", 1, language);
			Locator precedent = one.locator(".case-precedent").filter(withText(WHY));
			assertThat(precedent.locator("a")).hasAttribute("href", "overlap-cases/" + matter);
			director.navigate(address("overlap-cases/" + later));
			assertThat(director.locator(".case-precedent").filter(withText(WHY))).isVisible();
			look(director, language, "collision-precedent");
			director.locator(".case-precedent a[href$='" + matter + "']").click();
			director.waitForURL("**/overlap-cases/" + matter);
			assertThat(director.locator(".case-ruling")).containsText(WHY);
			Page phone = login(phones, company.id("director"), PASSWORD);
			phone.navigate(address("overlap-cases/" + later));
			assertThat(phone.locator(".case-precedent").filter(withText(WHY))).isVisible();
			look(phone, language, "collision-phone");
			phone.locator(".case-ruling").scrollIntoViewIfNeeded();
			picture(phone, language, "collision-phone-ruling");
		}
	}

	private Rivals company(String language) {
		Rivals company = new Rivals(language);
		company.write(this.cypher, this.writer, this.events);
		for (String side : new String[] { "one", "other" }) {
			this.users.add(company.id(side), PASSWORD, Role.REP, company.id(side));
			this.users.add(company.id(side + "-boss"), PASSWORD, Role.MANAGER, company.id(side + "-boss"));
		}
		this.users.add(company.id("director"), PASSWORD, Role.MANAGER, company.id("director"));
		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> this.overlaps.find(this.viewers.of(company.id("director")), OverlapFilter.NONE, null, 0, 10)
				.total() == 2);
		return company;
	}

	/** A rep learns that another division has the customer, and who rules. */
	private String open(Page page, Rivals company, String side, int customer, String language) {
		page.navigate(address("overlaps"));
		page.locator(".overlap-name").filter(shown().setHasText(company.name(customer))).first().click();
		Locator panel = page.locator(".overlap-panel");
		assertThat(panel.locator("h2")).containsText(company.name(customer));
		assertThat(panel).containsText(text(language, "overlap.hidden", company.division("other")));
		assertThat(panel).containsText(text(language, "overlap.pattern.collision"));
		knowsNothingOfTheOther(page, company, customer);
		look(page, language, "collision-found");
		button(panel, language, "overlap.case.open").click();
		Locator dialog = page.getByRole(AriaRole.DIALOG);
		button(dialog, language, "overlap.case.open.do").click();
		page.waitForURL("**/overlap-cases/*");
		assertThat(page.locator(".case-head h1")).containsText(company.name(customer));
		knowsNothingOfTheOther(page, company, customer);
		assertThat(button(page, language, "overlap.case.rule.other")).hasCount(0);
		look(page, language, "collision-" + side + "-" + customer);
		return page.url().replaceFirst(".*/overlap-cases/([^?]*).*", "$1");
	}

	private static void knowsNothingOfTheOther(Page page, Rivals company, int customer) {
		assertThat(page.locator("body")).not().containsText(company.otherName(customer));
		assertThat(page.locator("body")).not().containsText(company.otherRepName());
	}

	/** The other rep is told, sees their own side, and answers. */
	private void findAmongTheCases(Page page, Rivals company, String matter, String language) {
		page.navigate(address("notices"));
		page.locator(".notice-text").filter(withText(company.otherName(0))).first().click();
		page.waitForURL("**/overlap-cases/" + matter);
		assertThat(page.locator(".case-head h1")).containsText(company.otherName(0));
		assertThat(page.locator(".case-facts")).not().containsText(company.name(0));
		page.getByLabel(text(language, "overlap.case.say")).fill("新厂的项目由我们在谈");
		button(page, language, "overlap.case.say.do").click();
		assertThat(page.locator(".case-entries")).containsText("新厂的项目由我们在谈");
		look(page, language, "collision-other");
	}

	/** A manager of one side may read and speak, but not rule. */
	private void onlyReads(Rivals company, String boss, String matter, String language) {
		try (BrowserContext desk = desk(language)) {
			Page page = login(desk, company.id(boss), PASSWORD);
			page.navigate(address("overlap-cases/" + matter));
			boolean first = boss.equals("one-boss");
			assertThat(page.locator(".case-head h1")).containsText(first ? company.name(0) : company.otherName(0));
			assertThat(page.locator(".case-head h1"))
				.containsText(text(language, "overlap.hidden", company.division(first ? "other" : "one")));
			assertThat(page.locator(".case-entries")).containsText("新厂的项目由我们在谈");
			assertThat(button(page, language, "overlap.case.rule.other")).hasCount(0);
			look(page, language, "collision-" + boss);
		}
	}

	/** Who is above both sees both sides, and rules. */
	private void rule(Page page, Rivals company, String matter, String language) {
		page.navigate(address("overlap-cases/" + matter));
		assertThat(page.locator(".case-head h1")).containsText(company.name(0));
		assertThat(page.locator(".case-head h1")).containsText(company.otherName(0));
		look(page, language, "collision-director");
		button(page, language, "overlap.case.rule.other").click();
		Locator dialog = page.getByRole(AriaRole.DIALOG);
		dialog.locator("vaadin-select").filter(shown()).first().click();
		page.getByRole(AriaRole.OPTION).filter(withText(company.oneName())).click();
		dialog.getByLabel(text(language, "overlap.case.reason")).fill(WHY);
		button(dialog, language, "overlap.case.rule.do").click();
		assertThat(page.locator(".case-ruling"))
			.containsText(text(language, "overlap.ruling.said.lead", company.oneName()));
		assertThat(page.locator(".case-ruling")).containsText(WHY);
	}

	private void appeal(Page page, Rivals company, String language) {
		assertThat(page.locator(".case-ruling")).containsText(WHY);
		button(page, language, "overlap.appeal.do").click();
		Locator dialog = page.getByRole(AriaRole.DIALOG);
		Locator send = button(dialog, language, "overlap.appeal.dialog.appeal.do");
		send.click();
		assertThat(dialog.getByText(text(language, "overlap.appeal.reason-missing"))).isVisible();
		dialog.getByLabel(text(language, "overlap.case.reason")).fill(APPEAL);
		look(page, language, "collision-appeal");
		send.click();
		assertThat(page.locator(".case-appeal")).hasText(text(language, "overlap.appeal.open"));
		assertThat(page.locator(".case-entries")).containsText(APPEAL);
		look(page, language, "collision-appealed");
	}

	private void letItStand(Page page, Rivals company, String matter, String language) {
		page.navigate(address("overlap-cases/" + matter));
		assertThat(page.locator(".case-entries")).containsText(APPEAL);
		look(page, language, "collision-executive");
		button(page, language, "overlap.appeal.uphold").click();
		Locator dialog = page.getByRole(AriaRole.DIALOG);
		dialog.getByLabel(text(language, "overlap.case.reason")).fill(DECISION);
		button(dialog, language, "overlap.appeal.dialog.uphold.do").click();
		assertThat(page.locator(".case-appeal")).hasText(text(language, "overlap.appeal.upheld"));
		assertThat(page.locator(".case-entries")).containsText(DECISION);
		look(page, language, "collision-upheld");
	}

	private static Locator button(Page page, String language, String key) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text(language, key)).setExact(true));
	}

	private static Locator button(Locator within, String language, String key) {
		return within.getByRole(AriaRole.BUTTON,
				new Locator.GetByRoleOptions().setName(text(language, key)).setExact(true));
	}

	private static Locator.FilterOptions withText(String text) {
		return new Locator.FilterOptions().setHasText(text);
	}

}
