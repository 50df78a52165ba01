package io.onethread.graphcanvas;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CanvasGraphTests {

	@Test
	void theFirstOfSeveralNodesOrLinksOfOneKeyStays() {
		CanvasNode again = new CanvasNode("d1", "DIVISION", "Again", 1, null, 3, null, false, false);
		CanvasGraph graph = new CanvasGraph(List.of(Samples.IMAGING, again, Samples.OPTICS),
				List.of(Samples.SHARED, new CanvasLink("d1", "d2", CanvasLink.OVERLAP, 2)));
		assertThat(graph.nodes()).containsExactly(Samples.IMAGING, Samples.OPTICS);
		assertThat(graph.links()).containsExactly(Samples.SHARED);
	}

	@Test
	void linksToWhatIsNotDrawnAreLeftOut() {
		assertThat(new CanvasGraph(List.of(Samples.IMAGING), List.of(Samples.SHARED)).links()).isEmpty();
	}

	@Test
	void theWalkPassesOnlyThroughWhatIsDrawn() {
		assertThat(Samples.DIVISIONS.withWalk(List.of("d1", "gone", "d2")).walk()).containsExactly("d1", "d2");
	}

}
