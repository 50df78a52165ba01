package io.onethread.question.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import io.onethread.access.Role;
import io.onethread.access.Users;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.question.AnswerRow;
import io.onethread.question.Firm;
import io.onethread.shell.EmptyState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class AskViewTests extends SpringBrowserlessTest {

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@Autowired
	Users users;

	@BeforeEach
	void firm() {
		if (!this.users.exists("q-ana")) {
			Firm.write(this.cypher, this.writer);
			this.users.add("q-ana", "a long password", Role.REP, "q-ana");
			this.users.add("q-cai", "a long password", Role.REP, "q-cai");
			this.users.add("q-boss", "a long password", Role.EXECUTIVE, null);
		}
	}

	@Test
	void aPhraseBecomesChipsAndAList() {
		show("q-boss", Locale.ENGLISH, "q=customers in Shanghai without activity for 60 days");
		assertThat(chips()).contains("Customers", "City: 上海", "No contact: the last 60 days");
		assertThat(rows()).containsExactly("浦东精密机械有限公司");
	}

	@Test
	void aChipIsTakenAway() {
		show("q-boss", Locale.ENGLISH, "q=customers in Shanghai without activity for 60 days");
		test(button("Take away: City: 上海")).click();
		assertThat(chips()).doesNotContain("上海");
		assertThat(rows()).hasSize(2);
	}

	@Test
	void aChipIsChanged() {
		show("q-boss", Locale.ENGLISH, "q=customers in Shanghai");
		test(button("Change: City: 上海")).click();
		test($(com.vaadin.flow.component.checkbox.Checkbox.class).single()).click();
		test($(Button.class).withText("Apply").single()).click();
		assertThat(chips()).contains("City: not 上海");
		assertThat(rows()).contains("无锡锡山仪器有限公司", "北京激光研究所").doesNotContain("华东光学股份有限公司");
	}

	@Test
	void chineseIsAskedAndAnswered() {
		show("q-ana", Locale.SIMPLIFIED_CHINESE, "q=华东光学的关键联系人");
		assertThat(chips()).contains("联系人", "客户：华东光学股份有限公司", "关键联系人");
		assertThat(rows()).containsExactly("王丽华");
	}

	@Test
	void whatIsNotUnderstoodIsSaidWithASuggestion() {
		show("q-boss", Locale.ENGLISH, "q=customers of Optcis with purple hair");
		assertThat(text($(NotUnderstoodBar.class).single())).contains("Not understood: “purple hair”",
				"Did you mean “optics”?");
		assertThat($(Anchor.class).all()).extracting(Anchor::getHref).anyMatch((href) -> href.startsWith("search?q="));
	}

	@Test
	void whereNothingIsUnderstoodNotEverythingIsShown() {
		show("q-cai", Locale.ENGLISH, "q=who knows 王丽华");
		assertThat(text($(NotUnderstoodBar.class).single())).contains("Not understood: “王丽华”");
		assertThat($(AnswerGrid.class).all()).isEmpty();
	}

	@Test
	void aSharedLinkShowsEachReaderTheirOwnAnswer() {
		String link = "find=contact&customer=q-east";
		show("q-boss", Locale.ENGLISH, link);
		assertThat(rows()).containsExactlyInAnyOrder("王丽华", "陈刚");
		show("q-cai", Locale.ENGLISH, link);
		assertThat($(AnswerGrid.class).all()).isEmpty();
		assertThat($(AskView.class).single().getElement().getOuterHTML()).contains("a record that you may not see")
			.doesNotContain("华东光学")
			.doesNotContain("王丽华");
	}

	@Test
	void itIsKeptAndForgottenAndBack() {
		show("q-ana", Locale.ENGLISH, "find=customer&rep=me");
		test($(Button.class).withText("Keep").first()).click();
		test($(Button.class, $(KeepDialog.class).single()).withText("Keep").single()).click();
		assertThat(text($(KeptPanel.class).single())).contains("Customers · Rep: me");
		test(button("Keep no longer: Customers · Rep: me")).click();
		assertThat($(Button.class).all())
			.noneMatch((one) -> one.getAriaLabel().orElse("").startsWith("Keep no longer"));
		test($(Button.class).withText("Undo").first()).click();
		assertThat($(Button.class).all()).anyMatch((one) -> one.getAriaLabel().orElse("").startsWith("Keep no longer"));
	}

	@Test
	void theSameIsAMap() {
		show("q-boss", Locale.ENGLISH, "find=project&show=map");
		assertThat($(AnswerGrid.class).all()).isEmpty();
		assertThat($(io.onethread.graphcanvas.GraphCanvas.class).single().graph().nodes())
			.extracting((node) -> node.name())
			.contains("检测线", "华东光学股份有限公司", "安娜");
	}

	@Test
	void withoutAQuestionThePageSaysHowToAsk() {
		show("q-ana", Locale.ENGLISH, "");
		assertThat(text($(EmptyState.class).single())).contains("Ask in your own words", "purchasing managers");
	}

	private void show(String user, Locale locale, String query) {
		SecurityContextHolder.getContext().setAuthentication(login(user));
		UI.getCurrent().setLocale(locale);
		UI.getCurrent().navigate("ask", QueryParameters.fromString(query));
	}

	private static TestingAuthenticationToken login(String user) {
		TestingAuthenticationToken login = new TestingAuthenticationToken(user, "", "ROLE_REP", "ROLE_EXECUTIVE");
		login.setAuthenticated(true);
		return login;
	}

	private String chips() {
		return text($(QuestionChips.class).single());
	}

	private List<String> rows() {
		AnswerGrid grid = $(AnswerGrid.class).single();
		return test(grid).size() == 0 ? List.of()
				: java.util.stream.IntStream.range(0, test(grid).size())
					.mapToObj((i) -> test(grid).getRow(i))
					.map(AnswerRow::name)
					.toList();
	}

	private Button button(String label) {
		return $(Button.class).all()
			.stream()
			.filter((one) -> one.getAriaLabel().orElse("").equals(label))
			.findFirst()
			.orElseThrow();
	}

	private static String text(Component component) {
		return component.getElement().getTextRecursively()
				+ component.getChildren().map(AskViewTests::text).collect(Collectors.joining(" "));
	}

}
