package io.onethread.matching;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The keys under which a record is filed, and under which it looks for others.
 *
 * @param strong one in common makes two records worth comparing
 * @param weak words and grams of names: it takes a good part of them in common
 * @param filed under which other keys it is found: as a short or a full form
 * @param seeksFull where the full forms of its short names are filed, all of them
 * @param seeksShort where the short forms of its full names are filed
 */
record BlockingKeys(long[] strong, long[] weak, long[] filed, long[] seeksFull, long[] seeksShort) {

	/** How far into a name the letters of a short form reach. */
	private static final int REACH = 10;

	private static final int LONGEST_SHORT_FORM = 6;

	/** A short form begins with one of so many characters of the full one. */
	private static final int BEGINNINGS = 3;

	static BlockingKeys of(Prepared record) {
		Set<Long> strong = new LinkedHashSet<>();
		Set<Long> weak = new LinkedHashSet<>();
		Set<Long> filed = new LinkedHashSet<>();
		Set<Long> seeksFull = new LinkedHashSet<>();
		Set<Long> seeksShort = new LinkedHashSet<>();
		record.creditCode().ifPresent((code) -> strong.add(Key.CREDIT_CODE.of(code.value())));
		String code = CreditCode.plain(record.profile().creditCode());
		if (code.length() == 18) {
			// One of the halves of what tells companies apart survives a slip.
			strong.add(Key.CODE_PART.of("1" + code.substring(8, 13)));
			strong.add(Key.CODE_PART.of("2" + code.substring(13)));
		}
		record.phones().forEach((phone) -> strong.add(Key.PHONE.of(phone)));
		record.emails().forEach((email) -> strong.add(Key.EMAIL.of(email)));
		record.domains().forEach((domain) -> strong.add(Key.DOMAIN.of(domain)));
		if (record.address().length() > 7) {
			strong.add(Key.ADDRESS.of(record.address()));
		}
		record.contacts().forEach((contact) -> strong.add(Key.CONTACT.of(contact)));
		record.profile().orders().forEach((order) -> strong.add(Key.ORDER.of(order)));
		for (Prepared.Name each : record.names()) {
			CompanyName name = each.parts();
			strong.add(Key.BRAND.of(name.brand()));
			strong.add(Key.SOUND.of(name.sound()));
			strong.add(Key.SOUND.of(name.coreSound()));
			if (name.chinese()) {
				addGrams(name.core(), 2, weak);
				strong.add(Key.BEGINNING.of(name.brand().substring(0, Math.min(2, name.brand().length()))));
				addForms(name, filed, seeksFull, seeksShort);
			}
			else {
				addWords(name, weak);
			}
			addInitials(name, strong);
		}
		return new BlockingKeys(array(strong), array(weak), array(filed), array(seeksFull), array(seeksShort));
	}

	private static void addWords(CompanyName name, Set<Long> weak) {
		for (String word : name.brand().split(" ")) {
			weak.add(Key.WORD.of(word));
			if (word.length() > 3) {
				addGrams(word, 3, weak);
			}
		}
	}

	private static void addGrams(String text, int size, Set<Long> weak) {
		for (int i = 0; i + size <= text.length(); i++) {
			weak.add(Key.GRAM.of(text.substring(i, i + size)));
		}
	}

	/**
	 * 上汽 is made of characters that 上海汽车 has in this order: full forms are filed under
	 * each of their characters, short ones under their first and last.
	 */
	private static void addForms(CompanyName name, Set<Long> filed, Set<Long> seeksFull, Set<Long> seeksShort) {
		String text = name.text();
		text.chars().forEach((character) -> filed.add(Key.CHARACTER.of(Character.toString(character))));
		if (text.length() <= LONGEST_SHORT_FORM) {
			text.chars().forEach((character) -> seeksFull.add(Key.CHARACTER.of(Character.toString(character))));
		}
		String stem = name.stem();
		int length = stem.length();
		if (length > 1 && length <= LONGEST_SHORT_FORM) {
			filed.add(Key.ENDS_OF_SHORT.of("" + stem.charAt(0) + stem.charAt(length - 1)));
		}
		for (int first = 0; first < Math.min(BEGINNINGS, length); first++) {
			for (int last = first + 1; last < Math.min(REACH, length); last++) {
				seeksShort.add(Key.ENDS_OF_SHORT.of("" + stem.charAt(first) + stem.charAt(last)));
			}
		}
	}

	private static void addInitials(CompanyName name, Set<Long> strong) {
		String stem = name.stem();
		if (!name.chinese() && stem.indexOf(' ') < 0 && stem.length() > 2 && stem.length() < 7) {
			strong.add(Key.INITIALS.of(stem));
		}
		if (name.initials().length() > 2 && name.initials().length() < 7) {
			strong.add(Key.INITIALS.of(name.initials()));
		}
	}

	private static long[] array(Set<Long> keys) {
		return keys.stream().mapToLong(Long::longValue).toArray();
	}

}
