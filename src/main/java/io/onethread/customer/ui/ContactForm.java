package io.onethread.customer.ui;

import java.util.List;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.onethread.customer.ContactData;
import org.jspecify.annotations.Nullable;

/** What is written down about a contact. */
class ContactForm extends RecordForm {

	private final TextField name = text("name", 200);

	private final TextField nameEn = text("nameEn", 200);

	private final TextField title = text("title", 100);

	private final Select<String> status = choice("status", "customer.contact.status.", List.of("active", "left"));

	private final TextField mobile = text("mobile", 100);

	private final TextField phone = text("phone", 100);

	private final TextField email = text("email", 254);

	private final TextField wechat = text("wechat", 100);

	private final @Nullable String code;

	ContactForm(ContactData data) {
		super("customer.contact.field.");
		this.name.setRequiredIndicatorVisible(true);
		this.code = data.code();
		set(this.name, data.name());
		set(this.nameEn, data.nameEn());
		set(this.title, data.title());
		this.status.setValue(data.status());
		set(this.mobile, data.mobile());
		set(this.phone, data.phone());
		set(this.email, data.email());
		set(this.wechat, data.wechat());
	}

	ContactData data() {
		return new ContactData(this.name.getValue(), this.nameEn.getValue(), this.code, this.title.getValue(),
				this.phone.getValue(), this.mobile.getValue(), this.email.getValue(), this.wechat.getValue(),
				this.status.getValue());
	}

}
