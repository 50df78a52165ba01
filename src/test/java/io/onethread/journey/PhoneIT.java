package io.onethread.journey;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A rep in front of a customer's door, with a phone in the hand. */
class PhoneIT extends Journey {

	private static final JsonMapper JSON = new JsonMapper();

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void aThreadIsWalkedByThumb(String language) {
		try (BrowserContext hand = hand(language)) {
			Page page = login(hand, "rep");
			page.navigate(address("customers/" + somebody(hand, "customers")));
			String name = page.locator("h1").textContent();
			assertThat(page.locator(".lookup-swipes")).hasText(text(language, "lookup.swipes"));
			String strongest = page.locator(".lookup-cards .lookup-name").first().textContent();
			look(page, language, "phone-thread");
			swipe(hand, page, 320, 60);
			assertThat(page.locator("h1")).hasText(strongest);
			swipe(hand, page, 60, 320);
			assertThat(page.locator("h1")).hasText(name);
		}
	}

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void aContactIsCalledWrittenToAndFound(String language) {
		try (BrowserContext hand = hand(language)) {
			Page page = login(hand, "rep");
			page.navigate(address("contacts/" + somebody(hand, "contacts", "phone", "email")));
			Locator ways = page.locator(".ot-reach a");
			assertThat(ways.first()).isVisible();
			List<String> addresses = ways.all().stream().map((way) -> way.getAttribute("href")).toList();
			assertThat(addresses).anyMatch((way) -> way.startsWith("tel:"))
				.anyMatch((way) -> way.startsWith("mailto:"));
			assertThat(ways.first().boundingBox().y).as("within the thumb's reach").isGreaterThan(700);
			assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
			look(page, language, "phone-contact");
		}
	}

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void withoutNetworkAnInstalledProgramSaysSoAndComesBackByItself(String language) {
		try (BrowserContext hand = hand(language)) {
			Page page = login(hand, "rep");
			page.waitForFunction("async () => !!(await navigator.serviceWorker.ready)");
			page.waitForFunction("() => !!navigator.serviceWorker.controller");
			hand.setOffline(true);
			page.navigate(address("customers"));
			boolean chinese = Locale.forLanguageTag(language).getLanguage().equals("zh");
			assertThat(page.locator("h1")).hasText(chinese ? "现在没有网络" : "You are offline");
			look(page, language, "phone-offline");
			hand.setOffline(false);
			assertThat(page.locator("vaadin-grid")).isVisible();
			JsonNode manifest = JSON.readTree(hand.request().get(address("manifest.webmanifest")).text());
			assertThat(manifest.get("display").asString()).isEqualTo("standalone");
			assertThat(manifest.get("icons")).isNotEmpty();
		}
	}

	/** A record of the list with all these fields filled. */
	private String somebody(BrowserContext hand, String list, String... fields) {
		return JSON.readTree(answer(hand, list + "?size=100"))
			.get("items")
			.valueStream()
			.filter((item) -> Stream.of(fields).allMatch((field) -> item.path(field).isString()))
			.findFirst()
			.orElseThrow()
			.get("id")
			.asString();
	}

	/** A finger goes over the page from one place to another. */
	private static void swipe(BrowserContext hand, Page page, int from, int to) {
		CDPSession fingers = hand.newCDPSession(page);
		fingers.send("Input.dispatchTouchEvent", touch("touchStart", from));
		for (int step = 1; step <= 4; step++) {
			fingers.send("Input.dispatchTouchEvent", touch("touchMove", from + (to - from) * step / 4));
		}
		JsonObject end = new JsonObject();
		end.addProperty("type", "touchEnd");
		end.add("touchPoints", new JsonArray());
		fingers.send("Input.dispatchTouchEvent", end);
		fingers.detach();
	}

	private static JsonObject touch(String type, int x) {
		JsonObject point = new JsonObject();
		point.addProperty("x", x);
		point.addProperty("y", 500);
		JsonArray points = new JsonArray();
		points.add(point);
		JsonObject touch = new JsonObject();
		touch.addProperty("type", type);
		touch.add("touchPoints", points);
		return touch;
	}

}
