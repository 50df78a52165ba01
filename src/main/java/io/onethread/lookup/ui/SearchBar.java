package io.onethread.lookup.ui;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.lookup.Phrases;
import io.onethread.lookup.Phrases.Earlier;
import io.onethread.lookup.Phrases.Phrase;
import io.onethread.lookup.RecordRef;
import io.onethread.lookup.SearchHit;
import io.onethread.lookup.SearchHits;
import io.onethread.lookup.SearchService;
import org.jspecify.annotations.Nullable;

/**
 * The search bar: {@code /} or Ctrl-K goes to it, hits come while typing, the arrow keys
 * walk them and Enter opens one, or the page of all results.
 */
@StyleSheet("lookup.css")
class SearchBar extends Div {

	private static final int PER_TYPE = 4;

	private static final int EARLIER = 8;

	private static final String SHORTCUTS = """
			if (!window.onethreadSearchKeys) {
			  window.onethreadSearchKeys = true;
			  document.addEventListener('keydown', (event) => {
			    const field = document.querySelector('.lookup-bar vaadin-text-field');
			    const typing = event.composedPath()[0].matches?.('input, textarea, [contenteditable]');
			    if (field && ((event.key === '/' && !typing) || (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)))) {
			      event.preventDefault();
			      field.focus();
			      field.inputElement?.select();
			    }
			  });
			}""";

	private final transient SearchService search;

	private final transient Viewers viewers;

	private final transient @Nullable Phrases phrases;

	private final TextField field = new TextField();

	private final Div list = new Div();

	private final Span status = new Span();

	private final List<BarRow> rows = new ArrayList<>();

	private final transient List<Runnable> actions = new ArrayList<>();

	private int active = -1;

