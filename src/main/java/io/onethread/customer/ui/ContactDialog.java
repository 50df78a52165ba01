package io.onethread.customer.ui;

import java.util.UUID;
import java.util.function.Function;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import io.onethread.access.Viewers;
import io.onethread.customer.Contact;
import io.onethread.customer.ContactData;
import io.onethread.customer.ContactService;
import io.onethread.customer.CustomerProblem;

/** Adds or changes a contact. */
final class ContactDialog extends Dialog {

	private final ContactForm form;

	private final transient Function<ContactData, Contact> write;

	private final transient Runnable written;

	private ContactDialog(String title, ContactData data, Function<ContactData, Contact> write, Runnable written) {
		this.form = new ContactForm(data);
		this.write = write;
		this.written = written;
		setHeaderTitle(title);
		setWidth("640px");
		setMaxWidth("100%");
		add(this.form);
		Button save = new Button(getTranslation("customer.save"), (click) -> save());
		save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		getFooter().add(new Button(getTranslation("customer.cancel"), (click) -> close()), save);
	}

	static ContactDialog adding(ContactService contacts, Viewers viewers, String customer, Runnable written) {
		String id = UUID.randomUUID().toString();
		ContactData empty = new ContactData("", null, null, null, null, null, null, null, "active");
		return new ContactDialog(translated("customer.contact.new"), empty,
				(data) -> contacts.create(viewers.current(), id, customer, data), written);
	}

	static ContactDialog changing(ContactService contacts, Viewers viewers, Contact contact, Runnable written) {
		return new ContactDialog(contact.data().name(), contact.data(),
				(data) -> contacts.update(viewers.current(), contact.id(), contact.version(), data), written);
	}

	private void save() {
		try {
			Contact contact = this.write.apply(this.form.data());
			close();
			Told.done(getTranslation("customer.saved", contact.data().name()));
			this.written.run();
		}
		catch (CustomerProblem.Invalid problem) {
			this.form.show(problem.problems());
		}
		catch (CustomerProblem.Changed problem) {
			new NewerVersionDialog(() -> {
				close();
				this.written.run();
			}).open();
		}
		catch (CustomerProblem problem) {
			Told.problem(getTranslation(Told.key(problem)));
		}
	}

	private static String translated(String key) {
		return com.vaadin.flow.component.UI.getCurrent().getTranslation(key);
	}

}
