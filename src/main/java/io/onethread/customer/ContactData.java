package io.onethread.customer;

import org.jspecify.annotations.Nullable;

/**
 * What is written down about a contact. Blank texts count as nothing.
 *
 * @param name the full name
 * @param nameEn the name in Latin letters
 * @param code the key in the system the contact came from
 * @param title what the contact is at the customer
 * @param phone the desk's number, as written down
 * @param mobile the mobile number, as written down
 * @param email the address
 * @param wechat the WeChat id
 * @param status {@code active} or {@code left}
 */
public record ContactData(String name, @Nullable String nameEn, @Nullable String code, @Nullable String title,
		@Nullable String phone, @Nullable String mobile, @Nullable String email, @Nullable String wechat,
		@Nullable String status) {

	public ContactData {
		name = Fields.orEmpty(name);
		nameEn = Fields.orNull(nameEn);
		code = Fields.orNull(code);
		title = Fields.orNull(title);
		phone = Fields.orNull(phone);
		mobile = Fields.orNull(mobile);
		email = Fields.orNull(email);
		wechat = Fields.orNull(wechat);
		status = Fields.orNull(status);
	}

}
