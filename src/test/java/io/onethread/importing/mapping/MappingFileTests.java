package io.onethread.importing.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import io.onethread.importing.TestKinds;
import io.onethread.importing.mapping.MappingProblem.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class MappingFileTests {

	private static final String GOOD = """
			source: erp
			files:
			  - file: customers.csv
			    records:
			      - label: Customer
			        key: no
			        properties:
			          name: company
			    links:
			      - type: OWNS
			        from: {label: Rep, key: rep}
			        to: {label: Customer, key: no}
			""";

	@Test
	void aGoodMappingIsRead() throws InvalidMapping {
		Mapping mapping = MappingFile.read(GOOD, TestKinds.all()).mapping();
		assertThat(mapping.files().getFirst().records().getFirst().properties().get("name"))
			.isEqualTo(PropertyMapping.of(new PropertyMapping.Column("company")));
	}

	@Test
	void eachMistakeIsToldWithItsPlaceAndWhatWasMeant() {
		String wrong = GOOD.replace("Customer\n", "Custmer\n")
			.replace("OWNS", "OWN")
			.replace("    records:", "    recods: []\n    records:");
		assertThat(problems(wrong)).extracting(MappingProblem::fault, MappingProblem::place, MappingProblem::suggestion)
			.containsExactly(tuple(Fault.UNKNOWN_KEY, new Place(4, 5), "records"),
					tuple(Fault.UNKNOWN_LABEL, new Place(6, 16), "Customer"),
					tuple(Fault.UNKNOWN_LINK, new Place(11, 15), "OWNS"));
	}

	@Test
	void propertiesThatAKindDoesNotHaveAreTold() {
		MappingProblem problem = problems(GOOD.replace("name: company", "nmae: company")).getFirst();
		assertThat(problem.fault()).isEqualTo(Fault.UNKNOWN_PROPERTY);
		assertThat(problem.place()).isEqualTo(new Place(8, 17));
		assertThat(problem.suggestion()).isEqualTo("name");
	}

	@Test
	void aLinkTheWrongWayRoundIsTold() {
		String wrong = GOOD.replace("from: {label: Rep, key: rep}", "from: {label: Contact, key: rep}");
		assertThat(problems(wrong)).extracting(MappingProblem::fault).containsExactly(Fault.WRONG_ENDS);
		assertThat(problems(wrong).getFirst().suggestion()).contains("Rep → Customer");
	}

	@Test
	void settingsThatMeanNothingForATypeAndWrongConstantsAreTold() {
		String wrong = GOOD.replace("name: company",
				"name: {column: company, date: yyyy}\n          employees: {value: many}");
		assertThat(problems(wrong)).extracting(MappingProblem::fault)
			.containsExactly(Fault.USELESS_SETTING, Fault.WRONG_CONSTANT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "source: [", "source: 'x", "a: b: c", "\t- x", "&a [*a, *a", "%YAML 9.9\n---" })
	void whatIsNoYamlIsToldWithItsPlace(String text) {
		assertThat(problems(text)).extracting(MappingProblem::fault).containsExactly(Fault.NOT_YAML);
		assertThat(problems(text).getFirst().place().line()).isPositive();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "[]", "- a", "source: erp", "source: erp\nfiles: x", "source: erp\nfiles: [x]",
			"source: erp\nfiles:\n- file: a\n  records: {}", "source: {a: b}\nfiles: []",
			"files:\n- records:\n  - key: a",
			"source: erp\nfiles:\n- file: a\n  records:\n  - label: Customer\n    key: a\n    properties: {name: {template: '{a'}}",
			"source: erp\nfiles:\n- file: a\n  records:\n  - label: Customer\n    key: a\n    properties: {name: {}}",
			"source: erp\nfiles:\n- file: a\n  links:\n  - type: OWNS\n    from: {label: Rep}\n    to: x",
			"source: erp\nfiles: &a\n- file: a\n  records: *a", "!!javax.script.ScriptEngineManager [x]" })
	void whateverIsWrongIsToldAndNothingBreaks(String text) {
		assertThat(problems(text)).isNotEmpty();
	}

	@Test
	void wordsThatYamlWouldTakeForOthersAreWords() throws InvalidMapping {
		String text = GOOD.replace("source: erp", "source: erp\nempty: [NULL, no, ~]");
		assertThat(MappingFile.read(text, TestKinds.all()).mapping().empty()).containsExactlyInAnyOrder("", "NULL",
				"no", "~");
	}

	@ParameterizedTest
	@ValueSource(strings = { "northwind", "maven-crm" })
	void aMappingWrittenReadsAsTheSame(String name) throws Exception {
		Mapping mapping = MappingFile.read(shipped(name), TestKinds.all()).mapping();
		assertThat(MappingFile.read(MappingWriter.write(mapping), TestKinds.all()).mapping()).isEqualTo(mapping);
	}

	@Test
	void everySettingSurvivesWritingAndReading() throws InvalidMapping {
		String text = """
				name: Everything
				source: erp
				empty: [NULL, "-"]
				zone: Asia/Shanghai
				ignore: ["*.txt"]
				files:
				  - file: a?.csv
				    optional: true
				    empty: ["null"]
				    trim: false
				    ragged: true
				    encoding: GB18030
				    delimiter: tab
				    quote: "'"
				    sheet: 客户
				    header: 3
				    columns: [a, b]
				    join:
				      - {file: b.csv, on: a, key: c, columns: [d]}
				    repair: {a: {x: "no"}}
				    records:
				      - label: Customer
				        key: [a, b]
				        required: warn
				        when: {a: [x, y], b: {not: z}, d: {empty: true}}
				        properties:
				          name: {template: "{a}[ · {b}]", prefix: "<", suffix: ">", required: true}
				          formerNames: {column: b, split: "/"}
				          revenue: {column: a, number: {decimal: ",", grouping: ".", times: 1000}, lenient: true}
				          status: {column: a, values: {"1": active}, otherwise: former, default: prospect}
				    links:
				      - type: OWNS
				        from: {label: Rep, source: hr, find: {name: d}}
				        to: {label: Customer, key: [a, b]}
				        required: true
				        properties: {since: {column: b, date: [d.M.yyyy, yyyy-MM]}, role: {value: owner}}
				""";
		Mapping mapping = MappingFile.read(text, TestKinds.all()).mapping();
		assertThat(MappingFile.read(MappingWriter.write(mapping), TestKinds.all()).mapping()).isEqualTo(mapping);
	}

	private static List<MappingProblem> problems(String text) {
		try {
			MappingFile.read(text, TestKinds.all());
			return List.of();
		}
		catch (InvalidMapping ex) {
			return ex.problems();
		}
	}

	private static String shipped(String name) throws IOException {
		try (InputStream in = Objects
			.requireNonNull(MappingFileTests.class.getResourceAsStream("/mappings/" + name + ".yaml"))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
