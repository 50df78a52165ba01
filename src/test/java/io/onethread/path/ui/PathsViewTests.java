package io.onethread.path.ui;

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
import io.onethread.question.Firm;
import io.onethread.shell.EmptyState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class PathsViewTests extends SpringBrowserlessTest {

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@Autowired
	Users users;

	@BeforeEach
	void firm() {
		if (!this.users.exists("q-ben")) {
			Firm.write(this.cypher, this.writer);
			this.users.add("q-ana", "a long password", Role.REP, "q-ana");
			this.users.add("q-ben", "a long password", Role.REP, "q-ben");
		}
	}

	@Test
	void fromMeToAPersonByWhoMetThem() {
		show("q-ana", Locale.ENGLISH, "paths", "to=q-wang");
		assertThat($(WayRow.class).all()).isNotEmpty();
		assertThat(text($(PathsView.class).single())).contains("安娜", "王丽华", "met", "5 days ago");
		assertThat($(Anchor.class, $(WayRow.class).first()).all()).extracting(Anchor::getHref)
			.contains("contacts/q-wang");
	}

	@Test
	void chineseIsSpokenToo() {
		show("q-ana", Locale.SIMPLIFIED_CHINESE, "paths", "to=q-wang");
		assertThat(text($(PathsView.class).single())).contains("见过", "5 天前");
	}

	@Test
	void whomOneMayNotKnowIsNotFound() {
		show("q-ana", Locale.ENGLISH, "paths", "to=q-zhao");
		assertThat($(PathsView.class).all()).isEmpty();
		assertThat(text(UI.getCurrent())).contains("There is nothing here for you");
	}

	@Test
	void withoutAnEndThePageAsksForOne() {
		show("q-ana", Locale.ENGLISH, "paths", "");
		assertThat(text($(EmptyState.class).single())).contains("Whom do you want to reach?");
	}

	@Test
	void thePageOfAPersonLeadsHere() {
		show("q-ana", Locale.ENGLISH, "contacts/q-wang", "");
		test($(Button.class).withText("Who can introduce me?").single()).click();
		assertThat($(WayRow.class).all()).isNotEmpty();
	}

	private void show(String user, Locale locale, String path, String query) {
		TestingAuthenticationToken login = new TestingAuthenticationToken(user, "", "ROLE_REP", "ROLE_EXECUTIVE");
		login.setAuthenticated(true);
		SecurityContextHolder.getContext().setAuthentication(login);
		UI.getCurrent().setLocale(locale);
		UI.getCurrent().navigate(path, QueryParameters.fromString(query));
	}

	private static String text(Component component) {
		return component.getElement().getTextRecursively()
				+ component.getChildren().map(PathsViewTests::text).collect(Collectors.joining(" "));
	}

}
