package io.onethread.journey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A new rep brings in their address book and shares some of it. */
class FirstWeekIT extends Journey {

	private static final JsonMapper JSON = JsonMapper.shared();

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void aRepSharesThreeOfSixAndNobodyFindsTheOthers(String language) throws IOException {
		try (BrowserContext desk = desk(language)) {
			Page page = login(desk, "rep");
			Book book = Book.of(language, customerOfAnotherDivision(language, desk));
			bringIn(page, language, book);
			lookThrough(page, language, book);
			seeHowTheyStand(page, language, book);
			share(page, language, book);
			List<String> secrets = secretEntries(desk, book);
			for (String viewer : List.of("manager", "executive")) {
				nobodyFindsTheOthers(viewer, language, book, secrets);
			}
		}
	}

	private void bringIn(Page page, String language, Book book) {
		page.navigate(address("notebook"));
		assertThat(page.locator(".notebook-name").first()).isVisible();
		look(page, language, "notebook");
		page.keyboard().press("Alt+i");
		Locator choose = page.getByRole(AriaRole.BUTTON,
				new Page.GetByRoleOptions().setName(text(language, "notebook.bring.choose")));
		assertThat(choose).isVisible();
		look(page, language, "notebook-bring");
		FileChooser chooser = page.waitForFileChooser(choose::click);
		chooser.setFiles(new FilePayload("phone.vcf", "text/vcard", book.vcard().getBytes(StandardCharsets.UTF_8)));
		page.waitForURL("**/notebook/review");
	}

	private static void lookThrough(Page page, String language, Book book) {
		Locator rows = page.locator(".notebook-review-row");
		assertThat(rows).hasCount(6);
		assertThat(page.locator(".ot-page-header")).containsText(text(language, "notebook.review.note", 6, 1));
		assertThat(rows.first()).containsText(text(language, "notebook.doubt.unreachable"));
		assertThat(rows.first().locator("[data-part=name] input")).hasValue(book.secret().getLast().name());
		look(page, language, "notebook-review");
		page.getByText(text(language, "notebook.review.keep", 6)).click();
		page.waitForURL("**/notebook");
		assertThat(page.getByText(text(language, "notebook.review.kept", 6))).isVisible();
	}

	private static void seeHowTheyStand(Page page, String language, Book book) {
		page.locator(".notebook-filter").filter(new Locator.FilterOptions().setHasText(book.group())).click();
		assertThat(row(page, book.shared().getFirst()))
			.hasAccessibleName(saying(text(language, "notebook.why.new-at", Book.CUSTOMER)));
		assertThat(row(page, book.shared().getLast())).hasAccessibleName(saying(text(language, "notebook.why.new")));
		assertThat(row(page, book.secret().getFirst()))
			.hasAccessibleName(saying(text(language, "notebook.state.known")));
		assertThat(page.locator(".notebook-name").filter(shown())).hasCount(6);
		look(page, language, "notebook-standings");
	}

