package io.onethread.handover.ui;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import io.onethread.access.Users;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.handover.HandoverReason;
import io.onethread.handover.HandoverService;
import io.onethread.handover.LeaversCompany;
import io.onethread.handover.NewHandover;
import io.onethread.shell.EmptyState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class HandoverViewsTests extends SpringBrowserlessTest {

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@Autowired
	Users users;

	@Autowired
	HandoverService handovers;

	private String id = "";

	@BeforeEach
	void plan() {
		if (!this.users.exists("leo")) {
			new LeaversCompany().write(this.cypher, this.writer, this.users);
		}
		this.id = this.handovers.draft(LeaversCompany.mia(), UUID.randomUUID().toString(),
				new NewHandover("leo", HandoverReason.LEAVES, "opens a noodle bar", null));
	}

	@Test
	void theStepsShowWhatHangsOnTheRepWhoTakesItOverAndWhatThatComesTo() {
		show("mia", "handovers/" + this.id);
		assertThat(text(UI.getCurrent())).contains("Handover of Rep leo", "opens a noodle bar", "that only they hold");
		show("mia", "handovers/" + this.id + "?step=2");
		assertThat($(SplitCard.class).all()).hasSize(1);
		assertThat($(ItemGrid.class).all()).hasSize(1);
		show("mia", "handovers/" + this.id + "?step=3");
		assertThat(text($(BalanceTable.class).single())).contains("Rep leo", "owner", "former owner", "orders sold");
		assertThat(button("Start the handover").isEnabled()).isTrue();
	}

	@Test
	void theListSaysWhatIsPlannedAndOnlyToThoseAbove() {
		show("mia", "handovers");
		assertThat(text(UI.getCurrent())).contains("Rep leo", "being planned");
		show("ann", "handovers");
		assertThat($(EmptyState.class).all()).hasSize(1);
		assertThat(text(UI.getCurrent())).doesNotContain("Rep leo", LeaversCompany.CANARY);
		show("ann", "handovers/" + this.id);
		assertThat(text(UI.getCurrent())).doesNotContain("noodle", LeaversCompany.CANARY);
	}

	private Button button(String text) {
		return $(Button.class).all().stream().filter((one) -> one.getText().equals(text)).findFirst().orElseThrow();
	}

	private static void show(String user, String address) {
		TestingAuthenticationToken login = new TestingAuthenticationToken(user, "", "ROLE_REP", "ROLE_MANAGER");
		login.setAuthenticated(true);
		SecurityContextHolder.getContext().setAuthentication(login);
		UI.getCurrent().setLocale(Locale.ENGLISH);
		int query = address.indexOf('?');
		UI.getCurrent()
			.navigate((query < 0) ? address : address.substring(0, query),
					QueryParameters.fromString((query < 0) ? "" : address.substring(query + 1)));
	}

	private static String text(Component component) {
		return component.getElement().getTextRecursively()
				+ component.getChildren().map(HandoverViewsTests::text).collect(Collectors.joining(" "));
	}

}
