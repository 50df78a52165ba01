package io.onethread.activity.oneline;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NamesTests {

	private static final List<Name> ALL = List.of(
			customer("huadong", "上海华东光学仪器有限公司", true, "Huadong Optics Co., Ltd.", "华光"),
			customer("suzhou", "苏州精密光学有限公司", true), customer("bright", "Bright Lenses Ltd", true),
			customer("alfreds", "Alfreds Futterkiste", true), customer("foreign", "武汉星辰激光科技有限公司", false),
			project("line", "检测线二期", true, "huadong"),
			project("cell", "Bright Lenses - laser cell upgrade", true, "bright"),
			contact("zhang-h", "张伟", "采购经理", true, "huadong"), contact("zhang-s", "张敏", "工程师", true, "suzhou"),
			contact("li", "李国强", "总经理", true, "huadong"), contact("zhou", "周一鸣", null, true, "suzhou"),
			contact("anders", "Maria Anders", "Sales Representative", true, "alfreds"),
			contact("stranger", "钱学明", "教授", false, "foreign"));

	private static final Names NAMES = new Names(ALL);

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			明天拜访上海华东光学仪器有限公司    | huadong
			明天拜访华东光学仪器                | huadong
			明天拜访华东                        | huadong
			明天拜访华光                        | huadong
			visit Huadong Optics tomorrow       | huadong
			visit huadong tomorrow              | huadong
			visit HUADONG OPTICS CO., LTD.      | huadong
			去苏州精密光学送样                  | suzhou
			call Bright Lenses                  | bright
			call Bright about samples           | bright
			call Maria at Alfreds Futterkiste   | anders,alfreds
			call Ms Anders                      | anders
			call Maria Anders                   | anders
			call Anders Maria                   | anders
			拜访武汉星辰激光科技                | foreign
			拜访星辰                            | -
			检测线二期评审会                    | line
			discuss the laser cell upgrade      | cell
			the laser is idle                   | -
			拜访周一鸣                          | zhou
			给李总打电话                        | li
			约李国强面谈                        | li
			拜访华光的张经理                    | huadong,zhang-h
			拜访苏州精密光学张工                | suzhou,zhang-s
			brightness of the lamp              | -
			找钱教授                            | -
			""")
	void findsWhatIsNamed(String line, @Nullable String ids) {
		assertThat(found(line, List.of())).isEqualTo((ids == null) ? "" : ids);
	}

	@Test
	void whoIsMeantFollowsFromTheCustomer() {
		assertThat(NAMES.in("张工", List.of("suzhou"))).singleElement().satisfies((mention) -> {
			assertThat(mention.name().id()).isEqualTo("zhang-s");
			assertThat(mention.sure()).isTrue();
		});
		assertThat(NAMES.in("张先生", List.of())).singleElement().satisfies((mention) -> {
			assertThat(mention.sure()).isFalse();
			assertThat(mention.choices()).extracting(Name::id).containsExactlyInAnyOrder("zhang-h", "zhang-s");
		});
	}

	@Test
	void theHonorificBelongsToTheName() {
		String line = "call Ms Anders about prices";
		assertThat(NAMES.in(line, List.of())).singleElement()
			.satisfies((mention) -> assertThat(line.substring(mention.span().from(), mention.span().to()))
				.isEqualTo("Ms Anders"));
	}

	private static String found(String line, List<String> given) {
		return NAMES.in(line, given).stream().map((mention) -> mention.name().id()).collect(Collectors.joining(","));
	}

	private static Name customer(String id, String name, boolean own, String... others) {
		return new Name(Name.CUSTOMER, id, name, List.of(others), null, own, List.of(id));
	}

	private static Name project(String id, String name, boolean own, String customer) {
		return new Name(Name.PROJECT, id, name, List.of(), null, own, List.of(customer));
	}

	private static Name contact(String id, String name, @Nullable String title, boolean own, String customer) {
		return new Name(Name.CONTACT, id, name, List.of(), title, own, List.of(customer));
	}

}
