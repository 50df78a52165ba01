package io.onethread.customer;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is written down about a customer. Blank texts count as nothing, and blanks around
 * a text do not count.
 *
 * @param name the registered name
 * @param nameEn the English name
 * @param shortName what people call it
 * @param formerNames names it had before
 * @param code its key in the system it came from
 * @param creditCode the unified social credit code, 18 characters
 * @param industry what it does
 * @param city where it is
 * @param province where that is
 * @param country where that is
 * @param address street and number
 * @param postalCode the postal code
 * @param phone as written down, not brought to one form
 * @param fax likewise
 * @param email the office's address
 * @param website a web address
 * @param status {@code prospect}, {@code active} or {@code former}
 * @param employees how many work there
 * @param founded the year it was founded
 * @param revenue a year's revenue in the company's currency
 */
public record CustomerData(String name, @Nullable String nameEn, @Nullable String shortName, List<String> formerNames,
		@Nullable String code, @Nullable String creditCode, @Nullable String industry, @Nullable String city,
		@Nullable String province, @Nullable String country, @Nullable String address, @Nullable String postalCode,
		@Nullable String phone, @Nullable String fax, @Nullable String email, @Nullable String website,
		@Nullable String status, @Nullable Long employees, @Nullable Long founded, @Nullable Double revenue) {

	public CustomerData {
		name = Fields.orEmpty(name);
		nameEn = Fields.orNull(nameEn);
		shortName = Fields.orNull(shortName);
		formerNames = Fields.texts(formerNames);
		code = Fields.orNull(code);
		creditCode = Fields.orNull(creditCode);
		industry = Fields.orNull(industry);
		city = Fields.orNull(city);
		province = Fields.orNull(province);
		country = Fields.orNull(country);
		address = Fields.orNull(address);
		postalCode = Fields.orNull(postalCode);
		phone = Fields.orNull(phone);
		fax = Fields.orNull(fax);
		email = Fields.orNull(email);
		website = Fields.orNull(website);
		status = Fields.orNull(status);
	}

	/** A customer of whom only the name is known. */
	public static CustomerData named(String name) {
		return new CustomerData(name, null, null, List.of(), null, null, null, null, null, null, null, null, null, null,
				null, null, "prospect", null, null, null);
	}

}
