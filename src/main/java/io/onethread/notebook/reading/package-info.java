/**
 * Reads what address books look like outside: vCard files, tables of any shape, pasted
 * lines. Neither the graph nor a page is known here.
 */
@NullMarked
package io.onethread.notebook.reading;

import org.jspecify.annotations.NullMarked;
