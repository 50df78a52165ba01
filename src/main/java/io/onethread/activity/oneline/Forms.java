package io.onethread.activity.oneline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.onethread.matching.CompanyName;

/** The ways in which people write a name, each with how surely it means it. */
final class Forms {

	/** The name itself, or one of its other names. */
	static final int EXACT = 4;

	/** The name without place and legal form. */
	static final int CORE = 3;

	/** A part of the name that tells it from others. */
	static final int PART = 2;

	/** The first characters of its parts: 华光 for 华东光学. */
	static final int ABBREVIATION = 1;

	private Forms() {
	}

	/** The forms in lower case, with how sure each is. */
	static Map<String, Integer> of(Name name) {
		Map<String, Integer> forms = new LinkedHashMap<>();
		List<String> names = Stream.concat(Stream.of(name.name()), name.others().stream())
			.filter((one) -> !one.isBlank())
			.toList();
		names.forEach((one) -> add(forms, plain(one), EXACT));
		switch (name.kind()) {
			case Name.CUSTOMER -> names.forEach((one) -> company(forms, one));
			case Name.PROJECT -> names.forEach((one) -> parts(forms, one));
			default -> names.forEach((one) -> person(forms, plain(one)));
		}
		return forms;
	}

	/** Whether a form could be any word: two Latin letters, a single character. */
	static boolean telling(String form) {
		return form.length() >= (isHan(form.charAt(0)) ? 2 : 3) && !form.chars().allMatch(Character::isDigit);
	}

	static boolean isHan(int c) {
		return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
	}

	static String plain(String text) {
		return new Line(text, List.of()).toString().strip();
	}

	private static void company(Map<String, Integer> forms, String given) {
		CompanyName name = CompanyName.of(given);
		add(forms, name.stem(), CORE);
		add(forms, name.core(), CORE);
		add(forms, name.brand(), PART);
		if (name.chinese()) {
			String trade = name.core().startsWith(name.brand()) ? name.core().substring(name.brand().length()) : "";
			if (name.brand().length() > 1 && !trade.isEmpty()) {
				add(forms, name.brand().substring(0, 1) + trade.charAt(0), ABBREVIATION);
				add(forms, name.brand() + trade.charAt(0), PART);
			}
		}
		else {
			List<String> words = List.of(name.brand().split(" "));
			if (words.size() > 1 && words.getFirst().length() > 3) {
				add(forms, words.getFirst(), PART);
			}
		}
		if (name.initials().length() > 2) {
			add(forms, name.initials(), ABBREVIATION);
		}
	}

	private static void parts(Map<String, Integer> forms, String given) {
		for (String part : plain(given).split("\\s*[·—–_/:()]\\s*|\\s+-\\s+|(?<=\\p{IsHan})\\s+|\\s+(?=\\p{IsHan})")) {
			if (part.length() >= (part.isEmpty() || isHan(part.charAt(0)) ? 3 : 5)) {
				add(forms, part, PART);
			}
		}
	}

	private static void person(Map<String, Integer> forms, String plain) {
		List<String> words = new ArrayList<>(List.of(plain.split("\\s+")));
		if (words.size() > 1 && !isHan(plain.charAt(0))) {
			add(forms, words.getFirst(), PART);
			add(forms, words.getLast(), PART);
			add(forms, words.getLast() + " " + String.join(" ", words.subList(0, words.size() - 1)), EXACT);
		}
	}

	private static void add(Map<String, Integer> forms, String form, int weight) {
		if (!form.isBlank() && telling(form)) {
			forms.merge(form, weight, Math::max);
		}
	}

}
