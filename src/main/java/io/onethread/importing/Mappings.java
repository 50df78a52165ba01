package io.onethread.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphKinds;
import io.onethread.importing.mapping.InvalidMapping;
import io.onethread.importing.mapping.Mapping;
import io.onethread.importing.mapping.MappingFile;
import io.onethread.importing.mapping.MappingWriter;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;

/** The mappings that came with the program and those that people made. */
@Service
public class Mappings {

	private final Cypher cypher;

	private final GraphKinds kinds;

	private final Map<String, KeptMapping> shipped = new TreeMap<>();

	Mappings(Cypher cypher, GraphKinds kinds) {
		this.cypher = cypher;
		this.kinds = kinds;
		try {
			for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:/mappings/*.yaml")) {
				String name = String.valueOf(file.getFilename()).replaceFirst("\\.yaml$", "");
				String text = file.getContentAsString(StandardCharsets.UTF_8);
				Mapping mapping = MappingFile.read(text, kinds).mapping();
				this.shipped.put(name,
						new KeptMapping(name, mapping.name(), mapping.description(), text, true, null, null));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InvalidMapping ex) {
			throw new IllegalStateException("A shipped mapping does not fit the graph", ex);
		}
	}

	/** All mappings, shipped ones first. */
	public List<KeptMapping> list(Viewer viewer) {
		Importers.require(viewer);
		List<KeptMapping> all = new ArrayList<>(this.shipped.values());
		all.addAll(kept(null));
		return all;
	}

	/** The mapping with a name. */
	public Optional<KeptMapping> find(Viewer viewer, String name) {
		Importers.require(viewer);
		KeptMapping own = this.shipped.get(name);
		return (own != null) ? Optional.of(own) : kept(name).stream().findFirst();
	}

	/**
	 * Reads and checks a mapping.
	 * @param nameOrText the name of one that is kept, or a mapping's text
	 * @throws UnknownMapping if there is none of the name
	 * @throws InvalidMapping if the text is wrong
	 */
	public MappingFile read(Viewer viewer, String nameOrText) throws InvalidMapping {
		boolean text = nameOrText.contains("\n") || nameOrText.contains(":");
		return MappingFile.read(
				text ? nameOrText : find(viewer, nameOrText).orElseThrow(() -> new UnknownMapping(nameOrText)).text(),
				this.kinds);
	}

	/**
	 * Keeps a mapping under a name, in place of the one that was.
	 * @param name letters, digits, blanks and {@code . _ -}, at most 64
	 * @throws InvalidMapping if the text is wrong
	 * @throws IllegalArgumentException if the name is not allowed or a shipped mapping's
	 */
	public KeptMapping save(Viewer viewer, String name, String text) throws InvalidMapping {
		Importers.require(viewer);
		if (!name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,63}") || this.shipped.containsKey(name)) {
			throw new IllegalArgumentException(name);
		}
		Mapping mapping = MappingFile.read(text, this.kinds).mapping();
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("name", name);
		parameters.put("text", text);
		parameters.put("title", mapping.name());
		parameters.put("description", mapping.description());
		parameters.put("by", viewer.name());
		parameters.put("at", ZonedDateTime.now());
		this.cypher.save("importing/save_mapping", parameters, (row) -> row);
		return kept(name).getFirst();
	}

	/** Keeps a mapping that was not written as text. */
	public KeptMapping save(Viewer viewer, String name, Mapping mapping) throws InvalidMapping {
		return save(viewer, name, MappingWriter.write(mapping));
	}

	/** Forgets a mapping. Shipped ones stay. */
	public void delete(Viewer viewer, String name) {
		Importers.require(viewer);
		this.cypher.save("importing/delete_mapping", Map.of("name", name), (row) -> row);
	}

	private List<KeptMapping> kept(@Nullable String name) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("name", name);
		return this.cypher.find("importing/find_mappings", parameters, Mappings::mapping);
	}

	private static KeptMapping mapping(Record row) {
		return new KeptMapping(row.get("name").asString(), row.get("title").asString(""),
				row.get("description").asString(""), row.get("text").asString(), false, row.get("by").asString(""),
				row.get("changedAt").asZonedDateTime());
	}

}
