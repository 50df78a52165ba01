package io.onethread.merging.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.graph.Listing;
import io.onethread.merging.MergeProblem;
import io.onethread.merging.MergeService;
import io.onethread.merging.ReviewPair;
import io.onethread.merging.ReviewService;
import io.onethread.merging.SameCustomer;
import io.onethread.overlap.ui.OverlapWhy;
import io.onethread.shell.Amount;
import io.onethread.shell.BeforeChange;
import io.onethread.shell.BeforeChange.Preview;
import io.onethread.shell.ChangeAhead;
import io.onethread.shell.Chip;
import io.onethread.shell.EmptyState;
import io.onethread.shell.LiveChanges;
import io.onethread.shell.PageHeader;
import io.onethread.shell.PageKeys;
import io.onethread.shell.RecordPath;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of records that may be one customer, one after the other: side by side, with what
 * speaks for it, and three keys to decide.
 */
@Route("same-customer")
@RouteAlias("same-customer/:pair")
@RolesAllowed({ "REP", "MANAGER", "EXECUTIVE" })
@Menu(order = 32, title = "merging.menu", icon = "vaadin:copy-o")
@StyleSheet("merging.css")
@StyleSheet("overlap.css")
class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final int LOOKED_THROUGH = 200;

	private final transient ReviewService reviews;

	private final transient MergeService merges;

	private final transient BeforeChange before;

	private final transient Viewers viewers;

	private final transient MergeWords words = MergeWords.current();

	private final PageHeader header;

	private final Div body = new Div();

	private final Div learned = new Div();

	private int place;

	private transient @Nullable ReviewPair shown;

	/** Takes back what was decided, the last first. */
	private final transient Deque<Runnable> undo = new ArrayDeque<>();

	ReviewView(ReviewService reviews, MergeService merges, Viewers viewers, LiveChanges live, BeforeChange before) {
		this.before = before;
		this.reviews = reviews;
		this.merges = merges;
		this.viewers = viewers;
		addClassNames("ot-page", "merging-page");
		this.header = new PageHeader(this.words.text("title"));
		this.body.addClassName("merging-body");
		add(this.header, this.body, this.learned);
		learn();
		PageKeys.listen(this, List.of("s", "d", "l", "n", "p", "u"), this::pressed);
		live.watch(this, Set.of(ReviewService.KIND, "Work"), this::refresh);
	}

	@Override
	public String getPageTitle() {
		return this.words.text("title");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Optional<ReviewPair> asked = event.getRouteParameters()
			.get("pair")
			.flatMap((id) -> this.reviews.find(this.viewers.current(), id));
		this.place = asked.map(this::placeOf).orElse(0);
		if (asked.isPresent()) {
			show(asked.get(), (int) this.reviews.count(this.viewers.current()));
		}
		else {
			showPlace();
		}
	}

	/** Where a pair stands in the queue; who came by a link goes on from there. */
	private int placeOf(ReviewPair pair) {
		List<ReviewPair> first = this.reviews.list(this.viewers.current(), 0, LOOKED_THROUGH).items();
		return Math.max(0, first.stream().map(ReviewPair::id).toList().indexOf(pair.id()));
	}

	private void refresh() {
		ReviewPair before = this.shown;
		if (before != null && this.reviews.find(this.viewers.current(), before.id()).isPresent()) {
			return;
		}
		showPlace();
	}

	private void learn() {
		this.learned.removeAll();
		this.learned.add(new LearnedCard(this.words, this.reviews));
	}

	private void showPlace() {
		Listing<ReviewPair> page = this.reviews.list(this.viewers.current(), this.place, 1);
		if (page.items().isEmpty() && page.total() > 0) {
			this.place = (int) page.total() - 1;
			page = this.reviews.list(this.viewers.current(), this.place, 1);
		}
		if (page.items().isEmpty()) {
			this.shown = null;
			this.header.setNote("");
			this.body.removeAll();
			this.body.add(new EmptyState(this.words.text("empty"), this.words.text("empty.text")));
			return;
		}
		show(page.items().getFirst(), (int) page.total());
	}

	private void show(ReviewPair pair, int total) {
		this.shown = pair;
		this.header.setNote(this.words.text("note", total));
		Viewer viewer = this.viewers.current();
		Optional<SameCustomer> left = this.merges.find(viewer, pair.left().id());
		Optional<SameCustomer> right = this.merges.find(viewer, pair.right().id());
		this.body.removeAll();
		if (left.isEmpty() || right.isEmpty()) {
			return;
		}
		UI.getCurrent().getPage().getHistory().replaceState(null, "same-customer/" + pair.id());
		Map<String, List<String>> shared = this.reviews.shared(viewer, pair.id());
		Div main = new Div(head(pair, total), new SidesTable(this.words, pair, left.get(), right.get()), ways(pair));
		main.addClassNames("ot-card", "merging-pair");
		Div why = new Div(new OverlapWhy(this.words.overlaps(), pair.reasons()),
				new EvidenceCanvas(this.words, pair, shared));
		why.addClassNames("ot-card", "merging-why");
		this.body.add(main, why);
	}

	private Div head(ReviewPair pair, int total) {
		Span position = new Span(this.words.text("position", this.place + 1, total));
		position.addClassNames("ot-muted", "ot-num");
		Div line = new Div(
				new Chip(this.words.text("score", this.words.overlaps().score(pair.score())), Chip.Tone.THREAD),
				new Chip(this.words.text("stake", Amount.shortForm(pair.stake(), this.words.locale())),
						Chip.Tone.PLAIN),
				position);
		line.addClassName("merging-line");
		H2 title = new H2(name(pair.left()), new Span(" — "), name(pair.right()));
		Div head = new Div(line, title);
		head.addClassName("merging-head");
		if (pair.judged() != null) {
			Span again = new Span(this.words.text("again", pair.judged().by(), this.words.day(pair.judged().at()),
					String.join(this.words.text("comma"),
							pair.fresh()
								.stream()
								.map((reason) -> this.words.overlaps().reason(reason) + " "
										+ this.words.overlaps().values(reason))
								.toList())));
			again.addClassName("merging-again");
			head.add(again);
		}
		return head;
	}

	private Anchor name(ReviewPair.Side side) {
		Anchor name = new Anchor(RecordPath.of("Customer", side.id()), side.name());
		name.getElement().setAttribute("router-link", true);
		return name;
	}

	private Div ways(ReviewPair pair) {
		Button same = keyed("s", this.words.text("same"), () -> same(pair));
		same.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		Div ways = new Div(same, keyed("d", this.words.text("different"), () -> different(pair)),
				keyed("l", this.words.text("later"), () -> later(pair)),
				keyed("p", this.words.text("previous"), () -> step(-1)),
				keyed("n", this.words.text("next"), () -> step(1)));
		ways.addClassNames("ot-actions", "merging-ways");
		return ways;
	}

	private static Button keyed(String key, String text, Runnable action) {
		Button button = new Button(text, (click) -> action.run());
		button.setSuffixComponent(PageKeys.printed(key.toUpperCase(java.util.Locale.ROOT)));
		return button;
	}

	private void pressed(String key, String row) {
		if (key.equals("u") && !this.undo.isEmpty()) {
			this.undo.getFirst().run();
		}
		ReviewPair pair = this.shown;
		if (pair == null) {
			return;
		}
		switch (key) {
			case "s" -> same(pair);
			case "d" -> different(pair);
			case "l" -> later(pair);
			case "n" -> step(1);
			case "p" -> step(-1);
			default -> {
			}
		}
	}

	private void step(int by) {
		this.place = Math.max(0, this.place + by);
		showPlace();
	}

	private void same(ReviewPair pair) {
		Preview preview = this.before
			.preview(new ChangeAhead(ChangeAhead.Kind.MERGE, pair.smaller().id(), pair.larger().id()));
		new MergeDialog(this.words, this.merges, this.viewers, pair.smaller().id(), pair.larger().id(), preview.card(),
				(into, why) -> decide(() -> {
					this.reviews.same(this.viewers.current(), pair.id(), into, why);
					String member = into.equals(pair.left().id()) ? pair.right().id() : pair.left().id();
					String kept = preview.made(new ChangeAhead(ChangeAhead.Kind.MERGE, member, into), member);
					done("done.same", () -> this.before.takeBack(kept));
				}))
			.open();
	}

	private void different(ReviewPair pair) {
		decide(() -> {
			this.reviews.different(this.viewers.current(), pair.id());
			done("done.different", () -> takeBack(pair));
		});
	}

	private void later(ReviewPair pair) {
		decide(() -> {
			this.reviews.later(this.viewers.current(), pair.id());
			done("done.later", () -> takeBack(pair));
		});
	}

	private void takeBack(ReviewPair pair) {
		this.reviews.undo(this.viewers.current(), pair.left().id(), pair.right().id());
	}

	/** Says what was decided, and lets a button and a key take it back. */
	private void done(String key, Runnable takeBack) {
		Button button = new Button(this.words.text("undo"));
		button.setSuffixComponent(PageKeys.printed("U"));
		Notification said = this.words.done(this.words.text(key), button);
		Runnable back = new Runnable() {
			@Override
			public void run() {
				ReviewView.this.undo.remove(this);
				said.close();
				decide(takeBack);
			}
		};
		button.addClickListener((click) -> back.run());
		this.undo.push(back);
	}

	private void decide(Runnable decision) {
		try {
			decision.run();
		}
		catch (MergeProblem problem) {
			this.words.problem(problem);
		}
		learn();
		showPlace();
	}

}
