package io.onethread.customer.ui;

import java.util.Arrays;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import io.onethread.customer.CustomerData;
import org.jspecify.annotations.Nullable;

/** What is written down about a customer. */
class CustomerForm extends RecordForm {

	private final TextField name = text("name", 200);

	private final TextField nameEn = text("nameEn", 200);

	private final TextField shortName = text("shortName", 100);

	private final TextField formerNames = text("formerNames", 2000);

	private final Select<String> status = choice("status", "customer.status.", List.of("prospect", "active", "former"));

	private final TextField industry = text("industry", 100);

	private final TextField phone = text("phone", 100);

	private final TextField email = text("email", 254);

	private final TextField creditCode = text("creditCode", 18);

	private final TextField website = text("website", 300);

	private final TextField city = text("city", 100);

	private final TextField province = text("province", 100);

	private final TextField country = text("country", 100);

	private final TextField postalCode = text("postalCode", 100);

	private final TextField address = text("address", 400);

	private final TextField fax = text("fax", 100);

	private final IntegerField employees = whole("employees");

	private final IntegerField founded = whole("founded");

	private final NumberField revenue = number("revenue");

	private @Nullable String code;

	CustomerForm(CustomerData data) {
		super("customer.field.");
		setColspan(this.address, 2);
		this.name.setRequiredIndicatorVisible(true);
		this.formerNames.setHelperText(getTranslation("customer.field.formerNames.help"));
		show(data);
	}

	/** Shows only what is needed to add a customer. */
	CustomerForm brief() {
		for (Component field : List.<Component>of(this.shortName, this.formerNames, this.fax, this.employees,
				this.founded, this.revenue, this.postalCode, this.province, this.country, this.website)) {
			field.setVisible(false);
		}
		return this;
	}

	void show(CustomerData data) {
		set(this.name, data.name());
		set(this.nameEn, data.nameEn());
		set(this.shortName, data.shortName());
		set(this.formerNames, String.join("; ", data.formerNames()));
		this.status.setValue(data.status());
		set(this.industry, data.industry());
		set(this.phone, data.phone());
		set(this.email, data.email());
		set(this.creditCode, data.creditCode());
		set(this.website, data.website());
		set(this.city, data.city());
		set(this.province, data.province());
		set(this.country, data.country());
		set(this.postalCode, data.postalCode());
		set(this.address, data.address());
		set(this.fax, data.fax());
		set(this.employees, data.employees());
		set(this.founded, data.founded());
		this.revenue.setValue(data.revenue());
		this.code = data.code();
	}

	CustomerData data() {
		return new CustomerData(this.name.getValue(), this.nameEn.getValue(), this.shortName.getValue(),
				Arrays.asList(this.formerNames.getValue().split("[;；]")), this.code, this.creditCode.getValue(),
				this.industry.getValue(), this.city.getValue(), this.province.getValue(), this.country.getValue(),
				this.address.getValue(), this.postalCode.getValue(), this.phone.getValue(), this.fax.getValue(),
				this.email.getValue(), this.website.getValue(), this.status.getValue(), whole(this.employees),
				whole(this.founded), this.revenue.getValue());
	}

}
