package io.onethread.insight.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.QueryParameters;
import io.onethread.customer.TestCompany;
import io.onethread.graph.GraphTest;
import io.onethread.insight.Figure;
import io.onethread.insight.TeamMember;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class TeamViewTests extends SpringBrowserlessTest {

	@Autowired
	TestCompany company;

	@BeforeEach
	void plant() {
		this.company.plant();
	}

	@Test
	void theNewestDayWithAnythingOnItIsShown() {
		TeamGrid grid = show("mia", "");
		assertThat(members(grid)).extracting((member) -> member.rep().id()).containsExactlyInAnyOrder("r-ann", "r-ben");
		assertThat(members(grid)).allMatch((member) -> member.count(Figure.VISITS) == 1);
		assertThat(text(UI.getCurrent())).contains("2 reps").doesNotContain("Nobody of your people did anything");
	}

	@Test
	void aNumberOpensWhatIsBehindItAndStandsInTheAddress() {
		show("mia", "day=" + LocalDate.now().minusDays(3) + "&rep=r-ben&show=orders");
		assertThat(text($(TeamDrawer.class).single())).contains("Orders · Rep ben", "CANARYBEN Order", "Bright Lenses");
	}

	@Test
	void aDayOnWhichNothingHappenedLeadsToOneOnWhichSomethingDid() {
		show("mia", "day=2001-01-01");
		assertThat(text(UI.getCurrent())).contains("Nobody of your people did anything", "Show ");
	}

	@Test
	void anExecutiveSeesAllAndAnAddressThatNamesNothingKnownShowsTheUsual() {
		TeamGrid grid = show("eve", "day=x&sort=n.name%60&rep=nobody&show=nothing&quiet=7");
		assertThat(members(grid)).hasSize(4);
		assertThat($(TeamDrawer.class).all()).isEmpty();
	}

	@Test
	void chineseIsSpokenToo() {
		login("mia");
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
		UI.getCurrent().navigate("team", QueryParameters.empty());
		assertThat(text(UI.getCurrent())).contains("团队", "2 名销售");
	}

	private TeamGrid show(String user, String query) {
		login(user);
		UI.getCurrent().setLocale(Locale.ENGLISH);
		UI.getCurrent().navigate("team", query.isEmpty() ? QueryParameters.empty() : QueryParameters.fromString(query));
		return $(TeamGrid.class).single();
	}

	private static void login(String user) {
		TestingAuthenticationToken login = new TestingAuthenticationToken(user, "", "ROLE_MANAGER", "ROLE_EXECUTIVE");
		login.setAuthenticated(true);
		SecurityContextHolder.getContext().setAuthentication(login);
	}

	private static List<TeamMember> members(TeamGrid grid) {
		return grid.getDataProvider().fetch(new Query<>(0, 50, List.of(), null, null)).toList();
	}

	private static String text(Component component) {
		return component.getElement().getTextRecursively()
				+ component.getChildren().map(TeamViewTests::text).collect(Collectors.joining(" "));
	}

}
