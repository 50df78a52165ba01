package io.onethread.question.ui;

import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import io.onethread.access.Viewers;
import io.onethread.question.Answer;
import io.onethread.question.AnswerRow;
import io.onethread.question.QuestionService;
import io.onethread.question.grammar.Kind;
import io.onethread.question.grammar.Question;
import io.onethread.question.grammar.Topic;
import io.onethread.shell.Amount;
import io.onethread.shell.RecordPath;
import org.jspecify.annotations.Nullable;

/** What answers to a question, as a list; on a phone one column that says it all. */
class AnswerGrid extends Grid<AnswerRow> {

	private static final int NARROW = 760;

	private final transient QuestionService questions;

	private final transient Viewers viewers;

	private final transient QuestionWords words;

	private final transient LongConsumer counted;

	private transient @Nullable Question question;

	private boolean narrow;

	AnswerGrid(QuestionService questions, Viewers viewers, QuestionWords words, LongConsumer counted) {
		this.questions = questions;
		this.viewers = viewers;
		this.words = words;
		this.counted = counted;
		addClassName("question-grid");
		addThemeVariants(GridVariant.NO_BORDER);
		addItemClickListener(
				(click) -> UI.getCurrent().navigate(RecordPath.of(click.getItem().label(), click.getItem().id())));
		setDataProvider(DataProvider.fromCallbacks((query) -> rows(query).stream(), this::count));
	}

	void ask(Question asked) {
		if (this.question == null || this.question.kind() != asked.kind()) {
			columns(asked.kind());
		}
		this.question = asked;
		getDataProvider().refreshAll();
	}

	/** Leaves out what does not fit into the window, now and when its size changes. */
	void fit(UI ui) {
		fit(ui.getPage().getExtendedClientDetails().getWindowInnerWidth());
		ui.getPage().addBrowserWindowResizeListener((resize) -> fit(resize.getWidth()));
	}

	private void fit(int width) {
		this.narrow = width > 0 && width < NARROW;
		setClassName("question-narrow", this.narrow);
		getColumns().stream()
			.filter((column) -> !Objects.equals(column.getKey(), "name"))
			.forEach((column) -> column.setVisible(!this.narrow));
	}

	private void columns(Kind kind) {
		removeAllColumns();
		addColumn(new ComponentRenderer<>(this::name)).setKey("name")
			.setHeader(this.words.kind(kind))
			.setWidth("260px")
			.setFlexGrow(3);
		switch (kind) {
			case CUSTOMER -> {
				text("where", (row) -> String.join(" · ", row.words()));
				text("status", (row) -> status(kind, row));
				text("rep", AnswerGrid::rep);
				text("division", this::division);
				amount("pipeline", AnswerRow::more);
				amount("value12", AnswerRow::value);
				text("last", (row) -> day(row, "never"));
			}
			case CONTACT -> {
				text("customer", AnswerGrid::customer);
				text("what", (row) -> String.join(" · ", row.words()));
				text("rep", AnswerGrid::rep);
				text("last", (row) -> day(row, "never"));
			}
			case PROJECT -> {
				text("customer", AnswerGrid::customer);
				text("stage", (row) -> String.join(" · ", row.words()));
				text("status", (row) -> status(kind, row));
				text("rep", AnswerGrid::rep);
				amount("value", AnswerRow::value);
				text("closes", (row) -> day(row, "none"));
			}
			case ORDER -> {
				text("customer", AnswerGrid::customer);
				text("status", (row) -> status(kind, row));
				text("rep", AnswerGrid::rep);
				amount("value", AnswerRow::value);
				text("placed", (row) -> day(row, "none"));
			}
			case REP -> {
				text("division", this::division);
				text("what", (row) -> String.join(" · ", row.words()));
				text("status", (row) -> status(kind, row));
				text("met", (row) -> day(row, "none"));
			}
			case ACTIVITY -> {
				text("doing", this::doing);
				text("customer", AnswerGrid::customer);
				text("rep", AnswerGrid::rep);
				text("status", (row) -> status(kind, row));
				text("at", (row) -> day(row, "none"));
			}
		}
		getColumns().stream()
			.filter((column) -> !Objects.equals(column.getKey(), "name"))
			.forEach((column) -> column.setVisible(!this.narrow));
	}

	private void text(String key, SerializableFunction<AnswerRow, String> value) {
		addColumn((row) -> value.apply(row)).setKey(key)
			.setHeader(this.words.say("column." + key))
			.setAutoWidth(true)
			.setFlexGrow(1);
	}

	private void amount(String key, SerializableFunction<AnswerRow, @Nullable Double> value) {
		addColumn(new ComponentRenderer<Component, AnswerRow>((row) -> amount(value.apply(row)))).setKey(key)
			.setHeader(this.words.say("column." + key))
			.setAutoWidth(true)
			.setFlexGrow(1)
			.setTextAlign(ColumnTextAlign.END);
	}

	private Component amount(@Nullable Double value) {
		return (value == null || value == 0) ? new Span("–") : new Amount(value, getLocale());
	}

	private Component name(AnswerRow row) {
		Anchor name = new Anchor(RecordPath.of(row.label(), row.id()), row.name());
		name.addClassName("question-name");
		Span rest = new Span(String.join(" · ",
				Stream.concat(Stream.of(doing(row), customer(row)), row.words().stream())
					.filter((word) -> !word.isBlank())
					.toList()));
		rest.addClassNames("ot-why", "question-on-phone");
		Div figures = new Div(amount(row.value()), new Span(day(row, "none")), new Span(rep(row)));
		figures.addClassNames("ot-why", "question-on-phone", "question-figures");
		Div cell = new Div(name, rest, figures);
		cell.addClassName("question-cell");
		return cell;
	}

	private String status(Kind kind, AnswerRow row) {
		return this.words.choice(kind, Topic.STATUS, row.status());
	}

	private String doing(AnswerRow row) {
		return this.words.choice(Kind.ACTIVITY, Topic.DOING, row.doing());
	}

	private String division(AnswerRow row) {
		if (row.division() == null) {
			return "";
		}
		boolean chinese = getLocale().getLanguage().equals("zh");
		String english = row.division().nameEn();
		return (chinese || english == null) ? row.division().name() : english;
	}

	private String day(AnswerRow row, String none) {
		return (row.at() != null) ? this.words.day(row.at()) : row.full() ? this.words.say(none) : "–";
	}

	private static String rep(AnswerRow row) {
		return (row.rep() == null) ? "" : row.rep().name();
	}

	private static String customer(AnswerRow row) {
		return (row.customer() == null) ? "" : row.customer().name();
	}

	private int count(Query<AnswerRow, Void> query) {
		if (this.question == null) {
			return 0;
		}
		long total = this.questions.count(this.viewers.current(), this.question);
		this.counted.accept(total);
		return Math.toIntExact(total);
	}

	private List<AnswerRow> rows(Query<AnswerRow, Void> query) {
		if (this.question == null) {
			return List.of();
		}
		Answer answer = this.questions.answer(this.viewers.current(), this.question, query.getOffset(),
				query.getLimit());
		return answer.rows();
	}

}
