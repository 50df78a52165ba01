package io.onethread.matching;

import java.net.IDN;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/** Telephone numbers, addresses of mail and web in one spelling. */
final class Contacts {

	private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

	private static final Pattern BETWEEN = Pattern.compile("[;,、|\\n\\r\\t]+|(?<=\\d{7})\\s*/\\s*(?=[+(\\d])");

	/** An extension: it names a desk, the number before it the company. */
	private static final Pattern EXTENSION = Pattern
		.compile("(\\d{7}|\\d{4} ?\\d{4})\\s*-\\s*\\d{1,5}$|(\\d{4} ?\\d{3,4})\\s*(?:转|分机|ext\\.?|x)\\s*\\d{1,6}$");

	/** Providers of mail for everybody, by the first label of their domain. */
	private static final Set<String> MAIL_PROVIDERS = Set.of("qq", "163", "126", "yeah", "sina", "sohu", "foxmail",
			"139", "189", "wo", "aliyun", "tom", "21cn", "263", "188", "gmail", "googlemail", "outlook", "hotmail",
			"live", "msn", "yahoo", "ymail", "rocketmail", "icloud", "me", "mac", "aol", "gmx", "web", "t-online",
			"freenet", "mail", "yandex", "rambler", "proton", "protonmail", "pm", "zoho", "naver", "daum", "hanmail",
			"nate", "orange", "free", "wanadoo", "laposte", "libero", "virgilio", "tiscali", "terra", "uol", "bol",
			"rediffmail", "comcast", "verizon", "btinternet", "fastmail", "hushmail", "mailinator");

	/** Places where many companies have a page. */
	private static final Set<String> SHARED_SITES = Set.of("1688", "alibaba", "taobao", "tmall", "jd", "made-in-china",
			"weibo", "weixin", "wechat", "facebook", "linkedin", "instagram", "twitter", "x", "youtube", "wixsite",
			"wordpress", "github", "google", "baidu", "etsy", "ebay", "amazon", "shopify", "myshopify", "xiaohongshu");

	private static final Set<String> SECOND_LEVELS = Set.of("com", "co", "net", "org", "gov", "edu", "ac", "or", "ne",
			"go");

	private Contacts() {
	}

	/** The numbers as E.164; one without a country is Chinese. */
	static Set<String> phones(List<String> written) {
		Set<String> phones = new TreeSet<>();
		for (String field : written) {
			for (String one : BETWEEN.split(Normalizer.normalize(field, Normalizer.Form.NFKC))) {
				addPhone(EXTENSION.matcher(one.strip()).replaceFirst("$1$2"), phones);
			}
		}
		return phones;
	}

	static Set<String> emails(List<String> written) {
		Set<String> emails = new TreeSet<>();
		for (String field : written) {
			for (String one : Normalizer.normalize(field, Normalizer.Form.NFKC)
				.toLowerCase(Locale.ROOT)
				.split("[\\s;,<>]+")) {
				String email = one.replaceFirst("^mailto:", "");
				if (email.indexOf('@') > 0 && email.indexOf('.', email.indexOf('@')) > 0) {
					emails.add(email);
				}
			}
		}
		return emails;
	}

	/** The domains somebody had to register: none of mail providers and platforms. */
	static Set<String> domains(Set<String> emails, String website) {
		Set<String> domains = new TreeSet<>();
		emails.forEach((email) -> addDomain(email.substring(email.lastIndexOf('@') + 1), domains));
		if (website.isBlank()) {
			return domains;
		}
		String host = Normalizer.normalize(website, Normalizer.Form.NFKC)
			.strip()
			.toLowerCase(Locale.ROOT)
			.replaceFirst("^[a-z]+://", "")
			.replaceFirst("[/?#:].*$", "");
		addDomain(host, domains);
		return domains;
	}

	private static void addPhone(String written, Set<String> phones) {
		if (written.chars().filter(Character::isDigit).count() < 7) {
			return;
		}
		try {
			PhoneNumber number = NUMBERS.parse(written, "CN");
			if (NUMBERS.isPossibleNumber(number)) {
				phones.add(NUMBERS.format(number, PhoneNumberFormat.E164));
			}
		}
		catch (NumberParseException ex) {
			// What is no number is no evidence.
		}
	}

	private static void addDomain(String host, Set<String> domains) {
		String domain = registered(host);
		String label = domain.replaceFirst("\\..*", "");
		if (!domain.isEmpty() && !MAIL_PROVIDERS.contains(label) && !SHARED_SITES.contains(label)) {
			domains.add(domain);
		}
	}

	/** The part of a host that is registered: mail.example.com.cn → example.com.cn. */
	private static String registered(String host) {
		String[] labels = ascii(host).split("\\.");
		int count = labels.length;
		if (count < 2) {
			return "";
		}
		boolean under = count > 2 && labels[count - 1].length() == 2 && SECOND_LEVELS.contains(labels[count - 2]);
		int from = count - (under ? 3 : 2);
		return String.join(".", List.of(labels).subList(from, count));
	}

	private static String ascii(String host) {
		try {
			return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

}
