package io.onethread.customer.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.customer.Contact;
import io.onethread.customer.ContactService;
import io.onethread.customer.CustomerService;
import io.onethread.shell.BeforeChange;
import io.onethread.shell.RecordPanel;
import io.onethread.shell.UserZone;

import org.springframework.core.annotation.Order;

/** Puts a contact's jobs and earlier values on its page, and the ways to change it. */
@org.springframework.stereotype.Component
@Order(20)
class ContactPanel implements RecordPanel {

	private final ContactService contacts;

	private final CustomerService customers;

	private final Viewers viewers;

	private final ContactEditing editing;

	private final BeforeChange before;

	ContactPanel(ContactService contacts, CustomerService customers, Viewers viewers, ContactEditing editing,
			BeforeChange before) {
		this.contacts = contacts;
		this.customers = customers;
		this.viewers = viewers;
		this.editing = editing;
		this.before = before;
	}

	@Override
	public Optional<Component> card(Viewer viewer, String type, String id) {
		return find(viewer, type, id).map((contact) -> new ContactHistoryCard(contact,
				this.contacts.earlier(viewer, id), UserZone.now(UI.getCurrent()).toLocalDate()));
	}

	@Override
	public List<Component> actions(Viewer viewer, String type, String id) {
		return find(viewer, type, id).filter(Contact::editable).map((contact) -> {
			UI ui = UI.getCurrent();
			Runnable again = () -> ui.refreshCurrentRoute(false);
			Button edit = new Button(ui.getTranslation("customer.edit"), VaadinIcon.EDIT.create(),
					(click) -> this.contacts.find(this.viewers.current(), id)
						.ifPresent((now) -> ContactDialog.changing(this.editing, now, again).open()));
			Button move = new Button(ui.getTranslation("customer.move"), VaadinIcon.EXCHANGE.create(),
					(click) -> this.contacts.find(this.viewers.current(), id)
						.ifPresent((now) -> new MoveDialog(this.contacts, this.customers, this.viewers, now,
								this.before, again)
							.open()));
			return List.<Component>of(edit, move);
		}).orElse(List.of());
	}

	private Optional<Contact> find(Viewer viewer, String type, String id) {
		return (!type.equals("Contact") || viewer.is(Role.ADMINISTRATOR)) ? Optional.empty()
				: this.contacts.find(viewer, id);
	}

}