	SearchBar(SearchService search, Viewers viewers, @Nullable Phrases phrases) {
		this.search = search;
		this.viewers = viewers;
		this.phrases = phrases;
		addClassName("lookup-bar");
		getElement().setAttribute("role", "search");
		this.field.setPlaceholder(getTranslation("lookup.search.hint"));
		this.field.setAriaLabel(getTranslation("lookup.search"));
		this.field.setPrefixComponent(VaadinIcon.SEARCH.create());
		Span keys = new Span("Ctrl K");
		keys.addClassName("lookup-keys");
		keys.getElement().setAttribute("aria-hidden", "true");
		this.field.setSuffixComponent(keys);
		this.field.setClearButtonVisible(true);
		this.field.setMaxLength(200);
		this.field.setValueChangeMode(ValueChangeMode.LAZY);
		this.field.setValueChangeTimeout(180);
		this.field.addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				suggest(change.getValue());
			}
		});
		this.field.addKeyDownListener(Key.ARROW_DOWN, (press) -> move(1));
		this.field.addKeyDownListener(Key.ARROW_UP, (press) -> move(-1));
		this.field.addKeyDownListener(Key.ESCAPE, (press) -> close());
		this.field.addKeyDownListener(Key.ENTER, (press) -> enter());
		this.field.addFocusListener((focus) -> {
			if (this.field.getValue().isBlank()) {
				earlier();
			}
		});
		this.list.addClassName("lookup-list");
		this.list.setId("lookup-list");
		this.list.getElement().setAttribute("role", "listbox");
		this.list.getElement().setAttribute("aria-label", getTranslation("lookup.search.results"));
		this.list.setVisible(false);
		this.status.addClassName("lookup-hidden");
		this.status.getElement().setAttribute("role", "status");
		add(this.field, this.list, this.status);
		getElement().addEventListener("focusout", (leave) -> close())
			.setFilter("!element.contains(event.relatedTarget)");
	}

	@Override
	protected void onAttach(AttachEvent event) {
		getElement().executeJs(SHORTCUTS);
	}

	private void suggest(String typed) {
		this.list.removeAll();
		this.rows.clear();
		this.actions.clear();
		this.active = -1;
		if (typed.isBlank()) {
			close();
			return;
		}
		Viewer viewer = this.viewers.current();
		boolean asked = phrase(viewer, typed);
		SearchHits hits = this.search.suggest(viewer, typed, PER_TYPE);
		for (SearchHits.Group group : hits.groups()) {
			if (!group.hits().isEmpty()) {
				addGroup(group);
			}
		}
		completions(viewer, typed);
		if (this.rows.isEmpty() && !asked) {
			Div nothing = new Div(new Span(getTranslation("lookup.search.nothing", typed)));
			nothing.addClassName("lookup-nothing");
			Span remedy = new Span(getTranslation("lookup.search.nothing.remedy"));
			remedy.addClassName("ot-why");
			nothing.add(remedy);
			this.list.add(nothing);
		}
		this.status.setText(getTranslation("lookup.search.count", hits.total()));
		this.list.setVisible(true);
	}

	/** Before anything is typed: what is pinned, and what was asked lately. */
	private void earlier() {
		this.list.removeAll();
		this.rows.clear();
		this.actions.clear();
		this.active = -1;
		List<Earlier> all = (this.phrases == null) ? List.of()
				: this.phrases.earlier(this.viewers.current(), getLocale(), EARLIER);
		if (all.isEmpty()) {
			return;
		}
		addHead(getTranslation("lookup.earlier"), "");
		all.forEach((one) -> addRow(PhraseRows.earlier(nextId(), one), () -> go(one.path())));
		this.list.setVisible(true);
	}

	/** What the words ask, where they ask anything. */
	private boolean phrase(Viewer viewer, String typed) {
		Phrases reader = this.phrases;
		Phrase phrase = (reader == null) ? null : reader.read(viewer, typed, getLocale()).orElse(null);
		if (reader == null || phrase == null) {
			return false;
		}
		addHead(getTranslation("question.bar"), "");
		addRow(PhraseRows.phrase(nextId(), UI.getCurrent(), reader, viewer, phrase), () -> go(phrase.path()));
		return true;
	}

	private void completions(Viewer viewer, String typed) {
		List<String> texts = (this.phrases == null) ? List.of()
				: PhraseRows.completions(this.phrases, viewer, typed, UI.getCurrent(), PER_TYPE);
		if (!texts.isEmpty()) {
			addHead(getTranslation("question.bar.complete"), "");
		}
		for (String text : texts) {
			addRow(PhraseRows.completion(nextId(), text), () -> {
				this.field.setValue(text);
				this.field.focus();
				suggest(text);
			});
		}
	}

	private void addGroup(SearchHits.Group group) {
		addHead(getTranslation("lookup.type." + group.type()), String.valueOf(group.total()));
		for (SearchHit hit : group.hits()) {
			addRow(new HitRow(hit, nextId()), () -> open(hit.record()));
		}
	}

	private void addHead(String title, String count) {
		Div head = new Div(new Span(title), new Span(count));
		head.addClassName("lookup-list-head");
		head.getElement().setAttribute("role", "presentation");
		this.list.add(head);
	}

	private void addRow(BarRow row, Runnable action) {
		row.addClickListener((click) -> action.run());
		this.rows.add(row);
		this.actions.add(action);
		this.list.add(row);
	}

	private String nextId() {
		return "lookup-hit-" + this.rows.size();
	}

	private void move(int by) {
		if (this.rows.isEmpty()) {
			return;
		}
		if (this.active >= 0) {
			this.rows.get(this.active).setActive(false);
		}
		this.active = Math.floorMod(this.active + by + ((this.active < 0 && by < 0) ? 1 : 0), this.rows.size());
		this.rows.get(this.active).setActive(true);
	}

	private void enter() {
		if (this.active >= 0) {
			this.actions.get(this.active).run();
		}
		else if (!this.field.getValue().isBlank()) {
			String typed = this.field.getValue();
			Viewer viewer = this.viewers.current();
			Phrase phrase = (this.phrases == null) ? null : this.phrases.read(viewer, typed, getLocale()).orElse(null);
			if (phrase != null) {
				go(phrase.path());
				return;
			}
			if (this.phrases != null) {
				this.phrases.searched(viewer, typed);
			}
			close();
			UI.getCurrent().navigate("search", QueryParameters.of("q", typed));
		}
	}

	private void go(String path) {
		close();
		int start = path.indexOf('?');
		UI.getCurrent().navigate(path.substring(0, start), QueryParameters.fromString(path.substring(start + 1)));
	}

	private void open(RecordRef record) {
		close();
		Walk.startAnew(UI.getCurrent());
		UI.getCurrent().navigate(Words.path(record));
	}

	private void close() {
		this.list.setVisible(false);
	}

}
