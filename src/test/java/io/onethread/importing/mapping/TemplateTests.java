package io.onethread.importing.mapping;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TemplateTests {

	@ParameterizedTest
	@CsvSource({ "{a} {b}, A B", "{a}[ · {none}], A", "{a}[ · {b}], A · B", "[{none}]{a}, A", "{{x}} {a}, {x} A",
			"[[{a}]], [A]", "{none}, ''", "'{none} and {none}', ''", "fixed, fixed", "[{a} and {none}][{b}], B" })
	void columnsAreFilledInAndEmptyPartsLeftOut(String template, String text) {
		Map<String, String> row = Map.of("a", "A", "b", "B");
		assertThat(Template.of(template).fill((column) -> row.getOrDefault(column, ""))).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{", "{a", "a}", "[a", "a]", "{}", "[[a]", "[x[y]]" })
	void halfBracketsAreMistakes(String template) {
		assertThatIllegalArgumentException().isThrownBy(() -> Template.of(template));
	}

	@Test
	void aTemplateKnowsItsColumns() {
		assertThat(Template.of("{a}[ {b} {c}]{{d}}").columns()).containsExactly("a", "b", "c");
	}

}
