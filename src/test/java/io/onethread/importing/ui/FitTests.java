package io.onethread.importing.ui;

import java.util.List;

import io.onethread.importing.TestKinds;
import io.onethread.importing.mapping.Mapping;
import io.onethread.importing.mapping.MappingFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FitTests {

	@Test
	void filesOfTheNamesTheMappingSpeaksOfFit() throws Exception {
		Fit fit = Fit.of(two(), List.of(Invented.file("REPS.csv", "id,name", "1,x"),
				Invented.file("customers.csv.gz", "id,name", "1,x")));
		assertThat(fit.proposed()).isTrue();
		assertThat(fit.missing()).isEmpty();
	}

	@Test
	void whatIsMissingAndWhatIsUnknownIsSaid() throws Exception {
		Fit fit = Fit.of(two(),
				List.of(Invented.file("reps.csv", "id,name", "1,x"), Invented.file("other.csv", "a", "1")));
		assertThat(fit).isEqualTo(new Fit(List.of("reps.csv"), List.of("customers.csv"), List.of("other.csv")));
		assertThat(fit.proposed()).isFalse();
	}

	@Test
	void oneFileWithTheColumnsOfOneFitsUnderAnyName() throws Exception {
		Mapping mapping = mapping("{file: reps.csv, records: [{label: Rep, key: id, properties: {name: name}}]}");
		assertThat(Fit.of(mapping, List.of(Invented.file("staff of march.csv", "name,id,x", "a,1,"))).proposed())
			.isTrue();
		assertThat(Fit.of(mapping, List.of(Invented.file("staff.csv", "name,number", "a,1"))).proposed()).isFalse();
	}

	@Test
	void aCorrectedListOfProblemsFitsTheMappingOfItsRows() throws Exception {
		Received corrected = Invented.file("onethread-problems.csv", "onethread:file,onethread:line,id,name",
				"reps.csv,3,1,x");
		assertThat(Fit.of(two(), List.of(corrected)).proposed()).isTrue();
	}

	private static Mapping two() throws Exception {
		return mapping("{file: reps.csv, records: [{label: Rep, key: id, properties: {name: name}}]},"
				+ "{file: customers.csv, records: [{label: Customer, key: id, properties: {name: name}}]}");
	}

	private static Mapping mapping(String files) throws Exception {
		return MappingFile.read("source: test\nfiles: [" + files + "]\n", TestKinds.all()).mapping();
	}

}
