package io.onethread.importing.mapping;

import java.util.ArrayList;
import java.util.List;

import io.onethread.importing.mapping.MappingProblem.Fault;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/** Gathers what is wrong in a mapping, with its places. */
final class Findings {

	private final Places places;

	private final List<MappingProblem> problems = new ArrayList<>();

	Findings(Places places) {
		this.places = places;
	}

	void place(String path, Node node) {
		Mark mark = node.getStartMark();
		this.places.put(path, new Place(mark.getLine() + 1, mark.getColumn() + 1));
	}

	void add(Fault fault, String path, String suggestion, String... arguments) {
		this.problems.add(new MappingProblem(fault, this.places.of(path), path, List.of(arguments), suggestion));
	}

	List<MappingProblem> problems() {
		return this.problems;
	}

}
