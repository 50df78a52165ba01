package io.onethread.notebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.onethread.access.Viewer;
import io.onethread.graph.RecordRef;
import io.onethread.graph.SearchText;
import io.onethread.notebook.NotebookQueries.Known;
import io.onethread.overlap.CheckMatch;
import io.onethread.overlap.CustomerCheck;
import io.onethread.overlap.Sight;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Asks for many entries at once how they stand to what the company knows. The company's
 * names are compared as when a customer is registered; people are the same by their own
 * number or address, or by their name where they work.
 */
@Component
class BlindCheck {

	private static final int SHORTEST_NUMBER = 7;

	/** Addresses that many answer. */
	private static final Pattern SHARED_ADDRESS = Pattern
		.compile("(?:info|sales|service|office|contact|admin|mail|hr|support|purchas\\w*|marketing)@.*");

	/** “王总” and “王经理” name nobody but the surname. */
	private static final Pattern SURNAME = Pattern
		.compile("(\\p{IsHan})(?:总|工|经理|总监|主任|老师|厂长|处长|科长|主管|董|院长|所长|博士|教授|先生|女士|小姐)");

	private final NotebookQueries queries;

	private final CustomerCheck customers;

	BlindCheck(NotebookQueries queries, CustomerCheck customers) {
		this.queries = queries;
		this.customers = customers;
	}

	/**
	 * Those companies that the company knows, whoever works them, as they are written.
	 */
	Set<String> knownCompanies(Viewer viewer, Set<String> companies) {
		return this.customers.check(viewer, companies)
			.entrySet()
			.stream()
			.filter((found) -> !found.getValue().isEmpty())
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	List<Standing> check(Viewer viewer, List<NotebookData> entries) {
		if (entries.isEmpty()) {
			return List.of();
		}
		Map<String, List<CheckMatch>> companies = this.customers.check(viewer,
				entries.stream().map(NotebookData::company).toList());
		List<Map<String, Object>> asked = new ArrayList<>();
		for (int i = 0; i < entries.size(); i++) {
			asked.add(asked(i, entries.get(i), companies.getOrDefault(entries.get(i).company(), List.of())));
		}
		Map<Integer, Known> known = new HashMap<>();
		// The best comes first.
		this.queries.known(viewer, asked).forEach((one) -> known.putIfAbsent(one.at(), one));
		List<Standing> standings = new ArrayList<>();
		for (int i = 0; i < entries.size(); i++) {
			NotebookData entry = entries.get(i);
			standings.add(standing(entry, known.get(i), companies.getOrDefault(entry.company(), List.of())));
		}
		return standings;
	}

	private static Map<String, Object> asked(int at, NotebookData entry, List<CheckMatch> companies) {
		Map<String, Object> names = SearchText.keysOf(Map.of("name", entry.name()));
		String email = SearchText.query(entry.email()).email();
		var surname = SURNAME.matcher(entry.name());
		Map<String, Object> asked = new HashMap<>();
		asked.put("at", at);
		asked.put("name", entry.name().isEmpty() ? "\n" : entry.name());
		asked.put("searchName", text(names, "searchName"));
		asked.put("searchPinyin", text(names, "searchPinyin"));
		asked.put("surname", surname.matches() ? surname.group(1) : "\n");
		asked.put("phones", numbers(entry.phone(), entry.mobile()));
		asked.put("mobiles", numbers(entry.mobile()));
		asked.put("email", SHARED_ADDRESS.matcher(email).matches() ? "" : email);
		asked.put("customers", companies.stream().map(CheckMatch::id).filter(Objects::nonNull).toList());
		return asked;
	}

	/** A text that no record has stands for none, lest the empty ones be found alike. */
	private static String text(Map<String, Object> keys, String key) {
		String text = String.valueOf(keys.getOrDefault(key, ""));
		return text.isEmpty() ? "\n" : text;
	}

	private static List<String> numbers(String... fields) {
		return Arrays.stream(fields)
			.filter((field) -> !field.isEmpty())
			.flatMap((field) -> Arrays
				.stream(String.valueOf(SearchText.keysOf(Map.of("phone", field)).get("searchPhone")).split(" ")))
			.filter((number) -> number.length() >= SHORTEST_NUMBER)
			.distinct()
			.toList();
	}

	private static Standing standing(NotebookData entry, @Nullable Known contact, List<CheckMatch> companies) {
		CheckMatch company = companies.stream()
			.min((a, b) -> Integer.compare(a.sight().ordinal(), b.sight().ordinal()))
			.orElse(null);
		RecordRef customer = (company == null || company.id() == null || company.name() == null) ? null
				: new RecordRef(company.id(), company.name());
		boolean mayShare = company != null && company.sight() == Sight.FULL;
		if (contact != null && contact.sees() && contact.data() != null) {
			List<Standing.Difference> differences = Differences.of(entry, contact, companies);
			return new Standing(differences.isEmpty() ? Standing.State.YOURS : Standing.State.CHANGED, customer,
					mayShare, new RecordRef(contact.id(), contact.data().textOrEmpty("name")), null, differences);
		}
		if (contact != null) {
			return new Standing(Standing.State.KNOWN, customer, mayShare, null, contact.division(), List.of());
		}
		if (company != null && !company.sight().isOwn()) {
			return new Standing(Standing.State.KNOWN, customer, false, null, company.askDivision(), List.of());
		}
		return (customer == null) ? Standing.NEW
				: new Standing(Standing.State.NEW, customer, mayShare, null, null, List.of());
	}

	/** Fields in which a number counts as the other one when only written differently. */
	static boolean sameNumber(String one, String other) {
		return Set.copyOf(numbers(one)).stream().anyMatch(numbers(other)::contains);
	}

}
