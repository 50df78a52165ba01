package io.onethread.importing.mapping;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.onethread.importing.mapping.Block.Entry;
import org.yaml.snakeyaml.nodes.MappingNode;

/** Reads the conditions of a record or link. */
final class Conditions {

	private Conditions() {
	}

	static Map<String, Test> read(Block block) {
		return block.entries("when", Conditions::test);
	}

	/** A word or a list of words alone means: one of these. */
	private static Test test(Entry entry) {
		if (!(entry.node() instanceof MappingNode)) {
			return new Test.Is(new LinkedHashSet<>(entry.in().texts(entry.name())));
		}
		Block block = entry.in().block(entry.name(), entry.node());
		List<String> is = block.texts("is");
		List<String> not = block.texts("not");
		List<String> starts = block.texts("starts");
		List<String> startsNot = block.texts("starts-not");
		boolean empty = block.has("empty");
		boolean wanted = block.flag("empty", true);
		block.finish();
		long given = Stream.of(is, not, starts, startsNot).filter((one) -> !one.isEmpty()).count();
		if (given + (empty ? 1 : 0) != 1) {
			block.oneOf("is, not, starts, starts-not, empty");
		}
		if (!starts.isEmpty() || !startsNot.isEmpty()) {
			return new Test.Starts(new LinkedHashSet<>(starts.isEmpty() ? startsNot : starts), !starts.isEmpty());
		}
		if (!is.isEmpty()) {
			return new Test.Is(new LinkedHashSet<>(is));
		}
		return not.isEmpty() ? new Test.Empty(wanted) : new Test.Not(new LinkedHashSet<>(not));
	}

}
