package io.onethread.question.ui;

import java.util.Locale;
import java.util.stream.Collectors;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import io.onethread.customer.TestCompany;
import io.onethread.graph.GraphTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class WalkViewTests extends SpringBrowserlessTest {

	@Autowired
	TestCompany company;

	@BeforeEach
	void plant() {
		this.company.plant();
	}

	@Test
	void aWalkIsGoneFromItsAddressWithTheReadersRights() {
		String walk = "walk?start=Customer&steps=WORKS_AT.Contact-PLAYS.Project&from=c-ann";
		show("ann", walk, Locale.ENGLISH);
		assertThat(text($(WalkView.class).single())).contains("A walk as a question", "HUADONG Project",
				"华东光学 → HUADONG Contact");
		show("ann", "customers/c-ann", Locale.CHINA);
		show("ann", walk, Locale.CHINA);
		assertThat(text($(WalkView.class).single())).contains("以路径提问", "客户", "联系人", "项目");
		show("cy", "customers", Locale.ENGLISH);
		show("cy", walk, Locale.ENGLISH);
		assertThat(text($(WalkView.class).single())).contains("Choose a Customer to begin at")
			.doesNotContain("HUADONG", "华东光学");
		show("ann", "walk?start=Division&steps=IN.Rep&from=d-optics", Locale.ENGLISH);
		assertThat($(WalkView.class).all()).isEmpty();
	}

	@Test
	void whoWalkedMayAskTheSameWayAgainAndTwoThreadsAreCompared() {
		show("ann", "customers/c-ann", Locale.ENGLISH);
		show("ann", "contacts/k-ann", Locale.ENGLISH);
		assertThat(text(UI.getCurrent())).contains("Ask this way again");
		show("ann", "compare?left=c-ann&right=p-ann", Locale.ENGLISH);
		assertThat(text(UI.getCurrent())).contains("Compare two threads", "hang together", "HUADONG Contact");
		show("ann", "compare?left=c-ann&right=c-cy", Locale.ENGLISH);
		assertThat(text(UI.getCurrent())).doesNotContain("CANARYCY", "Compare two threads");
	}

	private static void show(String user, String address, Locale locale) {
		TestingAuthenticationToken login = new TestingAuthenticationToken(user, "", "ROLE_REP", "ROLE_MANAGER");
		login.setAuthenticated(true);
		SecurityContextHolder.getContext().setAuthentication(login);
		UI.getCurrent().setLocale(locale);
		String[] parts = address.split("\\?", 2);
		UI.getCurrent()
			.navigate(parts[0], (parts.length == 1) ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
	}

	private static String text(Component component) {
		return component.getElement().getTextRecursively()
				+ component.getChildren().map(WalkViewTests::text).collect(Collectors.joining(" "));
	}

}
