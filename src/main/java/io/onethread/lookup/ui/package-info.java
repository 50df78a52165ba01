/** The search bar on every page, its results, and a record's page with its thread. */
@NullMarked
package io.onethread.lookup.ui;

import org.jspecify.annotations.NullMarked;
