package io.onethread.relationshipmap.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;

import com.vaadin.flow.router.QueryParameters;
import io.onethread.graphcanvas.ViewState;
import io.onethread.relationshipmap.Between;
import io.onethread.relationshipmap.MapOverlay;
import io.onethread.relationshipmap.MapState;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MapAddressTests {

	@Test
	void whatIsWrittenIsReadAgain() {
		MapState state = new MapState(null, Set.of("a&b", "c=d", "事业部"), Map.of("a:b", 120), false, true,
				MapOverlay.DECLINE, Set.of("p"), new Between(Between.What.WAYS, List.of("x", "y")),
				Map.of("c", Set.of("Contact")));
		MapAddress address = new MapAddress(state, Selection.link("a", "b", "OVERLAP"), new ViewState(0.5, 0.25, 2),
				"tree");
		assertThat(MapAddress.read(QueryParameters.fromString(address.write().getQueryString()))).isEqualTo(address);
	}

	@Test
	void theSurroundingsOfARecordAreOpen() {
		MapAddress address = MapAddress.read(QueryParameters.of("root", "c1"));
		assertThat(address.state().isOpen("c1")).isTrue();
	}

	@Test
	void whatCannotBeReadIsLeftOut() {
		QueryParameters parameters = QueryParameters
			.fromString("more=x&more=:&more=99999999999:a&more=-5:b&link=a&view=1,2&show=nothing&root=");
		MapAddress address = MapAddress.read(parameters);
		assertThat(address.state().shown()).isEqualTo(Map.of("b", 1));
		assertThat(address.selection()).isEqualTo(Selection.NOTHING);
		assertThat(address.view()).isNull();
		assertThat(address.show()).isEmpty();
		assertThat(address.state().root()).isNull();
	}

	@Test
	void stepsGoBackAndForth() {
		Steps steps = new Steps(() -> {
		});
		MapState open = MapState.START.opened(java.util.List.of("a"));
		steps.take(open);
		steps.take(open);
		steps.undo();
		assertThat(steps.now()).isEqualTo(MapState.START);
		assertThat(steps.canUndo()).isFalse();
		steps.redo();
		assertThat(steps.now()).isEqualTo(open);
		assertThat(steps.canRedo()).isFalse();
	}

}
