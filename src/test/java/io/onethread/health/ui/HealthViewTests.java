package io.onethread.health.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import io.onethread.access.Role;
import io.onethread.access.Users;
import io.onethread.access.Viewers;
import io.onethread.chart.Chart;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.health.Alert;
import io.onethread.health.AlertKind;
import io.onethread.health.AlertService;
import io.onethread.health.HealthCompany;
import io.onethread.health.HealthUpkeep;
import io.onethread.health.Outcome;
import io.onethread.orders.TradeSums;
import io.onethread.shell.AgendaItem;
import io.onethread.shell.MenuCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class HealthViewTests extends SpringBrowserlessTest {

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@Autowired
	TradeSums sums;

	@Autowired
	HealthUpkeep upkeep;

	@Autowired
	AlertService alerts;

	@Autowired
	HealthAgenda agenda;

	@Autowired
	HealthPanel panel;

	@Autowired
	HealthMenuCount count;

	@Autowired
	Viewers viewers;

	@Autowired
	Users users;

	@BeforeEach
	void company() {
		if (!this.users.exists("ann")) {
			new HealthCompany().write(this.cypher, this.writer);
			this.sums.refreshAll();
			this.upkeep.refreshAll();
			this.users.add("ann", "a long password", Role.REP, "ann");
			this.users.add("mia", "a long password", Role.MANAGER, "mia");
			this.users.add("eve", "a long password", Role.EXECUTIVE, null);
			this.users.add("root", "a long password", Role.ADMINISTRATOR, null);
		}
	}

	@Test
	void theListHasMostMoneyFirstAndSaysWhy() {
		show("eve", "");
		assertThat(items()).hasSize(4)
			.isSortedAccordingTo(java.util.Comparator.comparingDouble(Alert::stake).reversed());
		assertThat(text(UI.getCurrent())).contains("4 waiting", "most money first");
	}

	@Test
	void theAddressNarrowsTheList() {
		show("eve", "kind=decline");
		assertThat(items()).extracting(Alert::kind).containsOnly(AlertKind.DECLINE).hasSize(2);
		show("eve", "kind=`%20RETURN%201&rep=nobody&state=x");
		assertThat(items()).isEmpty();
		show("mia", "scope=mine");
		assertThat(items()).isEmpty();
	}

	@Test
	void anAlertShowsItsEvidenceAChartAndWhatHappened() {
		show("mia", "");
		Alert sliding = alert("sliding");
		UI.getCurrent().navigate("health/" + sliding.id());
		String shown = text($(AlertPanel.class).single());
		assertThat(shown).contains("Sliding Works", "is usual", "It passed from Rep bob", "Old Buyer", "Lamps",
				"Make a task", "Close");
		assertThat($(AlertPanel.class).single().getElement().getOuterHTML()).doesNotContain(HealthCompany.CANARY);
		assertThat($(Chart.class).single().data()).isPresent();
	}

	@Test
	void closingAsLostNeedsAReasonAndCanBeUndone() {
		show("ann", "");
		Alert costly = alert("costly");
		UI.getCurrent().navigate("health/" + costly.id());
		click("Close");
		@SuppressWarnings("unchecked")
		RadioButtonGroup<Outcome> outcome = $(RadioButtonGroup.class).single();
		outcome.setValue(Outcome.LOST);
		click($(CloseDialog.class).single(), "Close");
		assertThat($(TextArea.class).single().isInvalid()).isTrue();
		$(TextArea.class).single().setValue("Too dear for them");
		click($(CloseDialog.class).single(), "Close");
		assertThat(this.alerts.find(this.viewers.current(), costly.id()).orElseThrow().why())
			.isEqualTo("Too dear for them");
		click("Undo");
		assertThat(this.alerts.find(this.viewers.current(), costly.id()).orElseThrow().open()).isTrue();
	}

	@Test
	void aForeignAlertIsNotThere() {
		show("eve", "");
		String secret = alert("secret").id();
		loginAs("ann");
		UI.getCurrent().navigate("health/" + secret);
		assertThat(text(UI.getCurrent())).doesNotContain(HealthCompany.CANARY);
		assertThat($(AlertPanel.class).all()).isEmpty();
	}

	@Test
	void administratorsSeeCostsAndNoCustomers() {
		show("root", "");
		assertThat(text(UI.getCurrent())).contains("Minutes an activity takes").doesNotContain("Sliding Works");
		click("Show what it would change");
		assertThat(text(UI.getCurrent())).contains("No customer would stand differently", "1 → 1");
	}

	@Test
	void theCustomersWeLiveOnAreListedWithWhoHoldsThem() {
		show("eve", "show=key");
		assertThat(text($(KeyCustomersGrid.class).single())).contains("80 % of", "profit");
	}

	@Test
	void aCustomersPageSaysItLineByLine() {
		show("ann", "");
		String card = text(this.panel.card(this.viewers.current(), "Customer", "costly").orElseThrow());
		assertThat(card).contains("Revenue", "Cost of goods", "Visits", "40 × 3 h × 300 (North)", "Profit",
				"loss-making");
		assertThat(this.panel.card(this.viewers.current(), "Customer", "secret")).isEmpty();
		assertThat(this.panel.card(this.viewers.current(), "Contact", "buyer")).isEmpty();
	}

	@Test
	void todayHasWhatWaitsWithReasonsAndActions() {
		show("ann", "");
		List<AgendaItem> items = this.agenda.items(this.viewers.current(), HealthCompany.TODAY);
		assertThat(items).extracting(AgendaItem::kind).contains("silence", "decline");
		assertThat(items).allSatisfy((item) -> {
			assertThat(item.reason()).isNotBlank().doesNotContain("!{");
			assertThat(item.actions()).isNotEmpty();
		});
		assertThat(this.count.count(this.viewers.current())).isEqualTo(3);
		assertThat(((MenuCount) this.count).path()).isEqualTo("health");
		loginAs("root");
		assertThat(this.agenda.items(this.viewers.current(), HealthCompany.TODAY)).isEmpty();
	}

	@Test
	void chineseIsSpokenToo() {
		loginAs("eve");
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
		UI.getCurrent().navigate("health", QueryParameters.empty());
		assertThat(text(UI.getCurrent())).contains("客户健康", "4 条待处理");
	}

	private void show(String user, String query) {
		loginAs(user);
		UI.getCurrent().setLocale(Locale.ENGLISH);
		UI.getCurrent().navigate("health", QueryParameters.fromString(query));
	}

	private static void loginAs(String user) {
		TestingAuthenticationToken login = new TestingAuthenticationToken(user, "", "ROLE_REP", "ROLE_MANAGER",
				"ROLE_EXECUTIVE", "ROLE_ADMINISTRATOR");
		login.setAuthenticated(true);
		SecurityContextHolder.getContext().setAuthentication(login);
	}

	private Alert alert(String customer) {
		return this.alerts.of(this.viewers.current(), customer).getFirst();
	}

	private List<Alert> items() {
		return $(AlertGrid.class).single()
			.getDataProvider()
			.fetch(new com.vaadin.flow.data.provider.Query<>(0, 50, List.of(), null, null))
			.toList();
	}

	private void click(String text) {
		$(Button.class).all()
			.stream()
			.filter((button) -> button.getText().equals(text))
			.findFirst()
			.orElseThrow()
			.click();
	}

	private void click(Component in, String text) {
		$(Button.class).all()
			.stream()
			.filter((button) -> button.getText().equals(text) && within(in, button))
			.findFirst()
			.orElseThrow()
			.click();
	}

	private static boolean within(Component outer, Component inner) {
		return inner.getParent().map((parent) -> parent == outer || within(outer, parent)).orElse(false);
	}

	private static String text(Component component) {
		return component.getElement().getTextRecursively() + " "
				+ component.getChildren().map(HealthViewTests::text).collect(Collectors.joining(" "));
	}

}
