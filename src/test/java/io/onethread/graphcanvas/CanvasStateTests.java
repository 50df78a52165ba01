package io.onethread.graphcanvas;

import java.util.ArrayList;
import java.util.List;

import io.onethread.graphcanvas.CanvasUpdate.Command;
import io.onethread.graphcanvas.CanvasUpdate.Selection;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CanvasStateTests {

	private final CanvasState state = new CanvasState();

	@Test
	void theFirstUpdateIsWhole() {
		this.state.show(Samples.DIVISIONS);
		this.state.texts(Samples.TEXTS);
		CanvasUpdate update = take();
		assertThat(update.whole()).isTrue();
		assertThat(update.nodes()).isEqualTo(Samples.DIVISIONS.nodes());
		assertThat(update.links()).isEqualTo(Samples.DIVISIONS.links());
		assertThat(update.texts()).isEqualTo(Samples.TEXTS);
		assertThat(this.state.takeUpdate()).isEmpty();
	}

	@Test
	void openingANodeSendsOnlyItAndItsChildren() {
		this.state.show(Samples.DIVISIONS);
		take();
		CanvasNode open = new CanvasNode("d1", "DIVISION", "Imaging", 20, 5e6, 1, "company", true, true);
		this.state.show(with(open, Samples.CUSTOMER));
		CanvasUpdate update = take();
		assertThat(update.whole()).isFalse();
		assertThat(update.nodes()).containsExactly(open, Samples.CUSTOMER);
		assertThat(update.links()).containsExactly(new CanvasLink("d1", "c1", "OWNS", 1));
		assertThat(update.goneNodes()).isNull();
		assertThat(update.texts()).isNull();
	}

	@Test
	void closingItSendsWhatIsGone() {
		this.state.show(with(Samples.IMAGING, Samples.CUSTOMER));
		take();
		this.state.show(Samples.DIVISIONS);
		CanvasUpdate update = take();
		assertThat(update.nodes()).isNull();
		assertThat(update.goneNodes()).containsExactly("c1");
		assertThat(update.goneLinks()).containsExactly(new CanvasLink.Key("d1", "c1", "OWNS"));
	}

	@Test
	void aNewElementIsToldEverythingAgain() {
		this.state.show(Samples.DIVISIONS);
		this.state.select(new Selection("d1", null));
		this.state.viewedInBrowser(new ViewState(0.1, 0.2, 0.3));
		take();
		this.state.forgetBrowser();
		CanvasUpdate update = take();
		assertThat(update.whole()).isTrue();
		assertThat(update.nodes()).hasSize(3);
		assertThat(update.selection()).isEqualTo(new Selection("d1", null));
		assertThat(update.view()).isEqualTo(new ViewState(0.1, 0.2, 0.3));
	}

	@Test
	void whatTheBrowserSaidIsNotSaidBack() {
		this.state.show(Samples.DIVISIONS);
		take();
		this.state.selectedInBrowser(new Selection("d1", null));
		this.state.viewedInBrowser(new ViewState(0.1, 0.2, 0.3));
		assertThat(this.state.takeUpdate()).isEmpty();
		this.state.select(Selection.NOTHING);
		assertThat(take().selection()).isEqualTo(Selection.NOTHING);
	}

	@Test
	void theSelectionGoesWithWhatIsSelected() {
		this.state.show(with(Samples.IMAGING, Samples.CUSTOMER));
		this.state.select(new Selection("c1", null));
		take();
		this.state.show(Samples.DIVISIONS);
		assertThat(take().selection()).isEqualTo(Selection.NOTHING);
	}

	@Test
	void commandsAreGivenOnceAndInOrder() {
		this.state.command("zoom-in", null);
		this.state.command("export-png", "map.png");
		assertThat(take().commands()).containsExactly(new Command("zoom-in", null),
				new Command("export-png", "map.png"));
		assertThat(this.state.takeUpdate()).isEmpty();
		this.state.command("fit", null);
		assertThat(take().commands()).containsExactly(new Command("fit", null));
	}

	private CanvasUpdate take() {
		return this.state.takeUpdate().orElseThrow();
	}

	private static CanvasGraph with(CanvasNode imaging, CanvasNode customer) {
		List<CanvasLink> links = new ArrayList<>(Samples.DIVISIONS.links());
		links.add(new CanvasLink("d1", customer.id(), "OWNS", 1));
		return new CanvasGraph(List.of(Samples.COMPANY, imaging, Samples.OPTICS, customer), links);
	}

}
