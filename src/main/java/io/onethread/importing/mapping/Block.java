package io.onethread.importing.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.onethread.importing.mapping.MappingProblem.Fault;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A block of keys in a mapping's text. It remembers which keys were asked for, so that at
 * the end the others are known to mean nothing. Scalars are taken as they are written:
 * {@code NO} and {@code NULL} are words here.
 */
final class Block {

	private final Map<String, Node> nodes = new LinkedHashMap<>();

	private final Map<String, Node> keys = new LinkedHashMap<>();

	private final List<String> asked = new ArrayList<>();

	private final String path;

	private final Findings findings;

	Block(Node node, String path, Findings findings) {
		this.path = path;
		this.findings = findings;
		findings.place(path, node);
		if (!(node instanceof MappingNode block)) {
			findings.add(Fault.WRONG_FORM, path, "", text(node), "key: value");
			return;
		}
		for (NodeTuple entry : block.getValue()) {
			String key = text(entry.getKeyNode());
			if (this.nodes.put(key, entry.getValueNode()) != null) {
				findings.place(path(key), entry.getKeyNode());
				findings.add(Fault.REPEATED_KEY, path(key), "", key);
			}
			this.keys.put(key, entry.getKeyNode());
			findings.place(path(key), entry.getValueNode());
		}
	}

	static String text(Node node) {
		return (node instanceof ScalarNode scalar) ? scalar.getValue() : "…";
	}

	String path(String key) {
		return this.path.isEmpty() ? key : this.path + "." + key;
	}

	boolean has(String key) {
		this.asked.add(key);
		return this.nodes.containsKey(key);
	}

	@Nullable Node node(String key) {
		this.asked.add(key);
		return this.nodes.get(key);
	}

	/** A text, or null where the key is missing. */
	@Nullable String text(String key) {
		Node node = node(key);
		if (node == null) {
			return null;
		}
		if (!(node instanceof ScalarNode scalar)) {
			this.findings.add(Fault.WRONG_FORM, path(key), "", "…", "text");
			return null;
		}
		return scalar.getValue();
	}

	String text(String key, String otherwise) {
		String text = text(key);
		return (text == null) ? otherwise : text;
	}

	/** A text that must be there. */
	String needed(String key) {
		String text = text(key);
		if (text == null || text.isBlank()) {
			if (text != null || !this.nodes.containsKey(key)) {
				this.findings.add(Fault.MISSING_KEY, this.path, "", key);
			}
			return "";
		}
		return text;
	}

	boolean flag(String key, boolean otherwise) {
		return choice(key, List.of("true", "false"), Boolean.toString(otherwise)).equals("true");
	}

	/** One of some words. */
	String choice(String key, List<String> words, String otherwise) {
		String text = text(key, otherwise);
		if (!words.contains(text)) {
			this.findings.add(Fault.WRONG_FORM, path(key), MappingProblem.closest(text, words), text,
					String.join(", ", words));
			return otherwise;
		}
		return text;
	}

	/** A list of texts; one text alone is a list of one. */
	List<String> texts(String key) {
		Node node = node(key);
		if (!(node instanceof SequenceNode sequence)) {
			String text = text(key);
			return (text == null) ? List.of() : List.of(text);
		}
		List<String> texts = new ArrayList<>();
		for (Node entry : sequence.getValue()) {
			if (!(entry instanceof ScalarNode scalar)) {
				this.findings.place(path(key), entry);
				this.findings.add(Fault.WRONG_FORM, path(key), "", "…", "text");
				continue;
			}
			texts.add(scalar.getValue());
		}
		return texts;
	}

	/** A list of blocks. */
	<T> List<T> blocks(String key, Function<Block, T> read) {
		Node node = node(key);
		if (node == null) {
			return List.of();
		}
		if (!(node instanceof SequenceNode sequence)) {
			this.findings.add(Fault.WRONG_FORM, path(key), "", text(node), "- …");
			return List.of();
		}
		List<T> result = new ArrayList<>();
		for (int i = 0; i < sequence.getValue().size(); i++) {
			Block block = new Block(sequence.getValue().get(i), path(key) + "[" + i + "]", this.findings);
			result.add(read.apply(block));
			block.finish();
		}
		return result;
	}

	/** A block of keys that the writer of the mapping chooses. */
	<T> Map<String, T> entries(String key, Function<Entry, T> read) {
		Node node = node(key);
		Map<String, T> result = new LinkedHashMap<>();
		if (node == null) {
			return result;
		}
		Block block = new Block(node, path(key), this.findings);
		block.nodes.forEach((name, value) -> result.put(name, read.apply(new Entry(block, name, value))));
		return result;
	}

	/** Texts by texts. */
	Map<String, String> words(String key) {
		return entries(key, (entry) -> {
			if (!(entry.node() instanceof ScalarNode)) {
				this.findings.add(Fault.WRONG_FORM, entry.path(), "", "…", "text");
			}
			return text(entry.node());
		});
	}

	Block block(String key, Node node) {
		return new Block(node, path(key), this.findings);
	}

	void wrong(String key, String value, String form) {
		this.findings.add(Fault.WRONG_FORM, path(key), "", value, form);
	}

	void oneOf(String keys) {
		this.findings.add(Fault.ONE_OF, this.path, "", keys);
	}

	/** Reports the keys nobody asked for. */
	void finish() {
		this.keys.forEach((key, node) -> {
			if (!this.asked.contains(key)) {
				this.findings.place(path(key), node);
				this.findings.add(Fault.UNKNOWN_KEY, path(key), MappingProblem.closest(key, this.asked), key,
						String.join(", ", this.asked));
			}
		});
	}

	/** An entry whose key the writer of the mapping chose. */
	record Entry(Block in, String name, Node node) {

		String path() {
			return this.in.path(this.name);
		}

	}

}
