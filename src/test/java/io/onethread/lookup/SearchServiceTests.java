package io.onethread.lookup;

import java.util.List;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.MatchedBy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

@GraphTest
class SearchServiceTests {

	@Autowired
	SearchService search;

	@BeforeAll
	static void write(@Autowired Cypher cypher, @Autowired GraphWriter writer) {
		Company.write(cypher, writer);
		WarmUp.run(cypher);
	}

	@ParameterizedTest
	@CsvSource({ "上海华东光学仪器有限公司,hdgx,NAME", "华东光学,hdgx,NAME", "光学仪器,hdgx,NAME_PART", "華東光學儀,hdgx,NAME_PART",
			"仪器,hdgx,NAME_PART", "east china optics,hdgx,ENGLISH_NAME", "optics east,hdgx,ENGLISH_NAME",
			"华东 仪器,hdgx,NAME_PART", "申江光学,hdgx,FORMER_NAME", "C-0001,hdgx,CODE", "62345678,hdgx,PHONE",
			"+86 21 6234 5678,hdgx,PHONE", "5678,hdgx,PHONE", "info@east-optics,hdgx,EMAIL",
			"east-optics.example,hdgx,EMAIL", "huadongguangxue,hdgx,PINYIN", "hdgx,hdgx,INITIALS", "hd,hdgx,INITIALS",
			"huadonguangxue,hdgx,TYPO", "eest china optics,hdgx,TYPO", "华车光学,hdgx,TYPO", "华冬光学,hdgx,PINYIN",
			"chongqingyinhang,works,PINYIN", "wlh,director,INITIALS", "138 0013 8000,director,PHONE",
			"王丽,director,NAME_PART", "检测线,line,NAME_PART", "林晓,lin,NAME", "激光事业部,lasers,NAME", "X200,x200,NAME_PART",
			"上海分,shanghai,NAME_PART", "工业相机,cameras,NAME", "陈,labhead,NAME_PART" })
	void findsARecordByWhateverIsRemembered(String typed, String id, MatchedBy by) {
		SearchHits found = this.search.search(Company.BOSS, typed, null, 20);
		assertThat(found.hits()).filteredOn((hit) -> hit.record().id().equals(id))
			.singleElement()
			.satisfies((hit) -> assertThat(hit.why().by()).isEqualTo(by));
	}

	@Test
	void givesTheBestFirstAndCountsAll() {
		SearchHits found = this.search.search(Company.BOSS, "华东光学", null, 1);
		assertThat(found.hits()).extracting((hit) -> hit.record().id()).containsExactly("hdgx");
		assertThat(found.total()).isEqualTo(2);
		assertThat(found.groups()).singleElement().satisfies((group) -> assertThat(group.total()).isEqualTo(2));
	}

	@Test
	void putsWhatTheViewerAnswersForBeforeWhatTheyOnlyKnowOf() {
		assertThat(ids(Company.LIN, "华东")).containsExactly("hdgx", "colleague", "daughter");
		assertThat(ids(Company.MO, "华东")).contains("colleague");
	}

	@Test
	void showsTheThreeStrongestLinks() {
		SearchHit hit = this.search.search(Company.LIN, "hdgx", "Customer", 1).hits().getFirst();
		assertThat(hit.links()).extracting(RecordRef::id).hasSize(3).startsWith("lin", "line");
	}

	@Test
	void keepsToOneTypeWhenAsked() {
		assertThat(this.search.search(Company.BOSS, "相机", "ProductLine", 10).hits())
			.extracting((hit) -> hit.record().id())
			.containsExactly("cameras");
	}

	@ParameterizedTest
	@ValueSource(strings = { "华东暗室器材有限公司", "hdasqc", "99990000", "13999999999", "华秘书", "暗室项目", "anshixiangmu", "华东暗使" })
	void knowsNothingOfWhatTheViewerMayNotSee(String typed) {
		SearchHits found = this.search.search(Company.LIN, typed, null, 50);
		assertThat(found.hits()).extracting((hit) -> hit.record().id()).doesNotContain("hidden", "secret", "darkroom");
		assertThat(found.total()).isEqualTo(found.hits().size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "东海旧名机械厂", "donghaijiuming", "HIDDEN-9", "02511112222", "hush@heavy.example",
			"heavy.example", "dhjm", "东海旧铭机械厂" })
	void aSummaryIsNotFoundByWhatItDoesNotShow(String typed) {
		assertThat(ids(Company.BOSS, typed)).contains("colleague");
		assertThat(ids(Company.LIN, typed)).doesNotContain("colleague");
	}

	@Test
	void aSummaryIsFoundByItsName() {
		assertThat(ids(Company.LIN, "华东重工")).containsExactly("colleague");
		assertThat(ids(Company.LIN, "hdzg")).containsExactly("colleague");
		assertThat(ids(Company.LIN, "重庆银行")).contains("works");
	}

	@Test
	void anAdministratorFindsNoCustomer() {
		assertThat(this.search.search(Company.ADMIN, "华东光学", "Customer", 10)).isEqualTo(SearchHits.NONE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"", "*:*", "AND (", "searchName:*", "a~99999", "\\", "[* TO *]", "' OR 1=1 //", "+",
			"!!", "（", "\u0000", "{}", "/.*/", "华*", "AND", "NOT OR", "\uD83D" })
	void hostileTextIsOnlyText(String typed) {
		assertThatCode(() -> this.search.search(Company.LIN, typed, null, 20)).doesNotThrowAnyException();
	}

	@Test
	void aTextOfAnyLengthIsOnlyText() {
		assertThat(this.search.search(Company.LIN, "华东光学".repeat(2_500), null, 20).hits()).isEmpty();
		assertThat(this.search.search(Company.LIN, "a b c ".repeat(2_000), null, 20).hits()).isEmpty();
	}

	private List<String> ids(Viewer viewer, String typed) {
		return this.search.search(viewer, typed, null, 50).hits().stream().map((hit) -> hit.record().id()).toList();
	}

}
