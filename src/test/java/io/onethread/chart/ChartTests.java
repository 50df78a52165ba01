package io.onethread.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.server.VaadinSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

class ChartTests {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final Axis MONTHS = Axis.months(List.of(YearMonth.of(2025, 5), YearMonth.of(2025, 6)));

	private static final SeriesChart ORDERS = new SeriesChart(MONTHS,
			List.of(new Series("value", "<b>Orders</b>", Series.Kind.BAR, Unit.MONEY, Paint.division(2),
					Arrays.asList(1200.5, null))),
			false,
			List.of(new Mark.Note("2025-06", "Owner changed", Paint.WARN), new Mark.Level(900, "usual", Paint.QUIET)));

	private static final Matrix SHARED = new Matrix("Shared", Unit.COUNT, Paint.THREAD, List.of(new Item("a", "A")),
			List.of(new Item("b", "B")), List.of(new Matrix.Cell("a", "b", 3)));

	private final UI ui = new UI();

	private final Chart chart = new Chart("Orders by month");

	private final List<ChartPoint> clicks = new ArrayList<>();

	@BeforeEach
	void attach() {
		UI.setCurrent(this.ui);
		VaadinSession session = mock();
		when(session.hasLock()).thenReturn(true);
		this.ui.getInternals().setSession(session);
		this.chart.show(ORDERS);
	}

	@AfterEach
	void forget() {
		UI.setCurrent(null);
	}

	@Test
	void aResponseCarriesTheWholeOnceWhateverWasCalled() {
		this.ui.add(this.chart);
		this.chart.setWhy("twelve months");
		this.chart.showTable(true);
		assertThat(respond()).singleElement().satisfies((state) -> {
			assertThat(state.why()).isEqualTo("twelve months");
			assertThat(state.table()).isTrue();
			assertThat(state.clickable()).isFalse();
		});
		assertThat(respond()).isEmpty();
	}

	@Test
	void attachingAgainSendsTheWholeAgainAsTheUserLeftIt() {
		this.ui.add(this.chart);
		respond();
		fire("table-toggle", "{'table': true}");
		this.ui.remove(this.chart);
		this.ui.add(this.chart);
		assertThat(respond()).singleElement().satisfies((state) -> {
			assertThat(state.data()).isEqualTo(ORDERS);
			assertThat(state.table()).isTrue();
		});
	}

	@Test
	void theBrowserGetsDataAndNoOptionsOfTheLibrary() {
		JsonNode json = JacksonUtils.beanToJson(new ChartState("Orders", "", "en", ORDERS, false, true,
				new ChartState.Texts("Table", "Chart", "Keys", "Nothing", "Name", "Remarks")));
		assertThat(json.at("/data/type").stringValue()).isEqualTo("series");
		assertThat(json.at("/data/axis/kind").stringValue()).isEqualTo("MONTHS");
		assertThat(json.at("/data/axis/items/1/id").stringValue()).isEqualTo("2025-06");
		assertThat(json.at("/data/series/0/paint").stringValue()).isEqualTo("D2");
		assertThat(json.at("/data/series/0/values/0").doubleValue()).isEqualTo(1200.5);
		assertThat(json.at("/data/series/0/values/1").isNull()).isTrue();
		assertThat(json.at("/data/marks/0/type").stringValue()).isEqualTo("note");
		assertThat(json.at("/data/marks/1/type").stringValue()).isEqualTo("level");
		assertThat(JacksonUtils.beanToJson(SHARED).path("type").stringValue()).isEqualTo("matrix");
	}

	@Test
	void clicksNameWhatIsDrawn() {
		listen();
		fire("point-click", "{'item': '2025-06', 'series': 'value'}");
		this.chart.show(SHARED);
		fire("point-click", "{'item': 'a', 'series': 'b'}");
		this.chart.show(new Ranking("Value", Unit.MONEY, List.of(new Ranking.Bar("r1", "Rep", "", 5, Paint.INK))));
		fire("point-click", "{'item': 'r1', 'series': null}");
		assertThat(this.clicks).containsExactly(new ChartPoint("2025-06", "value"), new ChartPoint("a", "b"),
				new ChartPoint("r1", null));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			{'item': '2025-07', 'series': 'value'}
			{'item': '2025-06', 'series': 'secret'}
			{'item': '2025-06'}
			{'item': {'$ne': null}, 'series': 'value'}
			{'item': 6, 'series': 'value'}
			{}
			null
			'click'
			""")
	void whatIsNotDrawnIsIgnored(String detail) {
		listen();
		fire("point-click", detail);
		assertThat(this.clicks).isEmpty();
	}

	@Test
	void aSeriesHasAValueOrAGapForEachItem() {
		Series one = new Series("s", "S", Series.Kind.LINE, Unit.COUNT, Paint.INK, List.of(1.0));
		assertThatIllegalArgumentException().isThrownBy(() -> new SeriesChart(MONTHS, List.of(one)));
	}

	@Test
	void aDivisionWithoutAPlaceInThePaletteIsDrawnInInk() {
		assertThat(Paint.division(7)).isEqualTo(Paint.D7);
		assertThat(Paint.division(null)).isEqualTo(Paint.INK);
		assertThat(Paint.division(8)).isEqualTo(Paint.INK);
	}

	private void listen() {
		this.chart.addPointClickedListener((event) -> this.clicks.add(event.getPoint()));
	}

	private void fire(String name, String detail) {
		ObjectNode data = JSON.createObjectNode();
		data.set("event.detail", JSON.readTree(detail.replace('\'', '"')));
		this.chart.getElement()
			.getNode()
			.getFeature(ElementListenerMap.class)
			.fireEvent(new DomEvent(this.chart.getElement(), name, data));
	}

	private List<ChartState> respond() {
		this.ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
		return this.ui.getInternals()
			.dumpPendingJavaScriptInvocations()
			.stream()
			.map(PendingJavaScriptInvocation::getInvocation)
			.flatMap((invocation) -> invocation.getParameters().stream())
			.filter(ChartState.class::isInstance)
			.map(ChartState.class::cast)
			.toList();
	}

}
