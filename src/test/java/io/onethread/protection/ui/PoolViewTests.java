package io.onethread.protection.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import io.onethread.lookup.RecordRef;
import io.onethread.lookup.ui.RecordField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.QueryParameters;
import io.onethread.access.Role;
import io.onethread.access.Users;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.protection.Named;
import io.onethread.protection.PoolClock;
import io.onethread.protection.PoolCompany;
import io.onethread.protection.PoolRun;
import io.onethread.protection.Rule;
import io.onethread.protection.RuleService;
import io.onethread.protection.Terms;
import io.onethread.shell.AgendaItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class PoolViewTests extends SpringBrowserlessTest {

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@Autowired
	Driver driver;

	@Autowired
	Users users;

	@Autowired
	Viewers viewers;

	@Autowired
	RuleService rules;

	@Autowired
	PoolRun run;

	@Autowired
	PoolClock clock;

	@Autowired
	PoolAgenda agenda;

	@Autowired
	PoolMenuCount count;

	PoolCompany company;

	@BeforeEach
	void company() {
		this.company = new PoolCompany(this.cypher, this.writer, this.driver).save();
		this.clock.set(PoolCompany.at(PoolCompany.TODAY, 15));
		for (String rep : List.of("ann", "bob", "cy")) {
			login(rep, Role.REP, rep);
		}
		login("mia", Role.MANAGER, "mia");
		login("eve", Role.EXECUTIVE, null);
		login("root", Role.ADMINISTRATOR, null);
	}

	@AfterEach
	void letTheClockRun() {
		this.clock.set(Clock.systemDefaultZone());
	}

	@Test
	void anExecutiveWritesARuleSeesWhatItWouldDoAndSwitchesItOn() {
		this.company.customer("quiet", "ann", 400).customer("fresh", "bob", 3).save();
		show("eve", "pool", "show=rules");
		assertThat(text(UI.getCurrent())).contains("No rules yet");
		button("New rule").click();
		$(IntegerField.class).all()
			.stream()
			.filter((field) -> field.getLabel().startsWith("Warning"))
			.forEach((field) -> field.setValue(0));
		button("Show what it would do").click();
		assertThat(text(UI.getCurrent())).contains("in the night to Feb 29, 2024", "Leaves for the pool: 1 customer");
		assertThat(lines()).containsExactly("quiet");
		// The number of those that are protected opens them.
		$(Button.class).all()
			.stream()
			.filter((one) -> one.getElement().getAttribute("aria-label") != null
					&& one.getElement().getAttribute("aria-label").equals("Protected: 1"))
			.findFirst()
			.orElseThrow()
			.click();
		assertThat(lines()).containsExactly("fresh");
		assertThat(this.rules.list(viewer("eve"))).isEmpty();
		button("Save").click();
		assertThat(this.rules.list(viewer("eve"))).singleElement().matches((rule) -> !rule.on());
		button("Switch on").click();
		assertThat(this.rules.list(viewer("eve"))).singleElement().matches(Rule::on);
		assertThat(text(UI.getCurrent())).contains("Version 2: switched on by eve");
		button("Switch off").click();
		assertThat(this.rules.list(viewer("eve"))).singleElement().matches((rule) -> !rule.on());
	}

	@Test
	void aCustomerIsChosenThatStaysByNameAndTakenOffAgain() {
		this.company.customer("quiet", "ann", 400).save();
		Viewer eve = viewer("eve");
		this.rules.save(eve,
				this.rules.draft(eve, "rule", null, null, new Terms(30, null, null, 0, 0, 9, 1, 1, false, false)));
		show("eve", "pool/rules/rule", "");
		RecordField field = $(RecordField.class).single();
		field.setValue(new RecordRef("Customer", "quiet", "Customer quiet"));
		ComponentUtil.fireEvent(field, new ComponentValueChangeEvent<>(field, field, null, true));
		assertThat(field.getValue()).as("ready for the next").isNull();
		button("Show what it would do").click();
		assertThat($(Button.class).all()).extracting((one) -> one.getElement().getAttribute("aria-label"))
			.contains("Stays by name: 1");
		button("Save").click();
		assertThat(this.rules.find(eve, "rule").orElseThrow().terms().customers()).containsExactly("quiet");
		assertThat(text(UI.getCurrent())).contains("1 customer stays by name");
		$(Button.class).all()
			.stream()
			.filter((one) -> "Take Customer quiet off the list".equals(one.getElement().getAttribute("aria-label")))
			.findFirst()
			.orElseThrow()
			.click();
		button("Save").click();
		assertThat(this.rules.find(eve, "rule").orElseThrow().terms().customers()).isEmpty();
	}

	@Test
	void administratorsSeeNumbersAndNoNames() {
		this.company.customer("quiet", "ann", 400).save();
		show("root", "pool", "");
		button("New rule").click();
		button("Show what it would do").click();
		assertThat(text(UI.getCurrent())).contains("Administrators see numbers").doesNotContain("Customer quiet");
	}

	@Test
	void aRepReadsARuleThatHoldsAndChangesNothing() {
		on(new Terms(30, null, null, 0, 0, 9, 1, 1, false, false));
		show("ann", "pool/rules/rule", "");
		assertThat($(IntegerField.class).all()).allMatch(IntegerField::isReadOnly);
		assertThat($(Button.class).all().stream().filter(Component::isVisible).map(Button::getText))
			.doesNotContain("Save", "Switch off", "Show what it would do");
	}

	@Test
	void whatWaitsIsClaimedByAColleagueAndWhoHadItIsToldToWait() {
		this.company.customer("one", "ann", 400).customer("two", "ann", 400).save();
		on(new Terms(30, null, null, 0, 0, 9, 1, 1, false, false));
		night(1);
		assertThat(this.count.count(viewer("bob"))).isEqualTo(2);
		assertThat(this.count.count(viewer("cy"))).isZero();
		show("ann", "pool", "");
		assertThat(text(UI.getCurrent())).contains("2 customers wait", "You had it last",
				"claim it again from Mar 9, 2024");
		assertThat(claims()).hasSize(2).noneMatch(Button::isEnabled);
		show("bob", "pool", "");
		assertThat(text(UI.getCurrent())).doesNotContain("Was with");
		claims().getFirst().click();
		assertThat(text(UI.getCurrent())).contains("1 customer waits", "You have used 1 of 1 claims this month");
		assertThat(claims()).hasSize(1).noneMatch(Button::isEnabled);
		button("Undo").click();
		assertThat(claims()).hasSize(2).allMatch(Button::isEnabled);
		show("mia", "pool", "");
		assertThat(text(UI.getCurrent())).contains("Was with Rep ann until Feb 29, 2024");
		button("Take back").click();
		assertThat(text(UI.getCurrent())).contains("1 customer waits");
		button("Give to …").click();
		@SuppressWarnings("unchecked")
		ComboBox<Named> rep = $(ComboBox.class).single();
		rep.setValue(
				rep.getListDataView().getItems().filter((one) -> one.id().equals("bob")).findFirst().orElseThrow());
		button("Give").click();
		assertThat(text(UI.getCurrent())).contains("The pool is empty");
		show("cy", "pool", "");
		assertThat(text(UI.getCurrent())).contains("The pool is empty");
	}

	@Test
	void whatLeavesSoonIsOnTheStartPageInTheListAndOnTheCustomersPage() {
		this.company.customer("soon", "ann", 400).customer("mate", "bob", 400).save();
		on(new Terms(30, null, null, 0, 7, 9, 1, 1, false, false));
		night(1);
		show("ann", "pool", "show=leaving&scope=mine");
		assertThat(lines()).containsExactly("soon");
		assertThat(this.agenda.items(viewer("ann"), LocalDate.now())).extracting(AgendaItem::title)
			.containsExactly("1 customer of yours leaves for the pool soon");
		show("mia", "pool", "show=leaving");
		assertThat(lines()).containsExactlyInAnyOrder("soon", "mate");
		assertThat(this.agenda.items(viewer("mia"), LocalDate.now())).extracting(AgendaItem::title)
			.containsExactly("2 customers of your team leave for the pool soon");
		show("cy", "pool", "show=leaving");
		assertThat(text(UI.getCurrent())).contains("Nobody leaves soon");
		show("ann", "customers/soon", "");
		assertThat(text(UI.getCurrent())).contains("Protection", "Leaves soon", "Leaves on Mar 7, 2024 (in 7 days)",
				"What resets the clock: a follow-up protects for 30 days");
		night(8);
		show("bob", "customers/soon", "");
		assertThat(text(UI.getCurrent())).contains("In the pool", "Here since Mar 7, 2024");
		claims().getFirst().click();
		show("bob", "customers/soon", "");
		assertThat(text(UI.getCurrent())).contains("Owner: Rep bob", "Protection").doesNotContain("Here since");
	}

	private void on(Terms terms) {
		Viewer eve = viewer("eve");
		Rule rule = this.rules.save(eve, this.rules.draft(eve, "rule", null, null, terms));
		this.rules.turn(eve, "rule", rule.version(), true);
	}

	private void night(int days) {
		this.clock.set(PoolCompany.at(PoolCompany.TODAY.plusDays(days), 0));
		var _ = this.run.run().orElseThrow();
	}

	private void login(String name, Role role, @Nullable String rep) {
		if (!this.users.exists(name)) {
			this.users.add(name, "a long password", role, rep);
		}
		else if (rep != null) {
			this.cypher.save("access/save_user_rep", java.util.Map.of("name", name, "rep", rep), (row) -> row);
		}
	}

	private Viewer viewer(String name) {
		return this.viewers.of(name);
	}

	private void show(String who, String path, String query) {
		TestingAuthenticationToken login = new TestingAuthenticationToken(who, "", "ROLE_REP", "ROLE_MANAGER",
				"ROLE_EXECUTIVE", "ROLE_ADMINISTRATOR");
		login.setAuthenticated(true);
		SecurityContextHolder.getContext().setAuthentication(login);
		UI.getCurrent().setLocale(Locale.ENGLISH);
		UI.getCurrent().navigate("login");
		UI.getCurrent().navigate(path, QueryParameters.fromString(query));
	}

	private List<String> lines() {
		return $(LineGrid.class).single().getListDataView().getItems().map((line) -> line.customer().id()).toList();
	}

	private List<Button> claims() {
		return $(Button.class).all().stream().filter((one) -> one.getText().equals("Claim")).toList();
	}

	private Button button(String text) {
		return $(Button.class).all()
			.stream()
			.filter((one) -> one.getText().equals(text) && one.isVisible())
			.findFirst()
			.orElseThrow(() -> new AssertionError(
					"There is no " + text + " among " + $(Button.class).all().stream().map(Button::getText).toList()));
	}

	private static String text(Component component) {
		return component.getElement().getTextRecursively() + " "
				+ component.getChildren().map(PoolViewTests::text).collect(Collectors.joining(" "));
	}

}
