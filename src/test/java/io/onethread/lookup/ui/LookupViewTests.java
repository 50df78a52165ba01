package io.onethread.lookup.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import io.onethread.access.Role;
import io.onethread.access.Users;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.lookup.Company;
import io.onethread.shell.EmptyState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class LookupViewTests extends SpringBrowserlessTest {

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@Autowired
	Users users;

	@BeforeEach
	void company() {
		if (!this.users.exists("lin")) {
			Company.write(this.cypher, this.writer);
			this.users.add("lin", "a long password", Role.REP, "lin");
			this.users.add("boss", "a long password", Role.EXECUTIVE, "boss");
		}
	}

	@Test
	void theBarListsHitsByTypeWithWhyAndLinks() {
		show("lin", "search", "");
		SearchBar bar = $(SearchBar.class).single();
		test($(TextField.class, bar).single()).setValue("hdgx");
		assertThat($(HitRow.class, bar).all()).extracting((row) -> row.record().id()).startsWith("hdgx");
		assertThat(text(bar)).contains("Customers", "上海华东光学仪器有限公司", "by the initials of", "林晓", "检测线二期");
	}

	@Test
	void whereNothingIsFoundThePageSaysWhatToTry() {
		show("lin", "search", "q=华东暗室器材");
		assertThat($(HitRow.class).all()).extracting((row) -> row.record().id()).doesNotContain("hidden");
		show("lin", "search", "q=qqqqqq");
		assertThat(text($(EmptyState.class).single())).contains("Nothing answers to");
	}

	@Test
	void resultsAreNarrowedByLinksWithCounts() {
		show("boss", "search", "q=华东");
		FacetList facets = $(FacetList.class).single();
		assertThat(text(facets)).contains("City", "南京", "Division", "Laser division");
		show("boss", "search", "q=华东&city=南京");
		assertThat($(HitRow.class).all()).extracting((row) -> row.record().id()).containsExactly("colleague");
		assertThat($(com.vaadin.flow.component.html.Anchor.class, $(FacetList.class).single()).all())
			.anyMatch((link) -> "true".equals(link.getElement().getAttribute("aria-current")));
	}

	@Test
	void whatIsNotCalledSoIsMarked() {
		show("lin", "search", "q=申江光学仪器厂");
		assertThat(text($(HitRow.class).first())).contains("former name", "yours");
		show("lin", "search", "q=hdgx");
		assertThat(text($(HitRow.class).first())).contains("by its sound");
	}

	@Test
	void aSearchIsPinnedAndFoundAgainBeforeTyping() {
		show("lin", "search", "q=hdgx");
		test($(Button.class).withText("Pin this search").single()).click();
		show("lin", "search", "");
		assertThat(text($(EarlierCard.class).single())).contains("hdgx", "pinned");
	}

	@Test
	void aRecordIsShownWithItsThread() {
		show("lin", "customers/hdgx", "");
		assertThat(text($(RecordView.class).single())).contains("上海华东光学仪器有限公司", "East China Optics Ltd",
				"申江光学仪器厂 (former)", "Owner: 林晓 · 光学事业部", "worked by 2 reps", "Contacts", "王丽华", "采购总监", "20 visits",
				"检测线二期", "1.2 M", "021-6234 5678", "光学事业部");
		assertThat($(OrderChart.class).all()).hasSize(1);
	}

	@Test
	void aLongGroupIsPagedToItsEnd() {
		show("lin", "customers/hdgx", "");
		TieCard orders = $(TieCard.class).all()
			.stream()
			.filter((card) -> text(card).contains("NO-o0"))
			.findFirst()
			.orElseThrow();
		assertThat($(RouterLink.class, orders).all()).hasSize(TieCard.PAGE);
		test($(Button.class, orders).single()).click();
		test($(Button.class, orders).single()).click();
		assertThat($(RouterLink.class, orders).all()).hasSize(25);
		assertThat($(Button.class, orders).all()).isEmpty();
	}

	@Test
	void forbiddenAndMissingRecordsAreNotFoundAlike() {
		for (String path : List.of("customers/hidden", "customers/nowhere", "orders/dark", "activities/dark-visit")) {
			show("lin", path, "");
			assertThat($(RecordView.class).all()).isEmpty();
			assertThat(text(UI.getCurrent())).contains("There is nothing here for you");
		}
	}

	@Test
	void aSummaryShowsNoMoreThanItMay() {
		show("lin", "customers/colleague", "");
		String html = $(RecordView.class).single().getElement().getOuterHTML();
		assertThat(html).contains("华东重工集团", "魏来").doesNotContain("隐藏地址", "025-1111", "hush@", "HIDDEN-9", "东海旧名");
	}

	@Test
	void chineseIsSpokenToo() {
		loginAs("lin");
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
		UI.getCurrent().navigate("customers/hdgx");
		assertThat(text($(RecordView.class).single())).contains("联系人", "负责人");
	}

	private void show(String user, String path, String query) {
		loginAs(user);
		UI.getCurrent().setLocale(Locale.ENGLISH);
		UI.getCurrent().navigate(path, QueryParameters.fromString(query));
	}

	private static void loginAs(String user) {
		TestingAuthenticationToken login = new TestingAuthenticationToken(user, "", "ROLE_REP", "ROLE_EXECUTIVE");
		login.setAuthenticated(true);
		SecurityContextHolder.getContext().setAuthentication(login);
	}

	private static String text(Component component) {
		return component.getElement().getTextRecursively()
				+ component.getChildren().map(LookupViewTests::text).collect(Collectors.joining(" "));
	}

}
