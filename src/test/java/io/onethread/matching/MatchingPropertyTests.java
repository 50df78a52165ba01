package io.onethread.matching;

import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class MatchingPropertyTests {

	private final Matcher matcher = new Matcher();

	@Property(tries = 500)
	void comparesAlikeBothWays(@ForAll("profiles") CustomerProfile one, @ForAll("profiles") CustomerProfile other) {
		assertThat(this.matcher.compare(one, other).score()).isCloseTo(this.matcher.compare(other, one).score(),
				within(1e-9));
	}

	@Property(tries = 300)
	void takesARecordForItself(@ForAll("profiles") CustomerProfile one) {
		assertThat(this.matcher.compare(one, one).score()).isEqualTo(1);
	}

	@Property(tries = 500)
	void addsItsEvidenceUpToTheOdds(@ForAll("profiles") CustomerProfile one,
			@ForAll("profiles") CustomerProfile other) {
		MatchResult result = this.matcher.compare(one, other);
		double sum = result.evidence().stream().mapToDouble(Evidence::weight).sum();
		assertThat(result.score()).isBetween(0.0, 1.0).isCloseTo(1 / (1 + Math.exp(-sum)), within(1e-12));
		assertThat(result.logOdds()).isCloseTo(sum, within(1e-9));
	}

	@Property(tries = 300)
	void findsInTheIndexWhatTheMatcherFinds(@ForAll("profiles") CustomerProfile one,
			@ForAll("profiles") CustomerProfile other) {
		MatchIndex index = new MatchIndex();
		index.add(other);
		boolean alike = this.matcher.compare(one, other).score() >= Matcher.LIKELY && !one.id().equals(other.id());
		assertThat(index.matches(one, Matcher.POSSIBLE).isEmpty() && alike).isFalse();
	}

	@Property(tries = 500)
	void takesAnyTextForAName(@ForAll String name) {
		CompanyName parts = CompanyName.of(name);
		assertThat(parts.given()).isEqualTo(name);
		assertThat(Prepared.of(CustomerProfile.named("1", name)).names()).hasSizeLessThan(4);
	}

	@Provide
	Arbitrary<CustomerProfile> profiles() {
		Arbitrary<String> names = Combinators
			.combine(Arbitraries.of("", "上海", "北京市", "Shanghai ", "中国"),
					Arbitraries.of("华光", "华东", "华冬", "云岫", "Huaguang ", "Kestrel ", "Kestral ", "华沐华", "TCQ", ""),
					Arbitraries.of("", "光学", "科技", "光学仪器", "Optics ", "Technology ", "银行"),
					Arbitraries.of("", "有限公司", "股份有限公司", "集团", "Ltd.", "GmbH", "上海分公司"))
			.as((place, brand, trade, form) -> place + brand + trade + form);
		Arbitrary<String> phones = Arbitraries.of("", "021-62345678", "+86 21 62345678", "13800138000");
		Arbitrary<String> codes = Arbitraries.of("", "91350100M000100Y43", "91350100M000101Y43");
		Arbitrary<String> emails = Arbitraries.of("", "a@hdgx.com.cn", "b@hdgx.com.cn", "a@163.com");
		Arbitrary<String> ids = Arbitraries.strings().numeric().ofLength(6);
		return Combinators.combine(ids, names, names, phones, codes, emails)
			.as((id, name, former, phone, code, email) -> CustomerProfile.of(id, Map.of("name", name, "formerNames",
					List.of(former), "phone", phone, "creditCode", code, "email", email)));
	}

}
