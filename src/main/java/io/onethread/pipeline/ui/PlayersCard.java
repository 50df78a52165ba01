package io.onethread.pipeline.ui;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.onethread.graph.RecordRef;
import io.onethread.pipeline.Player;
import io.onethread.pipeline.Project;
import io.onethread.pipeline.ProjectProblem;
import io.onethread.shell.Card;
import io.onethread.shell.Chip;
import io.onethread.shell.RecordPath;

/**
 * Who has a part in a project: what they do in it, whether they are key, how they stand.
 */
class PlayersCard extends Card {

	private final transient Pipeline pipeline;

	private final transient Project project;

	PlayersCard(Pipeline pipeline, Project project) {
		super("", "");
		this.pipeline = pipeline;
		this.project = project;
		List<Player> players = pipeline.people().players(pipeline.viewer(), project.id());
		setTitle(getTranslation("pipeline.players"));
		setCount(String.valueOf(players.size()));
		if (project.editable()) {
			Button add = new Button(getTranslation("pipeline.players.add"), VaadinIcon.PLUS.create(),
					(click) -> new PlayerDialog(pipeline, project, null, StageCard::reload).open());
			addToHead(add);
		}
		players.forEach((player) -> add(row(player)));
		if (players.isEmpty()) {
			Paragraph none = new Paragraph(getTranslation("pipeline.players.none"));
			none.addClassNames("ot-muted", "pipeline-row");
			add(none);
		}
	}

	private Div row(Player player) {
		Anchor name = new Anchor(RecordPath.of("Contact", player.contact().id()), player.contact().name());
		name.addClassName("pipeline-name");
		Div first = new Div(name);
		first.addClassName("pipeline-chips");
		first.add(player.part().key() ? new Chip(getTranslation("pipeline.key"), Chip.Tone.BAD)
				: new Chip(getTranslation("pipeline.ordinary"), Chip.Tone.PLAIN));
		String stance = player.part().stance();
		if (stance != null && !stance.equals("neutral")) {
			first.add(new Chip(word("pipeline.stance.", stance),
					stance.equals("supports") ? Chip.Tone.GOOD : Chip.Tone.WARN));
		}
		if (player.left()) {
			first.add(new Chip(getTranslation("pipeline.players.left"), Chip.Tone.WARN));
		}
		Span what = new Span(Stream
			.of(word("pipeline.role.", player.part().role()), (player.title() != null) ? player.title() : "",
					player.customers().stream().map(RecordRef::name).collect(Collectors.joining(", ")))
			.filter((part) -> !part.isBlank())
			.collect(Collectors.joining(" · ")));
		Span why = new Span(last(player.lastActivity()));
		why.addClassName("ot-why");
		Div text = new Div(first, what, why);
		text.addClassName("pipeline-cell");
		Div row = new Div(text);
		row.addClassName("pipeline-row");
		if (this.project.editable()) {
			row.add(button("pipeline.players.change", player,
					() -> new PlayerDialog(this.pipeline, this.project, player, StageCard::reload).open()),
					button("pipeline.players.remove", player, () -> remove(player)));
		}
		return row;
	}

	private Button button(String key, Player player, Runnable action) {
		Button button = new Button(getTranslation(key), (click) -> action.run());
		button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		button.setAriaLabel(getTranslation(key) + ": " + player.contact().name());
		return button;
	}

	private void remove(Player player) {
		try {
			this.pipeline.people().leave(this.pipeline.viewer(), this.project.id(), player.contact().id());
			Told.undoable(getTranslation("pipeline.players.removed", player.contact().name()),
					getTranslation("pipeline.undo"), () -> {
						this.pipeline.people()
							.play(this.pipeline.viewer(), this.project.id(), player.contact().id(), player.part());
						StageCard.reload();
					});
		}
		catch (ProjectProblem problem) {
			Told.problem(this, problem);
		}
		StageCard.reload();
	}

	private String last(@org.jspecify.annotations.Nullable ZonedDateTime at) {
		if (at == null) {
			return getTranslation("pipeline.players.never");
		}
		long days = ChronoUnit.DAYS.between(at.toLocalDate(), LocalDate.now());
		return (days <= 0) ? getTranslation("pipeline.players.today") : getTranslation("pipeline.players.ago", days);
	}

	private String word(String prefix, @org.jspecify.annotations.Nullable String word) {
		return this.pipeline.words().known(prefix, word, getLocale());
	}

}
