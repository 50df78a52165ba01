package io.onethread.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.onethread.access.Role;
import io.onethread.access.Users;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A day, from what is to be done to what was done. */
class DayIT extends Journey {

	private static final JsonMapper JSON = JsonMapper.shared();

	@Autowired
	Users users;

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void aRepWorksThroughTheDayAndFilesItAndTheManagerAnswers(String language) {
		try (BrowserContext desk = desk(language); BrowserContext office = desk(language)) {
			Page manager = login(office, "manager");
			Somebody rep = somebody(language, office);
			Words words = Words.of(language, rep.customer());
			Page page = login(desk, rep.login());
			page.waitForURL("**/today");
			putOffAndBack(page, language);
			keepAPromise(page, language, words);
			logAVisit(page, language, words, rep);
			file(page, language, words);
			answer(manager, language, words, rep);
			page.navigate(address("reports/mine"));
			assertThat(page.locator(".report-comment")).containsText(words.answer());
			picture(page, language, "report-answered");
		}
	}

	private static void putOffAndBack(Page page, String language) {
		Locator first = page.locator(".today-row").first();
		assertThat(first).isVisible();
		assertThat(page.locator("[aria-busy=true]").filter(shown())).hasCount(0);
		look(page, language, "day-today");
		String key = first.getAttribute("data-key");
		Locator row = page.locator(".today-row[data-key='" + key + "']");
		page.keyboard().press("j");
		assertThat(first.locator("a").first()).isFocused();
		page.keyboard().press("s");
		assertThat(row).hasCount(0);
		assertThat(page.locator(".today-told")).isVisible();
		picture(page, language, "day-put-off");
		page.keyboard().press("z");
		assertThat(row).isVisible();
		assertThat(page.locator(".today-told")).hasCount(0);
	}

	private static void keepAPromise(Page page, String language, Words words) {
		write(page, language, words.promise(), "activity.line.promise");
		page.locator(".today-kind").filter(containing(text(language, "agenda.kind.task"))).click();
		Locator row = page.locator(".today-row").filter(containing(words.promised()));
		assertThat(row).isVisible();
		row.locator("a").first().focus();
		page.keyboard().press("x");
		Locator outcome = page.getByLabel(text(language, "activity.outcome"),
				new Page.GetByLabelOptions().setExact(true));
		assertThat(outcome).isFocused();
		outcome.fill(words.outcome());
		look(page, language, "day-outcome");
		outcome.press("Enter");
		assertThat(row).isHidden();
	}

	private void logAVisit(Page page, String language, Words words, Somebody rep) {
		Locator line = page.locator(".today-one-line");
		line.locator("input").fill(words.visit());
		assertThat(line.locator(".activity-chip").filter(containing(rep.customer()))).isVisible();
		assertThat(line.locator(".activity-subject")).containsText(words.subject());
		look(page, language, "day-line");
		write(page, language, words.visit(), "activity.line.log");
		page.navigate(address("calendar"));
		assertThat(page.locator("calendar-view").getByText(words.subject()).first()).isVisible();
		look(page, language, "day-calendar");
	}

	/** Writes a line, sees that it was understood as what it is, and confirms it. */
	private static void write(Page page, String language, String words, String confirm) {
		Locator line = page.locator(".today-one-line");
		line.locator("input").fill(words);
		assertThat(line.locator(".activity-save")).hasText(text(language, confirm));
		line.locator("input").press("Enter");
		assertThat(line.locator("input")).hasValue("");
	}

	private void file(Page page, String language, Words words) {
		page.navigate(address("reports/mine"));
		Locator fields = page.locator(".report-editor");
		assertThat(fields).isVisible();
		assertThat(page.locator(".report-side")).containsText(words.subject());
		assertThat(page.locator(".report-side")).containsText(words.promised());
		Locator care = field(page, language, "report.care");
		assertThat(care).hasValue(containing(words.subject(), words.promised()));
		Locator plan = field(page, language, "report.plan");
		plan.press("Control+End");
		plan.pressSequentially("\n" + words.plan());
		field(page, language, "report.help").fill(words.help());
		look(page, language, "report-draft");
		page.getByRole(AriaRole.BUTTON,
				new Page.GetByRoleOptions().setName(text(language, "report.file")).setExact(true))
			.click();
		assertThat(page.getByText(text(language, "report.filed"))).isVisible();
		assertThat(page.locator(".report-panel")).containsText(words.plan());
		look(page, language, "report-filed");
	}

