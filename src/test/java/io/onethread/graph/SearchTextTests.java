package io.onethread.graph;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.sun.management.OperatingSystemMXBean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SearchTextTests {

	private static final Map<String, Object> OPTICS = Map.of("name", "上海华东光学仪器有限公司", "shortName", "华东光学", "nameEn",
			"East Optics Co., Ltd.", "formerNames", List.of("申江光学仪器厂"), "code", "CN-000123", "phone", "021-6234 5678",
			"email", "Info@East-Optics.example", "city", "上海");

	@ParameterizedTest
	@CsvSource({ "重庆银行,chongqingyinhang", "华东光学,huadongguangxue", "长城,changcheng", "行业,hangye", "朝阳,chaoyang",
			"单位,danwei", "朝陽銀行,chaoyangyinhang", "TCL集团,tcljituan" })
	void readsPolyphonesByTheWordTheyStandIn(String name, String pinyin) {
		assertThat(words("searchPinyin", Map.of("name", name))).first().isEqualTo(pinyin);
	}

	@ParameterizedTest
	@CsvSource({ "华东光学,hdgx", "TCL集团,tcljt", "International Business Machines,ibm", "安心,ax" })
	void takesTheInitials(String name, String initials) {
		assertThat(SearchText.keysOf(Map.of("name", name))).containsEntry("searchInitials", initials);
	}

	@Test
	void readsAFamilyNameBothWays() {
		assertThat(words("searchPinyin", Map.of("name", "单志强"))).contains("shanzhiqiang");
		assertThat(words("searchPinyin", Map.of("name", "绿洲"))).containsExactly("lvzhou", "luzhou");
	}

	@Test
	void joinsAllNamesInOneForm() {
		assertThat(SearchText.keysOf(OPTICS)).containsEntry("searchName",
				"上海华东光学仪器有限公司 | 华东光学 | east optics co ltd | 申江光学仪器厂 | cn 000123");
		assertThat(words("searchPinyin", OPTICS)).hasSize(3);
	}

	@ParameterizedTest
	@CsvSource({ "華東光學,华东光学", "ＡＢＣ（中国）,abc中国", "Müller & Søn S.p.A.,muller son spa",
			"Société Générale,societe generale", "  Foo   BAR ,foo bar", "华东 光学,华东光学", "ガス,ガス" })
	void foldsWhatIsTypedAsItFoldsNames(String typed, String folded) {
		assertThat(SearchText.query(typed).text()).isEqualTo(folded);
		assertThat(SearchText.keysOf(Map.of("name", typed))).containsEntry("searchName", folded);
	}

	@ParameterizedTest
	@ValueSource(strings = { "5678", "62345678", "6234 5678", "021 6234 5678", "021-62345678", "(021)62345678",
			"+86 21 6234 5678", "0086 21 6234 5678", "86-21-62345678", "+86 021 62345678", "021-62345678-801",
			"０２１６２３４５６７８", "+86 21 6234", "62345678转12" })
	void findsAPhoneHoweverItIsTyped(String typed) {
		SearchText.Query query = SearchText.query(typed);
		assertThat(query.digits()).isNotEmpty();
		assertThat(words("searchPhone", OPTICS)).anyMatch((key) -> key.contains(query.digits()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "13800138000", "138 0013 8000", "+86-138-0013-8000", "8613800138000", "8000" })
	void findsAMobileNumber(String typed) {
		for (String stored : List.of("+86 138 0013 8000", "138-0013-8000", "021-62345678 / 13800138000",
				"13800138000；13911112222")) {
			assertThat(words("searchPhone", Map.of("mobile", stored)))
				.anyMatch((key) -> key.contains(SearchText.query(typed).digits()));
		}
	}

	@Test
	void keepsTheCountryOfAForeignNumber() {
		assertThat(words("searchPhone", Map.of("phone", "+49 89 6360 0000"))).contains("498963600000")
			.anyMatch((key) -> key.startsWith("089"));
	}

	@Test
	void tellsWhatTheTypedTextLooksLike() {
		assertThat(SearchText.query("021-6234")).matches(SearchText.Query::looksLikePhone);
		assertThat(SearchText.query("hdgx")).matches(SearchText.Query::looksLikePinyin)
			.matches((query) -> !query.looksLikePhone());
		assertThat(SearchText.query("hua dong").pinyin()).isEqualTo("huadong");
		assertThat(SearchText.query("華東")).matches(SearchText.Query::chinese)
			.matches((query) -> "huadong".equals(query.pinyin()));
		assertThat(SearchText.query("Info@East-Optics.example").email()).isEqualTo("info@east-optics.example");
		assertThat(SearchText.query(" （）!")).matches(SearchText.Query::isEmpty);
	}

	@Test
	void leavesOutAKeyWhoseSourcesAreNotGiven() {
		assertThat(SearchText.keysOf(Map.of("city", "上海"))).isEmpty();
		assertThat(SearchText.keysOf(Map.of("phone", ""))).containsExactly(Map.entry("searchPhone", ""));
	}

	@ParameterizedTest
	@CsvSource({ "上海华东光学仪器有限公司,NAME,name", "华东光学,NAME,shortName", "光学仪器,NAME_PART,name", "華東光學儀,NAME_PART,name",
			"east optics,ENGLISH_NAME,nameEn", "申江,FORMER_NAME,formerNames", "CN-000123,CODE,code",
			"62345678,PHONE,phone", "+86 21 6234 5678,PHONE,phone", "info@east,EMAIL,email", "huadongguang,PINYIN,name",
			"hdgx,INITIALS,name", "华冬光学,PINYIN,name", "华车光学,TYPO,name", "eest optics,TYPO,nameEn",
			"huadonguang,TYPO,name", "华东 申江,NAME_PART,name" })
	void saysWhyARecordWasFound(String typed, MatchedBy by, String property) {
		assertThat(SearchText.why(typed, OPTICS)).hasValueSatisfying((match) -> {
			assertThat(match.by()).isEqualTo(by);
			assertThat(match.property()).isEqualTo(property);
		});
	}

	@Test
	void saysNothingOfARecordThatDoesNotAnswer() {
		assertThat(SearchText.why("北方重工", OPTICS)).isEmpty();
		assertThat(SearchText.why("华东 重工", OPTICS)).isEmpty();
	}

	@Test
	void derivesThreeHundredThousandRecordsAMinuteFromSeveralThreads() {
		SearchText.keysOf(OPTICS);
		Duration start = processorTime();
		long right = IntStream.range(0, 20_000).parallel().filter((i) -> {
			Map<String, Object> properties = new HashMap<>(OPTICS);
			properties.put("name", "上海华东光学仪器有限公司" + i);
			return SearchText.keysOf(properties).get("searchInitials") instanceof String s
					&& s.startsWith("shhdgxyqyxgs" + i + " ");
		}).count();
		assertThat(right).isEqualTo(20_000);
		assertThat(processorTime().minus(start)).isLessThan(Duration.ofSeconds(4));
	}

	/** What this program used, which does not depend on what else the machine does. */
	private static Duration processorTime() {
		return Duration.ofNanos(ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime());
	}

	private static List<String> words(String key, Map<String, Object> properties) {
		return List.of(String.valueOf(SearchText.keysOf(properties).get(key)).split(" "));
	}

}
