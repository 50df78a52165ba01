package io.onethread.notebook.reading;

import java.text.Normalizer;
import java.util.regex.Pattern;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;

/** Tells numbers in text, and mobile ones from others. */
final class PhoneText {

	/** A number with at least seven digits, as people write it, and its extension. */
	static final Pattern NUMBER = Pattern
		.compile("(?<![\\p{L}\\d_@.])(?:\\+|00)?[(（]?\\d(?:[ ()（）./\\-–]{0,2}\\d){6,16}"
				+ "(?:\\s*(?:转|分机|ext\\.?|x|#)\\s*\\d{1,6})?(?![\\d@])", Pattern.CASE_INSENSITIVE);

	private static final Pattern CHINESE_MOBILE = Pattern.compile("(?:\\+?86|0086)?1[3-9]\\d{9}");

	private PhoneText() {
	}

	/** Which of the two fields a number belongs into. */
	static Part part(String number) {
		String digits = Normalizer.normalize(number, Normalizer.Form.NFKC).replaceAll("[^\\d+]", "");
		if (CHINESE_MOBILE.matcher(digits).matches()) {
			return Part.MOBILE;
		}
		if (!digits.startsWith("+")) {
			return Part.PHONE;
		}
		try {
			PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
			return (numbers.getNumberType(numbers.parse(digits, null)) == PhoneNumberType.MOBILE) ? Part.MOBILE
					: Part.PHONE;
		}
		catch (NumberParseException ex) {
			return Part.PHONE;
		}
	}

}
