package io.onethread.customer;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import org.jspecify.annotations.Nullable;

/**
 * What each field may hold. Markup is text like any other and stays; what turns the
 * direction of writing or is not printed is refused, since a name that hides itself
 * serves nobody. Fields that were not touched are not judged: what an import brought does
 * not stand in the way of correcting something else.
 */
final class FieldRules {

	private static final Pattern HIDDEN = Pattern
		.compile("[\\p{Cntrl}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFFE\\uFFFF]");

	private static final Pattern EMAIL = Pattern.compile(
			"[^\\s@<>\"(),:;\\[\\]\\\\]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+[\\p{L}\\p{N}-]{2,63}");

	private static final Pattern WEBSITE = Pattern
		.compile("(?i)(https?://)?[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+(:\\d{1,5})?([/?#]\\S*)?");

	private static final Pattern PHONE = Pattern
		.compile("[+(（]?[\\d][\\d ()（）./+–-]*(?:(?:转|分机|ext\\.?|x|#|,)\\s*\\d{1,8})?", Pattern.CASE_INSENSITIVE);

	/** The order of the signs is the value of each, as in GB 32100-2015, table 1. */
	private static final String CREDIT_SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	/**
	 * The weights of the 17 places, 3 to the power of the place modulo 31, as in GB
	 * 32100-2015, table 2.
	 */
	private static final int[] CREDIT_WEIGHTS = { 1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28 };

	private static final Map<String, Integer> LENGTHS = Map.of("name", 200, "nameEn", 200, "address", 400, "website",
			300, "email", 254);

	private static final int LENGTH = 100;

	private static final Map<String, Set<String>> CHOICES = Map.of("CustomerData",
			Set.of("prospect", "active", "former"), "ContactData", Set.of("active", "left"));

	private FieldRules() {
	}

	/**
	 * Judges some fields of a form.
	 * @throws CustomerProblem.Invalid if one cannot be taken
	 */
	static void check(Record data, Set<String> fields) {
		List<FieldProblem> problems = problems(data, fields);
		if (!problems.isEmpty()) {
			throw new CustomerProblem.Invalid(problems);
		}
	}

	/** All fields of a form that hold something, and the name, which must. */
	static void check(Record data) {
		check(data, filled(data));
	}

	/** What is wrong with a form, field by field. */
	static List<FieldProblem> problems(Record data) {
		return problems(data, filled(data));
	}

	private static Set<String> filled(Record data) {
		Set<String> fields = new java.util.TreeSet<>(Fields.of(data).keySet());
		fields.add("name");
		return fields;
	}

	private static List<FieldProblem> problems(Record data, Set<String> fields) {
		Map<String, Object> values = Fields.of(data);
		List<FieldProblem> problems = new ArrayList<>();
		for (String field : fields) {
			FieldProblem problem = judge(data, field, values.get(field));
			if (problem != null) {
				problems.add(problem);
			}
		}
		return problems;
	}

	private static @Nullable FieldProblem judge(Record data, String field, @Nullable Object value) {
		if (field.equals("name") && (value == null || value.equals(""))) {
			return problem(field, "missing", "");
		}
		return switch (value) {
			case null -> null;
			case String text -> text(data, field, text);
			case List<?> texts -> texts.stream()
				.map((one) -> text(data, field, String.valueOf(one)))
				.filter((problem) -> problem != null)
				.findFirst()
				.orElse((texts.size() > 20) ? problem(field, "many", "20") : null);
			case Long number -> number(field, number);
			case Double number ->
				(Double.isFinite(number) && number >= 0 && number < 1e15) ? null : problem(field, "number", "");
			default -> null;
		};
	}

	private static @Nullable FieldProblem text(Record data, String field, String text) {
		int longest = LENGTHS.getOrDefault(field, LENGTH);
		if (text.length() > longest) {
			return problem(field, "long", String.valueOf(longest));
		}
		if (HIDDEN.matcher(text).find()) {
			return problem(field, "hidden", "");
		}
		return switch (field) {
			case "phone", "mobile", "fax" -> unless(FieldRules::isPhone, text, field, "phone");
			case "email" -> unless((mail) -> EMAIL.matcher(mail).matches(), text, field, "email");
			case "website" -> unless((site) -> WEBSITE.matcher(site).matches(), text, field, "website");
			case "creditCode" -> unless(FieldRules::isCreditCode, text, field, "credit-code");
			case "status" -> unless(CHOICES.getOrDefault(data.getClass().getSimpleName(), Set.of())::contains, text,
					field, "status." + data.getClass().getSimpleName());
			default -> null;
		};
	}

	private static @Nullable FieldProblem number(String field, long number) {
		if (field.equals("founded")) {
			int now = Year.now().getValue();
			return (number >= 1000 && number <= now) ? null : problem(field, "year", String.valueOf(now));
		}
		return (number >= 0 && number <= 10_000_000) ? null : problem(field, "number", "");
	}

	private static @Nullable FieldProblem unless(Predicate<String> rule, String text, String field, String key) {
		return rule.test(text) ? null : problem(field, key, text);
	}

	private static FieldProblem problem(String field, String key, String argument) {
		return new FieldProblem(field, "customer.problem." + key, argument);
	}

	/**
	 * A number with its country must be possible there; one without may be short, as
	 * extensions are.
	 */
	private static boolean isPhone(String text) {
		long digits = text.chars().filter(Character::isDigit).count();
		if (digits < 5 || digits > 24 || !PHONE.matcher(text).matches()) {
			return false;
		}
		if (!text.startsWith("+")) {
			return true;
		}
		try {
			PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
			return phones.isPossibleNumber(phones.parse(text, null));
		}
		catch (NumberParseException ex) {
			return false;
		}
	}

	/**
	 * The check sign is 31 less the weighted sum modulo 31, modulo 31 (GB 32100-2015).
	 */
	static boolean isCreditCode(String code) {
		if (code.length() != CREDIT_WEIGHTS.length + 1) {
			return false;
		}
		int sum = 0;
		for (int i = 0; i < CREDIT_WEIGHTS.length; i++) {
			int value = CREDIT_SIGNS.indexOf(code.charAt(i));
			if (value < 0) {
				return false;
			}
			sum += value * CREDIT_WEIGHTS[i];
		}
		return CREDIT_SIGNS.indexOf(code.charAt(CREDIT_WEIGHTS.length)) == (31 - sum % 31) % 31;
	}

}
