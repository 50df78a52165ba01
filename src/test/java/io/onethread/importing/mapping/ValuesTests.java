package io.onethread.importing.mapping;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import io.onethread.graph.PropertyType;
import io.onethread.importing.mapping.PropertyMapping.Column;
import io.onethread.importing.mapping.PropertyMapping.NumberStyle;
import io.onethread.importing.mapping.Values.Unreadable;
import io.onethread.importing.mapping.Values.Value;
import io.onethread.importing.report.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ValuesTests {

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "12;12", "1,234.5;1234.5", "-0.5;-0.5", "(1,234);-1234", "¥1,200.00;1200", "$ 5;5", "-$5;-5",
					"12%;0.12", "3.5万;35000", "2亿;200000000", "１２３;123", "1200元;1200", ".5;0.5", "1e3;1000", "−7;-7",
					"+7;7" })
	void numbersAreReadAsPeopleWriteThem(String text, double number) {
		assertThat(read(PropertyType.NUMBER, text)).isEqualTo(new Value(number));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1,5", "12,34", "1.2.3", "abc", "-", "()", "1 2", "0x1F", "NaN", "1e999", "--5", "１,５" })
	void whatMightMeanTwoNumbersIsNone(String text) {
		assertThat(read(PropertyType.NUMBER, text)).isEqualTo(new Unreadable(Reason.NOT_A_NUMBER, List.of()));
	}

	@Test
	void theMappingSaysHowNumbersAreWritten() {
		PropertyMapping german = mapping(List.of(), new NumberStyle(',', '.', 1000));
		assertThat(new Values(PropertyType.NUMBER, german, SHANGHAI).read("1.234,5")).isEqualTo(new Value(1_234_500.0));
		PropertyMapping millions = mapping(List.of(), new NumberStyle('.', ',', 1_000_000));
		assertThat(new Values(PropertyType.NUMBER, millions, SHANGHAI).read("1100.04"))
			.isEqualTo(new Value(1_100_040_000.0));
	}

	@Test
	void onlyWholeNumbersGoWhereWholeOnesAreKept() {
		assertThat(read(PropertyType.INTEGER, "1,200")).isEqualTo(new Value(1200L));
		assertThat(read(PropertyType.INTEGER, "12.0")).isEqualTo(new Value(12L));
		assertThat(read(PropertyType.INTEGER, "12.5")).isInstanceOf(Unreadable.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2025-03-31", "2025-3-31", "2025/3/31", "2025.03.31", "2025年3月31日", "20250331",
			"2025-03-31 00:00:00.000", "2025-03-31T14:30", "2025/3/31 9:05", "2025-03-31T10:00:00+08:00" })
	void datesWhoseYearStandsFirstAreRead(String text) {
		assertThat(read(PropertyType.DATE, text)).isEqualTo(new Value(LocalDate.of(2025, 3, 31)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "31.3.2025", "3/4/2025", "2025-02-30", "2025-13-01", "gestern", "2025", "0" })
	void whatMightMeanTwoDaysOrNoneIsNoDate(String text) {
		assertThat(read(PropertyType.DATE, text)).isInstanceOf(Unreadable.class);
	}

	@Test
	void theMappingSaysHowDatesAreWritten() {
		Values values = new Values(PropertyType.DATE, mapping(List.of("d.M.yyyy", "yyyy"), NumberStyle.USUAL),
				SHANGHAI);
		assertThat(values.read("31.3.2025")).isEqualTo(new Value(LocalDate.of(2025, 3, 31)));
		assertThat(values.read("1996")).isEqualTo(new Value(LocalDate.of(1996, 1, 1)));
		assertThat(values.read("30.2.2025")).isInstanceOf(Unreadable.class);
	}

	@Test
	void timesAreMeantInTheMappingsZone() {
		assertThat(read(PropertyType.DATE_TIME, "2025-03-31 14:30"))
			.isEqualTo(new Value(LocalDate.of(2025, 3, 31).atTime(14, 30).atZone(SHANGHAI)));
	}

	@Test
	void listsAreSplitAndYesIsYesInBothLanguages() {
		assertThat(read(PropertyType.TEXT_LIST, "甲；乙、 丙;甲")).isEqualTo(new Value(List.of("甲", "乙", "丙")));
		assertThat(read(PropertyType.BOOLEAN, "是")).isEqualTo(new Value(true));
		assertThat(read(PropertyType.BOOLEAN, "No")).isEqualTo(new Value(false));
		assertThat(read(PropertyType.BOOLEAN, "maybe")).isInstanceOf(Unreadable.class);
	}

	private static Values.Result read(PropertyType type, String text) {
		return new Values(type, mapping(List.of(), NumberStyle.USUAL), SHANGHAI).read(text);
	}

	private static PropertyMapping mapping(List<String> dates, NumberStyle style) {
		PropertyMapping plain = PropertyMapping.of(new Column("x"));
		return new PropertyMapping(plain.from(), dates, style, null, plain.values(), null, null, "", "", Need.FALSE,
				false);
	}

}
