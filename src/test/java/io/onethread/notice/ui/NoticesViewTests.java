package io.onethread.notice.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import io.onethread.access.Viewers;
import io.onethread.customer.TestCompany;
import io.onethread.graph.GraphTest;
import io.onethread.notice.Notices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class NoticesViewTests extends SpringBrowserlessTest {

	@Autowired
	TestCompany company;

	@Autowired
	Notices notices;

	@Autowired
	Viewers viewers;

	@BeforeEach
	void plant() {
		this.company.plant();
		for (String login : List.of("ann", "cy")) {
			this.notices.markAllRead(this.viewers.of(login));
		}
	}

	@Test
	void thePageSaysWhatOneWasTold() {
		tell("<img src=x onerror=alert(1)>");
		show("ann", "notices");
		assertThat(text(UI.getCurrent())).contains("Notices", "1 unread", "Today", "<img src=x onerror=alert(1)>");
		assertThat(link().getHref()).isEqualTo("customers/c-ann");
		button("Mark all as read").click();
		assertThat(text(UI.getCurrent())).contains("all read");
		UI.getCurrent().navigate("notices", QueryParameters.of("show", "unread"));
		assertThat(text(UI.getCurrent())).contains("You have read everything");
	}

	@Test
	void theBellCountsAtOnceWhatIsToldMeanwhile() {
		show("ann", "customers");
		assertThat($(Bell.class).single().getElement().getTextRecursively()).doesNotContain("1");
		Instant told = Instant.now();
		tell("just now");
		while (!label().startsWith("1 unread")) {
			assertThat(told).isAfter(Instant.now().minus(Duration.ofSeconds(2)));
			VaadinSession session = VaadinSession.getCurrent();
			session.getService().runPendingAccessTasks(session);
		}
		$(Popover.class).all().getFirst().open();
		com.vaadin.flow.component.ComponentUtil.fireEvent($(Popover.class).all().getFirst(),
				new Popover.OpenedChangeEvent($(Popover.class).all().getFirst(), false));
		assertThat(text($(Bell.class).single())).contains("just now");
	}

	@Test
	void chineseIsSpokenToo() {
		tell("甲");
		login("ann");
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
		UI.getCurrent().navigate("notices");
		assertThat(text(UI.getCurrent())).contains("消息", "1 条未读", "今天");
	}

	private void tell(String what) {
		this.notices.tell(List.of("r-ann"), "notice.told", List.of(what), "customers/c-ann");
	}

	private String label() {
		return $(Button.class).all()
			.stream()
			.flatMap((one) -> one.getAriaLabel().stream())
			.filter((one) -> one.contains("unread"))
			.findFirst()
			.orElse("");
	}

	private Anchor link() {
		return $(Anchor.class).all()
			.stream()
			.filter((one) -> one.getHref().contains("c-ann"))
			.findFirst()
			.orElseThrow();
	}

	private Button button(String text) {
		return $(Button.class, $(NoticesView.class).single()).all()
			.stream()
			.filter((one) -> one.getText().equals(text))
			.findFirst()
			.orElseThrow();
	}

	private static void show(String user, String address) {
		login(user);
		UI.getCurrent().setLocale(Locale.ENGLISH);
		UI.getCurrent().navigate(address);
	}

	private static void login(String user) {
		TestingAuthenticationToken login = new TestingAuthenticationToken(user, "", "ROLE_REP");
		login.setAuthenticated(true);
		SecurityContextHolder.getContext().setAuthentication(login);
	}

	private static String text(Component component) {
		return component.getElement().getTextRecursively()
				+ component.getChildren().map(NoticesViewTests::text).collect(Collectors.joining(" "));
	}

}
