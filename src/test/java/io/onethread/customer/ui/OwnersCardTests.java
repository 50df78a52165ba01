package io.onethread.customer.ui;

import java.util.Locale;
import java.util.stream.Collectors;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import io.onethread.access.Viewers;
import io.onethread.customer.CustomerData;
import io.onethread.customer.CustomerService;
import io.onethread.customer.OwnershipService;
import io.onethread.customer.TestCompany;
import io.onethread.graph.GraphTest;
import io.onethread.organisation.Rep;
import io.onethread.organisation.RepService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class OwnersCardTests extends SpringBrowserlessTest {

	@Autowired
	TestCompany company;

	@Autowired
	CustomerService customers;

	@Autowired
	OwnershipService ownership;

	@Autowired
	RepService reps;

	@Autowired
	Viewers viewers;

	@BeforeEach
	void plant() {
		this.company.plant();
	}

	@Test
	void aCustomerIsPassedOnWithAReasonAndTakenBack() {
		String id = fresh();
		show("ann", "customers/" + id);
		button("Pass on").click();
		OwnershipDialog dialog = $(OwnershipDialog.class).single();
		confirm(dialog).click();
		assertThat($(TextArea.class).single().isInvalid()).isTrue();
		choose("r-ben");
		$(TextArea.class).single().setValue("moves to Wuhan");
		confirm(dialog).click();
		assertThat(owner("mia", id)).isEqualTo("r-ben");
		show("ben", "customers/" + id);
		assertThat(text($(OwnersCard.class).single())).contains("Rep ben", "Before: 1", "Rep ann",
				"Why: moves to Wuhan");
	}

	@Test
	void whoSeesACustomerInSummaryIsOfferedNothing() {
		show("ann", "customers/c-ben");
		OwnersCard card = $(OwnersCard.class).single();
		assertThat(text(card)).contains("Rep ben").doesNotContain("CANARY");
		assertThat($(Button.class, card).all()).isEmpty();
	}

	@Test
	void aCustomerWithoutOwnerIsClaimedByOneClick() {
		String id = fresh();
		this.ownership.addCoOwner(this.viewers.of("ann"),
				this.ownership.find(this.viewers.of("ann"), id).orElseThrow().edit(), "r-cy", null, "");
		this.ownership.release(this.viewers.of("ann"),
				this.ownership.find(this.viewers.of("ann"), id).orElseThrow().edit(), "r-ann", "too far");
		show("cy", "customers/" + id);
		assertThat(text($(OwnersCard.class).single())).contains("Nobody answers for this customer");
		button("Claim").click();
		assertThat(owner("cy", id)).isEqualTo("r-cy");
	}

	private void choose(String rep) {
		@SuppressWarnings("unchecked")
		ComboBox<Rep> box = $(ComboBox.class, $(OwnershipDialog.class).single()).single();
		box.setValue(this.reps.find(this.viewers.of("ann"), rep).orElseThrow());
	}

	private String fresh() {
		return this.customers
			.create(this.viewers.of("ann"), java.util.UUID.randomUUID().toString(),
					CustomerData.named("Card " + java.util.UUID.randomUUID().toString().substring(0, 8)), "new")
			.id();
	}

	private String owner(String who, String id) {
		return this.ownership.find(this.viewers.of(who), id).orElseThrow().owner().orElseThrow().rep().id();
	}

	private Button button(String text) {
		return $(Button.class).all().stream().filter((one) -> one.getText().equals(text)).findFirst().orElseThrow();
	}

	private static Button confirm(OwnershipDialog dialog) {
		return dialog.confirm();
	}

	private static void show(String user, String address) {
		TestingAuthenticationToken login = new TestingAuthenticationToken(user, "", "ROLE_REP", "ROLE_MANAGER");
		login.setAuthenticated(true);
		SecurityContextHolder.getContext().setAuthentication(login);
		UI.getCurrent().setLocale(Locale.ENGLISH);
		UI.getCurrent().navigate(address);
	}

	private static String text(Component component) {
		return component.getElement().getTextRecursively()
				+ component.getChildren().map(OwnersCardTests::text).collect(Collectors.joining(" "));
	}

}
