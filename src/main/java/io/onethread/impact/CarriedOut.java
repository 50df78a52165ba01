package io.onethread.impact;

import java.time.ZonedDateTime;

import io.onethread.shell.ChangeAhead;

/**
 * A change that somebody made and can take back.
 *
 * @param id its id
 * @param change what was done
 * @param at when
 * @param undo by what the module that made it takes it back
 */
public record CarriedOut(String id, ChangeAhead change, ZonedDateTime at, String undo) {

}
