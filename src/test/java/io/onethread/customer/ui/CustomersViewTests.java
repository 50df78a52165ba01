package io.onethread.customer.ui;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.server.VaadinSession;
import io.onethread.access.Viewers;
import io.onethread.customer.Customer;
import io.onethread.customer.CustomerData;
import io.onethread.customer.CustomerRow;
import io.onethread.customer.CustomerService;
import io.onethread.customer.TestCompany;
import io.onethread.graph.GraphTest;
import io.onethread.graph.ListRequest;
import io.onethread.shell.AlsoEditing;
import io.onethread.shell.MergeDialog;
import io.onethread.shell.SomebodyEditing;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class CustomersViewTests extends SpringBrowserlessTest {

	@Autowired
	TestCompany company;

	@Autowired
	CustomerService customers;

	@Autowired
	Viewers viewers;

	@Autowired
	SomebodyEditing presence;

	@BeforeEach
	void plant() {
		this.company.plant();
	}

	@Test
	void aRepSeesTheirOwnCustomersAndAManagerTheTeams() {
		show("ann", "customers");
		assertThat(rows()).extracting(CustomerRow::id).contains("c-ann").doesNotContain("c-ben", "c-cy");
		assertThat(text(UI.getCurrent())).contains("My customers");
		show("mia", "customers");
		assertThat(rows()).extracting(CustomerRow::id).contains("c-ann", "c-ben").doesNotContain("c-cy");
	}

	@Test
	void whatIsTypedNarrowsTheList() {
		show("mia", "customers");
		$(CustomerGrid.class).single().filter("bright");
		assertThat(rows()).extracting(CustomerRow::id).containsExactly("c-ben");
	}

	@Test
	void aNewCustomerIsTheirsWhoAddedIt() {
		show("ann", "customers");
		button("New customer").click();
		field("Registered name").setValue("Dialog Optics");
		field("City").setValue("Suzhou");
		button("Add customer").click();
		assertThat(this.customers.list(this.viewers.of("ann"), false, new ListRequest("dialog", "name", false, 0, 10))
			.items()).singleElement().satisfies((row) -> assertThat(row.city()).isEqualTo("Suzhou"));
	}

	@Test
	void whatIsTypedIsLookedForAtOnceAndWhatOneMayNotSeeIsAskedAfter() {
		show("ann", "customers");
		button("New customer").click();
		assertThat(text($(NewCustomerDialog.class).single())).contains("What is known already shows here");
		field("Registered name").setValue("Never Heard Of Ltd");
		assertThat(text($(NewCustomerDialog.class).single())).contains("Nothing like it is known so far");
		field("Registered name").setValue("Bright Lenses");
		assertThat(text($(NewCustomerDialog.class).single())).contains("most likely the same", "Rep ben",
				"Use this one instead");
		assertThat(field("Why add it all the same?").isVisible()).isTrue();
		field("Registered name").setValue("CANARYCY Instruments");
		assertThat(text($(NewCustomerDialog.class).single())).contains("A customer like this is known in Instruments.",
				"its name is like what you typed");
		assertThat(text($(NewCustomerDialog.class).single())).doesNotContain("Rep cy", "仪器", "上海");
		button("Ask there").click();
		button("Ask").click();
		TextArea why = $(TextArea.class).single();
		assertThat(why.getErrorMessage()).contains("Say why you ask");
		why.setValue("they called us");
		button("Ask").click();
		assertThat(text($(NewCustomerDialog.class).single())).contains("You asked. No answer yet.");
		this.company.run("MATCH (n) WHERE n:Inquiry OR n:Notice AND n.text STARTS WITH 'notice.overlap.inquiry' "
				+ "DETACH DELETE n");
	}

	@Test
	void aWrongFieldSaysWhatToDo() {
		show("ann", "customers");
		button("New customer").click();
		field("Registered name").setValue("Wrong phone Ltd");
		field("Phone").setValue("call me");
		button("Add customer").click();
		assertThat(field("Phone").isInvalid()).isTrue();
		assertThat(field("Phone").getErrorMessage()).contains("not a phone number", "5 to 24 digits");
	}

	@Test
	void onlyWhoAnswersForACustomerOpensItsForm() {
		show("ann", "customers/c-ann/edit");
		assertThat(field("Registered name").getValue()).isEqualTo("华东光学");
		show("ann", "customers/c-ben/edit");
		assertThat($(CustomerForm.class).all()).isEmpty();
		assertThat(text(UI.getCurrent())).doesNotContain("CANARY");
		show("ann", "customers/c-cy/edit");
		assertThat($(CustomerForm.class).all()).isEmpty();
		assertThat(text(UI.getCurrent())).doesNotContain("CANARY");
	}

	@Test
	void whatTwoPeopleChangeInDifferentFieldsComesTogetherByItself() {
		Customer made = make("Slow Ltd");
		show("ann", "customers/" + made.id() + "/edit");
		field("City").setValue("Mine");
		this.customers.update(this.viewers.of("mia"), made.id(), 0, CustomerData.named("Fast Ltd"));
		button("Save").click();
		CustomerData saved = this.customers.find(this.viewers.of("ann"), made.id()).orElseThrow().data();
		assertThat(saved.city()).isEqualTo("Mine");
		assertThat(saved.name()).isEqualTo("Fast Ltd");
	}

	@Test
	@SuppressWarnings("unchecked")
	void whereBothChangedTheSameFieldTheSlowerChooses() {
		Customer made = make("Both Ltd");
		show("ann", "customers/" + made.id() + "/edit");
		field("Registered name").setValue("My Name Ltd");
		field("City").setValue("Mine");
		this.customers.update(this.viewers.of("mia"), made.id(), 0, CustomerData.named("Their Name Ltd"));
		button("Save").click();
		assertThat(this.customers.find(this.viewers.of("ann"), made.id()).orElseThrow().data().name())
			.isEqualTo("Their Name Ltd");
		MergeDialog dialog = $(MergeDialog.class).single();
		assertThat(text(dialog)).contains("Changed by you only, and kept: City");
		assertThat(dialog.getHeaderTitle()).isEqualTo("Rep mia saved changes meanwhile");
		button("Save together").click();
		RadioButtonGroup<Boolean> choice = $(RadioButtonGroup.class).single();
		assertThat(choice.isInvalid()).isTrue();
		assertThat(choice.getItemLabelGenerator().apply(true)).isEqualTo("Rep mia: Their Name Ltd");
		choice.setValue(false);
		button("Save together").click();
		// A new name concerns others.
		button("Rename").click();
		CustomerData saved = this.customers.find(this.viewers.of("ann"), made.id()).orElseThrow().data();
		assertThat(saved.name()).isEqualTo("My Name Ltd");
		assertThat(saved.city()).isEqualTo("Mine");
	}

	@Test
	void whoEditsTheSameRecordIsNamed() {
		this.presence.enter("mia", "c-ann");
		show("ann", "customers/c-ann/edit");
		assertThat(text(UI.getCurrent())).contains("Rep mia is editing this too");
		this.presence.leave();
		VaadinSession session = VaadinSession.getCurrent();
		Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
			session.getService().runPendingAccessTasks(session);
			assertThat($(AlsoEditing.class).all()).noneMatch(AlsoEditing::isVisible);
		});
	}

	private Customer make(String name) {
		return this.customers.create(this.viewers.of("ann"), UUID.randomUUID().toString(), CustomerData.named(name),
				"a test");
	}

	@Test
	void chineseIsSpokenToo() {
		loginAs("ann");
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
		UI.getCurrent().navigate("customers");
		assertThat(text(UI.getCurrent())).contains("我的客户", "新建客户");
	}

	private List<CustomerRow> rows() {
		return $(CustomerGrid.class).single()
			.getDataProvider()
			.fetch(new Query<>(0, 50, List.of(), null, null))
			.toList();
	}

	private Button button(String text) {
		return $(Button.class).all().stream().filter((one) -> one.getText().equals(text)).findFirst().orElseThrow();
	}

	private TextField field(String label) {
		return $(TextField.class).all()
			.stream()
			.filter((one) -> label.equals(one.getLabel()))
			.findFirst()
			.orElseThrow();
	}

	private static void show(String user, String address) {
		loginAs(user);
		UI.getCurrent().setLocale(Locale.ENGLISH);
		UI.getCurrent().navigate(address);
	}

	private static void loginAs(String user) {
		TestingAuthenticationToken login = new TestingAuthenticationToken(user, "", "ROLE_REP", "ROLE_MANAGER");
		login.setAuthenticated(true);
		SecurityContextHolder.getContext().setAuthentication(login);
	}

	private static String text(Component component) {
		return component.getElement().getTextRecursively()
				+ component.getChildren().map(CustomersViewTests::text).collect(Collectors.joining(" "));
	}

}
