package io.onethread.question;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What answers to a question, as far as its reader may see.
 *
 * @param total how many records answer
 * @param sum what they come to; null where that says nothing
 * @param rows those of one page
 */
public record Answer(long total, @Nullable Double sum, List<AnswerRow> rows) {

}
