package io.onethread.administration.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.PasswordField;
import io.onethread.access.UserProblem;
import io.onethread.access.Users;

/** Asks for a login's new password. */
class PasswordDialog extends Dialog {

	private final PasswordField password = new PasswordField(getTranslation("users.new-password"));

	private final transient Consumer<String> chosen;

	PasswordDialog(String name, Consumer<String> chosen) {
		this.chosen = chosen;
		setHeaderTitle(getTranslation("users.password.of", name));
		setMaxWidth("100%");
		this.password.setHelperText(getTranslation("users.new-password.help", Users.MIN_PASSWORD));
		this.password.setWidthFull();
		this.password.getElement().setAttribute("autocomplete", "new-password");
		add(this.password);
		Button save = new Button(getTranslation("users.save"), (click) -> save());
		save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		getFooter().add(new Button(getTranslation("users.cancel"), (click) -> close()), save);
	}

	private void save() {
		try {
			this.chosen.accept(this.password.getValue());
			close();
		}
		catch (UserProblem problem) {
			this.password.setErrorMessage(getTranslation(problem.key(), problem.argument()));
			this.password.setInvalid(true);
		}
	}

}
