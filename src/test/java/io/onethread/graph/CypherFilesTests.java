package io.onethread.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class CypherFilesTests {

	private static final CypherFiles FILES = new CypherFiles();

	/** Planning takes long, so each query is planned once. */
	private static final Map<String, ResultSummary> PLANNED = new HashMap<>();

	/** Not the dollar of {@code $any(…)}, which takes one. */
	private static final Pattern PARAMETER = Pattern.compile("\\$(?!any\\()(\\w+)");

	/** What only some may see: a query that reads it must say who looks. */
	private static final Pattern PROTECTED = Pattern
		.compile(":(Customer|Contact|Project|Order|Activity|Record)\\b|fulltext");

	/** Queries that work for the program itself and show nothing to anybody. */
	private static final Pattern INTERNAL = Pattern.compile("(?i)// internal:");

	@Autowired
	Driver driver;

	static Stream<String> queries() {
		return FILES.names().stream();
	}

	@ParameterizedTest
	@MethodSource("queries")
	void isPlannedFromAnIndex(String name) {
		ResultSummary summary = explain(name);
		assertThat(operators(summary.plan())).as(summary.plan().toString())
			.noneMatch((operator) -> operator.startsWith("AllNodesScan"))
			.noneMatch((operator) -> operator.contains("AllRelationshipsScan"));
	}

	@ParameterizedTest
	@MethodSource("queries")
	void saysByItsNameWhetherItWrites(String name) {
		String file = name.substring(name.indexOf('/') + 1);
		QueryType type = explain(name).queryType();
		if (file.startsWith("find_") || file.startsWith("count_")) {
			assertThat(type).isEqualTo(QueryType.READ_ONLY);
		}
		else {
			assertThat(type).isNotEqualTo(QueryType.READ_ONLY);
		}
	}

	@ParameterizedTest
	@MethodSource("queries")
	void readsNothingProtectedWithoutAViewer(String name) throws IOException {
		String text = Files.readString(Path.of("cypher", name + ".cypher"));
		boolean reads = name.substring(name.indexOf('/') + 1).startsWith("find_");
		if (reads && PROTECTED.matcher(text).find() && !INTERNAL.matcher(text).find()) {
			assertThat(text).containsPattern("access\\.\\w+\\(|\\$viewer");
		}
	}

	@ParameterizedTest
	@MethodSource("queries")
	void opensWithItsPurposeAndNamesItsParameters(String name) throws IOException {
		String text = Files.readString(Path.of("cypher", name + ".cypher"));
		String header = text.lines().takeWhile((line) -> line.startsWith("//")).collect(Collectors.joining("\n"));
		String body = text.substring(header.length());
		assertThat(header).isNotBlank();
		assertThat(parameters(body)).allMatch((parameter) -> header.contains("$" + parameter));
	}

	@Test
	void everyFileIsUsed() throws IOException {
		String code = Stream.concat(sources("src/main/java"), sources("src/embedded/java"))
			.collect(Collectors.joining("\n"));
		assertThat(FILES.names()).allMatch((name) -> code.contains("\"" + name + "\""));
	}

	@Test
	void everyQueryNamedInCodeHasItsFile() throws IOException {
		String modules = FILES.names()
			.stream()
			.map((name) -> name.substring(0, name.indexOf('/')))
			.distinct()
			.collect(Collectors.joining("|"));
		Set<String> named = new TreeSet<>();
		Matcher name = Pattern.compile("\"((?:%s)/(?:find|count|save|delete)_\\w+)\"".formatted(modules))
			.matcher(sources("src/main/java").collect(Collectors.joining("\n")));
		while (name.find()) {
			named.add(name.group(1));
		}
		assertThat(FILES.names()).containsAll(named);
	}

	@Test
	void noCypherStandsInJava() throws IOException {
		assertThat(sources("src/main/java"))
			.noneMatch((code) -> code.matches("(?s).*\"[^\"]*\\b(MATCH|MERGE|CREATE) \\(.*"));
	}

	private ResultSummary explain(String name) {
		return PLANNED.computeIfAbsent(name, this::plan);
	}

	private ResultSummary plan(String name) {
		String text = FILES.text(name);
		Map<String, Object> parameters = new HashMap<>();
		parameters(text).forEach((parameter) -> parameters.put(parameter, null));
		try (var session = this.driver.session()) {
			return session.run("EXPLAIN " + text, parameters).consume();
		}
	}

	private static Set<String> parameters(String text) {
		Set<String> parameters = new TreeSet<>();
		Matcher parameter = PARAMETER.matcher(text);
		while (parameter.find()) {
			parameters.add(parameter.group(1));
		}
		return parameters;
	}

	private static List<String> operators(Plan plan) {
		List<String> operators = new ArrayList<>();
		operators.add(plan.operatorType());
		plan.children().forEach((child) -> operators.addAll(operators(child)));
		return operators;
	}

	private static Stream<String> sources(String directory) throws IOException {
		try (Stream<Path> files = Files.walk(Path.of(directory))) {
			List<String> texts = new ArrayList<>();
			for (Path file : files.filter((one) -> one.toString().endsWith(".java")).toList()) {
				texts.add(Files.readString(file));
			}
			return texts.stream();
		}
	}

}
