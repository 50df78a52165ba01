package io.onethread.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The queries of the program, one a file, read once. A query is named by its path below
 * {@code cypher} without the ending: {@code overlap/find_overlaps}.
 * <p>
 * {@code access.full(c)} in a file stands for the expression in
 * {@code access/rule_full.cypher}, in which {@code it} is the record asked about. So who
 * sees what is said once, and each query still reads as plain Cypher.
 */
public final class CypherFiles {

	private static final Pattern RULE = Pattern.compile("\\baccess\\.(\\w+)\\((\\w+)\\)");

	private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$\\R?");

	private final Map<String, String> files = new TreeMap<>();

	public CypherFiles() {
		try {
			for (Resource file : new PathMatchingResourcePatternResolver()
				.getResources("classpath*:/cypher/*/*.cypher")) {
				String path = file.getURL().getPath();
				String name = path.substring(path.lastIndexOf("/cypher/") + "/cypher/".length(),
						path.length() - ".cypher".length());
				if (!name.startsWith("migrations/")) {
					this.files.put(name, file.getContentAsString(StandardCharsets.UTF_8).strip());
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The query files cannot be read", ex);
		}
		this.files.replaceAll((name, text) -> name.startsWith("access/rule_") ? text : expand(text));
	}

	/**
	 * The text of a query.
	 * @param name its path below {@code cypher}, without the ending
	 * @throws IllegalArgumentException if there is no such file
	 */
	public String text(String name) {
		String text = this.files.get(name);
		if (text == null) {
			throw new IllegalArgumentException("There is no query file cypher/" + name + ".cypher");
		}
		return text;
	}

	/** The names of all queries; the access rules, which are no queries, left out. */
	public Set<String> names() {
		Set<String> names = new java.util.TreeSet<>(this.files.keySet());
		names.removeIf((name) -> name.startsWith("access/rule_"));
		return names;
	}

	private String expand(String text) {
		Matcher rule = RULE.matcher(text);
		return rule.replaceAll((match) -> Matcher.quoteReplacement(expression(match.group(1), match.group(2))));
	}

	private String expression(String rule, String variable) {
		String text = COMMENT.matcher(text("access/rule_" + rule)).replaceAll("").strip();
		return "(" + expand(text.replaceAll("\\bit\\b", variable)) + ")";
	}

}
