package io.onethread.matching;

/** Keys under which records that may be one customer meet. */
enum Key {

	CREDIT_CODE, CODE_PART, PHONE, EMAIL, DOMAIN, ADDRESS, BRAND, BEGINNING, SOUND, INITIALS, WORD, GRAM, ENDS_OF_SHORT,
	CHARACTER, CONTACT, ORDER;

	/**
	 * A 64-bit FNV-1a hash of kind and value; two values in a billion may meet by chance.
	 */
	long of(CharSequence value) {
		long hash = 0xcbf29ce484222325L ^ ordinal();
		hash *= 0x100000001b3L;
		for (int i = 0; i < value.length(); i++) {
			hash = (hash ^ value.charAt(i)) * 0x100000001b3L;
		}
		return hash;
	}

}
