package io.onethread.question.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import io.onethread.access.Viewer;
import io.onethread.question.Answer;
import io.onethread.question.AnswerRow;
import io.onethread.question.QuestionService;
import io.onethread.question.grammar.Kind;
import io.onethread.question.grammar.Question;
import io.onethread.sheet.Book;
import io.onethread.sheet.Column;
import io.onethread.sheet.Link;
import io.onethread.sheet.Sheet;
import io.onethread.shell.RecordPath;
import org.jspecify.annotations.Nullable;

/** What answers to a question as a table, read page by page while it is written. */
final class AnswerSheet {

	/** No file holds more. */
	private static final int MOST = 20_000;

	private final QuestionWords words;

	AnswerSheet(QuestionWords words) {
		this.words = words;
	}

	Book of(String address, Question question, QuestionService questions, Viewer viewer) {
		Map<String, String> names = questions.labels(viewer, question, this.words.locale());
		String title = this.words.sentence(question, names);
		Sheet sheet = new Sheet(this.words.kind(question.kind()), "", columns(question.kind()), (sink) -> {
			for (int offset = 0; offset < MOST; offset += QuestionService.MOST) {
				Answer answer = questions.answer(viewer, question, offset, QuestionService.MOST);
				for (AnswerRow row : answer.rows()) {
					sink.add(cells(row));
				}
				if (offset + QuestionService.MOST >= answer.total()) {
					break;
				}
			}
		});
		return new Book("question", title, this.words.day(LocalDate.now(ZoneId.systemDefault())), this.words.locale(),
				address, List.of(sheet));
	}

	private List<Column> columns(Kind kind) {
		return List.of(Column.link(this.words.kind(kind)), text("customer"), text("what"), text("status"), text("rep"),
				text("division"),
				Column.money(this.words.say("column." + ((kind == Kind.CUSTOMER) ? "value12" : "value"))),
				Column.money(this.words.say("column.pipeline")), Column.date(this.words.say("column.day")));
	}

	private Column text(String key) {
		return Column.text(this.words.say("column." + key));
	}

	private static List<? extends @Nullable Object> cells(AnswerRow row) {
		return java.util.Arrays.asList(new Link(row.name(), RecordPath.of(row.label(), row.id())),
				(row.customer() == null) ? null : row.customer().name(), String.join(" · ", row.words()), row.status(),
				(row.rep() == null) ? null : row.rep().name(), (row.division() == null) ? null : row.division().name(),
				row.value(), row.more(), row.at());
	}

}
