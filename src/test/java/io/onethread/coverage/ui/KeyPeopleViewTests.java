package io.onethread.coverage.ui;

import java.util.Locale;
import java.util.stream.Collectors;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import io.onethread.coverage.SingleThread;
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
class KeyPeopleViewTests extends SpringBrowserlessTest {

	@Autowired
	TestCompany company;

	@BeforeEach
	void plant() {
		this.company.plant();
	}

	@Test
	void aCustomersPageShowsRolesAgainstContactsAndThenContactsAgainstUs() {
		show("ann", "customers/c-ann", Locale.ENGLISH);
		KeyPeopleCard card = $(KeyPeopleCard.class).single();
		assertThat(text(card)).contains("Only one contact", "HUADONG Contact", "Decides: open", "guessed", "Buys");
		$(Button.class, card).all().getFirst().click();
		assertThat(text(card)).contains("Rep ann", "1 project together");
		show("ben", "customers/c-ann", Locale.ENGLISH);
		assertThat($(KeyPeopleCard.class).all()).isEmpty();
	}

	@Test
	@SuppressWarnings("unchecked")
	void theListNarrowsByReasonInTheAddress() {
		show("mia", "key-people", Locale.CHINA);
		Grid<SingleThread> grid = $(Grid.class, $(RisksView.class).single()).single();
		assertThat(grid.getGenericDataView().getItems().toList()).extracting((row) -> row.customer().id())
			.contains("c-ann", "c-ben")
			.doesNotContain("c-cy");
		assertThat(text(UI.getCurrent())).contains("单线维系的客户");
		show("mia", "key-people?reason=nobody", Locale.ENGLISH);
		assertThat(text(UI.getCurrent())).contains("No customer hangs on a single thread");
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
				+ component.getChildren().map(KeyPeopleViewTests::text).collect(Collectors.joining(" "));
	}

}
