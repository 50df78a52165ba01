package io.onethread.graphcanvas;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class UpdateSizeTests {

	private static final int NODES = 3000;

	private static final int LINKS = 4000;

	private final CanvasState state = new CanvasState();

	private final Random chance = new Random(7);

	@Test
	void aLargeSceneTravelsInLessThanFourHundredKilobytes() throws IOException {
		this.state.show(scene());
		CanvasUpdate whole = this.state.takeUpdate().orElseThrow();
		assertThat(whole.nodes()).hasSize(NODES);
		assertThat(whole.links()).hasSize(LINKS);
		assertThat(compressed(whole)).isBetween(20_000, 400_000);
	}

	@Test
	void afterwardsOnlyWhatHasChangedTravels() throws IOException {
		CanvasGraph scene = scene();
		this.state.show(scene);
		this.state.takeUpdate();
		List<CanvasNode> nodes = new ArrayList<>(scene.nodes());
		nodes.set(2000, nodes.get(2000).with("visits", 41.0));
		this.state.show(new CanvasGraph(nodes, scene.links()));
		CanvasUpdate difference = this.state.takeUpdate().orElseThrow();
		assertThat(difference.nodes()).containsExactly(nodes.get(2000));
		assertThat(difference.links()).isNull();
		assertThat(compressed(difference)).isLessThan(1000);
	}

	/**
	 * Ids, names and values as they are in a company, so that they compress as theirs do.
	 */
	private CanvasGraph scene() {
		List<CanvasNode> nodes = new ArrayList<>();
		List<CanvasLink> links = new ArrayList<>();
		String[] cities = { "上海", "Beijing", "深圳", "Chengdu", "武汉", "Suzhou" };
		for (int i = 0; i < NODES; i++) {
			String parent = (i < 80) ? null : id(i % 80);
			String city = cities[this.chance.nextInt(cities.length)];
			nodes.add(new CanvasNode(id(i), "Customer", city + " 光学 Instruments " + this.chance.nextInt(100_000), 3,
					this.chance.nextDouble() * 5e6, 1 + i % 7, parent, true, false)
				.with("city", city)
				.with("visits", (double) this.chance.nextInt(50))
				.with("since", LocalDate.of(2015, 1, 1).plusDays(this.chance.nextInt(4000))));
		}
		while (links.size() < LINKS) {
			links.add(new CanvasLink(id(this.chance.nextInt(80)), id(80 + links.size() % (NODES - 80)),
					"TYPE" + links.size() / (NODES - 80), 1));
		}
		return new CanvasGraph(nodes, links);
	}

	/** As long, and as much by chance, as the ids of records. */
	private static String id(int number) {
		return new java.util.UUID(0x9E3779B97F4A7C15L * (number + 1), 0xC2B2AE3D27D4EB4FL * (number + 7)).toString();
	}

	private static int compressed(CanvasUpdate update) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(JsonMapper.shared().writeValueAsBytes(update));
		}
		return bytes.size();
	}

}
