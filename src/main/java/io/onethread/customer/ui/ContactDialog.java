package io.onethread.customer.ui;

import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import io.onethread.access.Viewer;
import io.onethread.customer.Contact;
import io.onethread.customer.ContactData;
import io.onethread.customer.CustomerProblem;
import io.onethread.shell.AlsoEditing;

/** Adds or changes a contact. */
final class ContactDialog extends Dialog {

	private final ContactForm form;

	private final transient ContactEditing contacts;

	private final transient Write write;

	private final transient Runnable written;

	/** The contact's; for a new one, the id it will have. */
	private final String id;

	private transient ContactData base;

	private long version;

	private transient ZonedDateTime readAt = ZonedDateTime.now();

	private ContactDialog(ContactEditing contacts, String title, String id, ContactData data, long version, Write write,
			Runnable written) {
		this.contacts = contacts;
		this.form = new ContactForm(data);
		this.id = id;
		this.base = data;
		this.version = version;
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

	static ContactDialog adding(ContactEditing contacts, String customer, Runnable written) {
		ContactData empty = new ContactData("", null, null, null, null, null, null, null, "active");
		return new ContactDialog(contacts, UI.getCurrent().getTranslation("customer.contact.new"),
				UUID.randomUUID().toString(), empty, 0,
				(viewer, id, version, data) -> contacts.service().create(viewer, id, customer, data), written);
	}

	static ContactDialog changing(ContactEditing contacts, Contact contact, Runnable written) {
		ContactDialog dialog = new ContactDialog(contacts, contact.data().name(), contact.id(), contact.data(),
				contact.version(), contacts.service()::update, written);
		dialog.addComponentAsFirst(
				new AlsoEditing(contacts.presence(), contacts.viewers(), contacts.live(), contact.id()));
		return dialog;
	}

	private void save() {
		try {
			Contact contact = this.write.write(this.contacts.viewers().current(), this.id, this.version,
					this.form.data());
			close();
			Told.done(getTranslation("customer.saved", contact.data().name()));
			this.written.run();
		}
		catch (CustomerProblem.Invalid problem) {
			this.form.show(problem.problems());
		}
		catch (CustomerProblem.Changed problem) {
			merge();
		}
		catch (CustomerProblem problem) {
			Told.problem(getTranslation(Told.key(problem)));
		}
	}

	private void merge() {
		Viewer viewer = this.contacts.viewers().current();
		Optional<String> who = this.contacts.changes().lastBy(viewer, this.id, this.readAt);
		this.contacts.service()
			.find(viewer, this.id)
			.ifPresentOrElse((now) -> Merging.merge(this.form, new ContactForm(this.base), new ContactForm(now.data()),
					who, () -> {
						this.base = now.data();
						this.version = now.version();
						this.readAt = ZonedDateTime.now();
						Told.done(
								getTranslation("customer.merged", who.orElse(getTranslation("shell.merge.somebody"))));
						save();
					}), () -> Told.problem(getTranslation("customer.problem.gone")));
	}

	/** Adds or changes the contact. */
	@FunctionalInterface
	private interface Write {

		Contact write(Viewer viewer, String id, long version, ContactData data);

	}

}
