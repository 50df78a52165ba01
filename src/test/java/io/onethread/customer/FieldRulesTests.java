package io.onethread.customer;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FieldRulesTests {

	@ParameterizedTest
	@ValueSource(strings = { "021-5555 0100", "+86 21 5555 0100", "(5) 555-4729", "010-65551234转808", "13800000000",
			"030-0074321", "400-820-8820 ext. 12" })
	void takesPhoneNumbersAsPeopleWriteThem(String phone) {
		assertThatCode(() -> FieldRules.check(phone(phone))).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@ValueSource(strings = { "call me", "12", "+86 1", "<b>021</b>55550100", "0215555010002155550100021" })
	void refusesWhatIsNoPhoneNumber(String phone) {
		refused(phone(phone), "mobile", "customer.problem.phone");
	}

	@ParameterizedTest
	@CsvSource({ "a@b, customer.problem.email", "a b@c.cn, customer.problem.email", "@x.cn, customer.problem.email",
			"<i>@x.cn, customer.problem.email" })
	void refusesWhatIsNoMailAddress(String mail, String key) {
		refused(new ContactData("X", null, null, null, null, null, mail, null, null), "email", key);
	}

	@Test
	void markupInANameIsTextButATurnedDirectionIsRefused() {
		assertThatCode(() -> FieldRules.check(CustomerData.named("<img src=x onerror=alert(1)>")))
			.doesNotThrowAnyException();
		refused(CustomerData.named("Good\u202Elive"), "name", "customer.problem.hidden");
		refused(CustomerData.named("two\nlines"), "name", "customer.problem.hidden");
		refused(CustomerData.named("  "), "name", "customer.problem.missing");
		refused(CustomerData.named("x".repeat(201)), "name", "customer.problem.long");
	}

	@Test
	void aCreditCodeMustCarryItsCheckSign() {
		assertThat(FieldRules.isCreditCode("91350100M000100Y43")).isTrue();
		assertThat(FieldRules.isCreditCode("91350100M000100Y44")).isFalse();
		assertThat(FieldRules.isCreditCode("91350100M000100Y4")).isFalse();
		assertThat(FieldRules.isCreditCode("91350100I000100Y43")).isFalse();
	}

	@Test
	void aFieldThatWasNotTouchedIsNotJudged() {
		ContactData odd = phone("call me");
		assertThatCode(() -> FieldRules.check(odd, Set.of("name"))).doesNotThrowAnyException();
	}

	private static ContactData phone(String phone) {
		return new ContactData("X", null, null, null, null, phone, null, null, null);
	}

	private static void refused(Record data, String field, String key) {
		assertThatExceptionOfType(CustomerProblem.Invalid.class).isThrownBy(() -> FieldRules.check(data))
			.satisfies((invalid) -> assertThat(invalid.problems()).singleElement().satisfies((problem) -> {
				assertThat(problem.field()).isEqualTo(field);
				assertThat(problem.key()).isEqualTo(key);
			}));
	}

}
