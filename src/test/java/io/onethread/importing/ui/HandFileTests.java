package io.onethread.importing.ui;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import io.onethread.graph.PropertyType;
import io.onethread.importing.mapping.Mapping;
import io.onethread.importing.mapping.MappingFile;
import io.onethread.importing.mapping.MappingWriter;
import io.onethread.importing.TestKinds;
import io.onethread.importing.ui.Meaning.Fills;
import io.onethread.importing.ui.Meaning.Names;
import io.onethread.importing.ui.Meaning.Nothing;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HandFileTests {

	private final Meanings meanings = new Meanings(TestKinds.all(), Invented.words());

	@Test
	void whatWasGuessedMakesAMappingThatHolds() throws Exception {
		HandFile file = customers();
		assertThat(file.label()).isEqualTo("Customer");
		assertThat(file.key()).containsExactly("客户编号");
		assertThat(column(file, "联系人").meaning()).isEqualTo(new Fills("Contact", "name", PropertyType.TEXT));
		assertThat(column(file, "负责人").meaning()).isEqualTo(new Names("OWNS", "Rep", false, "name"));
		Mapping mapping = mapping(file);
		assertThat(MappingFile.read(MappingWriter.write(mapping), TestKinds.all()).mapping()).isEqualTo(mapping);
		assertThat(mapping.files().getFirst().records()).extracting((record) -> record.label())
			.containsExactly("Customer", "Contact");
		assertThat(mapping.files().getFirst().links()).extracting((link) -> link.type())
			.containsExactly("WORKS_AT", "OWNS");
	}

	@Test
	void everyMeaningThatIsOfferedMakesAMappingThatHolds() throws Exception {
		for (String label : this.meanings.labels()) {
			for (Meaning meaning : this.meanings.of(label)) {
				HandFile file = new HandFile(Invented.file("any.csv", "a,b", "1,x"), this.meanings);
				file.setLabel(label);
				file.setKey(List.of("a"));
				file.columns().forEach((column) -> column.mean(new Nothing()));
				file.columns().get(1).mean(meaning);
				if (!file.bringsContacts()) {
					MappingFile.of(mapping(file)).checked(TestKinds.all());
				}
			}
		}
	}

	@Test
	void datesWithTheDayFirstAreSeen() {
		HandFile file = new HandFile(Invented.file("projects.csv", "project id,project name,close date",
				"p1,Lamp,31.12.2025", "p2,Lens,1.2.2026"), this.meanings);
		assertThat(file.label()).isEqualTo("Project");
		assertThat(column(file, "close date").date()).isEqualTo("d.M.yyyy");
		assertThat(DateChoices.fitting(List.of("12/31/2025", "1/2/2026"))).isEqualTo("M/d/yyyy");
		assertThat(DateChoices.fitting(List.of("2025-12-31"))).isEmpty();
	}

	@Test
	void anotherKindKeepsWhatItCanOfTheColumns() {
		HandFile file = customers();
		file.setLabel("Rep");
		assertThat(column(file, "城市").meaning()).isEqualTo(new Fills("Rep", "city", PropertyType.TEXT));
		file.setLabel("Customer");
		assertThat(column(file, "城市").meaning()).isEqualTo(new Fills("Customer", "city", PropertyType.TEXT));
	}

	@Test
	void twoColumnsForOnePropertyAreSeen() {
		HandFile file = customers();
		column(file, "负责人").mean(column(file, "城市").meaning());
		assertThat(file.twin(column(file, "负责人"))).contains(column(file, "城市"));
		assertThat(file.twin(column(file, "城市"))).isEmpty();
	}

	private HandFile customers() {
		return new HandFile(Invented.file("客户.csv", "客户编号,客户名称,城市,联系人,联系人电话,负责人", "k1,青松光学,苏州,赵一,13800000001,钱二",
				"k2,白桦仪器,杭州,孙三,13800000002,钱二"), this.meanings);
	}

	private static HandColumn column(HandFile file, String name) {
		return file.columns().stream().filter((column) -> column.name().equals(name)).findFirst().orElseThrow();
	}

	private static Mapping mapping(HandFile file) {
		return new Mapping("test", "", "test", Set.of("", "NULL"), ZoneId.of("Asia/Shanghai"), List.of(),
				List.of(file.mapping(TestKinds.all())));
	}

}
