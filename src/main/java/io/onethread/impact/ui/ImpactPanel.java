package io.onethread.impact.ui;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.graph.RecordRef;
import io.onethread.impact.CarriedOut;
import io.onethread.impact.CarriedOutService;
import io.onethread.impact.LineChanges;
import io.onethread.shell.Card;
import io.onethread.shell.RecordPanel;
import io.onethread.shell.UserZone;

import org.springframework.core.annotation.Order;

/**
 * On a record's page: what the viewer changed lately and can take back; on that of a
 * product or a product line, the way to move it.
 */
@org.springframework.stereotype.Component
@Order(15)
class ImpactPanel implements RecordPanel {

	private final CarriedOutService carriedOut;

	private final LineChanges lines;

	private final Asking asking;

	private final Viewers viewers;

	ImpactPanel(CarriedOutService carriedOut, LineChanges lines, Asking asking, Viewers viewers) {
		this.carriedOut = carriedOut;
		this.lines = lines;
		this.asking = asking;
		this.viewers = viewers;
	}

	@Override
	public Optional<Component> card(Viewer viewer, String type, String id) {
		if (viewer.is(Role.ADMINISTRATOR)) {
			return Optional.empty();
		}
		List<CarriedOut> recent = this.carriedOut.recent(viewer, id);
		return recent.isEmpty() ? Optional.empty() : Optional.of(new RecentCard(recent));
	}

	@Override
	public List<Component> actions(Viewer viewer, String type, String id) {
		if (!viewer.all() || !type.equals("Product") && !type.equals("ProductLine")) {
			return List.of();
		}
		UI ui = UI.getCurrent();
		return List.of(new Button(ui.getTranslation("impact.move." + type), VaadinIcon.EXCHANGE.create(), (click) -> {
			List<RecordRef> places = this.lines.places(this.viewers.current(), id);
			new LineDialog(this.lines, this.asking, this.viewers, type, id, places, ImpactPanel::reload).open();
		}));
	}

	private static void reload() {
		UI.getCurrent().refreshCurrentRoute(false);
	}

	/** What can be taken back. */
	@StyleSheet("impact.css")
	private final class RecentCard extends Card {

		private RecentCard(List<CarriedOut> recent) {
			super(UI.getCurrent().getTranslation("impact.recent"), String.valueOf(recent.size()));
			addClassName("impact-recent");
			recent.forEach((done) -> add(row(done)));
		}

		private Div row(CarriedOut done) {
			UI ui = UI.getCurrent();
			String what = ui.getTranslation("impact.kind." + done.change().kind().name());
			Span when = new Span(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
				.withLocale(ui.getLocale())
				.format(done.at().withZoneSameInstant(UserZone.of(ui))));
			when.addClassName("ot-why");
			Button undo = new Button(ui.getTranslation("impact.undo"),
					(click) -> ImpactPanel.this.asking.undo(done.id(), ImpactPanel::reload));
			undo.addThemeVariants(ButtonVariant.AURA_TERTIARY);
			undo.setAriaLabel(ui.getTranslation("impact.undo") + ": " + what);
			Div text = new Div(new Span(what), when);
			text.addClassName("impact-recent-text");
			Div row = new Div(text, undo);
			row.addClassName("impact-recent-row");
			return row;
		}

	}

}
