package io.onethread.importing.guess;

import java.util.List;

import io.onethread.importing.mapping.Mapping;

/**
 * A guess at what a file is.
 *
 * @param label the kind of record its rows mostly are
 * @param columns what each column is
 * @param mapping a mapping that says so, to be looked at and corrected
 */
public record Guess(String label, List<ColumnGuess> columns, Mapping mapping) {

}
