package io.onethread.importing.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.onethread.access.Viewers;
import io.onethread.graph.GraphKinds;
import io.onethread.importing.ImportRun;
import io.onethread.importing.ImportService;
import io.onethread.importing.Mappings;
import io.onethread.importing.Previews;
import io.onethread.importing.mapping.InvalidMapping;
import io.onethread.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.util.unit.DataSize;

/**
 * From files to a run: which files, what they mean, what would happen. Each step keeps
 * what was done in it.
 */
@Route("imports/new")
@RolesAllowed({ "MANAGER", "EXECUTIVE", "ADMINISTRATOR" })
@StyleSheet("importing.css")
class ImportWizardView extends Div implements HasDynamicTitle {

	private static final List<String> STEPS = List.of("files", "meaning", "trial");

	private final transient Viewers viewers;

	private final transient ImportWords words;

	private final transient Draft draft;

	private final MappingStep mapping;

	private final TrialStep trial;

	private final List<Component> steps;

	private final OrderedList path = new OrderedList();

	private final Button back;

	private final Button next;

	private int step;

	/** What the trial that is shown was of. */
	private transient @Nullable Attempt attempt;

	/** A mapping tried on files. */
	private record Attempt(String mapping, List<Received> files) {

	}

	ImportWizardView(ImportService imports, Mappings mappings, Previews previews, GraphKinds kinds, Viewers viewers,
			I18NProvider texts, @Value("${spring.servlet.multipart.max-file-size:4GB}") DataSize limit) {
		this.viewers = viewers;
		this.words = new ImportWords(texts, getLocale());
		this.draft = new Draft(imports);
		FilesStep files = new FilesStep(this.draft, previews, viewers, this.words, limit.toBytes(), this::refresh);
		this.mapping = new MappingStep(mappings, viewers, kinds, this.words);
		this.trial = new TrialStep(imports, viewers, this.words, this::refresh);
		this.steps = List.of(files, this.mapping, this.trial);
		this.path.addClassName("ot-import-steps");
		this.back = new Button(this.words.say("step.back"), (click) -> go(this.step - 1));
		this.next = new Button("", (click) -> next());
		this.next.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		this.next.setDisableOnClick(true);
		Div buttons = new Div(this.back, this.next);
		buttons.addClassNames("ot-actions", "ot-import-buttons");
		RouterLink list = new RouterLink(this.words.say("back"), ImportsView.class);
		list.addClassName("ot-import-back");
		addClassNames("ot-page", "ot-imports");
		add(new Div(list), new PageHeader(this.words.say("new")), this.path, files, this.mapping, this.trial, buttons);
		refresh();
	}

	@Override
	public String getPageTitle() {
		return getTranslation("importing.ui.new");
	}

	@Override
	protected void onDetach(DetachEvent event) {
		this.draft.close();
	}

	private void next() {
		switch (this.step) {
			case 0 -> go(1);
			case 1 -> tryIt();
			default -> start();
		}
		refresh();
	}

	private void go(int wanted) {
		if (wanted == 1 && this.step == 0) {
			this.mapping.show(this.draft.files());
		}
		this.step = wanted;
		refresh();
	}

	private void tryIt() {
		Optional<String> ready = this.mapping.ready();
		if (ready.isEmpty()) {
			Notification.show(this.words.say("step.wrong"));
			return;
		}
		Attempt now = new Attempt(ready.get(), this.draft.files());
		if (!Objects.equals(this.attempt, now)) {
			this.trial.stop();
			this.trial.show(run(now, true));
			this.attempt = now;
		}
		go(2);
	}

	private void start() {
		Attempt tried = this.attempt;
		if (tried != null) {
			this.trial.stop();
			Optional<String> trial = this.trial.leavingOut();
			ImportRun run = trial.isPresent() ? runWithoutKnown(tried, trial.get()) : run(tried, false);
			getUI().ifPresent((ui) -> ui.navigate("imports/" + run.id()));
		}
	}

	private ImportRun run(Attempt wanted, boolean dry) {
		try {
			return this.draft.start(this.viewers.current(), wanted.mapping() + "\n", dry, this.words.locale());
		}
		catch (InvalidMapping ex) {
			throw new IllegalStateException("The mapping was checked before", ex);
		}
	}

	private ImportRun runWithoutKnown(Attempt wanted, String trial) {
		try {
			return this.draft.startWithoutKnown(this.viewers.current(), wanted.mapping() + "\n", trial,
					this.words.locale());
		}
		catch (InvalidMapping ex) {
			throw new IllegalStateException("The mapping was checked before", ex);
		}
	}

	/** Shows the step that is being done, and what can be done next. */
	private void refresh() {
		for (int i = 0; i < this.steps.size(); i++) {
			this.steps.get(i).setVisible(i == this.step);
		}
		this.path.removeAll();
		for (int i = 0; i < STEPS.size(); i++) {
			this.path.add(pathTo(i));
		}
		this.back.setVisible(this.step > 0);
		this.next.setText(this.words.say("step.next." + STEPS.get(this.step)));
		this.next.setEnabled(switch (this.step) {
			case 0 -> !this.draft.files().isEmpty();
			case 1 -> true;
			default -> this.trial.passable();
		});
	}

	private ListItem pathTo(int place) {
		Button button = new Button(this.words.say("step." + STEPS.get(place)), (click) -> go(place));
		button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		button.setEnabled(place < this.step);
		ListItem item = new ListItem(button);
		if (place == this.step) {
			item.getElement().setAttribute("aria-current", "step");
		}
		return item;
	}

}
