package io.onethread.demo;

/**
 * Unified social credit codes of companies, by GB 32100-2015: two characters for the
 * register, six digits for the district, nine for the organisation (the last of them a
 * check by GB 11714-1997, modulo 11), and a check modulo 31. The organisation's part
 * starts with a letter that the registers have not reached.
 */
final class CreditCodes {

	private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	private static final int[] ORGANISATION_WEIGHTS = { 3, 7, 9, 10, 5, 8, 4, 2 };

	private CreditCodes() {
	}

	static String of(Place place, int number) {
		String organisation = "Y%07d".formatted(number);
		String body = "91" + place.district() + organisation + organisationCheck(organisation);
		return body + check(body);
	}

	/** With the last character mistaken, as they are found in hand-kept lists. */
	static String mistaken(String code) {
		char last = code.charAt(17);
		return code.substring(0, 17) + ALPHABET.charAt((ALPHABET.indexOf(last) + 1) % 31);
	}

	static char check(String body) {
		int sum = 0;
		int weight = 1;
		for (int i = 0; i < 17; i++) {
			sum += ALPHABET.indexOf(body.charAt(i)) * weight;
			weight = weight * 3 % 31;
		}
		return ALPHABET.charAt((31 - sum % 31) % 31);
	}

	private static char organisationCheck(String organisation) {
		int sum = 0;
		for (int i = 0; i < 8; i++) {
			// Here letters count by their place in the whole alphabet: A is 10, Z is 35.
			sum += Character.digit(organisation.charAt(i), 36) * ORGANISATION_WEIGHTS[i];
		}
		int check = 11 - sum % 11;
		return (check == 10) ? 'X' : (check == 11) ? '0' : (char) ('0' + check);
	}

}
