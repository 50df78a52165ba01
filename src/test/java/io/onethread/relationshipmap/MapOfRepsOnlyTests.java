package io.onethread.relationshipmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTest;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.LinkRow;
import io.onethread.graph.RecordRow;
import io.onethread.overlap.OverlapUpkeep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an import may bring: reps and customers, and nothing between them and the company.
 */
@GraphTest
class MapOfRepsOnlyTests {

	private static final int CUSTOMERS = 520;

	@Autowired
	MapService service;

	@BeforeEach
	void company(@Autowired Cypher cypher, @Autowired GraphWriter writer, @Autowired OverlapUpkeep overlaps) {
		List<RecordRow> records = new ArrayList<>(List.of(new RecordRow("Rep", "ada", Map.of("name", "Ada")),
				new RecordRow("Rep", "bo", Map.of("name", "Bo"))));
		List<LinkRow> links = new ArrayList<>();
		for (int i = 0; i < CUSTOMERS; i++) {
			records.add(new RecordRow("Customer", "c" + i, Map.of("name", "Customer " + i)));
			links.add(new LinkRow("OWNS", "Rep", "ada", "Customer", "c" + i, Map.of()));
		}
		cypher.write((tx) -> writer.write(tx, "test", "run", records, links));
		overlaps.refreshAll();
	}

	@Test
	void groupsStandForTheRestWithTrueCounts() {
		CompanyMap company = this.service.company(MapCompany.EXECUTIVE);
		assertThat(company.children(company.company())).extracting(Hub::id).containsExactly("ada", "bo");
		MapPicture picture = this.service.picture(MapCompany.EXECUTIVE, company, MapState.START.opened(List.of("ada")));
		MapThing group = picture.thing("more:ada:Customer").orElseThrow();
		assertThat(group.count()).isEqualTo(CUSTOMERS - MapService.USUAL_CUSTOMERS);
		assertThat(picture.isLarge()).isFalse();
		MapPicture all = this.service.picture(MapCompany.EXECUTIVE, company,
				MapState.START.opened(List.of("ada")).showing("ada", 1000));
		assertThat(all.isLarge()).isTrue();
		assertThat(all.things()).hasSize(CUSTOMERS + 3);
	}

	@Test
	void programsGetNoMoreThanTheMostEither() {
		MapGraph map = this.service.map(MapCompany.EXECUTIVE, MapLevel.REP, "ada").orElseThrow();
		assertThat(map.nodes()).hasSizeLessThanOrEqualTo(MapPicture.MOST);
		MapNode group = map.nodes().getLast();
		assertThat(group.type()).isEqualTo("Group");
		assertThat(group.count()).isEqualTo(CUSTOMERS - (map.nodes().size() - 2));
		MapGraph around = this.service.around(MapCompany.EXECUTIVE, "c1").orElseThrow();
		assertThat(around.nodes()).extracting(MapNode::id).containsExactly("c1", "ada");
	}

}
