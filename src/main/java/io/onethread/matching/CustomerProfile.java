package io.onethread.matching;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a customer that can tell whether another record is the same one. What
 * is not known is an empty text or list.
 *
 * @param id the record's id; a record with the same id is the same one
 * @param name its name
 * @param nameEn its English name
 * @param shortName its short name
 * @param formerNames names it once had
 * @param phones telephone numbers, as written
 * @param emails e-mail addresses
 * @param website the address of its site, with or without a scheme
 * @param creditCode its unified social credit code, as written
 * @param city the city it sits in
 * @param address street and number
 * @param industry its industry, as written
 * @param contacts names of people who work there
 * @param orders what tells its orders from all others: number, day and value in one text
 * @param kin ids of its parent, its subsidiaries and those of its parent
 */
public record CustomerProfile(String id, String name, String nameEn, String shortName, List<String> formerNames,
		List<String> phones, List<String> emails, String website, String creditCode, String city, String address,
		String industry, List<String> contacts, List<String> orders, Set<String> kin) {

	public CustomerProfile {
		formerNames = List.copyOf(formerNames);
		phones = List.copyOf(phones);
		emails = List.copyOf(emails);
		contacts = List.copyOf(contacts);
		orders = List.copyOf(orders);
		kin = Set.copyOf(kin);
	}

	/** A customer of whom only the name is known. */
	public static CustomerProfile named(String id, String name) {
		return of(id, Map.of("name", name));
	}

	/**
	 * A customer by the properties that the graph's {@code Customer} has; others are
	 * ignored. Texts may also come as lists of texts.
	 */
	public static CustomerProfile of(String id, Map<String, ?> properties) {
		return new CustomerProfile(id, text(properties, "name"), text(properties, "nameEn"),
				text(properties, "shortName"), texts(properties.get("formerNames")), texts(properties.get("phone")),
				texts(properties.get("email")), text(properties, "website"), text(properties, "creditCode"),
				text(properties, "city"), text(properties, "address"), text(properties, "industry"),
				texts(properties.get("contacts")), texts(properties.get("orders")),
				Set.copyOf(texts(properties.get("kin"))));
	}

	private static String text(Map<String, ?> properties, String name) {
		List<String> texts = texts(properties.get(name));
		return texts.isEmpty() ? "" : texts.getFirst();
	}

	private static List<String> texts(@Nullable Object value) {
		if (value instanceof Collection<?> many) {
			return many.stream().flatMap((one) -> texts(one).stream()).toList();
		}
		return (value == null || value.toString().isBlank()) ? List.of() : List.of(value.toString().strip());
	}

}
