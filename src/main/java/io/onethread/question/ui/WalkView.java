package io.onethread.question.ui;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.lookup.RecordRef;
import io.onethread.lookup.SearchService;
import io.onethread.lookup.ui.RecordField;
import io.onethread.question.KeptQuestions;
import io.onethread.question.WalkPattern;
import io.onethread.question.WalkPattern.Step;
import io.onethread.question.WalkService;
import io.onethread.question.Walked;
import io.onethread.shell.Amount;
import io.onethread.shell.Card;
import io.onethread.shell.EmptyState;
import io.onethread.shell.LiveChanges;
import io.onethread.shell.PageHeader;
import io.onethread.shell.RecordPath;
import jakarta.annotation.security.RolesAllowed;

/**
 * A walk as a question: its steps, from where it is gone, and where it ends, each with
 * the records in between. All of it stands in the address, so a link goes it again with
 * the rights of whoever follows it.
 */
@Route("walk")
@RolesAllowed({ "REP", "MANAGER", "EXECUTIVE" })
@StyleSheet("question.css")
class WalkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private final transient WalkService walks;

	private final transient KeptQuestions kept;

	private final transient SearchService search;

	private final transient Viewers viewers;

	private final transient QuestionWords words;

	private final Div body = new Div();

	private transient WalkPattern pattern = new WalkPattern("Customer", List.of());

	private String from = "";

	WalkView(WalkService walks, KeptQuestions kept, SearchService search, Viewers viewers, I18NProvider texts,
			LiveChanges live) {
		this.walks = walks;
		this.kept = kept;
		this.search = search;
		this.viewers = viewers;
		this.words = new QuestionWords(texts, getLocale());
		addClassNames("ot-page", "question-page");
		this.body.addClassName("question-walk");
		Button keep = new Button(this.words.say("keep"), VaadinIcon.STAR_O.create(), (click) -> keep());
		Button share = new Button(this.words.say("share"), VaadinIcon.LINK.create(),
				(click) -> ShareDialog.open(this.words, this.pattern.path(this.from), false));
		add(new PageHeader(this.words.say("walk.title"), share, keep), this.body);
		live.watch(this, Set.of("Customer", "Contact", "Project", "Rep"), this::show);
	}

	@Override
	public String getPageTitle() {
		return this.words.say("walk.title") + " · Onethread";
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Map<String, List<String>> asked = event.getLocation().getQueryParameters().getParameters();
		this.pattern = WalkPattern.of(asked).orElseThrow(NotFoundException::new);
		this.from = asked.getOrDefault("from", List.of()).stream().findFirst().orElse("");
		show();
	}

	private void show() {
		this.body.removeAll();
		Viewer viewer = this.viewers.current();
		Optional<RecordRef> start = this.from.isEmpty() ? Optional.empty()
				: this.walks.start(viewer, this.pattern, this.from);
		this.body.add(steps(), startField(start));
		if (start.isEmpty()) {
			this.body.add(new EmptyState(this.words.say("walk.start", kind(this.pattern.start())),
					this.words.say("walk.start.text")));
			return;
		}
		List<Walked> found = this.walks.walk(viewer, this.pattern, this.from);
		if (found.isEmpty()) {
			this.body.add(new EmptyState(this.words.say("walk.none"), this.words.say("walk.none.text")));
			return;
		}
		Card card = new Card(kind(this.pattern.steps().getLast().kind()), String.valueOf(found.size()));
		found.forEach((one) -> card.add(row(one)));
		this.body.add(card);
	}

	private OrderedList steps() {
		OrderedList list = new OrderedList();
		list.addClassName("question-steps");
		list.add(new ListItem(kind(this.pattern.start())));
		this.pattern.steps().forEach((step) -> list.add(new ListItem(step(step))));
		return list;
	}

	private RecordField startField(Optional<RecordRef> start) {
		RecordField field = new RecordField(this.words.say("walk.from"), List.of(this.pattern.start()), this.search,
				this.viewers, (record) -> {
					this.from = record.id();
					UI.getCurrent().getPage().getHistory().replaceState(null, this.pattern.path(this.from));
					show();
				});
		start.ifPresent(field::show);
		return field;
	}

	private Div row(Walked one) {
		Anchor name = new Anchor(RecordPath.of(one.record().type(), one.record().id()), one.record().name());
		name.getElement().setAttribute("router-link", true);
		Double value = one.value();
		Span what = new Span(Stream
			.of(Objects.requireNonNullElse(one.what(), ""), (value == null) ? "" : Amount.shortForm(value, getLocale()))
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining(" · ")));
		what.addClassName("ot-muted");
		String by = one.by().stream().map(RecordRef::name).collect(Collectors.joining(" → "));
		Span why = new Span((one.ways() > 1) ? this.words.say("walk.ways", by, one.ways() - 1) : by);
		why.addClassName("ot-why");
		Div row = new Div(name, what, why);
		row.addClassName("question-walked");
		return row;
	}

	private void keep() {
		String name = Stream
			.concat(Stream.of(kind(this.pattern.start())), this.pattern.steps().stream().map(this::step))
			.collect(Collectors.joining(" → "));
		new KeepDialog(this.kept, this.viewers, this.words, name, this.pattern.path(this.from), () -> {
		}).open();
	}

	private String kind(String label) {
		return this.words.say("walk.kind." + label);
	}

	/** A step in words: the key contacts, the former employers, our projects there. */
	private String step(Step step) {
		String key = "walk.step." + step.kind() + (step.state().isEmpty() ? "" : "." + step.state());
		return switch (key) {
			case "walk.step.Contact.key", "walk.step.Contact.past", "walk.step.Customer.past",
					"walk.step.Project.open" ->
				this.words.say(key);
			default -> kind(step.kind());
		};
	}

}
