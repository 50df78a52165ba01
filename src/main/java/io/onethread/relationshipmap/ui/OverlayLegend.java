package io.onethread.relationshipmap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.onethread.relationshipmap.MapMark;
import io.onethread.relationshipmap.MapOverlay;
import io.onethread.relationshipmap.MapPicture;
import io.onethread.relationshipmap.Totals;
import org.jspecify.annotations.Nullable;

/** What the colours of an overlay mean, and of how many customers that is true. */
class OverlayLegend extends Div {

	private final MapWords words;

	OverlayLegend(MapWords words) {
		this.words = words;
		addClassName("ot-map-overlay-legend");
		getElement().setAttribute("role", "status");
	}

	/**
	 * Shows it.
	 * @param totals of all that the viewer may see; null where only what is drawn counts
	 */
	void show(@Nullable MapOverlay overlay, @Nullable Totals totals, MapPicture picture) {
		removeAll();
		setVisible(overlay != null);
		if (overlay == null) {
			return;
		}
		Span means = new Span(this.words.say("overlay." + overlay.key() + ".means"));
		means.addClassName("ot-why");
		add(means);
		if (overlay == MapOverlay.PROFIT) {
			row("good", "overlay.earning", (totals != null) ? totals.earning() : drawn(picture, MapMark.Tone.GOOD));
			row("warn", "overlay.even", (totals != null) ? totals.even() : drawn(picture, MapMark.Tone.WARN));
			row("bad", "overlay.losing", (totals != null) ? totals.losing() : drawn(picture, MapMark.Tone.BAD));
			if (totals != null) {
				row("quiet", "overlay.unknown", totals.customers() - totals.known());
				sum("overlay.profit.sum", totals.profit());
			}
			return;
		}
		String tone = switch (overlay) {
			case DECLINE -> "bad";
			case OVERLAP, NEGLECTED -> "warn";
			default -> "info";
		};
		long count = (totals != null) ? totals.of(overlay) : picture.marks().size();
		row(tone, "overlay." + overlay.key() + ".is", count);
		if (totals != null) {
			row("quiet", "overlay.others", totals.customers() - count);
			if (overlay == MapOverlay.PROJECTS) {
				sum("overlay.projects.sum", totals.openValue());
			}
		}
	}

	private static long drawn(MapPicture picture, MapMark.Tone tone) {
		return picture.marks().values().stream().filter((mark) -> mark.tone() == tone).count();
	}

	private void row(String tone, String key, long count) {
		Span dot = new Span();
		dot.addClassNames("ot-map-dot", "ot-map-tone-" + tone);
		dot.getElement().setAttribute("aria-hidden", "true");
		Span name = new Span(this.words.say(key));
		name.addClassName("ot-map-name");
		Span number = new Span(this.words.number(count));
		number.addClassName("ot-num");
		add(line(dot, name, number));
	}

	private void sum(String key, double value) {
		add(line(new Span(this.words.say(key)), this.words.amount(value)));
	}

	private static Div line(com.vaadin.flow.component.Component... parts) {
		Div line = new Div(parts);
		line.addClassName("ot-map-overlay-row");
		return line;
	}

}
