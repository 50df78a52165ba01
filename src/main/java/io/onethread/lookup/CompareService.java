package io.onethread.lookup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.onethread.access.Viewer;
import io.onethread.lookup.Comparison.Group;
import io.onethread.lookup.Comparison.Same;
import io.onethread.lookup.Comparison.Shared;

import org.springframework.stereotype.Service;

/**
 * Says what two records share: what hangs on both, at most two steps from either, and
 * what is written down of both. Whoever may see less is told less, not that there is
 * more.
 */
@Service
public class CompareService {

	private static final List<String> PHONES = List.of("phone", "mobile", "fax");

	private static final List<String> VALUES = List.of("creditCode", "email", "website", "address", "postalCode",
			"city", "industry", "wechat", "title");

	/** The last digits of a number say whose it is, whatever stands before. */
	private static final int TELLING_DIGITS = 8;

	private final RecordService records;

	private final ThreadService threads;

	CompareService(RecordService records, ThreadService threads) {
		this.records = records;
		this.threads = threads;
	}

	/**
	 * Compares two records.
	 * @return nothing where either is not there, or the viewer may not know of it
	 */
	public Optional<Comparison> compare(Viewer viewer, String left, String right) {
		Optional<RecordPage> one = this.records.page(viewer, left);
		Optional<RecordPage> other = this.records.page(viewer, right);
		if (one.isEmpty() || other.isEmpty()) {
			return Optional.empty();
		}
		String first = one.get().record().id();
		String second = other.get().record().id();
		Map<String, List<Tie>> ofOne = this.threads.ties(viewer, first);
		Map<String, List<Tie>> ofOther = this.threads.ties(viewer, second);
		Tie direct = ofOne.values()
			.stream()
			.flatMap(List::stream)
			.filter((tie) -> tie.record().id().equals(second))
			.findFirst()
			.orElse(null);
		List<Group> groups = RecordTypes.ALL.stream()
			.filter((type) -> ofOne.containsKey(type) || ofOther.containsKey(type))
			.map((type) -> group(type, without(ofOne.getOrDefault(type, List.of()), second),
					without(ofOther.getOrDefault(type, List.of()), first)))
			.toList();
		return Optional.of(new Comparison(one.get(), other.get(), direct, same(one.get(), other.get()), groups));
	}

	private static List<Tie> without(List<Tie> ties, String id) {
		return ties.stream().filter((tie) -> !tie.record().id().equals(id)).toList();
	}

	private static Group group(String type, List<Tie> left, List<Tie> right) {
		Map<String, Tie> byId = new HashMap<>();
		right.forEach((tie) -> byId.put(tie.record().id(), tie));
		List<Shared> shared = new ArrayList<>();
		for (Tie tie : left) {
			Tie other = byId.get(tie.record().id());
			if (other != null) {
				shared.add(new Shared(tie, other));
			}
		}
		shared.sort(Shared.STRONGEST_FIRST);
		return new Group(type, left.size(), right.size(), shared);
	}

	private static List<Same> same(RecordPage left, RecordPage right) {
		List<Same> same = new ArrayList<>();
		Map<String, String> numbers = numbers(right);
		numbers(left).forEach((digits, number) -> {
			if (numbers.containsKey(digits)) {
				same.add(new Same("phone", number));
			}
		});
		for (String field : VALUES) {
			String value = left.text(field);
			if (!plain(value).isEmpty() && plain(value).equals(plain(right.text(field)))) {
				same.add(new Same(field, value));
			}
		}
		Set<String> names = names(left);
		names.retainAll(names(right));
		names.forEach((name) -> same.add(new Same("name", name)));
		return same;
	}

	private static Map<String, String> numbers(RecordPage page) {
		Map<String, String> numbers = new HashMap<>();
		for (String field : PHONES) {
			String digits = page.text(field).replaceAll("\\D", "");
			if (digits.length() >= TELLING_DIGITS) {
				numbers.put(digits.substring(digits.length() - TELLING_DIGITS), page.text(field));
			}
		}
		return numbers;
	}

	private static Set<String> names(RecordPage page) {
		Set<String> names = new LinkedHashSet<>(
				List.of(page.record().name(), page.text("nameEn"), page.text("shortName")));
		if (page.properties().get("formerNames") instanceof List<?> former) {
			former.forEach((name) -> names.add(String.valueOf(name)));
		}
		return names.stream()
			.map(String::strip)
			.filter((name) -> !name.isEmpty())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static String plain(String value) {
		return value.toLowerCase(Locale.ROOT).replaceAll("^https?://(www\\.)?|/$|[\\s,，.。-]", "");
	}

}
