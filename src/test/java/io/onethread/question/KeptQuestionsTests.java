package io.onethread.question;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.onethread.access.Role;
import io.onethread.access.Users;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.LinkRow;
import io.onethread.graph.RecordRow;
import io.onethread.notice.Notice;
import io.onethread.notice.Notices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GraphTest
class KeptQuestionsTests {

	private static final String SHANGHAI = "ask?find=customer&city=%7E%E4%B8%8A%E6%B5%B7";

	@Autowired
	Cypher cypher;

	@Autowired
	GraphWriter writer;

	@Autowired
	Users users;

	@Autowired
	Viewers viewers;

	@Autowired
	KeptQuestions kept;

	@Autowired
	QuestionWatch watch;

	@Autowired
	Notices notices;

	private Viewer ana;

	private Viewer ben;

	@BeforeEach
	void firm() {
		if (!this.users.exists("q-ana")) {
			Firm.write(this.cypher, this.writer);
			this.users.add("q-ana", "a long password", Role.REP, "q-ana");
			this.users.add("q-ben", "a long password", Role.REP, "q-ben");
		}
		this.ana = this.viewers.of("q-ana");
		this.ben = this.viewers.of("q-ben");
		List.of(this.ana, this.ben)
			.forEach((viewer) -> this.kept.of(viewer).forEach((one) -> this.kept.delete(viewer, one.id())));
	}

	@Test
	void keepsWhatSomebodyAsksToBeKept() {
		String id = keep("Shanghai");
		this.kept.keep(this.ana, UUID.randomUUID().toString(), "Other", "search?q=x");
		this.kept.pin(this.ana, id, true);
		assertThat(this.kept.of(this.ana)).extracting(KeptQuestion::name).containsExactly("Shanghai", "Other");
		assertThat(this.kept.of(this.ben)).isEmpty();
		this.kept.delete(this.ana, id);
		assertThat(this.kept.of(this.ana)).extracting(KeptQuestion::name).containsExactly("Other");
	}

	@Test
	void whatSomebodyElseKeepsIsNotThere() {
		String id = keep("Shanghai");
		assertThatExceptionOfType(QuestionProblem.NotThere.class).isThrownBy(() -> this.kept.pin(this.ben, id, true));
		assertThatExceptionOfType(QuestionProblem.NotThere.class).isThrownBy(() -> this.kept.watch(this.ben, id, true));
		assertThatExceptionOfType(QuestionProblem.NotThere.class)
			.isThrownBy(() -> this.kept.keep(this.ben, id, "Mine", SHANGHAI));
		this.kept.delete(this.ben, id);
		assertThat(this.kept.of(this.ana)).extracting(KeptQuestion::name).containsExactly("Shanghai");
		assertThat(this.kept.of(this.ben)).isEmpty();
	}

	@Test
	void aNameIsNeeded() {
		assertThatExceptionOfType(QuestionProblem.Unnamed.class).isThrownBy(() -> keep(" "));
		assertThatExceptionOfType(QuestionProblem.Unnamed.class).isThrownBy(() -> keep("x".repeat(121)));
		assertThat(this.kept.of(this.ana)).isEmpty();
	}

	@Test
	void remembersWhatWasAskedLately() {
		for (int i = 0; i < 14; i++) {
			this.kept.asked(this.ana, "search?q=" + i);
		}
		this.kept.asked(this.ana, "search?q=12");
		assertThat(this.kept.of(this.ana)).hasSize(10).first().extracting(KeptQuestion::query).isEqualTo("search?q=12");
	}

	@Test
	void tellsOfNewAnswersOnceAndOnlyOfThose() {
		String id = keep("Shanghai");
		this.kept.watch(this.ana, id, true);
		this.watch.checkAll();
		assertThat(told()).isEmpty();
		add("q-new-1", "q-ana");
		add("q-elsewhere", "q-cai");
		this.watch.checkAll();
		this.watch.checkAll();
		assertThat(told()).hasSize(1).first().satisfies((notice) -> {
			assertThat(notice.textKey()).isEqualTo("notice.question.one");
			assertThat(notice.arguments()).containsExactly("Shanghai", "record:q-new-1");
			assertThat(notice.path()).isEqualTo(SHANGHAI);
		});
		this.kept.watch(this.ana, id, false);
		add("q-new-2", "q-ana");
		this.watch.checkAll();
		assertThat(told()).hasSize(1);
	}

	private String keep(String name) {
		String id = UUID.randomUUID().toString();
		this.kept.keep(this.ana, id, name, SHANGHAI);
		return id;
	}

	private List<Notice> told() {
		return this.notices.list(this.ana, false, 0, 10).items();
	}

	private void add(String id, String owner) {
		this.cypher.write((tx) -> this.writer.write(tx, "test", "run",
				List.of(new RecordRow("Customer", id, Map.of("name", "上海新客户 " + id, "city", "上海"))),
				List.of(new LinkRow("OWNS", "Rep", owner, "Customer", id, Map.of("role", "owner")))));
	}

}
