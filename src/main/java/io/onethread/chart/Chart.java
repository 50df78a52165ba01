package io.onethread.chart;

import java.util.Optional;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A chart with its table twin, to which the user turns by a button, and which screen
 * readers find in either case. Everything goes out once per response when something has
 * changed, and again when the chart is attached. From the browser come ids only, and ids
 * that are not drawn here are ignored.
 */
@Tag("chart-view")
@JsModule("./chart-view/chart-view.ts")
@NpmPackage(value = "echarts", version = "6.1.0")
public class Chart extends Component implements HasSize, HasStyle {

	private static final String DETAIL = "event.detail";

	private final String title;

	private String why = "";

	private @Nullable String empty;

	private @Nullable ChartData data;

	private boolean table;

	private boolean flushPlanned;

	/**
	 * A chart that shows nothing yet.
	 * @param title what it shows, in the user's language
	 */
	public Chart(String title) {
		this.title = title;
		getElement()
			.addEventListener("point-click", (DomEvent event) -> pointClicked(event.getEventData().path(DETAIL)))
			.addEventData(DETAIL);
		getElement()
			.addEventListener("table-toggle",
					(DomEvent event) -> this.table = event.getEventData().path(DETAIL).path("table").asBoolean(false))
			.addEventData(DETAIL);
	}

	/** Shows this instead of what was there before. */
	public void show(ChartData data) {
		this.data = data;
		plan();
	}

	/** What is shown. */
	public Optional<ChartData> data() {
		return Optional.ofNullable(this.data);
	}

	/** What it shows, in words. */
	public String title() {
		return this.title;
	}

	/** Says beside the title how the figures come about. */
	public void setWhy(String text) {
		this.why = text;
		plan();
	}

	/** Says what stands here while there is nothing to draw, and what to do for it. */
	public void setEmptyText(String text) {
		this.empty = text;
		plan();
	}

	/** Turns to the table, or back to the drawing. */
	public void showTable(boolean shown) {
		this.table = shown;
		plan();
	}

	/** Makes values lead somewhere. */
	public Registration addPointClickedListener(ComponentEventListener<PointClickedEvent> listener) {
		plan();
		return addListener(PointClickedEvent.class, listener);
	}

	@Override
	protected void onAttach(AttachEvent event) {
		super.onAttach(event);
		this.flushPlanned = false;
		plan();
	}

	private void pointClicked(JsonNode detail) {
		JsonNode series = detail.path("series");
		ChartPoint point = new ChartPoint(detail.path("item").stringValue(""),
				series.isString() ? series.stringValue() : null);
		if (this.data != null && this.data.has(point)) {
			fireEvent(new PointClickedEvent(this, point));
		}
	}

	private void plan() {
		if (this.flushPlanned) {
			return;
		}
		getUI().ifPresent((ui) -> {
			this.flushPlanned = true;
			ui.beforeClientResponse(this, (context) -> flush());
		});
	}

	private void flush() {
		this.flushPlanned = false;
		getElement().callJsFunction("synchronize", state());
	}

	private ChartState state() {
		return new ChartState(this.title, this.why, getLocale().toLanguageTag(), this.data, this.table,
				hasListener(PointClickedEvent.class),
				new ChartState.Texts(getTranslation("chart.table"), getTranslation("chart.drawing"),
						getTranslation("chart.help"), (this.empty != null) ? this.empty : getTranslation("chart.empty"),
						getTranslation("chart.name"), getTranslation("chart.marks")));
	}

}
