package io.onethread.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import io.onethread.access.UserProblem;
import io.onethread.access.Users;
import io.onethread.access.Viewers;
import io.onethread.shell.Card;

/** Changes one's own password, which takes the old one. */
class OwnPassword extends Div {

	private final transient Users users;

	private final transient Viewers viewers;

	private final PasswordField old = field("profile.password.old", "current-password");

	private final PasswordField next = field("users.new-password", "new-password");

	private final PasswordField again = field("profile.password.again", "new-password");

	OwnPassword(Users users, Viewers viewers) {
		this.users = users;
		this.viewers = viewers;
		this.next.setHelperText(getTranslation("users.new-password.help", Users.MIN_PASSWORD));
		Div body = new Div(this.old, this.next, this.again,
				new Button(getTranslation("profile.password.change"), (click) -> change()));
		body.addClassName("administration-body");
		add(new Card(getTranslation("profile.password"), "", body));
	}

	private void change() {
		this.old.setInvalid(false);
		this.next.setInvalid(false);
		this.again.setInvalid(false);
		if (!this.next.getValue().equals(this.again.getValue())) {
			refuse(this.again, getTranslation("profile.password.differ"));
			return;
		}
		try {
			this.users.changePassword(this.viewers.current(), this.old.getValue(), this.next.getValue());
			this.old.clear();
			this.next.clear();
			this.again.clear();
			Told.done(getTranslation("profile.password.done"));
		}
		catch (UserProblem problem) {
			refuse(problem.key().equals("user.problem.old-password") ? this.old : this.next,
					getTranslation(problem.key(), problem.argument()));
		}
	}

	private static void refuse(PasswordField field, String text) {
		field.setErrorMessage(text);
		field.setInvalid(true);
		field.focus();
	}

	private PasswordField field(String label, String autocomplete) {
		PasswordField field = new PasswordField(getTranslation(label));
		field.getElement().setAttribute("autocomplete", autocomplete);
		return field;
	}

}
