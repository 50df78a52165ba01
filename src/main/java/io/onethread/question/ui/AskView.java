package io.onethread.question.ui;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.lookup.SearchService;
import io.onethread.question.Answer;
import io.onethread.question.KeptQuestions;
import io.onethread.question.QuestionService;
import io.onethread.question.grammar.Question;
import io.onethread.question.grammar.Reading;
import io.onethread.shell.EmptyState;
import io.onethread.shell.LiveChanges;
import io.onethread.shell.PageHeader;
import io.onethread.sheet.ui.ExportMenu;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.web.util.UriUtils;

/**
 * A question: what was understood as chips to change one by one, and what answers, as a
 * list or a map. All of it stands in the address, so a link asks it again, with the
 * rights of whoever follows it.
 */
@Route("ask")
@RolesAllowed({ "REP", "MANAGER", "EXECUTIVE" })
@Menu(order = 25, title = "question.menu", icon = "vaadin:comments-o")
@StyleSheet("question.css")
class AskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private final transient QuestionService questions;

	private final transient KeptQuestions kept;

	private final transient Viewers viewers;

	private final transient QuestionWords words;

	private final PageHeader header;

	private final QuestionChips chips;

	private final NotUnderstoodBar notUnderstood;

	private final AnswerGrid grid;

	private final AnswerMap map;

	private final KeptPanel panel;

	private final Div empty = new Div();

	private final ExportMenu export;

	private final Button keep;

	private final Button share;

	private final Button shape;

	private transient Question question = Question.all(io.onethread.question.grammar.Kind.CUSTOMER);

	private boolean asMap;

	AskView(QuestionService questions, KeptQuestions kept, SearchService search, Viewers viewers, I18NProvider texts,
			LiveChanges live) {
		this.questions = questions;
		this.kept = kept;
		this.viewers = viewers;
		this.words = new QuestionWords(texts, getLocale());
		addClassNames("ot-page", "question-page");
		this.keep = new Button(this.words.say("keep"), VaadinIcon.STAR_O.create(), (click) -> keep());
		this.share = new Button(this.words.say("share"), VaadinIcon.LINK.create(), (click) -> share());
		this.shape = new Button(this.words.say("as-map"), VaadinIcon.CLUSTER.create(), (click) -> {
			this.asMap = !this.asMap;
			ask(this.question, false);
		});
		this.export = new ExportMenu((address, progress) -> new AnswerSheet(this.words).of(address, this.question,
				questions, viewers.current()));
		this.header = new PageHeader(this.words.say("title"), this.shape, this.share, this.export, this.keep);
		this.chips = new QuestionChips(this.words, new ConditionDialog.Sources(questions, search, viewers),
				(changed) -> ask(changed, true));
		this.notUnderstood = new NotUnderstoodBar(this.words);
		this.grid = new AnswerGrid(questions, viewers, this.words, this::counted);
		this.map = new AnswerMap(this.words);
		this.panel = new KeptPanel(kept, viewers, this.words);
		add(this.header, this.chips, this.notUnderstood, this.grid, this.map, this.empty, this.panel);
		live.watch(this, Set.of("Customer", "Contact", "Project", "Order", "Activity", "Rep"), () -> {
			if (this.chips.isVisible()) {
				show(viewers.current());
			}
		});
	}

	@Override
	public String getPageTitle() {
		return this.words.say("menu") + " · Onethread";
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		QueryParameters parameters = event.getLocation().getQueryParameters();
		Viewer viewer = this.viewers.current();
		String phrase = parameters.getSingleParameter("q").orElse("").strip();
		this.asMap = parameters.getSingleParameter("show").filter("map"::equals).isPresent();
		this.notUnderstood.clear();
		Optional<Question> asked = Question.parse(parameters.getParameters());
		if (asked.isEmpty() && !phrase.isEmpty()) {
			Reading reading = this.questions.read(viewer, phrase);
			if (!reading.spoken()) {
				event.forwardTo("search", QueryParameters.of("q", phrase));
				return;
			}
			Optional<String> whom = SpokenPhrases.whom(reading);
			if (whom.isPresent()) {
				event.forwardTo("paths", QueryParameters.of("to", whom.get()));
				return;
			}
			this.notUnderstood.show(phrase, reading);
			// All records of a kind are no answer to what was not understood.
			asked = Optional.of(reading).filter((one) -> !one.isLost()).map(Reading::question);
		}
		boolean nothing = asked.isEmpty();
		List.of(this.chips, this.shape, this.share, this.export, this.keep).forEach((one) -> one.setVisible(!nothing));
		if (nothing) {
			this.grid.setVisible(false);
			this.map.setVisible(false);
			this.empty.removeAll();
			this.empty
				.add(new EmptyState(this.words.say("start"), this.words.say("start.text"), new Examples(this.words)));
			this.panel.show();
			return;
		}
		ask(asked.get(), false);
	}

	@Override
	protected void onAttach(AttachEvent event) {
		this.grid.fit(event.getUI());
	}

	/** Shows the answer; changed by hand, what was not understood is settled. */
	private void ask(Question changed, boolean byHand) {
		if (byHand) {
			this.notUnderstood.clear();
		}
		this.question = changed;
		Viewer viewer = this.viewers.current();
		show(viewer);
		String path = path();
		UI.getCurrent().getPage().getHistory().replaceState(null, path);
		this.kept.asked(viewer, SpokenPhrases.path(changed));
		this.panel.show();
	}

	private void show(Viewer viewer) {
		this.chips.show(this.question, this.questions.labels(viewer, this.question, getLocale()));
		this.shape.setText(this.words.say(this.asMap ? "as-list" : "as-map"));
		this.grid.setVisible(!this.asMap);
		this.map.setVisible(this.asMap);
		if (this.asMap) {
			Answer answer = this.questions.answer(viewer, this.question, 0, AnswerMap.MOST);
			this.map.show(answer);
			counted(answer.total());
		}
		else {
			this.grid.ask(this.question);
		}
	}

	private void counted(long total) {
		this.header.setNote(this.words.say("found", total));
		this.empty.removeAll();
		if (total == 0) {
			this.grid.setVisible(false);
			this.map.setVisible(false);
			this.empty.add(new EmptyState(this.words.say("nothing"), this.words.say("nothing.text")));
		}
	}

	private String path() {
		return SpokenPhrases.path(this.question) + (this.asMap ? "&show=map" : "");
	}

	private void keep() {
		String name = this.words.sentence(this.question,
				this.questions.labels(this.viewers.current(), this.question, getLocale()));
		new KeepDialog(this.kept, this.viewers, this.words, name, SpokenPhrases.path(this.question), this.panel::show)
			.open();
	}

	private void share() {
		UI.getCurrent().getPage().executeJs("""
				try {
				  await navigator.clipboard.writeText(new URL($0, document.baseURI).href);
				  return true;
				} catch {
				  return false;
				}""", path()).then(Boolean.class, (copied) -> ShareDialog.open(this.words, path(), copied));
	}

	/** The address that asks a phrase. */
	static String asking(String phrase) {
		return "ask?q=" + UriUtils.encodeQueryParam(phrase, StandardCharsets.UTF_8);
	}

}
