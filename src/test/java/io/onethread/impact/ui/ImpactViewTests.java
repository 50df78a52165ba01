package io.onethread.impact.ui;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import io.onethread.access.Viewers;
import io.onethread.customer.ContactData;
import io.onethread.customer.ContactService;
import io.onethread.customer.CustomerData;
import io.onethread.customer.CustomerService;
import io.onethread.customer.TestCompany;
import io.onethread.graph.GraphTest;
import io.onethread.graph.RecordRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class ImpactViewTests extends SpringBrowserlessTest {

	@Autowired
	TestCompany company;

	@Autowired
	CustomerService customers;

	@Autowired
	ContactService contacts;

	@Autowired
	Viewers viewers;

	@BeforeEach
	void plant() {
		this.company.plant();
	}

	@Test
	void aNewNameIsAskedForSeenAndTakenBackOnTheRecordsPage() {
		String id = fresh("Name before");
		show("ann", "customers/" + id + "/edit", Locale.ENGLISH);
		field("Registered name").setValue("Name after " + id);
		button("Save").click();
		ImpactDialog dialog = $(ImpactDialog.class).single();
		assertThat(text(dialog)).contains("What this touches", "People concerned", "Rep ann", "Rep mia",
				"leads Rep ann");
		assertThat(name(id)).isEqualTo("Name before " + id);
		button("Rename").click();
		assertThat(name(id)).isEqualTo("Name after " + id);
		show("ann", "customers/" + id, Locale.ENGLISH);
		assertThat(text(UI.getCurrent())).contains("What you changed and can take back", "Renamed");
		$(Button.class).all()
			.stream()
			.filter((one) -> one.getAriaLabel().filter("Undo: Renamed"::equals).isPresent())
			.findFirst()
			.orElseThrow()
			.click();
		assertThat(name(id)).isEqualTo("Name before " + id);
		assertThat(text(UI.getCurrent())).doesNotContain("What you changed and can take back");
	}

	@Test
	void aChangeOfNoConsequenceIsMadeAtOnce() {
		String id = fresh("Calm");
		show("ann", "customers/" + id + "/edit", Locale.ENGLISH);
		field("City").setValue("Suzhou");
		button("Save").click();
		assertThat($(ImpactDialog.class).all()).isEmpty();
		assertThat(this.customers.find(this.viewers.of("ann"), id).orElseThrow().data().city()).isEqualTo("Suzhou");
	}

	@Test
	void whoLeavesIsShownWithWhatThatTouchesInTheReadersLanguage() {
		String id = fresh("Employer");
		String contact = this.contacts
			.create(this.viewers.of("ann"), UUID.randomUUID().toString(), id,
					new ContactData("Wang Li", null, null, "Buyer", null, null, null, null, null))
			.id();
		show("ann", "contacts/" + contact, Locale.CHINA);
		button("变更单位").click();
		ImpactCard card = $(ImpactCard.class).single();
		assertThat(text(card)).contains("这次变更会影响", "1 家客户", "该客户没有其他已知联系人", "相关人员");
		$(Checkbox.class).all()
			.stream()
			.filter((one) -> one.getLabel().contains("已离开"))
			.findFirst()
			.orElseThrow()
			.setValue(true);
		button("变更").click();
		assertThat(this.contacts.find(this.viewers.of("ann"), contact).orElseThrow().currentJobs()).isEmpty();
		show("ann", "contacts/" + contact, Locale.CHINA);
		assertThat(text(UI.getCurrent())).contains("联系人离职");
	}

	@Test
	void aProductIsMovedByThoseWhoLeadTheCompany() {
		this.company.run("""
				MERGE (one:Record {id: 'l-one'}) SET one:ProductLine, one.name = 'Lenses'
				MERGE (two:Record {id: 'l-two'}) SET two:ProductLine, two.name = 'Sensors'
				MERGE (p:Record {id: 'q-lens'}) SET p:Product, p.name = 'Lens 50'
				MERGE (p)-[:IN_LINE]->(one)""");
		show("ann", "products/q-lens", Locale.ENGLISH);
		assertThat($(Button.class).all()).extracting(Button::getText).doesNotContain("Move to another line");
		show("eve", "products/q-lens", Locale.ENGLISH);
		button("Move to another line").click();
		@SuppressWarnings("unchecked")
		ComboBox<RecordRef> to = $(ComboBox.class, $(LineDialog.class).single()).single();
		to.setValue(new RecordRef("l-two", "Sensors"));
		button("Move").click();
		assertThat(this.company.count("MATCH (:Record {id: $id})-[:IN_LINE]->(l) RETURN count(l)", "q-lens")).isOne();
		assertThat(this.company
			.count("MATCH (:Record {id: $id})-[:IN_LINE]->(:ProductLine {id: 'l-two'}) RETURN count(*)", "q-lens"))
			.isOne();
	}

	private String fresh(String name) {
		String id = UUID.randomUUID().toString();
		this.customers.create(this.viewers.of("ann"), id, CustomerData.named(name + " " + id), "new");
		return id;
	}

	private String name(String id) {
		return this.customers.find(this.viewers.of("ann"), id).orElseThrow().data().name();
	}

	private TextField field(String label) {
		return $(TextField.class).all()
			.stream()
			.filter((one) -> label.equals(one.getLabel()))
			.findFirst()
			.orElseThrow();
	}

	private Button button(String text) {
		return $(Button.class).all().stream().filter((one) -> one.getText().equals(text)).findFirst().orElseThrow();
	}

	private static void show(String user, String address, Locale locale) {
		TestingAuthenticationToken login = new TestingAuthenticationToken(user, "", "ROLE_REP", "ROLE_MANAGER",
				"ROLE_EXECUTIVE");
		login.setAuthenticated(true);
		SecurityContextHolder.getContext().setAuthentication(login);
		UI.getCurrent().setLocale(locale);
		UI.getCurrent().navigate(address);
	}

	private static String text(Component component) {
		return component.getElement().getTextRecursively()
				+ component.getChildren().map(ImpactViewTests::text).collect(Collectors.joining(" "));
	}

}