	private void answer(Page page, String language, Words words, Somebody rep) {
		page.navigate(address("reports"));
		Locator row = page.locator(".report-row").filter(containing(rep.name()));
		assertThat(row).containsText(words.help());
		row.locator(".report-name").click();
		Locator panel = page.locator(".report-panel");
		assertThat(panel.locator("h2")).hasText(rep.name());
		for (String said : new String[] { words.subject(), words.promised(), words.plan(), words.help() }) {
			assertThat(panel).containsText(said);
		}
		assertThat(row).not().containsText(text(language, "report.unread"));
		look(page, language, "reports");
		panel.getByText(text(language, "report.task"), new Locator.GetByTextOptions().setExact(true)).click();
		Locator make = page.getByRole(AriaRole.BUTTON,
				new Page.GetByRoleOptions().setName(text(language, "report.task.make")));
		assertThat(make).isVisible();
		assertThat(page.getByLabel(text(language, "report.task.title"))).hasValue(words.help());
		look(page, language, "report-task");
		make.click();
		assertThat(panel.getByText(text(language, "report.tasks"))).isVisible();
		panel.locator("textarea").fill(words.answer());
		panel.getByText(text(language, "report.answer"), new Locator.GetByTextOptions().setExact(true)).click();
		assertThat(panel.locator(".report-comment")).containsText(words.answer());
		assertThat(panel).containsText(text(language, "report.help.answered"));
		picture(page, language, "report-answer");
	}

	/** A rep has one report a day, so each language has a rep of its own. */
	private Somebody somebody(String language, BrowserContext office) {
		boolean other = !language.equals("en");
		String own = this.users.list()
			.stream()
			.filter((user) -> user.name().equals("rep"))
			.map((user) -> String.valueOf(user.rep()))
			.findFirst()
			.orElseThrow();
		for (JsonNode row : JSON.readTree(answer(office, "customers?size=200")).get("items")) {
			JsonNode holder = row.path("holder");
			boolean theirs = holder.path("id").asString("").equals(own);
			boolean manager = this.users.list()
				.stream()
				.anyMatch((user) -> user.role() != Role.REP && holder.path("id").asString("").equals(user.rep()));
			if (theirs != other && !manager && holder.isObject() && row.path("value12").asDouble(0) > 0) {
				String name = other ? "day-rep" : "rep";
				if (other) {
					this.users.add(name, "pull-the-thread", Role.REP, holder.get("id").asString());
				}
				return new Somebody(name, holder.get("name").asString(), row.get("name").asString());
			}
		}
		throw new AssertionError("The manager has no such rep");
	}

	private static Locator field(Page page, String language, String key) {
		return page.locator(".report-editor")
			.getByLabel(text(language, key), new Locator.GetByLabelOptions().setExact(true));
	}

	private static java.util.regex.Pattern containing(String one, String other) {
		return java.util.regex.Pattern.compile("(?=[\\s\\S]*%s)[\\s\\S]*%s".formatted(one, other));
	}

	private static Locator.FilterOptions containing(String text) {
		return new Locator.FilterOptions().setHasText(text);
	}

	/** Whose day it is, and somebody they visit. */
	private record Somebody(String login, String name, String customer) {

	}

	/** What is written that day. */
	private record Words(String promise, String promised, String outcome, String visit, String subject, String plan,
			String help, String answer) {

		static Words of(String language, String customer) {
			return language.equals("en")
					? new Words("Promise to send the polished samples to " + customer + " today", "polished samples",
							"Sent by courier", "Just visited " + customer + ", they like the coating",
							"they like the coating", "Write the offer for the coating",
							"A price for the coating, by Friday", "Take twelve percent off")
					: new Words("答应今天给" + customer + "寄抛光样品", "寄抛光样品", "已寄顺丰", "刚拜访了" + customer + "，谈了镀膜方案", "谈了镀膜方案",
							"写镀膜报价", "镀膜的价格，周五前要", "可以让十二个点");
		}

	}

}
