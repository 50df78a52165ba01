package io.onethread.matching;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A unified social credit code (统一社会信用代码) whose check character, the last, is right by GB
 * 32100-2015.
 *
 * @param value 18 characters, digits and capital letters
 */
public record CreditCode(String value) {

	/** The code's alphabet: no I, O, S, V and Z, which look like digits. */
	private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	private static final int[] WEIGHTS = { 1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28 };

	private static final Pattern NOISE = Pattern.compile("[\\s\\-_.·:]");

	private static final int LENGTH = 18;

	public CreditCode {
		if (!isRight(value)) {
			throw new IllegalArgumentException("No unified social credit code: " + value);
		}
	}

	/**
	 * Reads a code as people write it: any width and case, with blanks or dashes, and O,
	 * I and Z for the digits they look like.
	 * @return empty when it has another length or a wrong check character
	 */
	public static Optional<CreditCode> parse(String written) {
		String plain = plain(written);
		if (isRight(plain)) {
			return Optional.of(new CreditCode(plain));
		}
		String digits = plain.replace('O', '0').replace('I', '1').replace('Z', '2');
		return isRight(digits) ? Optional.of(new CreditCode(digits)) : Optional.empty();
	}

	/** The organisation code (组织机构代码) it holds: 9 characters. */
	public String organisationCode() {
		return this.value.substring(8, 17);
	}

	/** The administrative division it was registered in: 6 digits. */
	public String division() {
		return this.value.substring(2, 8);
	}

	static String plain(String written) {
		if (written.isEmpty()) {
			return "";
		}
		return NOISE.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC))
			.replaceAll("")
			.toUpperCase(Locale.ROOT);
	}

	private static boolean isRight(String code) {
		return code.length() == LENGTH && code.charAt(LENGTH - 1) == checkCharacter(code);
	}

	/** The right last character, or a blank when a character is none of the alphabet. */
	private static char checkCharacter(String code) {
		int sum = 0;
		for (int i = 0; i < WEIGHTS.length; i++) {
			int digit = ALPHABET.indexOf(code.charAt(i));
			if (digit < 0) {
				return ' ';
			}
			sum += digit * WEIGHTS[i];
		}
		return ALPHABET.charAt((31 - sum % 31) % 31);
	}

}
