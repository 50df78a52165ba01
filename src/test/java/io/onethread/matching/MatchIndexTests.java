package io.onethread.matching;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MatchIndexTests {

	private static final String SYLLABLES = "华东光明远方云岭海沐澜岫申江启辰博越恒信瑞丰嘉禾天宇鼎盛金石安泰科创新联合众智中正和美佳宏图卓尔凯达腾飞";

	private static final List<String> PLACES = List.of("上海", "北京", "深圳市", "苏州", "杭州", "广东省东莞市", "武汉", "");

	private static final List<String> TRADES = List.of("光学仪器", "科技", "电子", "机械设备", "生物医药", "贸易", "环保工程", "软件", "精密模具",
			"新材料", "物流", "食品");

	private final MatchIndex index = new MatchIndex();

	@ParameterizedTest
	@CsvSource({ "上海华东光学仪器,legal form left out", "华东光学,short form", "上海华冬光学仪器有限公司,typo",
			"上海华东光学仪气有限公司,typo in the trade", "East Optics Limited,English name", "申江光学仪器厂,former name",
			"Shanghai Huadong Optical Instrument,pinyin", "上海華東光學儀器有限公司,traditional" })
	void findsTheRecordByAnySpelling(String spelling, String why) {
		addOptics();
		assertThat(this.index.matches(CustomerProfile.named("x", spelling), Matcher.POSSIBLE)).as(why)
			.first()
			.matches((match) -> "optics".equals(match.profile().id()));
	}

	@ParameterizedTest
	@CsvSource({ "phone,+86 21 6234 5678", "email,info@east-optics.example",
			"website,http://www.east-optics.example/en", "creditCode,9135 0100 M000 100Y 43" })
	void findsTheRecordByAnotherFact(String property, String value) {
		addOptics();
		CustomerProfile sought = CustomerProfile.of("x", Map.of("name", "", property, value));
		assertThat(this.index.candidates(sought, 5)).extracting(CustomerProfile::id).containsExactly("optics");
	}

	@Test
	void findsShortAndFullFormsBothWays() {
		this.index.add(CustomerProfile.named("full", "上海汽车集团股份有限公司"));
		this.index.add(CustomerProfile.named("short", "上汽"));
		assertThat(this.index.candidates(CustomerProfile.named("x", "上汽"), 5)).extracting(CustomerProfile::id)
			.containsExactlyInAnyOrder("short", "full");
		assertThat(this.index.candidates(CustomerProfile.named("x", "上海汽车股份公司"), 5)).extracting(CustomerProfile::id)
			.containsExactlyInAnyOrder("short", "full");
		assertThat(this.index.allPairs(0.02)).hasSize(1);
	}

	@Test
	void forgetsARemovedRecordAndReplacesAChangedOne() {
		addOptics();
		this.index.add(CustomerProfile.named("optics", "申江物流"));
		assertThat(this.index.size()).isEqualTo(21);
		assertThat(this.index.matches(CustomerProfile.named("x", "华东光学"), Matcher.POSSIBLE)).isEmpty();
		assertThat(this.index.matches(CustomerProfile.named("x", "申江物流"), Matcher.POSSIBLE)).hasSize(1);
		this.index.remove("optics");
		this.index.remove("optics");
		assertThat(this.index.matches(CustomerProfile.named("x", "申江物流"), Matcher.POSSIBLE)).isEmpty();
		assertThat(this.index.size()).isEqualTo(20);
	}

	@Test
	void leavesTheRecordItselfOut() {
		addOptics();
		assertThat(this.index.matches(CustomerProfile.named("optics", "上海华东光学仪器有限公司"), 0)).isEmpty();
	}

	@Test
	void believesACommonBrandLessThanARareOne() {
		IntStream.range(0, 60)
			.forEach((i) -> this.index.add(CustomerProfile.named("c" + i, "恒信" + SYLLABLES.charAt(i % 50) + "记")));
		IntStream.range(0, 60)
			.forEach((i) -> this.index.add(CustomerProfile.named("h" + i, PLACES.get(i % 7) + "恒信物流" + i)));
		IntStream.range(0, 60).forEach((i) -> this.index.add(CustomerProfile.named("b" + i, "恒信贸易有限公司")));
		Matcher matcher = this.index.matcher();
		double common = matcher.compare(CustomerProfile.named("1", "恒信"), CustomerProfile.named("2", "恒信科技")).score();
		double rare = matcher.compare(CustomerProfile.named("1", "云岫"), CustomerProfile.named("2", "云岫科技")).score();
		assertThat(common).isLessThan(rare);
	}

	@Test
	void pairsFiveThousandQuicklyAndFindsWhatWasPlanted() {
		List<CustomerProfile> profiles = company(5_000, 7);
		List<String> planted = plant(profiles, 200);
		this.index.addAll(company(500, 3));
		this.index.allPairs(Matcher.POSSIBLE);
		MatchIndex fresh = new MatchIndex();
		Duration start = CpuTime.used();
		fresh.addAll(profiles);
		List<MatchIndex.Pair> pairs = fresh.allPairs(Matcher.POSSIBLE);
		Duration took = CpuTime.used().minus(start);
		long found = planted.stream()
			.filter((id) -> pairs.stream().anyMatch((pair) -> joins(pair, id, id.substring(1))))
			.count();
		assertThat(found).as("planted pairs found of %d, %d pairs in all", planted.size(), pairs.size())
			.isGreaterThanOrEqualTo(planted.size() * 9 / 10);
		assertThat(took).isLessThan(Duration.ofSeconds(4));
	}

	@Test
	void givesEachPairOnceAndInOrder() {
		this.index.addAll(company(2_000, 11));
		List<MatchIndex.Pair> pairs = this.index.allPairs(0.1);
		assertThat(pairs.stream().map((pair) -> pair.left().id() + "/" + pair.right().id())).doesNotHaveDuplicates();
		assertThat(pairs)
			.isSortedAccordingTo((one, other) -> Double.compare(other.result().logOdds(), one.result().logOdds()));
	}

	private static boolean joins(MatchIndex.Pair pair, String one, String other) {
		return (pair.left().id().equals(one) && pair.right().id().equals(other))
				|| (pair.left().id().equals(other) && pair.right().id().equals(one));
	}

	private void addOptics() {
		Map<String, Object> optics = new HashMap<>();
		optics.put("name", "上海华东光学仪器有限公司");
		optics.put("nameEn", "East Optics Co., Ltd.");
		optics.put("formerNames", List.of("上海申江光学仪器厂"));
		optics.put("phone", "021-62345678");
		optics.put("email", "info@east-optics.example");
		optics.put("creditCode", "91350100M000100Y43");
		this.index.add(CustomerProfile.of("optics", optics));
		List<String> others = List.of("北方重工", "明澜电子", "云岭食品", "Falcon Hotels", "启辰物流");
		IntStream.range(0, 20).forEach((i) -> this.index.add(CustomerProfile.named("o" + i, others.get(i % 5) + i)));
	}

	private static List<CustomerProfile> company(int count, int seed) {
		Random random = new Random(seed);
		List<CustomerProfile> profiles = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			StringBuilder name = new StringBuilder(PLACES.get(random.nextInt(PLACES.size())));
			for (int j = 0; j < 2 + random.nextInt(3); j++) {
				name.append(SYLLABLES.charAt(random.nextInt(SYLLABLES.length())));
			}
			name.append(TRADES.get(random.nextInt(TRADES.size()))).append("有限公司");
			String phone = String.format("021-6%07d", i);
			profiles.add(CustomerProfile.of("c" + i, Map.of("name", name.toString(), "phone", phone)));
		}
		return profiles;
	}

	/**
	 * Adds second records under other spellings; the id is that of the first behind an x.
	 */
	private static List<String> plant(List<CustomerProfile> profiles, int count) {
		List<String> planted = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			CustomerProfile first = profiles.get(i * 20);
			String name = first.name();
			Map<String, Object> second = switch (i % 3) {
				case 0 -> Map.of("name", name.replace("有限公司", ""));
				case 1 -> Map.of("name", name.replace("有限公司", "股份有限公司"));
				default -> Map.of("name", CompanyName.of(name).brand(), "phone", first.phones().getFirst());
			};
			profiles.add(CustomerProfile.of("x" + first.id(), second));
			planted.add("x" + first.id());
		}
		return planted;
	}

}
