package io.onethread.lookup;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A record of a thread and how it hangs together with the one in the middle.
 *
 * @param record the record
 * @param depth 1 where a link leads to it, 2 where it hangs on something between
 * @param links the links that lead to it, from the middle outwards
 * @param via the record between, null at depth 1
 * @param vias how many records tie it, 0 at depth 1
 * @param strength from 0 to 1
 * @param parts what the strength is made of
 * @param grounds what the strength rests on
 * @param facts what else to say of it, by the names of its properties
 */
public record Tie(RecordRef record, int depth, List<ThreadLink> links, @Nullable RecordRef via, int vias,
		double strength, Parts parts, Grounds grounds, Map<String, Object> facts) {

}