	private static void share(Page page, String language, Book book) {
		for (Entry entry : book.shared()) {
			// The box lies in the cell by the grid's own ways, so that it covers it.
			page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(entry.name()))
				.locator("td")
				.first()
				.click(new Locator.ClickOptions().setForce(true));
		}
		assertThat(page.locator(".notebook-selection")).containsText(text(language, "notebook.selected", 3));
		page.locator(".notebook-selection").getByText(text(language, "notebook.share")).click();
		Locator rows = page.locator(".notebook-share-row");
		assertThat(rows).hasCount(3);
		rows.filter(new Locator.FilterOptions().setHasText(book.shared().getLast().name()))
			.getByText(text(language, "notebook.share.new-customer", book.shared().getLast().company()))
			.click();
		Locator share = page.getByRole(AriaRole.BUTTON,
				new Page.GetByRoleOptions().setName(text(language, "notebook.share.do", 3)).setExact(true));
		assertThat(share).isEnabled();
		look(page, language, "notebook-share");
		share.click();
		assertThat(page.getByText(text(language, "notebook.share.done", 3))).isVisible();
		for (Entry entry : book.shared()) {
			assertThat(row(page, entry)).hasAccessibleName(saying(text(language, "notebook.shared")));
		}
		assertThat(row(page, book.secret().getFirst())).not()
			.hasAccessibleName(saying(text(language, "notebook.shared")));
		picture(page, language, "notebook-shared");
	}

	private void nobodyFindsTheOthers(String viewer, String language, Book book, List<String> entries)
			throws IOException {
		try (BrowserContext desk = desk(language)) {
			Page page = login(desk, viewer);
			assertThat(page.locator(".lookup-bar input")).isVisible();
			for (Entry shared : book.shared()) {
				search(page, shared.name());
				assertThat(page.locator(".lookup-list [role=option]").first()).containsText(shared.name());
			}
			picture(page, language, "search-shared-" + viewer);
			for (Entry secret : book.secret()) {
				search(page, secret.name());
				assertThat(page.locator(".lookup-nothing")).containsText(secret.name());
				assertThat(page.locator(".lookup-list [role=option]")).hasCount(0);
			}
			picture(page, language, "search-secret-" + viewer);
			theApiTellsNothing(desk, book, entries);
			assertThat(overlaps(page, language)).doesNotContain(book.canaries());
		}
	}

	private void theApiTellsNothing(BrowserContext desk, Book book, List<String> entries) {
		for (String canary : book.canaries()) {
			assertThat(answer(desk, "search?limit=200&q=" + Book.encoded(canary))).doesNotContain(book.canaries());
		}
		assertThat(answer(desk, "search?q=" + Book.encoded(book.shared().getFirst().mobile())))
			.contains(book.shared().getFirst().name());
		String contacts = all(desk, "contacts");
		assertThat(contacts).contains(book.shared().stream().map(Entry::name).toList()).doesNotContain(book.canaries());
		assertThat(all(desk, "customers")).contains(book.shared().getLast().company()).doesNotContain(book.canaries());
		assertThat(answer(desk, "notebook?size=200")).doesNotContain(book.canaries())
			.doesNotContain(book.shared().getFirst().name());
		for (String entry : entries) {
			assertThat(desk.request().get(address("api/v1/notebook/" + entry)).status()).isEqualTo(404);
		}
	}

	private String overlaps(Page page, String language) throws IOException {
		page.navigate(address("overlaps"));
		assertThat(page.locator(".overlap-name").filter(shown()).first()).isVisible();
		page.getByText(text(language, "sheet.export")).first().click();
		Download download = page.waitForDownload(
				() -> page.getByRole(AriaRole.MENUITEM).filter(new Locator.FilterOptions().setHasText("CSV")).click());
		String csv = Files.readString(download.path());
		assertThat(csv.lines().count()).isGreaterThan(1);
		return csv;
	}

	/** All pages of a list, as they are answered. */
	private String all(BrowserContext desk, String list) {
		StringBuilder whole = new StringBuilder();
		int read = 0;
		for (int page = 0, total = 1; read < total; page++) {
			String answer = answer(desk, list + "?size=200&page=" + page);
			JsonNode listing = JSON.readTree(answer);
			assertThat(listing.get("items")).as(list).isNotEmpty();
			read += listing.get("items").size();
			total = listing.get("total").asInt();
			whole.append(answer);
		}
		return whole.toString();
	}

	private List<String> secretEntries(BrowserContext desk, Book book) {
		Set<String> names = book.secret().stream().map(Entry::name).collect(Collectors.toSet());
		List<String> ids = new ArrayList<>();
		JSON.readTree(answer(desk, "notebook?size=200")).get("items").forEach((entry) -> {
			if (names.contains(entry.get("name").asString())) {
				ids.add(entry.get("id").asString());
			}
		});
		assertThat(ids).hasSize(3);
		return ids;
	}

	/** Somebody who is not the rep's customer, and not their division's. */
	private String customerOfAnotherDivision(String language, BrowserContext rep) {
		String own = JSON.readTree(answer(rep, "customers?size=1")).at("/items/0/division/id").asString();
		try (BrowserContext desk = desk(language)) {
			login(desk, "executive");
			for (JsonNode row : JSON.readTree(answer(desk, "customers?size=200")).get("items")) {
				String division = row.at("/division/id").asString("");
				String id = row.get("id").asString();
				if (!division.isEmpty() && !division.equals(own)
						&& rep.request().get(address("api/v1/customers/" + id)).status() == 404) {
					return row.get("name").asString();
				}
			}
		}
		throw new AssertionError("Every customer is the rep's");
	}

	private static void search(Page page, String typed) {
		page.keyboard().press("Control+k");
		Locator field = page.locator(".lookup-bar input");
		assertThat(field).isFocused();
		field.fill(typed);
	}

	private static Locator row(Page page, Entry entry) {
		return page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(entry.name()));
	}

	/** A row is called by all that its cells say. */
	private static Pattern saying(String text) {
		return Pattern.compile(text);
	}

	/** Somebody in an address book; blank is what is not known. */
	private record Entry(String name, String company, String mobile, String email, String note) {

		String vcard(String group) {
			return Stream
				.of("BEGIN:VCARD", "VERSION:3.0", "FN:" + this.name, "ORG:" + this.company,
						"TEL;TYPE=CELL:" + this.mobile, "EMAIL:" + this.email, "NOTE:" + this.note,
						"CATEGORIES:" + group, "END:VCARD")
				.filter((line) -> !line.endsWith(":"))
				.collect(Collectors.joining("\r\n", "", "\r\n"));
		}

	}

	/** A phone's address book, with names that nobody else has. */
	private record Book(String group, List<Entry> shared, List<Entry> secret) {

		/** Whom the rep answers for. */
		static final String CUSTOMER = "华东光学（集团）股份有限公司";

		static Book of(String language, String elsewhere) {
			if (language.equals("en")) {
				return new Book("Canary fair",
						List.of(new Entry("Zebedee Thistlewood", "East China Optics Group", "13788880001",
								"zebedee@thistlewood.example", "Canary tea"),
								new Entry("Yarrow Quennell", CUSTOMER, "13788880002", "", "Canary coffee"),
								new Entry("Xanthe Oakhollow", "Oakhollow Quirke Ltd", "13788880003", "", "")),
						List.of(new Entry("Wystan Fenwhistle", elsewhere, "13788880004", "wystan@fenwhistle.example",
								""),
								new Entry("Vortimer Gildersome", "Gildersome Bellwether GmbH", "13788880005",
										"vortimer@gildersome.example", ""),
								new Entry("Umberto Marrowbone", "", "", "", "Canary uncle")));
			}
			return new Book("金丝雀展会",
					List.of(new Entry("鹮若璆", CUSTOMER, "13788880011", "huan@ruoqiu.example", "金丝雀喜欢茶"),
							new Entry("鹇若琭", CUSTOMER, "13788880012", "", "金丝雀喜欢咖啡"),
							new Entry("鸮若瑭", "鹳鹤鹮仪器有限公司", "13788880013", "", "")),
					List.of(new Entry("貔雒驰", elsewhere, "13788880014", "pi@luochi.example", ""),
							new Entry("爨犇骉", "麤贔仪表有限公司", "13788880015", "cuan@benbiao.example", ""),
							new Entry("龘靐飍", "", "", "", "金丝雀的舅舅")));
		}

		String vcard() {
			return Stream.concat(this.shared.stream(), this.secret.stream())
				.map((entry) -> entry.vcard(this.group))
				.collect(Collectors.joining());
		}

		/** What nobody else may ever see. */
		List<String> canaries() {
			Stream<String> secrets = this.secret.stream()
				.flatMap((entry) -> Stream.of(entry.name(), entry.mobile(), entry.email(), entry.note()));
			Stream<String> notes = this.shared.stream().map(Entry::note);
			return Stream.of(secrets, notes, Stream.of(this.group, this.secret.get(1).company()))
				.flatMap((all) -> all)
				.filter((canary) -> !canary.isEmpty())
				.toList();
		}

		static String encoded(String text) {
			return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
		}

	}

}
