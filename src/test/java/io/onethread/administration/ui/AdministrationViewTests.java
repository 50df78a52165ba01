package io.onethread.administration.ui;

import java.util.Locale;
import java.util.stream.Collectors;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.onethread.access.PersonalToken;
import io.onethread.access.Tokens;
import io.onethread.access.User;
import io.onethread.access.Users;
import io.onethread.access.Viewers;
import io.onethread.customer.TestCompany;
import io.onethread.graph.GraphTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class AdministrationViewTests extends SpringBrowserlessTest {

	@Autowired
	TestCompany company;

	@Autowired
	Users users;

	@Autowired
	Tokens tokens;

	@Autowired
	Viewers viewers;

	@BeforeEach
	void plant() {
		this.company.plant();
	}

	@Test
	void anAdministratorSeesAllLogins() {
		show("root", "ROLE_ADMINISTRATOR", "users");
		assertThat($(Grid.class).single().getListDataView().getItems().map((one) -> ((User) one).name()))
			.contains("ann", "mia", "eve", "root");
	}

	@Test
	void whoIsNoAdministratorAnyMoreIsRefusedWhateverTheSessionSays() {
		show("ann", "ROLE_ADMINISTRATOR", "users");
		assertThat($(Grid.class).all()).isEmpty();
		assertThat(text(UI.getCurrent())).doesNotContain("mia");
	}

	@Test
	void aRepHasNoPageOfLogins() {
		show("ann", "ROLE_REP", "users");
		assertThat($(Grid.class).all()).isEmpty();
		assertThat(text(UI.getCurrent())).doesNotContain("mia");
	}

	@Test
	void aTokenIsShownOnceAndRevokedAfterAQuestion() {
		show("cy", "ROLE_REP", "profile");
		$(TextField.class).all()
			.stream()
			.filter((field) -> "What it is for".equals(field.getLabel()))
			.findFirst()
			.orElseThrow()
			.setValue("Nightly");
		button("Create token").click();
		String secret = $(TokenDialog.class).single()
			.getChildren()
			.filter(TextField.class::isInstance)
			.map((field) -> ((TextField) field).getValue())
			.findFirst()
			.orElseThrow();
		assertThat(secret).startsWith("ot_");
		assertThat(this.tokens.list(this.viewers.of("cy"))).extracting(PersonalToken::label).containsExactly("Nightly");
		button("Done").click();
		button("Revoke").click();
		assertThat(this.tokens.list(this.viewers.of("cy"))).hasSize(1);
		ConfirmDialog dialog = $(ConfirmDialog.class).single();
		com.vaadin.flow.component.ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, false));
		assertThat(this.tokens.list(this.viewers.of("cy"))).isEmpty();
		assertThat(text(UI.getCurrent())).doesNotContain(secret);
	}

	@Test
	void onesOwnPasswordTakesTheOldOne() {
		show("ben", "ROLE_REP", "profile");
		type("a wrong password", "another long one");
		assertThat(password("Old password").isInvalid()).isTrue();
		type(TestCompany.PASSWORD, "short");
		assertThat(password("New password").getErrorMessage()).contains("10");
		type(TestCompany.PASSWORD, "another long one");
		assertThat(password("Old password").isInvalid()).isFalse();
		this.users.changePassword(this.viewers.of("ben"), "another long one", TestCompany.PASSWORD);
	}

	private void type(String old, String next) {
		password("Old password").setValue(old);
		password("New password").setValue(next);
		password("New password once more").setValue(next);
		button("Change password").click();
	}

	private PasswordField password(String label) {
		return $(PasswordField.class).all()
			.stream()
			.filter((field) -> label.equals(field.getLabel()))
			.findFirst()
			.orElseThrow();
	}

	private Button button(String text) {
		return $(Button.class).all().stream().filter((one) -> one.getText().equals(text)).findFirst().orElseThrow();
	}

	private static void show(String user, String role, String address) {
		TestingAuthenticationToken login = new TestingAuthenticationToken(user, "", role);
		login.setAuthenticated(true);
		SecurityContextHolder.getContext().setAuthentication(login);
		UI.getCurrent().setLocale(Locale.ENGLISH);
		UI.getCurrent().navigate(address);
	}

	private static String text(Component component) {
		return component.getElement().getTextRecursively()
				+ component.getChildren().map(AdministrationViewTests::text).collect(Collectors.joining(" "));
	}

}
