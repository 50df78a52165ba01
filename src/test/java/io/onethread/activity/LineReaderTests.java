package io.onethread.activity;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import io.onethread.access.Viewers;
import io.onethread.activity.oneline.Kind;
import io.onethread.activity.oneline.Name;
import io.onethread.customer.TestCompany;
import io.onethread.graph.GraphTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class LineReaderTests {

	private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 26, 10, 0, 0, 0, ZoneId.of("Asia/Shanghai"));

	@Autowired
	TestCompany company;

	@Autowired
	LineService lines;

	@Autowired
	Viewers viewers;

	@BeforeEach
	void plant() {
		this.company.plant();
	}

	@Test
	void onesOwnCustomerIsFoundByAShortForm() {
		Understood understood = read("ann", null, "明天下午3点拜访华光 带样品");
		assertThat(ids(understood)).containsExactly("c-ann");
		assertThat(understood.line().kind()).isEqualTo(Kind.VISIT);
		assertThat(understood.line().day()).isEqualTo(NOW.toLocalDate().plusDays(1));
		assertThat(understood.subject(understood.mentions())).isEqualTo("带样品");
	}

	@Test
	void aColleaguesCustomerIsFoundByItsNameOnly() {
		assertThat(ids(read("ann", null, "call Bright Lenses tomorrow"))).containsExactly("c-ben");
		assertThat(ids(read("ann", null, "call CANARYBEN tomorrow"))).isEmpty();
	}

	@Test
	void whatOneMayNotKnowOfIsNotFound() {
		assertThat(ids(read("ann", null, "visit CANARYCY 仪器 tomorrow"))).isEmpty();
		assertThat(ids(read("root", null, "visit 华东光学"))).isEmpty();
		assertThat(ids(read("cy", null, "visit CANARYCY 仪器 tomorrow"))).contains("c-cy");
	}

	@Test
	void whomAPersonWorksForFollows() {
		Understood understood = read("ann", null, "email HUADONG Contact about the offer");
		assertThat(ids(understood)).containsExactly("k-ann");
		assertThat(understood.implied()).extracting(Name::id).containsExactly("c-ann");
		assertThat(understood.subject(understood.mentions())).isEqualTo("the offer");
	}

	@Test
	void besideARecordItIsMeantWithoutBeingNamed() {
		assertThat(this.lines.reader("p-ann").beside(this.viewers.of("ann"))).extracting(Name::id)
			.containsExactly("p-ann", "c-ann");
		assertThat(this.lines.reader("p-cy").beside(this.viewers.of("ann"))).isEmpty();
		assertThat(ids(read("ann", "c-ann", "call HUADONG Contact tomorrow at 9"))).containsExactly("k-ann");
	}

	@Test
	void nothingTypedIsPartOfAQuery() {
		for (String line : List.of("\" OR *:* \"", "name:[* TO *]", "a\\", "() AND", "~~~^^^", "")) {
			assertThat(ids(read("ann", null, line))).isEmpty();
		}
	}

	private Understood read(String who, @Nullable String beside, String line) {
		return this.lines.reader(beside).read(this.viewers.of(who), line, NOW);
	}

	private static List<String> ids(Understood understood) {
		return understood.mentions().stream().map((mention) -> mention.name().id()).toList();
	}

}
