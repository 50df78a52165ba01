package io.onethread.graph;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/**
 * The digits a telephone number is found by. A number without a country is a Chinese one.
 */
final class PhoneKeys {

	private static final String REGION = "CN";

	private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

	private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[;,、|\\n\\r\\t]+|(?<=\\d{7})\\s*/\\s*(?=[+(\\d])");

	/** An extension as it is written in China: 021-12345678-801 or 12345678转801. */
	private static final Pattern EXTENSION = Pattern
		.compile("(\\d{7}|\\d{4} ?\\d{4})\\s*-\\s*\\d{1,5}$|(\\d{4} ?\\d{3,4})\\s*(?:转|分机|ext\\.?|x)\\s*\\d{1,6}$");

	private static final Pattern PHONE = Pattern.compile("[+(]?[-\\d\\s().+/]*");

	private PhoneKeys() {
	}

	/**
	 * For each number of a field: its digits as dialled within the country and with the
	 * country's code; only the digits as written where it is no possible number.
	 */
	static List<String> of(String field) {
		List<String> keys = new ArrayList<>(2);
		for (String one : BETWEEN_NUMBERS.split(plain(field))) {
			String written = withoutExtension(one);
			Optional<PhoneNumber> number = parse(written);
			if (number.isPresent()) {
				keys.add(digits(NUMBERS.format(number.get(), PhoneNumberFormat.NATIONAL)));
				keys.add(digits(NUMBERS.format(number.get(), PhoneNumberFormat.E164)));
			}
			else if (!digits(written).isEmpty()) {
				keys.add(digits(written));
			}
		}
		return keys;
	}

	/**
	 * The digits of a number as typed that are part of its keys: without trunk prefix and
	 * country where the number is complete.
	 */
	static String typed(String typed) {
		String written = withoutExtension(typed);
		return parse(written).map(NUMBERS::getNationalSignificantNumber)
			.orElseGet(() -> digits(written.replaceFirst("^(\\+|00)\\s*86", "")));
	}

	static boolean looksLike(String typed) {
		String plain = withoutExtension(typed);
		return digits(plain).length() >= 4 && PHONE.matcher(plain).matches();
	}

	private static Optional<PhoneNumber> parse(String written) {
		int digits = digits(written).length();
		if (digits < 7 || digits > 17) {
			return Optional.empty();
		}
		try {
			PhoneNumber number = NUMBERS.parse(written, REGION);
			return NUMBERS.isPossibleNumber(number) ? Optional.of(number) : Optional.empty();
		}
		catch (NumberParseException ex) {
			return Optional.empty();
		}
	}

	private static String withoutExtension(String text) {
		return EXTENSION.matcher(plain(text).strip()).replaceFirst("$1$2");
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC);
	}

	private static String digits(String text) {
		StringBuilder digits = new StringBuilder(text.length());
		text.chars().filter(Character::isDigit).forEach((c) -> digits.append((char) ('0' + Character.digit(c, 10))));
		return digits.toString();
	}

}
