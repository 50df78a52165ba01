package io.onethread;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.onethread.access.Users;
import io.onethread.graph.EmptyGraph;
import io.onethread.graph.GraphTestConfiguration;
import io.onethread.shell.BackgroundWork;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The three roles' days in a real browser, in both languages, on a small demo company.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "onethread.demo=true", "onethread.demo-size=small" })
@ActiveProfiles("test")
@Import(GraphTestConfiguration.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneysIT {

	static {
		// The program starts with this class, and makes up its company at once.
		EmptyGraph.empty();
	}

	private static final Path PICTURES = Path.of("target", "screenshots");

	private static final Path AXE = Path.of("node_modules", "axe-core", "axe.min.js");

	@LocalServerPort
	int port;

	@Autowired
	ObjectProvider<BackgroundWork> work;

	@Autowired
	Users users;

	private final Playwright playwright = Playwright
		.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

	private final Browser browser = this.playwright.chromium()
		.launch(new BrowserType.LaunchOptions()
			.setExecutablePath(Path.of(System.getenv().getOrDefault("ONETHREAD_CHROMIUM", "/usr/bin/chromium")))
			.setArgs(List.of("--no-sandbox", "--disable-gpu", "--enable-unsafe-swiftshader", "--disable-quic",
					"--no-first-run", "--disable-background-networking", "--disable-component-update",
					"--disable-sync")));

	@BeforeAll
	void theCompanyIsThere() {
		await().atMost(java.time.Duration.ofMinutes(5))
			.until(() -> this.users.exists("executive")
					&& this.work.stream().noneMatch((one) -> one.progress().isPresent()));
	}

	@AfterAll
	void close() {
		this.browser.close();
		this.playwright.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh-CN" })
	void aRepFindsACustomerByInitialsPullsItsThreadAndSeesItOnTheMap(String language) throws IOException {
		try (BrowserContext context = context(language)) {
			Page page = login(context, "rep");
			page.waitForURL("**/today");
			assertThat(page.locator("h1")).isVisible();
			look(page, language, "today");
			page.navigate("http://localhost:" + this.port + "/customers");
			look(page, language, "customers");
			page.keyboard().press("Control+k");
			page.keyboard().type("hdgx");
			Locator hit = page.locator(".lookup-list [role=option]").first();
			assertThat(hit).containsText("华东光学");
			picture(page, language, "search");
			page.keyboard().press("ArrowDown");
			page.keyboard().press("Enter");
			page.waitForURL("**/customers/*");
			assertThat(page.locator("h1")).containsText("华东光学");
			assertThat(page.locator(".lookup-tie").first()).isVisible();
			look(page, language, "thread");
			page.getByText(text(language, "lookup.map")).first().click();
			page.waitForURL("**/map?root=*");
			drawn(page);
			picture(page, language, "map-around");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh-CN" })
	void aManagerSeesOverlapsOpensAThreadAndExports(String language) throws IOException {
		try (BrowserContext context = context(language)) {
			Page page = login(context, "manager");
			page.waitForURL("**/today");
			page.navigate("http://localhost:" + this.port + "/overlaps");
			Locator name = page.locator("vaadin-grid vaadin-grid-cell-content")
				.filter(new Locator.FilterOptions().setHasText(java.util.regex.Pattern.compile("\\p{IsHan}")))
				.first();
			assertThat(name).isVisible();
			look(page, language, "overlaps");
			page.getByText(text(language, "overlap.export")).first().click();
			Download download = page.waitForDownload(() -> page.getByRole(AriaRole.MENUITEM)
				.filter(new Locator.FilterOptions().setHasText("XLSX"))
				.click());
			assertThat(Files.size(download.path())).isGreaterThan(1000);
			page.keyboard().press("Escape");
			name.dblclick();
			page.waitForURL("**/customers/*");
			assertThat(page.locator(".lookup-tie").first()).isVisible();
			picture(page, language, "overlap-thread");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh-CN" })
	void anExecutiveWalksTheMapFromTheCompanyToOneCustomer(String language) throws IOException {
		try (BrowserContext context = context(language)) {
			Page page = login(context, "executive");
			page.waitForURL("**/map*");
			drawn(page);
			look(page, language, "map");
			Locator canvas = page.locator("graph-canvas");
			canvas.focus();
			page.keyboard().press("ArrowRight");
			page.keyboard().press("Enter");
			page.waitForURL("**/map?*open*");
			drawn(page);
			picture(page, language, "map-open");
		}
	}

	private BrowserContext context(String language) {
		BrowserContext context = this.browser
			.newContext(new Browser.NewContextOptions().setLocale(language).setViewportSize(1440, 900));
		context.setDefaultTimeout(60_000);
		return context;
	}

	private Page login(BrowserContext context, String name) {
		Page page = context.newPage();
		page.navigate("http://localhost:" + this.port + "/login");
		page.locator("input[name=username]").fill(name);
		page.locator("input[name=password]").fill("pull-the-thread");
		page.locator("input[name=password]").press("Enter");
		return page;
	}

	private static void drawn(Page page) {
		page.locator("graph-canvas[aria-busy=false]")
			.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
	}

	/** Takes a picture and lets axe look for what keeps people out. */
	private static void look(Page page, String language, String name) throws IOException {
		picture(page, language, name);
		page.evaluate(Files.readString(AXE));
		Object found = page.evaluate(
				"""
						() => axe.run({ runOnly: ['wcag2a', 'wcag2aa'] }).then((result) => result.violations
						  .map((one) => one.id + ': ' + one.nodes.map((node) => node.target.join(' ')).slice(0, 3).join(' | ')).join('\\n'))""");
		assertThat(String.valueOf(found)).as("axe on %s in %s", name, language).isEmpty();
	}

	private static void picture(Page page, String language, String name) {
		page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("%s-%s.png".formatted(name, language))));
	}

	private static String text(String language, String key) throws IOException {
		String file = Locale.forLanguageTag(language).getLanguage().equals("zh") ? "translations_zh_CN"
				: "translations";
		Properties texts = new Properties();
		try (Reader reader = new InputStreamReader(
				Objects.requireNonNull(JourneysIT.class.getResourceAsStream("/vaadin-i18n/" + file + ".properties")),
				StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		return texts.getProperty(key);
	}

}
