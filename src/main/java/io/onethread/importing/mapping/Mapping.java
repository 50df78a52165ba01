package io.onethread.importing.mapping;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * What the columns of a set of files mean in the graph.
 *
 * @param name what people call it
 * @param description what it is for
 * @param source the system the files come from; part of every record's id, so that two
 * systems may use the same keys
 * @param empty cells that stand for nothing
 * @param zone where times without a zone are meant
 * @param ignore files in the same folder that are known and left aside
 * @param files the files, those that others refer to first
 */
public record Mapping(String name, String description, String source, Set<String> empty, ZoneId zone,
		List<String> ignore, List<FileMapping> files) {

	/** The cells that stand for nothing where a mapping does not say. */
	public static final Set<String> EMPTY = Set.of("");

}
