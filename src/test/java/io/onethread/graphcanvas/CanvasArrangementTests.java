package io.onethread.graphcanvas;

import java.util.List;
import java.util.Map;

import io.onethread.graphcanvas.CanvasArrangement.Filter;
import io.onethread.graphcanvas.CanvasArrangement.How;
import io.onethread.graphcanvas.CanvasArrangement.Layout;
import io.onethread.graphcanvas.CanvasArrangement.Note;
import io.onethread.graphcanvas.CanvasArrangement.Paints;
import io.onethread.graphcanvas.CanvasArrangement.Pin;
import io.onethread.graphcanvas.CanvasArrangement.Rule;
import io.onethread.graphcanvas.CanvasArrangement.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CanvasArrangementTests {

	private static final CanvasArrangement FULL = new CanvasArrangement(Layout.TIMELINE, "since",
			Map.of("a", new Pin(1.5, -2)), List.of("b"), List.of("a", "c"), "city", List.of("上海"),
			List.of(new Rule("value", How.RANGE, Paints.COLOUR, null, 0.0, 5e6, 3, 1),
					new Rule("city", How.SINGLE, Paints.SIZE, "上海", null, null, 1, 2)),
			List.of(new Filter("value", 10.0, null, List.of()), new Filter("city", null, null, List.of("北京"))),
			new Window("since", 20_000, 20_400), List.of(new Note("n1", 3, 4, "Ask 华东 first")));

	@Test
	void whatIsKeptIsReadAgain() {
		assertThat(CanvasArrangement.parse(FULL.toJson())).contains(FULL);
		assertThat(CanvasArrangement.parse(CanvasArrangement.NONE.toJson())).contains(CanvasArrangement.NONE);
		assertThat(CanvasArrangement.parse("{}")).contains(CanvasArrangement.NONE);
	}

	@Test
	void idsAreExchangedAndThoseWithoutAnotherLeftOut() {
		CanvasArrangement other = FULL.withIds((id) -> id.equals("c") ? null : "x" + id);
		assertThat(other.pins()).containsOnlyKeys("xa");
		assertThat(other.hidden()).containsExactly("xb");
		assertThat(other.focus()).containsExactly("xa");
		assertThat(other.notes()).isEqualTo(FULL.notes());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "7", "{\"layout\":\"NOWHERE\"}",
			"{\"pins\":{\"a\":{\"x\":1e300,\"y\":0}}}", "{\"pins\":{\"a\":null}}", "{\"hidden\":[null]}",
			"{\"hidden\":\"a\"}", "{\"rules\":[{\"property\":\"a\"}]}",
			"{\"rules\":[{\"property\":\"a\",\"how\":\"SINGLE\",\"paints\":\"COLOUR\",\"colour\":9,\"size\":1}]}",
			"{\"notes\":[{\"id\":\"n\",\"x\":0,\"y\":0}]}",
			"{\"window\":{\"property\":\"a\",\"from\":\"x\",\"to\":1}}" })
	void anythingElseIsRefused(String json) {
		assertThat(CanvasArrangement.parse(json)).isEmpty();
	}

	@Test
	void tooMuchIsRefused() {
		assertThat(CanvasArrangement.parse("{\"hidden\":[" + "\"a\",".repeat(20_000) + "\"a\"]}")).isEmpty();
		assertThat(CanvasArrangement
			.parse("{\"notes\":[{\"id\":\"n\",\"x\":0,\"y\":0,\"text\":\"" + "a".repeat(1_001) + "\"}]}")).isEmpty();
	}

}
