package io.onethread.protection.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.lookup.SearchService;
import io.onethread.protection.Named;
import io.onethread.protection.ProtectionProblem;
import io.onethread.protection.ProtectionService;
import io.onethread.protection.Rule;
import io.onethread.protection.RuleService;
import io.onethread.protection.RuleVersion;
import io.onethread.protection.Terms;
import io.onethread.shell.Card;
import io.onethread.shell.LiveChanges;
import io.onethread.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/**
 * A rule: what it says, what that would do in the coming night, and the switch. A rule is
 * kept only on demand; what stands in the fields can be tried out before.
 */
@Route("pool/rules/:rule")
@RolesAllowed({ "REP", "MANAGER", "EXECUTIVE", "ADMINISTRATOR" })
@StyleSheet("pool.css")
class RuleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private final transient RuleService rules;

	private final transient ProtectionService protection;

	private final transient SearchService search;

	private final transient Viewers viewers;

	private final transient Words words = new Words(UI.getCurrent().getLocale());

	private final Div effect = new Div();

	private final Div history = new Div();

	private final Div body = new Div();

	private final Button preview = new Button(this.words.text("rule.preview"), (click) -> preview());

	private final Button save = new Button(this.words.text("rule.save"), (click) -> save());

	private final Button turn = new Button("", (click) -> turn());

	private final PageHeader header = new PageHeader(this.words.text("rule.title"), this.preview, this.save, this.turn);

	private transient @Nullable Rule kept;

	private transient @Nullable RuleForm form;

	private String id = "";

	private boolean touched;

	RuleView(RuleService rules, ProtectionService protection, SearchService search, Viewers viewers,
			LiveChanges changes) {
		this.rules = rules;
		this.protection = protection;
		this.search = search;
		this.viewers = viewers;
		addClassNames("ot-page", "pool-page", "pool-rule-page");
		this.effect.addClassName("pool-effect");
		this.effect.getElement().setAttribute("aria-live", "polite");
		add(this.header, this.body, this.effect, this.history);
		changes.watch(this, Set.of(RuleService.KIND), this::refresh);
	}

	@Override
	public String getPageTitle() {
		return this.words.text("rule.title");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.id = event.getRouteParameters().get("rule").orElse("");
		Viewer viewer = this.viewers.current();
		this.kept = this.rules.find(viewer, this.id).orElse(null);
		if (this.kept == null && !this.rules.maySuggest(viewer)) {
			event.rerouteToError(NotFoundException.class);
			return;
		}
		show();
	}

	private void show() {
		Viewer viewer = this.viewers.current();
		Rule rule = this.kept;
		List<Named> divisions = this.rules.divisions(viewer);
		boolean decides = this.rules.mayDecide(viewer);
		boolean may = (rule == null) ? this.rules.maySuggest(viewer) : this.rules.mayChange(viewer, rule);
		Runnable changed = () -> this.touched = true;
		NamedCustomers customers = new NamedCustomers(this.words, this.search, this.viewers, changed);
		if (rule != null) {
			customers.show(List.copyOf(this.protection.customers(viewer, rule.terms().customers()).values()),
					this.rules.hidden(viewer, rule.id()));
		}
		RuleForm fields = new RuleForm(this.words, withOwn(viewer, divisions, rule), decides || rule != null, customers,
				changed);
		Named own = (rule == null) ? (decides ? null : divisions.getFirst())
				: withOwn(viewer, divisions, rule).stream()
					.filter((one) -> one.id().equals(rule.division()))
					.findFirst()
					.orElse(null);
		fields.show(own, (rule == null) ? null : rule.grade(), (rule == null) ? Terms.USUAL : rule.terms());
		fields.setReadOnly(!may);
		this.form = fields;
		this.touched = false;
		this.body.removeAll();
		this.body.add(fields);
		this.preview.setVisible(may);
		this.save.setVisible(may);
		this.turn.setVisible(decides && rule != null);
		this.save.removeThemeVariants(ButtonVariant.AURA_PRIMARY);
		this.turn.removeThemeVariants(ButtonVariant.AURA_PRIMARY);
		if (rule == null) {
			this.save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
			this.header.setNote(this.words.text("rule.unsaved"));
		}
		else {
			this.turn.setText(this.words.text(rule.on() ? "rule.turn-off" : "rule.turn-on"));
			this.turn.addThemeVariants(ButtonVariant.AURA_PRIMARY);
			String division = rule.division();
			Map<String, Named> names = this.protection.names(viewer,
					(division == null) ? List.of() : List.of(division));
			this.header.setTitle(this.words.scope(rule, names));
			this.header
				.setNote(this.words.text(rule.on() ? "rule.on.since" : "rule.off.note", day(rule), rule.version()));
			versions(rule);
		}
	}

	private String day(Rule rule) {
		return (rule.onSince() == null) ? "" : this.words.day(rule.onSince());
	}

	/** Who may only read a rule sees its division all the same. */
	private List<Named> withOwn(Viewer viewer, List<Named> divisions, @Nullable Rule rule) {
		if (rule == null || rule.division() == null
				|| divisions.stream().anyMatch((one) -> one.id().equals(rule.division()))) {
			return divisions;
		}
		return List.copyOf(this.protection.names(viewer, List.of(rule.division())).values());
	}

	private void versions(Rule rule) {
		this.history.removeAll();
		List<RuleVersion> versions = this.rules.versions(this.viewers.current(), rule.id());
		Card card = new Card(this.words.text("versions"), this.words.number(versions.size()));
		for (RuleVersion version : versions) {
			Span what = new Span(
					this.words.text("version", version.rule().version(), this.words.text("version." + version.what()),
							version.rule().changedBy(), this.words.day(version.rule().changedAt().toLocalDate())));
			Span says = new Span(this.words.terms(version.rule().terms()));
			says.addClassName("ot-why");
			Div text = new Div(what, says);
			text.addClassName("pool-customer");
			Div row = new Div(text);
			row.addClassName("pool-row");
			if (version.rule().version() != rule.version() && this.rules.mayChange(this.viewers.current(), rule)) {
				row.add(new Button(this.words.text("restore"),
						(click) -> act(() -> this.rules.restore(this.viewers.current(), rule.id(), rule.version(),
								version.rule().version()), "restored")));
			}
			card.add(row);
		}
		this.history.add(card);
	}

	private void preview() {
		this.effect.removeAll();
		try {
			Viewer viewer = this.viewers.current();
			this.effect
				.add(new PreviewPart(this.rules.preview(viewer, draft()), this.protection, this.viewers, this.words));
		}
		catch (ProtectionProblem problem) {
			this.effect.add(new Span(this.words.problem(problem)));
		}
	}

	private void save() {
		act(() -> this.rules.save(this.viewers.current(), draft()), "saved");
	}

	/** What is tried out but not kept is not what would be switched on. */
	private void turn() {
		Rule rule = this.kept;
		if (rule != null && this.touched && !rule.on()) {
			Notification.show(this.words.text("rule.save-first"));
		}
		else if (rule != null) {
			act(() -> this.rules.turn(this.viewers.current(), rule.id(), rule.version(), !rule.on()),
					rule.on() ? "turned-off" : "turned-on");
		}
	}

	private void act(Change change, String done) {
		try {
			this.kept = change.make();
			Notification.show(this.words.text("rule." + done.toLowerCase(Locale.ROOT)));
			show();
		}
		catch (ProtectionProblem problem) {
			Notification.show(this.words.problem(problem));
		}
	}

	/** Others have changed it: shows that, unless something is being written here. */
	private void refresh() {
		Rule now = this.rules.find(this.viewers.current(), this.id).orElse(null);
		if (now != null && !this.touched && (this.kept == null || now.version() != this.kept.version())) {
			this.kept = now;
			show();
		}
	}

	private Rule draft() {
		RuleForm fields = java.util.Objects.requireNonNull(this.form);
		Rule draft = this.rules.draft(this.viewers.current(), this.id, fields.division(), fields.grade(),
				fields.terms());
		return new Rule(this.id, (this.kept == null) ? 0 : this.kept.version(), draft.division(), draft.grade(),
				draft.terms(), false, null, draft.changedBy(), draft.changedAt());
	}

	/** Changes the rule. */
	@FunctionalInterface
	private interface Change {

		Rule make();

	}

}
