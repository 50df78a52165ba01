package io.onethread.notebook;

import java.time.ZonedDateTime;

/**
 * Entries that came in together.
 *
 * @param id its id
 * @param name the file's name, or empty for a paste
 * @param at when
 * @param brought how many entries it brought
 * @param left how many of them would go if it were undone: neither changed nor shared
 * since
 */
public record NotebookImport(String id, String name, ZonedDateTime at, long brought, long left) {

}
