package io.onethread.journey;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.onethread.access.Role;
import io.onethread.access.Users;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.RecordsWritten;
import io.onethread.handover.WholeGraph;
import io.onethread.shell.BackgroundWork;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** From somebody who leaves to 60 customers in other hands, and back. */
class HandoverIT extends Journey {

	private static final String PASSWORD = "hands-it-all-over";

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@Autowired
	Driver driver;

	@Autowired
	Users users;

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	ObjectProvider<BackgroundWork> work;

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void sixtyCustomersGoToThreeAndComeBackExactly(String language) {
		Leaver leaver = new Leaver(language);
		plant(leaver);
		try (BrowserContext desk = desk(language);
				BrowserContext leavers = desk(language);
				BrowserContext successors = desk(language)) {
			Page theirs = login(leavers, leaver.id(), PASSWORD);
			assertThat(theirs.locator("h1").first()).isVisible();
			Page page = login(desk, "executive");
			WholeGraph before = WholeGraph.of(this.driver);
			begin(page, leaver, language);
			whatHangsOnThem(page, language);
			whoTakesOver(page, leaver, language);
			checkAndStart(page, language);
			agrees(page, language, "status.done", "handover-done");
			loginIsClosed(theirs, language);
			theirs.close();

			Page walk = login(successors, leaver.successor(1), PASSWORD);
			getToKnowOne(walk, leaver, language);
			assertThat(page.locator(".handover-row")
				.filter(new Locator.FilterOptions().setHasText(leaver.successorName(1)))
				.filter(new Locator.FilterOptions().setHas(page.locator("vaadin-progress-bar"))))
				.containsText(Pattern.compile(text(language, "handover.seen", "1", "N").replace("N", "\\d+")));

			page.getByRole(AriaRole.BUTTON, named(text(language, "handover.undo"))).click();
			page.locator("vaadin-confirm-dialog")
				.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(text(language, "handover.undo")))
				.click();
			agrees(page, language, "status.undone", "handover-undone");
			assertNothingDiffers(before, WholeGraph.of(this.driver));
			assertThat(login(leavers, leaver.id(), PASSWORD).locator("h1").first()).isVisible();
			page.navigate(address("handovers"));
			assertThat(page.locator(".handover-row").filter(new Locator.FilterOptions().setHasText(leaver.name())))
				.containsText(text(language, "handover.status.undone"));
			look(page, language, "handovers");
		}
	}

	/** Waits until the program has reckoned up what the customers are worth. */
	private void plant(Leaver leaver) {
		leaver.write(this.cypher, this.writer, this.driver);
		this.users.add(leaver.id(), PASSWORD, Role.REP, leaver.id());
		this.users.add(leaver.successor(1), PASSWORD, Role.REP, leaver.successor(1));
		this.events.publishEvent(new RecordsWritten(
				Set.of("Rep", "Customer", "Contact", "Project", "Order", "Activity", "Task"), Optional.empty()));
		await().atMost(Duration.ofMinutes(2))
			.until(() -> this.driver
				.executableQuery("MATCH (:Rep {id: $id})-[:OWNS]->(c:Customer) WHERE (c)-[:TRADED]->() "
						+ "RETURN count(c) AS count")
				.withParameters(Map.of("id", leaver.id()))
				.execute()
				.records()
				.getFirst()
				.get("count")
				.asInt() == Leaver.CUSTOMERS && this.work.stream().noneMatch((one) -> one.progress().isPresent()));
	}

	private void begin(Page page, Leaver leaver, String language) {
		page.navigate(address("handovers"));
		page.getByRole(AriaRole.BUTTON, named(text(language, "handover.new"))).first().click();
		Locator dialog = page.getByRole(AriaRole.DIALOG);
		dialog.locator("vaadin-combo-box input").fill(leaver.name());
		page.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText(leaver.name())).click();
		dialog.locator("vaadin-text-area textarea").fill("回老家开面馆");
		look(page, language, "handover-new");
		dialog
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(text(language, "handover.new.confirm")))
			.click();
		page.waitForURL(Pattern.compile(".*/handovers/[0-9a-f-]{36}.*"));
		assertThat(page.locator("h1").filter(new Locator.FilterOptions().setHasText(leaver.name()))).isVisible();
	}

	private static void whatHangsOnThem(Page page, String language) {
		Locator facts = page.locator(".handover-fact");
		assertThat(facts.first().locator(".handover-number")).hasText(String.valueOf(Leaver.CUSTOMERS));
		assertThat(facts.first()).containsText(Pattern.compile("M|万"));
		assertThat(facts.nth(1).locator(".handover-number")).hasText("30");
		Locator first = page.locator(".handover-grid .handover-cell").filter(shown()).first();
		assertThat(first).containsText(text(language, "handover.item.sole.chip"));
		look(page, language, "handover-what");
		page.getByRole(AriaRole.BUTTON, named(text(language, "handover.next.who"))).click();
		assertThat(page.locator(".handover-successor")).hasCount(3);
	}

	private static void whoTakesOver(Page page, Leaver leaver, String language) {
		Locator reps = page.locator(".handover-reps");
		Locator chosen = reps.locator("vaadin-multi-select-combo-box-chip[slot=chip]");
		assertThat(chosen).hasCount(3);
		look(page, language, "handover-proposed");
		for (int left = 3; left > 0; left--) {
			chosen.first().locator("[part=remove-button]").click();
			assertThat(chosen).hasCount(left - 1);
		}
		for (int i = 1; i <= 3; i++) {
			reps.locator("input").fill(leaver.successorName(i));
			page.getByRole(AriaRole.OPTION)
				.filter(new Locator.FilterOptions().setHasText(leaver.successorName(i)))
				.click();
			assertThat(chosen).hasCount(i);
		}
		page.keyboard().press("Escape");
		page.locator("vaadin-select")
			.filter(new Locator.FilterOptions().setHasText(text(language, "handover.split.load")))
			.click();
		page.getByRole(AriaRole.OPTION, named(text(language, "handover.split.level.3"))).click();
		page.getByRole(AriaRole.BUTTON,
				new Page.GetByRoleOptions().setName(text(language, "handover.split.do")).setExact(true))
			.click();
		for (int i = 1; i <= 3; i++) {
			Locator one = page.locator(".handover-successor")
				.filter(new Locator.FilterOptions().setHasText(leaver.successorName(i)));
			assertThat(one.locator(".ot-num")).hasText(Pattern.compile("^(1[5-9]|2[0-5])\\D.*"));
		}
		look(page, language, "handover-who");
		page.getByRole(AriaRole.BUTTON, named(text(language, "handover.next.check"))).click();
	}

	private static void checkAndStart(Page page, String language) {
		assertThat(page.locator(".handover-balance tbody tr").first()).isVisible();
		assertThat(page.locator(".handover-balance")).containsText("60 → 0");
		look(page, language, "handover-check");
		page.getByRole(AriaRole.BUTTON, named(text(language, "handover.start"))).click();
		assertThat(page.locator(".handover-progress[role=status]")).containsText(Pattern.compile("\\d+ .* 60"));
		picture(page, language, "handover-progress");
	}

	private static void agrees(Page page, String language, String status, String picture) {
		assertThat(page.locator(".handover-head")).containsText(text(language, "handover." + status),
				new LocatorAssertions.ContainsTextOptions().setTimeout(180_000));
		assertThat(page.getByText(text(language, "handover.balance.all"))).isVisible();
		Locator rows = page.locator(".handover-balance tbody tr");
		assertThat(page.locator(".handover-balance .handover-yes")).hasCount(rows.count());
		assertThat(page.locator(".handover-balance .handover-off")).hasCount(0);
		look(page, language, picture);
	}

	/** Whoever is in is put out, and does not get in again. */
	private void loginIsClosed(Page page, String language) {
		page.navigate(address("customers"));
		page.waitForURL("**/login**");
		page.locator("input[name=username]").fill("leaver-" + language);
		page.locator("input[name=password]").fill(PASSWORD);
		page.locator("input[name=password]").press("Enter");
		assertThat(page.getByText(text(language, "login.failed"))).isVisible();
		picture(page, language, "handover-login-closed");
	}

	private void getToKnowOne(Page page, Leaver leaver, String language) {
		page.navigate(address("handovers"));
		page.locator(".handover-row a").filter(new Locator.FilterOptions().setHasText(leaver.name())).click();
		page.waitForURL("**/walk*");
		Locator first = page.locator(".handover-pick[aria-current=true]");
		String customer = first.innerText();
		assertThat(page.locator(".handover-walk h2").first()).hasText(customer);
		assertThat(page.locator(".handover-cards .ot-card")).hasCount(2);
		assertThat(page.getByText("看现场，谈下半年用量").first()).isVisible();
		look(page, language, "handover-walk");
		page.getByRole(AriaRole.BUTTON,
				new Page.GetByRoleOptions().setName(text(language, "handover.walk.mark")).setExact(true))
			.click();
		assertThat(page.locator(".handover-pick").filter(new Locator.FilterOptions().setHasText(customer)))
			.containsText(text(language, "handover.walk.seen"));
		assertThat(page.locator(".handover-walk h2").first()).not().hasText(customer);
	}

	private static void assertNothingDiffers(WholeGraph before, WholeGraph after) {
		assertThat(missing(before.links(), after.links())).as("links lost").isEmpty();
		assertThat(missing(after.links(), before.links())).as("links more than before").isEmpty();
		assertThat(missing(before.nodes(), after.nodes())).as("records lost").isEmpty();
		assertThat(missing(after.nodes(), before.nodes())).as("records more than before").isEmpty();
		assertThat(after.links()).as("links there more than once").hasSameSizeAs(before.links());
	}

	private static List<String> missing(Iterable<String> from, Iterable<String> in) {
		Set<String> there = new HashSet<>();
		in.forEach(there::add);
		return StreamSupport.stream(from.spliterator(), false).filter((one) -> !there.contains(one)).toList();
	}

	private static Page.GetByRoleOptions named(String name) {
		return new Page.GetByRoleOptions().setName(name);
	}

}
