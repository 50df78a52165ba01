package io.onethread.journey;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A browser, who sits at it, and what is kept of what they see. */
@JourneyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Journey {

	/** English and Chinese, as browsers name them. */
	static final String[] LANGUAGES = { "en", "zh-CN" };

	/** Pictures are build output: target/screenshots. */
	private static final Path PICTURES = Path.of("target", "screenshots");

	private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--enable-unsafe-swiftshader",
			"--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
			"--disable-sync");

	@LocalServerPort
	int port;

	private final Playwright playwright = Playwright
		.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

	private final Browser browser = this.playwright.chromium()
		.launch(new BrowserType.LaunchOptions()
			.setExecutablePath(Path.of(System.getenv().getOrDefault("ONETHREAD_CHROMIUM", "/usr/bin/chromium")))
			.setArgs(FLAGS));

	static {
		// The first to open a page waits for its queries to be planned.
		PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
	}

	@AfterAll
	void close() {
		this.browser.close();
		this.playwright.close();
	}

	/** A desk of its own: a wide window in this language. */
	BrowserContext desk(String language) {
		return window(language, 1440, 900, ColorScheme.LIGHT);
	}

	/** The screen of a phone in the dark, in this language. */
	BrowserContext phone(String language) {
		return window(language, 390, 844, ColorScheme.DARK);
	}

	/** A phone that is touched, with the program as one that can be installed. */
	BrowserContext hand(String language) {
		return open(options(language, 390, 844, ColorScheme.LIGHT).setHasTouch(true).setIsMobile(true));
	}

	private BrowserContext window(String language, int width, int height, ColorScheme scheme) {
		// Fetching what an installed program keeps would only slow down the rest.
		return open(options(language, width, height, scheme).setServiceWorkers(ServiceWorkerPolicy.BLOCK));
	}

	private static Browser.NewContextOptions options(String language, int width, int height, ColorScheme scheme) {
		return new Browser.NewContextOptions().setLocale(language)
			.setTimezoneId("Asia/Shanghai")
			.setViewportSize(width, height)
			.setColorScheme(scheme)
			// What fades in is not to be photographed half way.
			.setReducedMotion(ReducedMotion.REDUCE);
	}

	private BrowserContext open(Browser.NewContextOptions options) {
		BrowserContext window = this.browser.newContext(options);
		window.setDefaultTimeout(60_000);
		return window;
	}

	/**
	 * Logs in as one of the demo company, or with this password, and waits for the first
	 * page.
	 */
	Page login(BrowserContext desk, String name) {
		return login(desk, name, "pull-the-thread");
	}

	Page login(BrowserContext desk, String name, String password) {
		Page page = desk.newPage();
		page.navigate(address("login"));
		page.locator("input[name=username]").fill(name);
		page.locator("input[name=password]").fill(password);
		page.locator("input[name=password]").press("Enter");
		page.waitForURL((url) -> !url.contains("/login"));
		return page;
	}

	/** The address of a page of the program. */
	String address(String path) {
		return "http://localhost:" + this.port + "/" + path;
	}

	/** What the program answers a login's own program at this path below /api/v1/. */
	String answer(BrowserContext desk, String path) {
		APIResponse answer = desk.request().get(address("api/v1/" + path));
		assertThat(answer.status()).as(path).isEqualTo(200);
		return answer.text();
	}

	/** Takes a picture and lets axe-core look for what keeps people out. */
	static void look(Page page, String language, String name) {
		picture(page, language, name);
		List<String> found = new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa"))
			.analyze()
			.getViolations()
			.stream()
			.map((rule) -> rule.getId() + ": " + rule.getNodes().stream().limit(3).map(CheckedNode::getHtml).toList())
			.toList();
		assertThat(found).as("axe on %s in %s", name, language).isEmpty();
	}

	/** Only what is seen: a grid keeps cells for rows that are not there. */
	static Locator.FilterOptions shown() {
		return new Locator.FilterOptions().setVisible(true);
	}

	/** Keeps a picture of what is seen. */
	static void picture(Page page, String language, String name) {
		page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("%s-%s.png".formatted(name, language))));
	}

	/** What the program says for this key. */
	static String text(String language, String key, Object... arguments) {
		boolean chinese = Locale.forLanguageTag(language).getLanguage().equals("zh");
		String file = "/vaadin-i18n/translations" + (chinese ? "_zh_CN" : "") + ".properties";
		Properties texts = new Properties();
		try (Reader reader = new InputStreamReader(Objects.requireNonNull(Journey.class.getResourceAsStream(file)),
				StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		String said = Objects.requireNonNull(texts.getProperty(key), key);
		return (arguments.length == 0) ? said
				: new MessageFormat(said, Locale.forLanguageTag(language)).format(arguments);
	}

}
