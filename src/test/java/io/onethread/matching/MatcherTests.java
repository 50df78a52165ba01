package io.onethread.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MatcherTests {

	private static final String CODE = "91350100M000100Y43";

	private static final String OTHER_CODE = "91310000MA1K00000E";

	private final Matcher matcher = new Matcher();

	@ParameterizedTest
	@CsvSource({ "上海华东光学仪器有限公司,华东光学", "上海华东光学仪器有限公司,上海华东光学仪器", "上海华东光学仪器有限公司,上海華東光學儀器有限公司", "上海华东光学仪器有限公司,上海华冬光学仪器有限公司",
			"上海华东光学仪器有限公司,上海华东光学仪气有限公司", "上海华东光学仪器有限公司,'Shanghai Huadong Optical Instrument Co., Ltd.'",
			"华沐(上海)贸易有限公司,华沐（上海）贸易有限公司", "ＴＣＱ电子有限公司,TCQ电子", "Kestrel Instruments GmbH,Kestrel Instruments",
			"Halden & Sons Ltd.,Halden and Sons Limited", "Kestrel Avionics Inc.,Kestral Avionics",
			"Officine Verdi S.p.A.,Officine Verdi SpA", "杭州云岫智能科技股份有限公司,杭州云岫智能科技有限公司", "上海市华东光学仪器有限公司,上海华东光学仪器厂" })
	void takesSpellingsOfOneNameForOneCustomer(String one, String other) {
		assertThat(score(one, other)).isGreaterThan(0.7);
	}

	@ParameterizedTest
	@CsvSource({ "北京华光科技有限公司,上海华光科技有限公司", "北京华光,上海华光", "华光科技有限公司,华光光学有限公司", "华光科技,华光光学", "上海华东光学有限公司,上海华宇光学有限公司",
			"第一机床厂,第二机床厂", "华沐技术有限公司上海分公司,华沐技术有限公司北京分公司", "华光集团有限公司,华光食品有限公司", "Kestrel Optics Ltd,Falcon Optics Ltd",
			"Kestrel Hotels Berlin GmbH,Kestrel Hotels Hamburg GmbH", "中国银行,中国电信", "北京云宏集团电子有限公司,北京云日集团电子有限公司",
			"华光（深圳）电子有限公司,华光（天津）电子有限公司" })
	void keepsCompaniesApartThatShareHalfAName(String one, String other) {
		assertThat(score(one, other)).isLessThan(0.35);
	}

	@Test
	void findsTheFormerAndTheEnglishName() {
		CustomerProfile optics = customer("1",
				Map.of("name", "上海华东光学仪器有限公司", "nameEn", "East China Optics Ltd", "formerNames", List.of("申江光学仪器厂")));
		MatchResult former = this.matcher.compare(optics, named("2", "上海申江光学仪器厂"));
		assertThat(former.score()).isGreaterThan(Matcher.LIKELY);
		assertThat(former.has(EvidenceKind.FORMER_NAME)).isTrue();
		MatchResult english = this.matcher.compare(optics, named("3", "East China Optics Co., Ltd."));
		assertThat(english.score()).isGreaterThan(Matcher.POSSIBLE);
		assertThat(english.has(EvidenceKind.ENGLISH_NAME)).isTrue();
	}

	@Test
	void leavesASharedSwitchboardUndecided() {
		Map<String, Object> phone = Map.of("phone", "021-62345678");
		double score = this.matcher
			.compare(customer("1", with("华光电子有限公司", phone)), customer("2", with("申江物流有限公司", phone)))
			.score();
		assertThat(score).isBetween(0.2, 0.7);
	}

	@Test
	void believesAPhoneHoweverItIsWritten() {
		CustomerProfile one = customer("1", with("华东光学", Map.of("phone", "(021) 6234 5678-801")));
		CustomerProfile other = customer("2", with("上海华东", Map.of("phone", "+86 21 62345678")));
		assertThat(this.matcher.compare(one, other).score()).isGreaterThan(0.9);
	}

	@Test
	void takesDifferentCreditCodesForDifferentCompanies() {
		CustomerProfile one = customer("1", with("上海华东光学仪器有限公司", Map.of("creditCode", CODE)));
		CustomerProfile other = customer("2", with("上海华东光学仪器有限公司", Map.of("creditCode", rightCode())));
		assertThat(this.matcher.compare(one, other).score()).isLessThan(0.2);
	}

	@Test
	void takesTheSameCreditCodeForOneCompanyWhateverItsName() {
		CustomerProfile one = customer("1", with("申江光学仪器厂", Map.of("creditCode", CODE)));
		CustomerProfile other = customer("2", with("华东光学", Map.of("creditCode", "9135 0100 m000 100y 43")));
		assertThat(this.matcher.compare(one, other).score()).isGreaterThan(0.95);
	}

	@Test
	void takesACodeWithAWrongCheckCharacterForAMistypedOne() {
		CustomerProfile one = customer("1", with("华东光学仪器", Map.of("creditCode", CODE)));
		CustomerProfile other = customer("2", with("华东光学仪器", Map.of("creditCode", "91350100M000101Y43")));
		assertThat(this.matcher.compare(one, other).has(EvidenceKind.SIMILAR_CREDIT_CODE)).isTrue();
		CustomerProfile wrong = customer("3", with("华东光学仪器", Map.of("creditCode", OTHER_CODE + "X")));
		assertThat(this.matcher.compare(one, wrong).evidence())
			.noneMatch((evidence) -> evidence.kind().name().contains("CREDIT_CODE"));
	}

	@Test
	void believesACompanysDomainButNotAMailProviders() {
		CustomerProfile one = customer("1", with("华东光学", Map.of("email", "wang@hdgx.com.cn")));
		CustomerProfile site = customer("2", with("上海华东", Map.of("website", "https://www.hdgx.com.cn/about")));
		assertThat(this.matcher.compare(one, site).has(EvidenceKind.SAME_DOMAIN)).isTrue();
		CustomerProfile free = customer("3", with("华东光学", Map.of("email", "wang@163.com")));
		CustomerProfile alsoFree = customer("4", with("申江物流", Map.of("email", "li@163.com")));
		assertThat(this.matcher.compare(free, alsoFree).evidence())
			.noneMatch((evidence) -> evidence.kind().name().contains("DOMAIN"));
	}

	@Test
	void saysThatOneMayBeTheOthersParent() {
		MatchResult result = this.matcher.compare(named("1", "云岭控股集团有限公司"), named("2", "云岭食品有限公司"));
		assertThat(result.has(EvidenceKind.GROUP_MEMBER)).isTrue();
		assertThat(result.score()).isLessThan(Matcher.POSSIBLE);
	}

	@Test
	void ranksAnAbbreviationAboveAStranger() {
		double brief = score("上汽", "上海汽车集团股份有限公司");
		assertThat(brief).isGreaterThan(score("东风", "上海汽车集团股份有限公司")).isGreaterThan(score("上柴", "上海汽车集团股份有限公司"));
		assertThat(score("KAI", "Kestrel Avionics International")).isGreaterThan(0.1);
	}

	@Test
	void hearsPinyinInALatinName() {
		assertThat(score("华光光学有限公司", "Huaguang Optics")).isGreaterThan(Matcher.POSSIBLE);
		assertThat(
				this.matcher.compare(named("1", "华光光学"), named("2", "Hua Guang Optics")).has(EvidenceKind.SAME_SOUND))
			.isTrue();
	}

	@Test
	void doubtsASlipThatSoundsOtherwise() {
		assertThat(score("北京林家小筑软件有限公司", "北京周家小筑软件有限公司")).isLessThan(Matcher.POSSIBLE);
		assertThat(score("北京茗月清风软件有限公司", "北京明月清风软件有限公司")).isGreaterThan(Matcher.POSSIBLE);
	}

	@Test
	void readsTwoNamesInOneField() {
		assertThat(score("西门可/Siemko", "西门可电气有限公司")).isGreaterThan(Matcher.POSSIBLE);
		assertThat(score("西门可 (Siemko Power)", "Siemko Power GmbH")).isGreaterThan(Matcher.POSSIBLE);
	}

	@Test
	void takesOrdersThatAreInBothForASignAndPeopleOfOneNameForAHint() {
		Map<String, Object> orders = Map.of("orders",
				List.of("A-17 · 2026-03-01 · 1200.0", "A-19 · 2026-04-01 · 90.0"));
		MatchResult bought = this.matcher.compare(customer("1", with("华光电子有限公司", orders)),
				customer("2", with("华光电气有限公司", orders)));
		assertThat(bought.has(EvidenceKind.SAME_ORDER)).isTrue();
		assertThat(bought.score()).isGreaterThan(Matcher.POSSIBLE).isGreaterThan(score("华光电子有限公司", "华光电气有限公司"));
		Map<String, Object> people = Map.of("contacts", List.of("章怀远"));
		MatchResult known = this.matcher.compare(customer("1", with("华光电子有限公司", people)),
				customer("2", with("申江物流有限公司", people)));
		assertThat(known.has(EvidenceKind.SAME_CONTACT)).isTrue();
		assertThat(known.score()).isLessThan(0.2);
	}

	@Test
	void countsAFamilyNameAloneForNobody() {
		Map<String, Object> people = Map.of("contacts", List.of("王", "Smith"));
		MatchResult result = this.matcher.compare(customer("1", with("华光电子有限公司", people)),
				customer("2", with("华光电子", people)));
		assertThat(result.has(EvidenceKind.SAME_CONTACT)).isFalse();
	}

	@Test
	void keepsApartWhatIsKnownToBeOfOneGroup() {
		CustomerProfile parent = customer("1", with("云岭食品有限公司", Map.of("kin", List.of("2"), "phone", "021-62345678")));
		CustomerProfile sister = customer("2", with("云岭食品", Map.of("phone", "021-62345678")));
		MatchResult result = this.matcher.compare(parent, sister);
		assertThat(result.has(EvidenceKind.SAME_GROUP)).isTrue();
		assertThat(result.score()).isLessThan(Matcher.POSSIBLE);
		assertThat(this.matcher.compare(sister, parent).score()).isEqualTo(result.score());
	}

	@Test
	void weighsTheIndustryWhereTheNamesDoNotTellATrade() {
		Map<String, Object> mining = Map.of("industry", "采矿");
		CustomerProfile one = customer("1", with("华光", mining));
		double same = this.matcher.compare(one, customer("2", with("华光", mining))).logOdds();
		double other = this.matcher.compare(one, customer("2", with("华光", Map.of("industry", "餐饮")))).logOdds();
		assertThat(same).isGreaterThan(this.matcher.compare(one, named("2", "华光")).logOdds());
		assertThat(other).isLessThan(this.matcher.compare(one, named("2", "华光")).logOdds());
	}

	@Test
	void saysNothingOfRecordsWithoutContent() {
		MatchResult result = this.matcher.compare(named("1", ""), named("2", "（）"));
		assertThat(result.evidence()).extracting(Evidence::kind).containsExactly(EvidenceKind.PRIOR);
		assertThat(result.score()).isLessThan(0.01);
	}

	private double score(String one, String other) {
		return this.matcher.compare(named("1", one), named("2", other)).score();
	}

	/** A second right code, made from the first. */
	private static String rightCode() {
		return "0123456789ABCDEFGHJKLMNPQRTUWXY".chars()
			.mapToObj((c) -> "91310100M000100Y4" + (char) c)
			.filter((code) -> CreditCode.parse(code).isPresent())
			.findFirst()
			.orElseThrow();
	}

	private static CustomerProfile named(String id, String name) {
		return CustomerProfile.named(id, name);
	}

	private static CustomerProfile customer(String id, Map<String, ?> properties) {
		return CustomerProfile.of(id, properties);
	}

	private static Map<String, Object> with(String name, Map<String, Object> more) {
		Map<String, Object> properties = new HashMap<>(more);
		properties.put("name", name);
		return properties;
	}

}
