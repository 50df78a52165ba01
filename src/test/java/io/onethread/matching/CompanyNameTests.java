package io.onethread.matching;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CompanyNameTests {

	@ParameterizedTest
	@CsvSource({ "上海华东光学仪器有限公司,上海,华东,华东光学仪器", "華東光學,,华东,华东光学", "广东省深圳市宝安区明澜电子科技有限公司,广东 深圳,明澜,明澜电子科技",
			"华沐（中国）有限公司,中国,华沐,华沐", "ＴＣＱ集团股份有限公司,,tcq,tcq", "中国银行,中国,中国银行,中国银行", "上海光学仪器有限公司,上海,上海光学仪器,上海光学仪器",
			"北京长城市政工程有限公司,北京,长城市政,长城市政工程", "华沐技术有限公司上海分公司,上海,华沐,华沐技术", "云岭移动通信集团浙江有限公司,浙江,云岭,云岭移动通信",
			"云岭集团食品有限公司,,云岭,云岭集团食品" })
	void takesAChineseNameApart(String given, String places, String brand, String core) {
		CompanyName name = CompanyName.of(given);
		assertThat(String.join(" ", name.places())).isEqualTo((places != null) ? places : "");
		assertThat(name.brand()).isEqualTo(brand);
		assertThat(name.core()).isEqualTo(core);
	}

	@ParameterizedTest
	@CsvSource({ "'Shanghai Huadong Optical Instrument Co., Ltd.',上海,huadong,LIMITED",
			"Müller & Söhne GmbH & Co. KG,,muller sohne,PARTNERSHIP", "Officine Verdi S.p.A.,,officine verdi,STOCK",
			"Tanigawa Precision K. K.,,tanigawa precision,STOCK", "Norvik Holding AS,,norvik,STOCK",
			"ООО Ромашка,,ромашка,LIMITED", "Bank of China,中国,bank china,",
			"Kestrel (Hong Kong) Pte. Ltd.,香港,kestrel,LIMITED", "Zephyr Sp. z o.o.,,zephyr,LIMITED" })
	void takesALatinNameApart(String given, String place, String brand, LegalForm form) {
		CompanyName name = CompanyName.of(given);
		assertThat(String.join(" ", name.places())).isEqualTo((place != null) ? place : "");
		assertThat(name.brand()).isEqualTo(brand);
		if (form != null) {
			assertThat(name.forms()).contains(form);
		}
	}

	@ParameterizedTest
	@CsvSource({ "华东光学有限公司,LIMITED", "华东光学有限责任公司,LIMITED", "华东光学股份有限公司,STOCK", "华东光学（集团）有限公司,GROUP", "华东控股,GROUP",
			"华东光学有限公司苏州办事处,BRANCH", "明澜咨询合伙企业（有限合伙）,PARTNERSHIP", "株式会社谷川製作所,STOCK", "Halden Group plc,GROUP",
			"Halden plc,STOCK", "Halden Deutschland Branch,BRANCH" })
	void recognisesLegalForms(String given, LegalForm form) {
		assertThat(CompanyName.of(given).forms()).contains(form);
	}

	@Test
	void spellsWidthCaseScriptAndBracketsAlike() {
		assertThat(CompanyName.of("華東光學（集團）有限公司").text()).isEqualTo(CompanyName.of("华东光学[集团]有限公司").text());
		assertThat(CompanyName.of("ＡＣＭＥ").text()).isEqualTo(CompanyName.of("Acmé").text());
		assertThat(CompanyName.of("Procter&Gimble").brand()).isEqualTo(CompanyName.of("Procter and Gimble").brand());
	}

	@Test
	void knowsTradesAcrossLanguages() {
		assertThat(CompanyName.of("华东光学").trades()).isEqualTo(CompanyName.of("Huadong Optics").trades());
	}

	@Test
	void takesInitialsAndSound() {
		CompanyName name = CompanyName.of("华东光学有限公司");
		assertThat(name.initials()).isEqualTo("hdgx");
		assertThat(name.sound()).isEqualTo("huadong");
		assertThat(name.coreSound()).isEqualTo("huadongguangxue");
		assertThat(CompanyName.of("International Business Machines").initials()).isEqualTo("ibm");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "（）", "&", "有限公司", "上海", "集团", "Ltd", "The", "(", "()", "))((", "𠮷", "🏭" })
	void takesAnythingForAName(String given) {
		assertThat(CompanyName.of(given).given()).isEqualTo(given);
	}

}
