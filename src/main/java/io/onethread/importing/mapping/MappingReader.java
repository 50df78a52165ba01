package io.onethread.importing.mapping;

import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.onethread.importing.file.FileSettings;
import io.onethread.importing.mapping.FileMapping.Join;
import io.onethread.importing.mapping.MappingProblem.Fault;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the form of a mapping; what its words mean, {@link MappingCheck} looks at. */
final class MappingReader {

	private static final int LONGEST = 1 << 20;

	/** The links that make a whole of what they start at. */
	private static final String LINES = "CONTAINS";

	private final Findings findings;

	MappingReader(Findings findings) {
		this.findings = findings;
	}

	Mapping read(String yaml) throws InvalidMapping {
		LoaderOptions options = new LoaderOptions();
		options.setCodePointLimit(LONGEST);
		options.setNestingDepthLimit(20);
		Node root;
		try {
			root = new Yaml(new SafeConstructor(options)).compose(new StringReader(yaml));
		}
		catch (YAMLException ex) {
			throw new InvalidMapping(List.of(notYaml(ex)));
		}
		if (root == null) {
			throw new InvalidMapping(
					List.of(new MappingProblem(Fault.MISSING_KEY, new Place(1, 1), "", List.of("files"), "")));
		}
		Block block = new Block(root, "", this.findings);
		Mapping mapping = mapping(block);
		block.finish();
		return mapping;
	}

	private static MappingProblem notYaml(YAMLException ex) {
		Place place = new Place(1, 1);
		String said = String.valueOf(ex.getMessage());
		if (ex instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
			place = new Place(marked.getProblemMark().getLine() + 1, marked.getProblemMark().getColumn() + 1);
			said = String.valueOf(marked.getProblem());
		}
		return new MappingProblem(Fault.NOT_YAML, place, "", List.of(said), "");
	}

	private Mapping mapping(Block block) {
		String source = block.needed("source");
		if (!source.matches("[\\p{L}\\p{N}._-]*")) {
			block.wrong("source", source, "a-z 0-9 . _ -");
		}
		List<FileMapping> files = block.blocks("files", this::file);
		if (files.isEmpty()) {
			this.findings.add(Fault.MISSING_KEY, "", "", "files");
		}
		Set<String> empty = block.has("empty") ? empty(block) : Mapping.EMPTY;
		return new Mapping(block.text("name", source), block.text("description", ""), source, empty, zone(block),
				block.texts("ignore"), files);
	}

	private static Set<String> empty(Block block) {
		Set<String> empty = new LinkedHashSet<>(Mapping.EMPTY);
		empty.addAll(block.texts("empty"));
		return empty;
	}

	private static ZoneId zone(Block block) {
		String zone = block.text("zone");
		try {
			return (zone == null) ? ZoneId.systemDefault() : ZoneId.of(zone);
		}
		catch (DateTimeException ex) {
			block.wrong("zone", String.valueOf(zone), "Asia/Shanghai");
			return ZoneId.systemDefault();
		}
	}

	private FileMapping file(Block block) {
		String file = block.needed("file");
		boolean optional = block.flag("optional", false);
		Set<String> empty = block.has("empty") ? empty(block) : Set.of();
		boolean trim = block.flag("trim", true);
		boolean ragged = block.flag("ragged", false);
		FileSettings settings = settings(block);
		List<Join> joins = block.blocks("join", MappingReader::join);
		Map<String, Map<String, String>> repairs = block.entries("repair",
				(column) -> column.in().words(column.name()));
		List<RecordMapping> records = block.blocks("records", this::record);
		List<LinkMapping> links = block.blocks("links", this::link);
		if (records.isEmpty() && links.isEmpty()) {
			block.oneOf("records, links");
		}
		return new FileMapping(file, optional, empty, trim, ragged, settings, joins, repairs, records, links);
	}

	private static FileSettings settings(Block block) {
		String headerRow = block.text("header", "1");
		int header = headerRow.matches("[1-9]\\d{0,3}") ? Integer.parseInt(headerRow) : 0;
		if (header == 0) {
			block.wrong("header", headerRow, "1, 2, …");
		}
		return new FileSettings(encoding(block), character(block, "delimiter"), character(block, "quote"),
				block.text("sheet"), Math.max(header, 1), block.texts("columns"));
	}

	private static @Nullable Charset encoding(Block block) {
		String name = block.text("encoding");
		try {
			return (name == null) ? null : Charset.forName(name);
		}
		catch (IllegalCharsetNameException | UnsupportedCharsetException ex) {
			block.wrong("encoding", String.valueOf(name), "UTF-8, GB18030, windows-1252, …");
			return null;
		}
	}

	private static @Nullable Character character(Block block, String key) {
		String text = block.text(key);
		if (text == null) {
			return null;
		}
		if (text.equals("tab")) {
			return '\t';
		}
		if (text.length() != 1) {
			block.wrong(key, text, ", ; | tab");
			return null;
		}
		return text.charAt(0);
	}

	private static Join join(Block block) {
		String on = block.needed("on");
		return new Join(block.needed("file"), on, block.text("key", on), block.texts("columns"));
	}

	private RecordMapping record(Block block) {
		List<String> key = block.texts("key");
		if (key.isEmpty()) {
			block.needed("key");
		}
		return new RecordMapping(block.needed("label"), key, need(block, Need.TRUE), Conditions.read(block),
				block.flag("first", false), PropertyReader.properties(block));
	}

	private LinkMapping link(Block block) {
		String type = block.needed("type");
		boolean replaces = block.flag("replaces", false);
		if (replaces && !type.equals(LINES)) {
			block.wrong("replaces", type, LINES);
		}
		return new LinkMapping(type, reference(block, "from"), reference(block, "to"), need(block, Need.FALSE),
				Conditions.read(block), replaces, PropertyReader.properties(block));
	}

	static Need need(Block block, Need otherwise) {
		List<String> words = List.of("true", "warn", "false");
		String word = block.choice("required", words, otherwise.word());
		return switch (word) {
			case "true" -> Need.TRUE;
			case "warn" -> Need.WARN;
			default -> Need.FALSE;
		};
	}

	private Reference reference(Block in, String key) {
		Node node = in.node(key);
		if (node == null) {
			in.needed(key);
			return new Reference("", null, new Reference.Key(List.of()));
		}
		Block block = in.block(key, node);
		List<String> columns = block.texts("key");
		Map<String, String> find = block.words("find");
		if (columns.isEmpty() == find.isEmpty() || find.size() > 1) {
			block.oneOf("key, find");
		}
		Reference.Named by = find.entrySet()
			.stream()
			.findFirst().<Reference
					.Named>map((entry) -> new Reference.Find(entry.getKey(), entry.getValue()))
			.orElse(new Reference.Key(columns));
		Reference reference = new Reference(block.needed("label"), block.text("source"), by);
		block.finish();
		return reference;
	}

}
