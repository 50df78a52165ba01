package io.onethread.administration.ui;

import java.util.Locale;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.onethread.access.Role;
import io.onethread.access.UserProblem;
import io.onethread.access.Users;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.graph.ListRequest;
import io.onethread.organisation.Rep;
import io.onethread.organisation.RepService;

import org.springframework.security.access.AccessDeniedException;

/** Adds a login. */
class AddUserDialog extends Dialog {

	private final transient Users users;

	private final transient Viewers viewers;

	private final transient Consumer<String> added;

	private final TextField name = new TextField(getTranslation("users.name"));

	private final PasswordField password = new PasswordField(getTranslation("users.new-password"));

	private final Select<Role> role = new Select<>();

	private final ComboBox<Rep> rep = new ComboBox<>(getTranslation("users.rep"));

	AddUserDialog(Users users, RepService reps, Viewers viewers, Consumer<String> added) {
		this.users = users;
		this.viewers = viewers;
		this.added = added;
		setHeaderTitle(getTranslation("users.add"));
		setWidth("520px");
		setMaxWidth("100%");
		this.name.setMaxLength(64);
		this.password.setHelperText(getTranslation("users.new-password.help", Users.MIN_PASSWORD));
		this.role.setLabel(getTranslation("users.role"));
		this.role.setItems(Role.values());
		this.role.setItemLabelGenerator((one) -> getTranslation("role." + one.name().toLowerCase(Locale.ROOT)));
		this.role.setValue(Role.REP);
		this.role.addValueChangeListener((change) -> this.rep.setVisible(change.getValue() != Role.ADMINISTRATOR));
		this.rep.setHelperText(getTranslation("users.rep.help"));
		this.rep.setItemLabelGenerator(AddUserDialog::label);
		this.rep.setItems((query) -> {
			Viewer viewer = viewers.current();
			return reps
				.list(viewer,
						new ListRequest(query.getFilter().orElse(""), "name", false, query.getOffset(),
								query.getLimit()))
				.items()
				.stream();
		});
		FormLayout form = new FormLayout(this.name, this.password, this.role, this.rep);
		form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
		add(form);
		Button save = new Button(getTranslation("users.add.save"), (click) -> save());
		save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		getFooter().add(new Button(getTranslation("users.cancel"), (click) -> close()), save);
	}

	private void save() {
		if (!this.viewers.current().is(Role.ADMINISTRATOR)) {
			throw new AccessDeniedException("Only administrators keep logins");
		}
		Rep tied = this.rep.isVisible() ? this.rep.getValue() : null;
		try {
			this.users.add(this.name.getValue().strip(), this.password.getValue(), this.role.getValue(),
					(tied == null) ? null : tied.id());
			close();
			this.added.accept(this.name.getValue().strip());
		}
		catch (UserProblem problem) {
			Told.problem(problem);
		}
	}

	private static String label(Rep rep) {
		return (rep.division() == null) ? rep.name() : rep.name() + " · " + rep.division().name();
	}

}
